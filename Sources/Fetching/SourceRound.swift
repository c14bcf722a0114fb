import Market

/// One fetch of a source: its pages, and those that they lead to.
struct SourceRound {
  let source: FetchedSource
  let choice: SourceChoice
  let place: SourceFolder
  let hosts: Hosts
  let transport: any Transport
  let surroundings: Fetcher.Surroundings
  /// What is remembered of the source.
  private(set) var memory: SourceMemory
  private var report: FetchReport
  private var pages: [Page]
  private var known: Set<Page>
  /// The names of the pages that the others follow from.
  private var first: Set<String>
  /// How many pages are not asked for, since one fetch asks for only so many.
  private var leftOut = 0

  init(
    source: FetchedSource, choice: SourceChoice, place: SourceFolder, hosts: Hosts,
    transport: any Transport, surroundings: Fetcher.Surroundings
  ) {
    (self.source, self.choice, self.place) = (source, choice, place)
    (self.hosts, self.transport, self.surroundings) = (hosts, transport, surroundings)
    memory = SourceFolder.memory(in: place.path)
    report = FetchReport(source: choice.name)
    pages = source.pages(choice, surroundings.now())
    known = Set(pages)
    first = Set(pages.map(\.name))
  }

  /// Fetches all of it, and remembers what came of it.
  mutating func run() -> FetchReport {
    memory.tried = surroundings.now()
    readList()
    if pages.isEmpty { note(.wasRefused, .nothingToFetch(choice.name)) }
    var count = 0
    while let page = pages.first, count < FetchedSource.mostPages {
      surroundings.tell(
        FetchProgress(source: choice.name, pages: count, totalPages: count + pages.count))
      pages.removeFirst()
      count += 1
      fetch(page)
      // A host that has had enough of one page has had enough of all.
      if case .pauses = report.ending { break }
      remember()
    }
    if count == FetchedSource.mostPages { leftOut += pages.count }
    if leftOut > 0 { note(.brokeDown, .pagesLeftOut(leftOut, of: choice.name)) }
    end()
    return report
  }

  /// Takes the feeds of a list that is a file.
  private mutating func readList() {
    guard let path = choice.list, WebAddress(path) == nil, pages.isEmpty else { return }
    guard let body = surroundings.file(path) else {
      return note(.wasRefused, .noList(path))
    }
    pages = FetchedSource.feeds(in: body)
    known = Set(pages)
    first = Set(pages.map(\.name))
  }

  /// Notes how it ended and when it goes on.
  private mutating func end() {
    let now = surroundings.now()
    // One page of several may be gone; the source goes on.
    if report.ending == .isGone, first.contains(where: { memory.pages[$0]?.isGone != true }) {
      report.ending = .fresh
    }
    memory.failures = report.isFresh ? 0 : min(memory.failures + 1, 1_000)
    if report.isFresh { memory.checked = now }
    let worst =
      report.diagnostics.first { $0.severity == .error }
      ?? report.diagnostics.first(where: \.isProblem)
    memory.problem = report.isFresh ? nil : worst?.message
    memory.remedy = report.isFresh ? nil : worst?.remedy
    memory.next = Pace(every: source.every(choice)).next(
      after: report.ending, failures: memory.failures, now: now, jitter: surroundings.jitter())
    memory.bound()
    remember()
  }

  private mutating func remember() {
    do throws(Diagnostic) { try place.remember(memory) } catch { note(.wasRefused, error) }
  }

  private mutating func note(_ ending: Ending, _ diagnostic: Diagnostic) {
    report.diagnostics.append(diagnostic)
    report.ending = report.ending.worse(ending)
  }
}

extension SourceRound {
  private mutating func fetch(_ page: Page) {
    var record = memory.pages[page.name] ?? PageRecord(address: page.address.text)
    if record.address != page.address.text { record.forgetAddress(for: page.address.text) }
    guard !record.isGone else { return note(.isGone, .gone(page.address.text), on: page) }
    var exchange = exchange(page, record.current ?? page.address, record.conditions)
    if let otherwise = page.otherwise, Answer(exchange.result, now: 0).mayBeHadElsewhere {
      // What one host calls its version, the other does not know.
      let second = self.exchange(page, otherwise, [])
      if case .success(let reply) = second.result, reply.status == 200 {
        exchange = second
        exchange.isElsewhere = true
      }
    }
    take(exchange, of: page, &record)
    memory.pages[page.name] = record
  }

  private func exchange(_ page: Page, _ address: WebAddress, _ conditions: [HeadField]) -> Exchange
  {
    var request = Request(address)
    request.fields = conditions
    if let cookie = page.cookie { request.fields.append(HeadField("cookie", cookie)) }
    request.mostBytes = source.mostBytes
    request.privateHosts = choice.privateHosts
    let (transport, hosts, pace, now) = (transport, hosts, source.pace, surroundings.now)
    return Exchange(request) { request throws(ExchangeProblem) in
      try hosts.ask(request, pace: pace, now: now) { request throws(TransportProblem) in
        try transport.get(request)
      }
    }
  }

  private mutating func take(_ exchange: Exchange, of page: Page, _ record: inout PageRecord) {
    let now = surroundings.now()
    let answer = Answer(exchange.result, now: now)
    switch answer {
    case .fresh(let body): keep(body, exchange, of: page, &record, now)
    case .unchanged:
      record.checked = now
      sight(page, &record, now)
    case .gone: record.isGone = true
    case .busy, .refused, .broken, .failed: break
    }
    if case .success(let reply) = exchange.result, !exchange.isElsewhere {
      if answer.isGood { note(exchange.movedTo, of: &record) }
      if case .unchanged = answer { record.note(identityIn: reply) }
    }
    if let (ending, diagnostic) = answer.problem(
      with: page.address.text, pausingUntil: hosts.pause(of: exchange.place.host, at: now))
    {
      note(ending, diagnostic, on: page)
    }
  }

  /// Notes what was wrong with a page; one that another page named may well be deleted.
  private mutating func note(_ ending: Ending, _ diagnostic: Diagnostic, on page: Page) {
    var (ending, diagnostic) = (ending, diagnostic)
    if !first.contains(page.name), ending == .wasRefused || ending == .isGone {
      (ending, diagnostic.severity) = (.fresh, .note)
    }
    note(ending, diagnostic)
  }

  private mutating func note(_ move: WebAddress?, of record: inout PageRecord) {
    guard record.note(move: move), let moved = record.moved else { return }
    report.diagnostics.append(.moved(record.address, to: moved, source: choice.name))
  }

  private mutating func keep(
    _ body: [UInt8], _ exchange: Exchange, of page: Page, _ record: inout PageRecord, _ now: Int64
  ) {
    let name = page.name + "." + page.ending
    do throws(Diagnostic) {
      if page.isKept, let problem = surroundings.check(name, body, source.content) {
        let path = try place.setAside(body, of: page, at: now)
        note(.brokeDown, problem.ofBody(keptAt: path))
        return
      }
      if page.isKept {
        switch try place.keep(body, of: page, as: &record, at: now) {
        case .known: sight(page, &record, now)
        case .file(let file):
          report.files.append(place.path + "/" + file)
          report.bytes += body.count
          memory.changed = now
        }
      }
      record.checked = now
      if case .success(let reply) = exchange.result, !exchange.isElsewhere, page.isKept {
        record.note(identityIn: reply)
      }
      follow(page, body, now)
    } catch {
      note(.wasRefused, error)
    }
  }

  private mutating func follow(_ page: Page, _ body: [UInt8], _ now: Int64) {
    let new = source.next(page, body, choice, now).filter { known.insert($0).inserted }
    let taken = new.prefix(max(0, FetchedSource.mostPages - pages.count))
    pages += taken
    leftOut += new.count - taken.count
  }

  private mutating func sight(_ page: Page, _ record: inout PageRecord, _ now: Int64) {
    do throws(Diagnostic) {
      if let name = try place.sight(page, as: &record, at: now) {
        report.files.append(place.path + "/" + name)
      }
    } catch {
      note(.wasRefused, error)
    }
  }
}

extension PageRecord {
  /// Forgets what was known of another address; the last body stays known.
  fileprivate mutating func forgetAddress(for address: String) {
    self.address = address
    (moved, moving, movingCount, etag, modified, isGone) = (nil, nil, 0, nil, nil, false)
  }
}
