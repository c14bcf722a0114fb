import Claims
import Market

/// Folds stories into events.
///
/// Stories are taken in the order of their publication. Each looks for the open events that share
/// its rarest signals, is compared with the centres of the few that share most, and joins the best
/// if enough speaks for it. The work for a story is bounded, whatever the others are.
public struct EventFolder: ~Copyable {
  private let finder: SignalFinder
  private var scanner = ClaimScanner()
  private var book = SignalBook()
  private var events: [OpenEvent] = []
  /// The latest events with a signal, by the signal's number.
  private var latest: [[Int32]] = []
  /// Events by what is no chance: their addresses.
  private var byAddress: [Int32: Int] = [:]
  private var joinedBy: [Int: [Signal]] = [:]
  /// The stories with a figure that is new in their event.
  private var adding: Set<Int> = []

  /// Changes whenever the same stories may be folded otherwise, so that what was kept is found anew.
  public static let version = 1

  /// Stories of one event lie so close: a report, its copies, and what confirms it.
  static let windowSeconds: Int64 = 72 * 3_600
  /// The signals by which a story looks for events, its rarest first.
  static let mostSought = 32
  /// The latest events that are looked at for each signal.
  static let mostEventsOfSignal = 48
  /// The events that a story is compared with.
  static let mostCompared = 8
  /// The reasons that are kept.
  static let mostReasons = 8

  /// A folder that finds signals by a table of names.
  public init(_ finder: SignalFinder) { self.finder = finder }

  /// Folds stories.
  ///
  /// - Returns: The events in the order of their first stories; every story is in one.
  public static func events(of stories: [Telling], by finder: SignalFinder) -> [Event] {
    var folder = EventFolder(finder)
    folder.fold(stories)
    return folder.events.map { event in
      Event(
        members: event.members,
        signals: Dictionary(
          uniqueKeysWithValues: event.members.map { ($0, folder.joinedBy[$0] ?? []) }),
        adding: folder.adding.intersection(event.members))
    }
  }

  private mutating func fold(_ stories: [Telling]) {
    let order = stories.indices.sorted {
      (stories[$0].published?.seconds ?? .max, $0) < (stories[$1].published?.seconds ?? .max, $1)
    }
    var window: [WeighedStory] = []
    var (start, ahead) = (0, 0)
    for place in order.indices {
      let now = seconds(stories[order[place]])
      while ahead < order.count,
        ahead <= place || seconds(stories[order[ahead]]) - Weighing.windowSeconds <= now
      {
        let index = order[ahead]
        let signals = finder.signals(of: stories[index], by: &scanner)
        let story = WeighedStory(index, seconds(stories[index]), signals, in: &book)
        book.count(story, 1)
        window.append(story)
        ahead += 1
      }
      while window[start].seconds < now - Weighing.windowSeconds {
        book.count(window[start], -1)
        start += 1
      }
      var story = window[window.count - (ahead - place)]
      story.weigh(in: book, of: window.count - start)
      take(story, isDated: stories[order[place]].published != nil)
      if start > 1_024, start > window.count / 2 {
        window.removeFirst(start)
        start = 0
      }
    }
  }

  private func seconds(_ story: Telling) -> Int64 {
    story.published?.seconds ?? Moment.allSeconds.upperBound
  }

  private mutating func take(_ story: WeighedStory, isDated: Bool) {
    while latest.count < book.signals.count { latest.append([]) }
    let place = eventByAddress(of: story) ?? (isDated ? eventBySignals(of: story) : nil)
    let event = place ?? events.count
    if place == nil { events.append(OpenEvent(story)) }
    if place != nil {
      joinedBy[story.index] = reasons(story, events[event])
      if addsFigure(story, to: events[event]) { adding.insert(story.index) }
    }
    events[event].add(story, in: book)
    for number in story.numbers { note(event, for: number) }
  }

  private mutating func note(_ event: Int, for number: Int32) {
    let signal = book.signals[Int(number)]
    if signal.isAddress { byAddress[number] = byAddress[number] ?? event }
    let event = Int32(truncatingIfNeeded: event)
    guard !latest[Int(number)].suffix(4).contains(event) else { return }
    latest[Int(number)].append(event)
    if latest[Int(number)].count > 2 * EventFolder.mostEventsOfSignal {
      latest[Int(number)].removeFirst(EventFolder.mostEventsOfSignal)
    }
  }

  private func eventByAddress(of story: WeighedStory) -> Int? {
    for number in story.numbers {
      guard let event = byAddress[number] else { continue }
      if case .article = book.signals[Int(number)],
        story.seconds - events[event].first > EventFolder.windowSeconds
      {
        continue
      }
      return event
    }
    return nil
  }
}

extension EventFolder {
  private func eventBySignals(of story: WeighedStory) -> Int? {
    guard story.kind == .report else { return nil }
    var best: (event: Int, mark: Double)?
    for event in candidates(of: story) {
      let mark = events[event].mark(of: story, in: book)
      if mark > best?.mark ?? Weighing.enough { best = (event, mark) }
    }
    return best?.event
  }

  /// The open events that share most of the rarest signals.
  private func candidates(of story: WeighedStory) -> [Int] {
    let sought = story.numbers.indices.filter { !latest[Int(story.numbers[$0])].isEmpty }.sorted {
      (-story.weights[$0], $0) < (-story.weights[$1], $1)
    }.prefix(EventFolder.mostSought)
    var shared: [Int32: Double] = [:]
    for place in sought {
      for event in latest[Int(story.numbers[place])].suffix(EventFolder.mostEventsOfSignal) {
        let open = events[Int(event)]
        guard open.kind == .report, story.seconds - open.first <= EventFolder.windowSeconds else {
          continue
        }
        shared[event, default: 0] += story.weights[place]
      }
    }
    return shared.sorted { ($0.value, -$0.key) > ($1.value, -$1.key) }
      .prefix(EventFolder.mostCompared).map { Int($0.key) }
  }

  private func addsFigure(_ story: WeighedStory, to event: OpenEvent) -> Bool {
    story.numbers.contains {
      book.groups[Int($0)] == .figures && event.share(of: $0) == 0
    }
  }

  /// What a story shares with an event, what says most first.
  private func reasons(_ story: WeighedStory, _ event: OpenEvent) -> [Signal] {
    story.numbers.indices.filter { event.share(of: story.numbers[$0]) > 0 }
      .map { (story.weights[$0] * event.share(of: story.numbers[$0]), story.numbers[$0]) }
      .sorted { ($0.0, -$0.1) > ($1.0, -$1.1) }
      .prefix(EventFolder.mostReasons).map { book.signals[Int($0.1)] }
  }
}

extension Signal {
  fileprivate var isAddress: Bool {
    switch self {
    case .address, .article: true
    default: false
    }
  }
}
