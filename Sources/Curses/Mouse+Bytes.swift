import Screen

extension Mouse {
  /// The mouse's action that a sequence reports, given without its Esc; nil for any other.
  ///
  /// The form is SGR 1006, as listed in xterm's "Control Sequences": `[<button;column;row`, with
  /// `M` for what begins or goes on and `m` for a button let go; places count from 1.
  init?(sequence: [UInt8]) {
    guard sequence.starts(with: "[<".utf8), let end = sequence.last else { return nil }
    let fields = sequence.dropFirst(2).dropLast()
      .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    let numbers = fields.compactMap(Mouse.number)
    guard fields.count == 3, numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let action: Action
    switch (numbers[0], UnicodeScalar(end)) {
    case (0, "M"): action = .press
    case (0, "m"): action = .release
    case (32, "M"): action = .drag
    case (64, "M"): action = .wheelUp
    case (65, "M"): action = .wheelDown
    case (66, "M"): action = .wheelLeft
    case (67, "M"): action = .wheelRight
    default: return nil
    }
    self.init(action, row: numbers[2] - 1, column: numbers[1] - 1)
  }

  /// A number of at most five digits, more than any screen has cells on a side.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard 1...5 ~= digits.count, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
