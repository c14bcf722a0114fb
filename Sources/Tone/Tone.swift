/// The tone of a reply toward what it speaks of.
public enum Tone: String, Hashable, Sendable, CaseIterable {
  case `for`, against, neither
}

/// The tone of a reply with the words that decided.
///
/// It is wrong about every third time: it says something of many replies, and nothing of one.
public struct Heard: Hashable, Sendable {
  /// The tone.
  public var tone: Tone
  /// The places of the words that decided, in the text's UTF-8.
  public var places: [Range<Int>]
  /// Whether the reply had words for a tone, but not enough, or for both.
  public var isUnclear: Bool
}
