/// What the dashboard says in a language, and how it writes numbers, dates and large counts.
///
/// English stands in the code, and needs no wording; another language is a table from English.
public struct Wording: Sendable {
  /// The language's tag, such as `da` or `zh-Hant`.
  public var tag: String
  /// How numbers are written.
  public var numbers = NumberForm.point
  /// How dates are written.
  public var dates = DateForm.monthName
  /// The units of large counts, the largest first; empty for k, M, B and T.
  public var units: [CountUnit] = []
  /// What a message is in this language; nil if it is not known.
  public var translation: @Sendable (String) -> String?

  /// A language by its tag; without a table it says everything in English.
  public init(
    tag: String = "en", translation: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.tag = tag
    self.translation = translation
  }

  /// A unit of large counts: `mio.` for a million.
  public struct CountUnit: Hashable, Sendable {
    /// The power of ten.
    public var power: Int
    /// The word.
    public var word: String

    /// A unit of a power of ten.
    public init(power: Int, word: String) {
      self.power = power
      self.word = word
    }
  }
}

extension Wording: Hashable {
  /// Whether two are the same language with the same forms; a tag has one table.
  public static func == (one: Wording, other: Wording) -> Bool {
    (one.tag, one.numbers, one.dates) == (other.tag, other.numbers, other.dates)
  }

  /// Hashes the tag; the forms seldom differ.
  public func hash(into hasher: inout Hasher) { hasher.combine(tag) }
}

/// How a language writes numbers, shown by one.
public enum NumberForm: String, CaseIterable, Sendable {
  /// Commas between thousands, and a decimal point.
  case point = "1,234.5"
  /// Points between thousands, and a decimal comma.
  case comma = "1.234,5"
  /// Blanks between thousands, and a decimal comma.
  case blank = "1 234,5"

  /// A number that was written with a decimal point and commas, in this form.
  public func text(_ number: String) -> String {
    switch self {
    case .point: number
    case .comma: NumberForm.replaced(number, comma: ".", point: ",")
    case .blank: NumberForm.replaced(number, comma: " ", point: ",")
    }
  }

  private static func replaced(_ number: String, comma: Character, point: Character) -> String {
    guard number.utf8.contains(where: { [UInt8(ascii: ","), UInt8(ascii: ".")].contains($0) })
    else { return number }
    return String(number.map { $0 == "," ? comma : $0 == "." ? point : $0 })
  }
}

/// How a language writes dates, shown by one.
public enum DateForm: String, CaseIterable, Sendable {
  /// The day, the month's name and the year.
  case monthName = "20 Jan 2025"
  /// The same, with a point that makes the day an ordinal number.
  case ordinal = "20. jan. 2025"
  /// Year, month and day, each with its unit.
  case units = "2025年1月20日"
  /// As files and filters have it.
  case iso = "2025-01-20"
}
