import Claims
import Market

/// Narrows claims down: `verdict:contradicted vendor:deepseek unit:percent lang:da margin`.
///
/// All parts must hold. A word without a key must stand in the claim's words, or in the headline.
public struct ClaimFilter: Hashable, Sendable {
  private var parts: [Part] = []

  private struct Part: Hashable {
    var key: Key?
    var value: String
  }

  /// What a part of a filter looks at.
  public enum Key: String, CaseIterable, Hashable, Sendable {
    /// The verdict.
    case verdict
    /// Whose figure it is.
    case vendor
    /// The unit, or what is counted.
    case unit
    /// The language.
    case lang
    /// The day, or its beginning: `2025-01`.
    case day
    /// Who wrote it.
    case author
  }

  /// A filter as typed.
  ///
  /// - Throws: A `ClaimFilter.Mistake` for a key or a verdict that there is not.
  public init(_ text: String) throws(Mistake) {
    for word in text.split(separator: " ") {
      let halves = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else {
        parts.append(Part(key: nil, value: word.lowercased()))
        continue
      }
      guard let key = Key(rawValue: halves[0].lowercased()) else {
        throw Mistake(word: String(halves[0]), choices: Key.allCases.map { $0.rawValue + ":" })
      }
      let value = halves[1].lowercased()
      let verdicts = Verdict.allCases.map(\.rawValue)
      guard key != .verdict || verdicts.contains(value) else {
        throw Mistake(word: String(halves[1]), choices: verdicts)
      }
      parts.append(Part(key: key, value: value))
    }
  }

  /// A word that is no key, or no verdict.
  public struct Mistake: Error, Hashable {
    /// The word.
    public var word: String
    /// What it may be.
    public var choices: [String]
  }

  /// Whether a claim is wanted.
  public func holds(_ claim: JudgedClaim) -> Bool {
    parts.allSatisfy { part in
      let value = part.value
      switch part.key {
      case .verdict: return claim.judgement.verdict.rawValue == value
      case .vendor: return claim.judgement.whose.contains { $0.lowercased().contains(value) }
      case .unit: return claim.claim.unit.filterName.lowercased() == value
      case .lang: return claim.language.map { $0.lowercased().hasPrefix(value) } ?? false
      case .day: return claim.day?.description.hasPrefix(value) ?? false
      case .author: return claim.author?.lowercased().contains(value) ?? false
      case nil:
        return claim.words.lowercased().contains(value) || claim.story.lowercased().contains(value)
      }
    }
  }
}
