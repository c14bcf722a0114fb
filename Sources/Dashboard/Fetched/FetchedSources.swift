import Market

/// A source on the web, as the program last told of it.
public struct FetchedSourceRow: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// What it is, in a few words.
  public var title: String
  /// Whether it is fetched.
  public var isOn: Bool
  /// Whether it is a price list.
  public var hasPrices: Bool
  /// How often it is fetched, in seconds.
  public var every: Int64
  /// When all of it was last fresh; nil for never.
  public var checked: Moment?
  /// When it is fetched next; nil for never.
  public var next: Moment?
  /// The bytes of what it last sent.
  public var bytes = 0
  /// What is wrong.
  public var problem: String?
  /// What can be done about it.
  public var remedy: String?
  /// How many of its pages were fetched, and how many are known, while it is fetched.
  public var progress: Pages?

  /// Pages of a source.
  public struct Pages: Hashable, Sendable {
    /// Those that were fetched.
    public var done: Int
    /// Those that are known.
    public var total: Int

    /// So many of so many.
    public init(done: Int, total: Int) { (self.done, self.total) = (done, total) }
  }

  /// A source.
  public init(
    name: String, title: String, isOn: Bool, hasPrices: Bool, every: Int64, checked: Moment? = nil,
    next: Moment? = nil
  ) {
    (self.name, self.title, self.isOn, self.hasPrices) = (name, title, isOn, hasPrices)
    (self.every, self.checked, self.next) = (every, checked, next)
  }

  /// The seconds since all of it was fresh; nil if it never was.
  func age(at now: Moment) -> Int64? { checked.map { max(0, now.seconds - $0.seconds) } }

  /// Whether it is past twice its pace.
  func isStale(at now: Moment) -> Bool {
    isOn && (age(at: now).map { $0 > 2 * max(0, min(every, Int64.max / 4)) } ?? false)
  }
}

extension State {
  /// When the next source is fetched; nil if none is.
  var nextFetch: Moment? { web.filter(\.isOn).compactMap(\.next).min() }

  /// The price list that is longest past twice its pace.
  var stalestList: FetchedSourceRow? {
    web.filter { $0.hasPrices && $0.isStale(at: now) }
      .min { ($0.checked ?? now, $0.name) < ($1.checked ?? now, $1.name) }
  }

  /// Fetches what is switched on, whether due or not; nothing else is fetched.
  ///
  /// - Parameter name: The only source that is fetched; nil for all.
  mutating func fetch(_ name: String?) {
    let wanted = web.filter { row in row.isOn && name.map { $0 == row.name } ?? true }
    guard !wanted.isEmpty else {
      return tell(
        name.map { said("\($0) is switched off") } ?? said("nothing to fetch is switched on"),
        said("run tokentape sources enable \(name ?? "NAME")"))
    }
    effects.append(.fetch(wanted.map(\.name)))
    notice = .told(said("fetching \(wanted.map(\.name).joined(separator: ", "))"))
  }

  /// Has the replies of the open story followed, if it is on PTT and its boards are fetched.
  mutating func followThread() {
    let isOn = web.contains { $0.isOn && $0.name == "ptt" }
    let address = isOn && shows(ReaderPage.self) ? feed.chosenThread?.story.url : nil
    guard address != hands.followed else { return }
    hands.followed = address
    effects.append(.followThread(address))
  }

  /// What the header says of sources on the web: what is being fetched, what is old, or when the
  /// next one comes; the longest text that there may be room for first.
  var webStatus: [String] {
    let busy = web.filter { $0.progress != nil }
    if let first = busy.first {
      let names = busy.count == 1 ? first.name : busy.count.of("source", "sources")
      return [said("fetching \(names)"), said("fetching")]
    }
    if let stale = stalestList, let age = stale.age(at: now) {
      return [said("\(stale.name) \(shortSpan(age)) old"), said("\(shortSpan(age)) old")]
    }
    guard let nextFetch else { return [] }
    let next = nextFetch.on(offsetMinutes: now.offsetMinutes)
    let time = next.day == now.day ? next.time : next.day.description
    return [said("next \(time)"), time]
  }
}

/// A span of time in its largest unit: `90 s`, `5 min`, `6 h`, `3 d`.
public func shortSpan(_ seconds: Int64) -> String {
  switch max(0, seconds) {
  case let seconds where seconds < 120: said("\(seconds) s")
  case let seconds where seconds < 7_200 && seconds != 3_600: said("\(seconds / 60) min")
  case let seconds where seconds < 172_800: said("\(seconds / 3_600) h")
  case let seconds: said("\(seconds / 86_400) d")
  }
}

/// A number of bytes: `812 B`, `43 kB`, `3.2 MB`.
public func shortBytes(_ bytes: Int) -> String {
  switch bytes {
  case ..<1_000: "\(max(0, bytes)) B"
  case ..<1_000_000: "\(bytes / 1_000) kB"
  default: "\(bytes / 1_000_000).\(bytes / 100_000 % 10)".asRead + " MB"
  }
}
