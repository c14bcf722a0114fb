/// What a terminal says of itself: never a key.
enum TerminalReport: Hashable, Sendable {
  /// Its background is light, or dark.
  case background(isLight: Bool)
  /// Whether it knows a mode.
  case mode(Int, isKnown: Bool)
  /// The answer to the question that every terminal answers: all earlier ones are answered, or never
  /// will be.
  case answered

  /// The mode in which a terminal tells that it turned light or dark.
  static let tellsBackground = 2031
  /// The mode in which a terminal shows nothing until a picture is whole.
  static let holdsPictures = 2026
  /// The longest report that means anything, in bytes.
  static let most = 64

  /// A report in a control sequence, without its Esc: `[?997;1n`, `[?2026;2$y`, `[?64;22c`.
  init?(sequence: [UInt8]) {
    guard sequence.starts(with: "[?".utf8), let last = sequence.last else { return nil }
    let body = String(decoding: sequence.dropFirst(2).dropLast(), as: UTF8.self)
    switch (UnicodeScalar(last), body) {
    case ("c", _): self = .answered
    case ("n", "997;1"): self = .background(isLight: false)
    case ("n", "997;2"): self = .background(isLight: true)
    case ("y", _):
      let numbers = body.split(separator: ";").map { Int($0.prefix { $0 != "$" }) }
      guard body.hasSuffix("$"), numbers.count == 2, let mode = numbers[0], let state = numbers[1]
      else { return nil }
      // 0 is a mode that is not known, 4 one that can't be turned on.
      self = .mode(mode, isKnown: 1...3 ~= state)
    default: return nil
    }
  }

  /// A report in an operating system command, without what begins and ends it:
  /// `11;rgb:1e1e/1e1e/2e2e`.
  init?(command: [UInt8]) {
    let text = String(decoding: command, as: UTF8.self)
    guard text.hasPrefix("11;rgb") else { return nil }
    let parts = text.drop { $0 != ":" }.dropFirst().split(separator: "/").prefix(3)
    let shares = parts.compactMap { part in
      1...4 ~= part.count
        ? Int(part, radix: 16).map { $0 * 255 / (1 << (4 * part.count) - 1) } : nil
    }
    guard shares.count == 3, shares.allSatisfy({ $0 >= 0 }) else { return nil }
    self = .background(isLight: 3 * shares[0] + 6 * shares[1] + shares[2] > 1_275)
  }
}
