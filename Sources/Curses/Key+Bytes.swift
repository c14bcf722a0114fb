import Screen

extension Key {
  /// The key for a character; nil if we have none for it.
  init?(scalar value: UInt32) {
    switch value {
    case 8, 127: self = .backspace
    case 9: self = .tab
    case 10, 13: self = .enter
    case 27: self = .escape
    case 1...26:
      self = .control(Character(Unicode.Scalar(UInt8(0x60 + value))))
    case 0..<32, 0x80..<0xA0: return nil
    default:
      guard let scalar = Unicode.Scalar(value) else { return nil }
      self = .character(Character(scalar))
    }
  }

  /// The key for a sequence, given without its Esc; nil if we have none for it.
  ///
  /// These are the sequences that terminals agree on, whatever `TERM` says, as listed in xterm's
  /// "Control Sequences"; with a modifier they are other keys.
  init?(sequence: [UInt8]) {
    let text = String(decoding: sequence, as: UTF8.self)
    guard let key = Key.bySequence[text.replacing("[1;1", with: "[")] else { return nil }
    self = key
  }

  private static let bySequence: [String: Key] = {
    let letters: [(String, Key)] = [
      ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ]
    let keypad: [(String, Key)] = [
      ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)),
      ("M", .enter),
    ]
    let numbers: [(Int, Key)] = [
      (1, .home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown), (7, .home),
      (8, .end),
    ]
    // The numbering of function keys skips a number after every five.
    let functions = zip([11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24], 1...).map {
      ($0, Key.function($1))
    }
    let console = zip("ABCDE", 1...).map { ("[[\($0)", Key.function($1)) }
    let all =
      letters.flatMap { [("[" + $0.0, $0.1), ("O" + $0.0, $0.1)] }
      + keypad.map { ("O" + $0.0, $0.1) } + (numbers + functions).map { ("[\($0.0)~", $0.1) }
      + console + [("[Z", .backTab)]
    return Dictionary(all) { first, _ in first }
  }()

  /// The keys that terminfo has names for, by name.
  static let byCapability: [String: Key] = {
    let named: [String: Key] = [
      "kcuu1": .up, "kcud1": .down, "kcub1": .left, "kcuf1": .right, "khome": .home, "kend": .end,
      "kpp": .pageUp, "knp": .pageDown, "kent": .enter, "kcbt": .backTab, "kbs": .backspace,
      "kdch1": .delete, "kich1": .insert,
    ]
    let functions = (1...12).map { ("kf\($0)", Key.function($0)) }
    return named.merging(functions) { first, _ in first }
  }()
}
