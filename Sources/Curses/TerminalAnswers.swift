import CNcurses
import Screen

/// What a terminal answered when it was asked how it writes.
public struct TerminalAnswers: Hashable, Sendable {
  /// Whether it answered at all.
  public var isHeard: Bool
  /// How many columns each sample took; nil where it did not say.
  public var widths: [Int?]
  /// Its own name and version, as it states them.
  public var program: String?
  /// Its background, such as `rgb:1e1e/1e1e/2e2e`: it answers OSC sequences.
  public var background: String?
  /// Whether it knows the mouse reports that we use; nil where it did not say.
  public var knowsMouse: Bool?

  /// Characters on whose widths terminals disagree: a mark on a letter, Chinese, Korean, half-width
  /// kana, signs that East Asian fonts draw wide, Braille, frames, a picture.
  public static let samples = ["e\u{301}", "中", "한", "ﾊ", "→", "●", "⠿", "╭", "😀"]

  /// How long a terminal may take, in milliseconds: a slow line around the world.
  private static let patience: Int32 = 1_000
  /// The most bytes of answers.
  private static let mostBytes = 4_096

  /// Asks the terminal on standard input and output, in a line that is empty again afterwards.
  ///
  /// - Parameter takesOwnSequences: Whether it is asked for what only some terminals know.
  /// - Returns: Its answers; none are heard from a terminal that is slower than a second.
  public static func ask(takesOwnSequences: Bool) -> TerminalAnswers {
    let question = Array(question(takesOwnSequences: takesOwnSequences).utf8)
    let answers = [UInt8](unsafeUninitializedCapacity: mostBytes) { buffer, count in
      let got = tape_ask(
        question, question.count, buffer.baseAddress, Int32(buffer.count), patience)
      count = Int(max(0, got))
    }
    return TerminalAnswers(answers, samples: samples.count)
  }

  /// The samples, each with the question where the cursor is; then the other questions, and last the
  /// one that every terminal answers.
  private static func question(takesOwnSequences: Bool) -> String {
    let widths = samples.map { "\r\($0)\u{1B}[6n" }.joined()
    let others = takesOwnSequences ? "\u{1B}]11;?\u{1B}\\\u{1B}[>0q\u{1B}[?1006$p" : ""
    return widths + others + "\r\u{1B}[K\u{1B}[c"
  }

  /// Reads answers.
  ///
  /// - Parameters:
  ///   - bytes: What came from the terminal; keys may be among it.
  ///   - samples: How many widths were asked for.
  public init(_ bytes: [UInt8], samples: Int) {
    var places: [Int] = []
    isHeard = false
    for sequence in TerminalAnswers.sequences(in: bytes) {
      guard let last = sequence.last else { continue }
      let body = String(decoding: sequence.dropFirst().dropLast(), as: UTF8.self)
      switch (sequence[0], last) {
      case (UInt8(ascii: "["), UInt8(ascii: "R")):
        let numbers = body.split(separator: ";").map { Int($0) }
        if numbers.count == 2, let column = numbers[1], column > 0 { places.append(column - 1) }
      case (UInt8(ascii: "["), UInt8(ascii: "c")): isHeard = true
      case (UInt8(ascii: "["), UInt8(ascii: "y")) where body.hasPrefix("?1006;"):
        knowsMouse = !body.hasPrefix("?1006;0")
      case (UInt8(ascii: "]"), _) where body.hasPrefix("11;"):
        background = String(body.dropFirst(3))
      case (UInt8(ascii: "P"), _) where body.hasPrefix(">|"):
        program = String(body.dropFirst(2))
      default: break
      }
    }
    isHeard = isHeard || !places.isEmpty
    widths = (0..<samples).map { $0 < places.count ? places[$0] : nil }
  }

  /// The escape sequences among bytes, each without its ESC and without the sign that ends a string.
  private static func sequences(in bytes: [UInt8]) -> [[UInt8]] {
    var sequences: [[UInt8]] = []
    var rest = bytes[...]
    while let escape = rest.firstIndex(of: 0x1B), escape + 1 < rest.endIndex {
      let isString = [UInt8(ascii: "]"), UInt8(ascii: "P")].contains(rest[escape + 1])
      let end = rest[(escape + 2)...].firstIndex { byte in
        isString ? byte == 0x07 || byte == 0x1B : 0x40...0x7E ~= byte
      }
      guard let end else { break }
      // A string is given a last byte, like the others.
      sequences.append(Array(rest[(escape + 1)...end]))
      rest = rest[end...].dropFirst(isString && rest[end] == 0x1B ? 2 : 1)
    }
    return sequences
  }
}
