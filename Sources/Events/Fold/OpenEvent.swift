/// An event that stories may still join, with its centre: how many of its stories have each signal.
struct OpenEvent {
  let first: Int64
  let kind: StorySignals.Kind
  private(set) var members: [Int] = []
  private var counts: [Int32: Double] = [:]
  /// The names without which a story is hardly of the event, once enough stories have them.
  private var subjects: [Int32: Double] = [:]
  private var sums = GroupSums()

  /// A centre holds no more signals: what comes later was said before.
  static let mostSignals = 4_000

  init(_ story: WeighedStory) {
    first = story.seconds
    kind = story.kind
  }

  /// Takes a story in.
  mutating func add(_ story: WeighedStory, in book: SignalBook) {
    members.append(story.index)
    for (place, number) in story.numbers.enumerated()
    where counts.count < OpenEvent.mostSignals || counts[number] != nil {
      counts[number, default: 0] += 1
      if book.signals[Int(number)].isSubject(story.strengths[place]) {
        subjects[number, default: 0] += 1
      }
    }
    for group in Signal.Group.allCases { sums[group] += story.sums[group] }
  }

  /// The share of the stories that have a signal.
  func share(of number: Int32) -> Double {
    (counts[number] ?? 0) / Double(max(1, members.count))
  }

  /// How much speaks for a story being of this event.
  func mark(of story: WeighedStory, in book: SignalBook) -> Double {
    let count = Double(max(1, members.count))
    var shared = GroupSums()
    var strange = 0.0
    for (place, number) in story.numbers.enumerated() {
      guard let held = counts[number] else {
        if story.titleIdeas.contains(number) { strange += story.weights[place] }
        continue
      }
      shared[book.groups[Int(number)]] +=
        story.weights[place] * Weighing.counted(held / count)
    }
    func alike(_ group: Signal.Group, _ least: Double) -> Double {
      shared[group]
        / (max(story.sums[group], least) * max(sums[group] / count, least)).squareRoot()
    }
    let days = Double(story.seconds - first) / 86_400
    return Weighing.names * min(shared[.names], Weighing.mostNames)
      + Weighing.namesAlike * alike(.names, Weighing.leastNames)
      + Weighing.figures * min(shared[.figures], Weighing.mostFigures)
      + Weighing.ideas * min(shared[.ideas], Weighing.mostIdeas)
      + Weighing.wordsAlike * alike(.words, Weighing.leastWords)
      - Weighing.strangeIdeas * strange - Weighing.day * days
      - (lacksSubject(story, count) ? Weighing.noSubject : 0)
      - strangeFigures(story, alike(.figures, 1), count)
  }

  /// What speaks against a story that has many figures, as the event has, but hardly any of the event's:
  /// it counts something else, whomever it is about.
  private func strangeFigures(_ story: WeighedStory, _ alike: Double, _ count: Double) -> Double {
    guard min(story.sums[.figures], sums[.figures] / count) > Weighing.manyFigures else { return 0 }
    return Weighing.strangeFigures * max(0, 1 - alike / Weighing.figuresAlike)
  }

  /// Whether most stories share a name that this one has none of; Chinese spells names by meaning, so
  /// that it may have one unseen.
  private func lacksSubject(_ story: WeighedStory, _ count: Double) -> Bool {
    guard story.language != "zh" else { return false }
    let wanted = subjects.filter { $0.value >= 0.6 * count }
    return !wanted.isEmpty && !story.numbers.contains { wanted[$0] != nil }
  }
}

extension Signal {
  /// Whether it may be what an event is about: a name of no table, or a code.
  fileprivate func isSubject(_ strength: Double) -> Bool {
    switch self {
    case .sound, .code: true
    case .word: strength >= 1
    default: false
    }
  }
}
