/// What the word of a source is worth where sources differ; the lower, the nearer to the vendor.
///
/// A source is first-hand only if it says so or is known to be. Whatever nobody knows is no more than
/// another catalogue.
public struct SourceRank: RawRepresentable, Hashable, Comparable, Sendable {
  /// A number from 1 on; archives keep it.
  public let rawValue: UInt8

  /// A rank as it was kept.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The vendor's own list by its own word, or what a person wrote down from a bill.
  public static let firstHand = SourceRank(rawValue: 1)
  /// Nobody knows how the source comes by its prices.
  public static let unlisted = SourceRank(rawValue: 255)

  /// A catalogue that is kept up and dated; the order is that in which they followed the vendors.
  public static func catalogue(_ order: UInt8) -> SourceRank { SourceRank(rawValue: 10 + order) }
  /// A copy of another catalogue.
  public static func copy(_ order: UInt8) -> SourceRank { SourceRank(rawValue: 20 + order) }
  /// A catalogue whose files say nothing of their day, so that a copy of last year's looks new.
  public static func undated(_ order: UInt8) -> SourceRank { SourceRank(rawValue: 30 + order) }
  /// The list of somebody who sells what others make, and speaks of the vendors only by the way.
  public static let reseller = SourceRank(rawValue: 40)

  /// Whether the source is nobody's copy, and its files say when it was so.
  public var isDated: Bool { rawValue < 20 || self == .unlisted }

  /// Whether the left one is nearer to the vendor.
  public static func < (left: SourceRank, right: SourceRank) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A source that is known by its name, and what its word is worth.
public struct KnownSource: Hashable, Sendable {
  /// The name as files state it.
  public var name: String
  /// What its word is worth.
  public var rank: SourceRank

  /// A source by its name.
  public init(_ name: String, _ rank: SourceRank) { (self.name, self.rank) = (name, rank) }
}

extension String {
  /// The name's letters and digits, in lower case, since `OpenRouter` and `openrouter` are one.
  public var sourceKey: String {
    String(
      decoding: utf8.compactMap { byte in
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"): nil
        default: byte
        }
      }, as: UTF8.self)
  }
}
