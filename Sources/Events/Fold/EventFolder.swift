import Claims
import Cores
import Market
import Synchronization

/// Folds stories into events.
///
/// Stories are taken in the order of their publication. Each looks for the open events that share
/// its rarest signals, is compared with the centres of the few that share most, and joins the best
/// if enough speaks for it. The work for a story is bounded, whatever the others are.
public struct EventFolder: ~Copyable {
  private let stories: [Telling]
  /// The indices of the stories, by publication.
  private let order: [Int]
  /// The signals of the stories that enter the window next, the first of them last.
  private var unseen: [StorySignals] = []
  /// The stories of the time around the next one.
  private var window: [WeighedStory] = []
  /// Where in the window the stories begin that are near enough in time to count.
  private var start = 0
  /// The place in ``order`` of the next story to be folded.
  private var place = 0
  /// The place in ``order`` of the next story to enter the window.
  private var ahead = 0
  private var book = SignalBook()
  private var events: [OpenEvent] = []
  /// The first event that a story may still join by its signals.
  private var firstOpen: Int32 = 0
  /// The latest events with a signal, by the signal's number.
  private var latest: [[Int32]] = []
  /// Events by what is no chance: their addresses.
  private var byAddress: [Int32: Int] = [:]
  /// The weight that each event shares with the story being placed; zero between two stories.
  private var shared: [Double] = []
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

  /// How many stories' signals are found at a time.
  private static let portion = 512

  /// A folder of stories.
  private init(_ stories: [Telling]) {
    self.stories = stories
    order = stories.indices.sorted {
      (stories[$0].published?.seconds ?? .max, $0) < (stories[$1].published?.seconds ?? .max, $1)
    }
  }

  /// Folds stories.
  ///
  /// The signals of the next stories are found on all cores, while one of them folds the last.
  ///
  /// - Returns: The events in the order of their first stories; every story is in one.
  public static func events(of stories: [Telling], by finder: SignalFinder) -> [Event] {
    let folder = EventFolder(stories)
    let order = folder.order
    let folding = Mutex(folder)
    for start in stride(from: 0, through: stories.count, by: portion) {
      let next = start..<min(start + portion, stories.count)
      let found = Mutex([StorySignals?](repeating: nil, count: next.count))
      let claimed = Atomic(next.lowerBound)
      concurrently(stories.count > portion ? coreCount : 1) { core in
        if core == 0 { folding.withLock { $0.fold() } }
        var scanner = ClaimScanner()
        while case let place = claimed.wrappingAdd(1, ordering: .relaxed).oldValue,
          place < next.upperBound
        {
          let signals = finder.signals(of: stories[order[place]], by: &scanner)
          found.withLock { $0[place - next.lowerBound] = signals }
        }
      }
      let signals = found.withLock { $0.compactMap(\.self) }
      folding.withLock { $0.unseen = signals.reversed() }
    }
    return folding.withLock { folder in
      folder.fold()
      return folder.found
    }
  }

  private var found: [Event] {
    events.map { event in
      Event(
        members: event.members,
        signals: Dictionary(uniqueKeysWithValues: event.members.map { ($0, joinedBy[$0] ?? []) }),
        adding: adding.intersection(event.members))
    }
  }

  /// Folds stories until one needs signals that are not found yet.
  private mutating func fold() {
    while place < order.count {
      let now = seconds(stories[order[place]])
      while ahead < order.count,
        ahead <= place || seconds(stories[order[ahead]]) - Weighing.windowSeconds <= now
      {
        guard let signals = unseen.popLast() else { return }
        let index = order[ahead]
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
      place += 1
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
    if book.groups[Int(number)] == .addresses { byAddress[number] = byAddress[number] ?? event }
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
  private mutating func eventBySignals(of story: WeighedStory) -> Int? {
    guard story.kind == .report else { return nil }
    var best: (event: Int, mark: Double)?
    for event in candidates(of: story) {
      let mark = events[event].mark(of: story, in: book)
      if mark > best?.mark ?? Weighing.enough { best = (event, mark) }
    }
    return best?.event
  }

  /// The open events that share most of the rarest signals.
  private mutating func candidates(of story: WeighedStory) -> [Int] {
    let sought = story.numbers.indices.filter { !latest[Int(story.numbers[$0])].isEmpty }.sorted {
      (-story.weights[$0], $0) < (-story.weights[$1], $1)
    }.prefix(EventFolder.mostSought)
    while shared.count < events.count { shared.append(0) }
    while firstOpen < events.count,
      story.seconds - events[Int(firstOpen)].first > EventFolder.windowSeconds
    {
      firstOpen += 1
    }
    var found: [Int32] = []
    for place in sought {
      let weight = story.weights[place]
      guard weight > 0 else { continue }
      for event in latest[Int(story.numbers[place])].suffix(EventFolder.mostEventsOfSignal)
      where event >= firstOpen {
        let number = Int(event)
        if shared[number] == 0 {
          guard events[number].kind == .report else { continue }
          found.append(event)
        }
        shared[number] += weight
      }
    }
    defer { for event in found { shared[Int(event)] = 0 } }
    return found.sorted { (shared[Int($0)], -$0) > (shared[Int($1)], -$1) }
      .prefix(EventFolder.mostCompared).map(Int.init)
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
