import Market

/// What the loaded data say of one claim, and how that was worked out.
public struct Judgement: Hashable, Sendable {
  /// The verdict.
  public var verdict: Verdict
  /// The value that the data give, counted as the claim is; nil where they give none.
  public var value: ClosedRange<Figure>?
  /// The sum, with its figures: `input openai/o1 15 / input deepseek/deepseek-reasoner 0.55 = 27.27`.
  public var formula: String
  /// What the sum rests on.
  public var rests: [Rest]
  /// What is off, or which word is wrong; nil if nothing is.
  public var note: String?
  /// The name of the check that found it; nil where none could.
  public var check: String?
  /// Whose figure it is: listings, or who published the report.
  public var whose: [String]

  /// What the data say of a claim.
  public init(
    _ verdict: Verdict, value: ClosedRange<Figure>? = nil, formula: String = "",
    rests: [Rest] = [], note: String? = nil, check: String? = nil, whose: [String] = []
  ) {
    self.verdict = verdict
    self.value = value
    self.formula = formula
    self.rests = rests
    self.note = note
    self.check = check
    self.whose = whose
  }

  /// The data hold nothing by which it could be reckoned.
  public static let cannotSay = Judgement(.cannotSay)
}

/// A figure of the data that a verdict rests on.
public struct Rest: Hashable, Sendable {
  /// What it is: `openai/o1 input 2025-01-26`.
  public var what: String
  /// Where it was read.
  public var origin: Origin

  /// A figure of the data.
  public init(_ what: String, _ origin: Origin) {
    self.what = what
    self.origin = origin
  }
}
