/// A regular expression in a search, as `/r[12].*(pris|price)/`.
///
/// It is matched by states that advance together, so that no pattern takes longer than its length
/// times the text's: nothing is tried twice. It knows `.`, `[a-z]`, `[^…]`, `\d`, `\w`, `\s`,
/// `|`, `( )`, `*`, `+`, `?`, `{2,4}`, `^` and `$`; letters match as in other searches, whatever
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
    case start, end, match
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
    var place = 0
    while place < bytes.count {
      if let end = run.end(from: place, in: bytes), end > place {
        ranges.append(place..<end)
        place = end
      } else {
        place += 1
        while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
      }
    }
    return ranges
  }

  /// Matches are marked in lines and headlines, not in whole books.
  private static let mostMarkedBytes = 2_000
}

/// The states of a pattern on their way through a text.
private struct PatternRun {
  private let steps: [SearchPattern.Step]
  private var states: [Int] = []
  private var next: [Int] = []
  private var isIn: [Bool]

  init(_ pattern: SearchPattern) {
    steps = pattern.steps
    isIn = Array(repeating: false, count: steps.count)
  }

  mutating func isFound(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    states = []
    var place = 0
    while true {
      if add(0, at: place, in: bytes) { return true }
      clear(states)
      guard place < bytes.count else { return false }
      if advance(&place, in: bytes) { return true }
    }
  }

  /// The end of the longest match from a place on.
  mutating func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    states = []
    var place = start
    var end = add(0, at: place, in: bytes) ? place : nil
    clear(states)
    while place < bytes.count, !states.isEmpty {
      if advance(&place, in: bytes) { end = place }
    }
    return end
  }

  /// Takes the next letter; whether a match ends behind it.
  private mutating func advance(_ place: inout Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let (scalar, size) = decode(bytes, place)
    place += size
    swap(&states, &next)
    states.removeAll(keepingCapacity: true)
    var isMatched = false
    for state in next where accepts(state, scalar) {
      if add(state + 1, at: place, in: bytes) { isMatched = true }
    }
    clear(states)
    return isMatched
  }

  private func accepts(_ state: Int, _ scalar: UInt32) -> Bool {
    switch steps[state] {
    case .scalar(let wanted): wanted == scalar
    case .any: scalar != UInt32(SearchBlock.mark)
    case .set(let ranges, let isIn):
      scalar != UInt32(SearchBlock.mark) && ranges.contains { $0.contains(scalar) } == isIn
    case .split, .jump, .start, .end, .match: false
    }
  }

  /// Adds a state and all that it leads to without a letter; whether one of them is the end.
  private mutating func add(_ state: Int, at place: Int, in bytes: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    var waiting = [state]
    var isMatched = false
    while let state = waiting.popLast() {
      guard !isIn[state] else { continue }
      isIn[state] = true
      states.append(state)
      switch steps[state] {
      case .jump(let target): waiting.append(target)
      case .split(let one, let other): waiting += [other, one]
      case .start:
        if place == 0 || bytes[place - 1] == SearchBlock.mark { waiting.append(state + 1) }
      case .end:
        if place == bytes.count || bytes[place] == SearchBlock.mark { waiting.append(state + 1) }
      case .match: isMatched = true
      case .scalar, .any, .set: break
      }
    }
    return isMatched
  }

  private mutating func clear(_ states: [Int]) {
    for state in states { isIn[state] = false }
  }

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
