/// A regular expression in a search, as `/r[12].*(pris|price)/`.
///
/// It is matched by states that advance together, so that no pattern takes longer than its length
/// times the text's: nothing is tried twice. It knows `.`, `[a-z]`, `[^…]`, `\d`, `\w`, `\s`,
/// `\D`, `\W`, `\S`, `\b`, `|`, `( )`, `*`, `+`, `?`, `{2,4}`, `^` and `$`; letters match as in other searches, whatever
/// their case, width and accents.
public struct SearchPattern: Hashable, Sendable {
  /// The pattern as typed, without its slashes.
  public let text: String
  let steps: [Step]

  /// One step of the states.
  enum Step: Hashable, Sendable {
    case scalar(UInt32)
    case any
    case set([ClosedRange<UInt32>], isIn: Bool)
    case split(Int, Int)
    case jump(Int)
    case start, end, boundary, match
  }

  /// More steps would make a search slow; a pattern that needs them is none.
  static let mostSteps = 400
  /// How deep groups may nest.
  static let mostDepth = 40

  /// Reads a pattern; nil if it is none.
  public init?(_ text: String) {
    var compiler = PatternCompiler(text)
    guard let steps = compiler.steps() else { return nil }
    self.text = text
    self.steps = steps
  }

  /// Whether it matches anywhere in a folded text.
  func matches(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var run = PatternRun(self)
    return run.isFound(in: bytes)
  }

  /// The ranges of its matches in a folded text, the longest from each first place on.
  func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard bytes.count <= SearchPattern.mostMarkedBytes else { return [] }
    var ranges: [Range<Int>] = []
    var run = PatternRun(self)
    while let range = run.first(from: ranges.last?.upperBound ?? 0, in: bytes) {
      ranges.append(range)
    }
    return ranges
  }

  /// Matches are marked in lines and headlines, not in whole books.
  private static let mostMarkedBytes = 2_000
}

/// The states of a pattern on their way through a text, each with the place where its match began.
private struct PatternRun {
  private let steps: [SearchPattern.Step]
  /// By ascending start, so that of two ways to a state the first to come is the one that counts.
  private var states: [(state: Int, start: Int)] = []
  private var next: [(state: Int, start: Int)] = []
  private var waiting: [Int] = []
  private var isIn: [Bool]

  init(_ pattern: SearchPattern) {
    steps = pattern.steps
    isIn = Array(repeating: false, count: steps.count)
  }

  mutating func isFound(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    states = []
    var place = 0
    while true {
      if add(0, from: place, at: place, in: bytes) { return true }
      clear()
      guard place < bytes.count else { return false }
      if advance(&place, in: bytes) != nil { return true }
    }
  }

  /// The first match from a place on that is not empty, as long as it can be.
  ///
  /// All possible starts advance together, so that a text without a match is read once.
  mutating func first(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    states = []
    var place = start
    var found: Range<Int>?
    while place < bytes.count {
      if found == nil {
        _ = add(0, from: place, at: place, in: bytes)
        clear()
      } else if states.isEmpty {
        break
      }
      guard let match = advance(&place, in: bytes), match <= found?.lowerBound ?? match else {
        continue
      }
      found = match..<place
      states.removeAll { $0.start > match }
    }
    return found
  }

  /// Takes the next letter.
  ///
  /// - Returns: The first start of a match that ends behind it; nil if none does.
  private mutating func advance(_ place: inout Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let (scalar, size) = decode(bytes, place)
    place += size
    swap(&states, &next)
    states.removeAll(keepingCapacity: true)
    var match: Int?
    for (state, start) in next where accepts(state, scalar) {
      if add(state + 1, from: start, at: place, in: bytes) { match = match ?? start }
    }
    clear()
    return match
  }

  private func accepts(_ state: Int, _ scalar: UInt32) -> Bool {
    switch steps[state] {
    case .scalar(let wanted): wanted == scalar
    case .any: scalar != UInt32(SearchBlock.mark)
    case .set(let ranges, let isIn):
      scalar != UInt32(SearchBlock.mark) && ranges.contains { $0.contains(scalar) } == isIn
    case .split, .jump, .start, .end, .boundary, .match: false
    }
  }

  /// Adds a state and all that it leads to without a letter; whether one of them is the end.
  private mutating func add(
    _ state: Int, from start: Int, at place: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    waiting.append(state)
    var isMatched = false
    while let state = waiting.popLast() {
      guard !isIn[state] else { continue }
      isIn[state] = true
      states.append((state, start))
      switch steps[state] {
      case .jump(let target): waiting.append(target)
      case .split(let one, let other):
        waiting.append(other)
        waiting.append(one)
      case .start:
        if place == 0 || bytes[place - 1] == SearchBlock.mark { waiting.append(state + 1) }
      case .end:
        if place == bytes.count || bytes[place] == SearchBlock.mark { waiting.append(state + 1) }
      case .boundary:
        if isOfWord(place - 1, bytes) != isOfWord(place, bytes) { waiting.append(state + 1) }
      case .match: isMatched = true
      case .scalar, .any, .set: break
      }
    }
    return isMatched
  }

  /// Whether a byte belongs to a letter or number.
  private func isOfWord(_ place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.indices.contains(place) else { return false }
    let byte = bytes[place]
    return byte >= 0x80 || 0x30...0x39 ~= byte || 0x61...0x7A ~= byte
  }

  /// Forgets which states there are, before the next place.
  private mutating func clear() { for (state, _) in states { isIn[state] = false } }

  private func decode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> (scalar: UInt32, size: Int) {
    let first = bytes[place]
    let size = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard size > 1, place + size <= bytes.count else { return (UInt32(first), 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(size))
    for next in bytes[place + 1..<place + size] { scalar = scalar << 6 | UInt32(next & 0x3F) }
    return (scalar, size)
  }
}
