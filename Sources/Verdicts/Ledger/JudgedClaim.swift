import Analytics
import Claims
import Market

/// A claim of a story or a reply, with what the data say of it.
public struct JudgedClaim: Hashable, Sendable {
  /// The claim.
  public var claim: Claim
  /// What the data say.
  public var judgement: Judgement
  /// The words that state it.
  public var words: String
  /// The story's id, valid while the market reader is open; 0 where it has none.
  public var storyID: Int64
  /// The story's headline.
  public var story: String
  /// The reply's number under the story; nil in the story itself, or where it has none.
  public var floor: Int?
  /// Whether a reply states it.
  public var isOfReply: Bool
  /// Who wrote it.
  public var author: String?
  /// The publisher of the story.
  public var source: String?
  /// The language, as BCP 47 names it.
  public var language: String?
  /// The day on which it was written; nil if unknown.
  public var day: Day?
  /// Where the story or reply was read.
  public var origin: Origin

  /// A claim with what the data say of it, of a text that is still to be named.
  public init(_ claim: Claim, _ judgement: Judgement, words: String, origin: Origin) {
    self.claim = claim
    self.judgement = judgement
    self.words = words
    storyID = 0
    story = ""
    isOfReply = false
    self.origin = origin
  }

  /// A claim of a text, with what the data say of it.
  init(_ claim: Claim, _ judgement: Judgement, words: String, of text: ClaimedText, on day: Day?) {
    self.claim = claim
    self.judgement = judgement
    self.words = words
    storyID = text.story
    story = text.headline
    floor = text.floor
    isOfReply = text.isOfReply
    author = text.author
    source = text.source
    language = text.language
    self.day = day
    origin = text.origin
  }

  /// The value with its unit: `3.65–3.667 %`; empty where there is none.
  public var valueText: String { valueText { "\($0)" } }

  /// The value with its unit, with each figure written in a form of one's own.
  public func valueText(_ text: (Figure) -> String) -> String {
    guard let value = judgement.value else { return "" }
    let (low, high) = (value.lowerBound.rounded(toDigits: 6), value.upperBound.rounded(toDigits: 6))
    let figures = low == high ? text(low) : text(low) + "–" + text(high)
    return claim.unit.text(figures)
  }
}

extension Claim.Unit {
  /// Figures with the unit: `3.65–3.667 %`.
  func text(_ figures: String) -> String {
    switch self {
    case .money(let currency): (currency?.sign ?? "") + figures
    case .percent: figures + " %"
    case .times: figures + "×"
    case .tokens: figures + " tokens"
    case .counted: figures
    }
  }

  /// The unit as filters name it; what is counted goes by its own name.
  var filterName: String {
    switch self {
    case .money: "money"
    case .percent: "percent"
    case .times: "times"
    case .tokens: "tokens"
    case .counted(let thing): thing.isEmpty ? "count" : thing
    }
  }
}
