import Market

extension Fetcher {
  /// Follows an article of PTT for as long as that is wanted: each new push comes as the article with
  /// it, in a file that replaces the one before.
  ///
  /// The server holds a request back until there is something new. It counts as one of its own, so
  /// that the other pages of the host need not wait for it.
  ///
  /// - Parameters:
  ///   - address: The article, by the address that its story has.
  ///   - choice: The source of its board.
  ///   - isWanted: Whether it is still wanted; asked about once a second.
  public func follow(
    _ address: String, of choice: SourceChoice, while isWanted: @escaping @Sendable () -> Bool
  ) {
    guard let page = FetchedSource.article(at: address, choice) else { return }
    do throws(Diagnostic) {
      let place = try SourceFolder(
        path: folder(of: choice), keeping: .changes, isPacked: choice.isPacked)
      var follower = PushFollower(
        page: page, choice: choice, place: place, fetcher: self, isWanted: isWanted)
      follower.run()
    } catch {
      surroundings.tell(
        FetchProgress(
          source: choice.name,
          report: FetchReport(source: choice.name, ending: .wasRefused, diagnostics: [error])))
    }
  }
}

/// Follows one article.
private struct PushFollower {
  let page: Page
  let choice: SourceChoice
  let place: SourceFolder
  let fetcher: Fetcher
  let isWanted: @Sendable () -> Bool
  private var failures = 0
  private var file: String?
  /// What identifies the last thing that the waiting address said.
  private var heard: [HeadField] = []

  /// How long the waiting address may be silent, in seconds: the server answers within 28.
  private static let patience = 40
  /// The wait between two requests, in milliseconds.
  private static let pause: Int64 = 1_000
  /// The failures in a row after which it is given up.
  private static let mostFailures = 8

  init(
    page: Page, choice: SourceChoice, place: SourceFolder, fetcher: Fetcher,
    isWanted: @escaping @Sendable () -> Bool
  ) {
    (self.page, self.choice, self.place) = (page, choice, place)
    (self.fetcher, self.isWanted) = (fetcher, isWanted)
  }

  mutating func run() {
    // Whoever turns over stories asks for none of them.
    pause(PushFollower.pause)
    while isWanted(), failures < PushFollower.mostFailures {
      guard let body = get(page.address), var article = PushPage(body, at: page.address) else {
        failures += 1
        pause(PushFollower.pause << Int64(failures))
        continue
      }
      while isWanted(), failures < PushFollower.mostFailures, goOn(&article) {}
    }
  }

  /// Waits for pushes, and adds them.
  ///
  /// - Returns: Whether the page still fits.
  private mutating func goOn(_ article: inout PushPage) -> Bool {
    guard let answer = wait(article.wait), let news = article.news(in: answer) else { return true }
    pause(PushFollower.pause / 10)
    guard let body = get(news.address), article.add(body, upTo: news.size) else {
      failures += 1
      return false
    }
    failures = 0
    keep(article.body)
    return true
  }

  private mutating func wait(_ address: WebAddress) -> [UInt8]? {
    var request = request(address)
    request.patience = PushFollower.patience
    request.fields += heard
    do throws(TransportProblem) {
      let reply = try fetcher.transport.get(request, while: isWanted)
      guard reply.status == 200 else {
        if reply.status >= 400 { failures += 1 }
        pause(PushFollower.pause << Int64(failures))
        return nil
      }
      heard = [
        reply.field("etag").map { HeadField("if-none-match", $0) },
        reply.field("last-modified").map { HeadField("if-modified-since", $0) },
      ].compactMap(\.self)
      return reply.body
    } catch {
      failures += 1
      pause(PushFollower.pause << Int64(failures))
      return nil
    }
  }

  private func get(_ address: WebAddress) -> [UInt8]? {
    do throws(ExchangeProblem) {
      let reply = try fetcher.hosts.ask(request(address), pace: 0, now: fetcher.surroundings.now) {
        request throws(TransportProblem) in
        try fetcher.transport.get(request, while: isWanted)
      }
      return reply.status == 200 ? reply.body : nil
    } catch {
      return nil
    }
  }

  private func request(_ address: WebAddress) -> Request {
    var request = Request(address)
    request.privateHosts = choice.privateHosts
    if let cookie = page.cookie { request.fields.append(HeadField("cookie", cookie)) }
    return request
  }

  /// Keeps the article in place of what it was before.
  private mutating func keep(_ body: [UInt8]) {
    do throws(Diagnostic) {
      file = try place.keep(body, of: page, insteadOf: file, at: fetcher.surroundings.now())
    } catch {
      failures = PushFollower.mostFailures
    }
  }

  /// Waits, if it is still wanted.
  private func pause(_ milliseconds: Int64) {
    var rest = milliseconds
    while rest > 0, isWanted() {
      fetcher.surroundings.wait(min(rest, 500))
      rest -= 500
    }
  }
}
