/// An event that stories may still join, with its centre: how many of its stories have each signal.
struct OpenEvent {
  let first: Int64
  let kind: StorySignals.Kind
  private(set) var members: [Int] = []
  private var counts: Tally
  /// The names without which a story is hardly of the event, once enough stories have them.
  private var subjects = Tally()
  private var sums = GroupSums()

  /// A centre holds no more signals: what comes later was said before.
  static let mostSignals = 4_000

  init(_ story: WeighedStory) {
    first = story.seconds
    kind = story.kind
    counts = Tally(reserving: story.numbers.count)
  }

  /// Takes a story in.
  mutating func add(_ story: WeighedStory, in book: SignalBook) {
    members.append(story.index)
    for (place, number) in story.numbers.enumerated()
    where counts.count < OpenEvent.mostSignals || counts[number] > 0 {
      counts.add(number)
      if story.strengths[place] >= book.leastOfSubject[Int(number)] { subjects.add(number) }
    }
    for group in Signal.Group.allCases { sums[group] += story.sums[group] }
  }

  /// The share of the stories that have a signal.
  func share(of number: Int32) -> Double {
    Double(counts[number]) / Double(max(1, members.count))
  }

  /// How much speaks for a story being of this event.
  func mark(of story: WeighedStory, in book: SignalBook) -> Double {
    let count = Double(max(1, members.count))
    var shared = GroupSums()
    var strange = 0.0
    for (place, number) in story.numbers.enumerated() {
      let held = counts[number]
      guard held > 0 else {
        if story.titleIdeas.contains(number) { strange += story.weights[place] }
        continue
      }
      shared[book.groups[Int(number)]] +=
        story.weights[place] * Weighing.counted(Double(held) / count)
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
    func isWanted(_ held: Int32) -> Bool { held > 0 && Double(held) >= 0.6 * count }
    return subjects.contains(where: isWanted)
      && !story.numbers.contains { isWanted(subjects[$0]) }
  }
}
