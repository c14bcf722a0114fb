/// How much weight a source has when sources differ; lower is nearer to the vendor.
///
/// A source is first-hand only if it says so or is known to be. An unknown source counts as just
/// another catalogue.
public struct SourceRank: RawRepresentable, Hashable, Comparable, Sendable {
  /// A number from 1; archives store it.
  public let rawValue: UInt8

  /// A stored rank.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What the user pays, by their own statement: it counts before everything else.
  public static let own = SourceRank(rawValue: 9)
  /// The vendor's own list by its own statement, or prices that someone copied from a bill.
  public static let firstHand = SourceRank(rawValue: 1)
  /// It is unknown where the source gets its prices.
  public static let unlisted = SourceRank(rawValue: 255)

  /// A maintained, dated catalogue; catalogues are ordered by how quickly they followed vendors.
  public static func catalogue(_ order: UInt8) -> SourceRank { SourceRank(rawValue: 10 + order) }
  /// A copy of another catalogue.
  public static func copy(_ order: UInt8) -> SourceRank { SourceRank(rawValue: 20 + order) }
  /// A catalogue whose files are undated, so that a copy of last year's looks new.
  public static func undated(_ order: UInt8) -> SourceRank { SourceRank(rawValue: 30 + order) }
  /// The list of a reseller, which mentions vendors' prices only incidentally.
  public static let reseller = SourceRank(rawValue: 40)

  /// Whether the source is not a copy and its files are dated.
  public var isDated: Bool { rawValue < 20 || self == .unlisted }

  /// Whether the left rank is nearer to the vendor.
  public static func < (left: SourceRank, right: SourceRank) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A source known by name, with its rank.
public struct KnownSource: Hashable, Sendable {
  /// The name, as files state it.
  public var name: String
  /// Its rank.
  public var rank: SourceRank

  /// A source by its name.
  public init(_ name: String, _ rank: SourceRank) { (self.name, self.rank) = (name, rank) }
}

extension String {
  /// The name's letters and digits in lower case, since `OpenRouter` and `openrouter` are the same.
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
