/// Numbers for signals, and how many stories of the time have each.
struct SignalBook {
  private var numbers: [HashedSignal: Int32] = [:]
  private(set) var signals: [Signal] = []
  /// The group of each signal, and how often it is in stories of the field.
  private(set) var groups: [Signal.Group] = []
  fileprivate var usualShares: [Double] = []
  private(set) var counts: [Int32] = []
  /// How strong each signal must be in a story to be what an event is about.
  private(set) var leastOfSubject: [Double] = []

  /// The number of a signal; a new one for one that was not seen.
  mutating func number(of hashed: HashedSignal) -> Int32 {
    if let number = numbers[hashed] { return number }
    let signal = hashed.signal
    let number = Int32(truncatingIfNeeded: signals.count)
    numbers[hashed] = number
    signals.append(signal)
    groups.append(signal.group)
    usualShares.append(signal.usualShare)
    counts.append(0)
    leastOfSubject.append(signal.leastOfSubject)
    return number
  }

  /// Counts the signals of a story that is of the time now, or no longer.
  mutating func count(_ story: WeighedStory, _ change: Int32) {
    for number in story.numbers { counts[Int(number)] += change }
  }
}

/// A story's signals by number, with what each is worth when it is folded.
struct WeighedStory {
  let index: Int
  let seconds: Int64
  let kind: StorySignals.Kind
  let numbers: [Int32]
  let strengths: [Double]
  /// The numbers of the ideas in the title.
  let titleIdeas: [Int32]
  let language: String
  var weights: [Double] = []
  var sums = GroupSums()

  init(_ index: Int, _ seconds: Int64, _ found: StorySignals, in book: inout SignalBook) {
    self.index = index
    self.seconds = seconds
    kind = found.kind
    language = found.language
    numbers = found.signals.map { book.number(of: $0.signal) }
    strengths = found.signals.map(\.strength)
    titleIdeas = found.titleIdeas.sorted().map { book.number(of: HashedSignal(.idea($0))) }
  }

  /// Weighs the signals by how rare they are among so many stories.
  mutating func weigh(in book: SignalBook, of all: Int) {
    weights = zip(numbers, strengths).map { number, strength in
      strength
        * Weighing.weight(
          Int(book.counts[Int(number)]), of: all, usually: book.usualShares[Int(number)])
    }
    for (number, weight) in zip(numbers, weights) {
      sums[book.groups[Int(number)]] += weight
    }
  }
}

extension Signal {
  /// A name of no table, or a code, may be what an event is about.
  fileprivate var leastOfSubject: Double {
    switch self {
    case .sound, .code: 0
    case .word: 1
    default: .infinity
    }
  }
}
