import Analytics
import Market
import Names

/// The newest claims of all stories and replies as of a moment, with what the data say of each.
///
/// Verdicts are worked out from what stands as of the moment, so that they follow later prices, and
/// an earlier moment has its own.
public struct ClaimLedger: Hashable, Sendable {
  /// The claims, newest first, undated ones last.
  public var claims: [JudgedClaim]
  /// How many claims there are; ``claims`` may hold fewer.
  public var total: Int

  /// A ledger of some claims.
  public init(claims: [JudgedClaim] = [], total: Int = 0) {
    (self.claims, self.total) = (claims, total)
  }

  /// The most claims of a ledger: nobody reads more, and checking them takes about a second.
  public static let mostClaims = 10_000

  /// How many texts are read at a time.
  private static let pageTexts = 500

  /// The claims that a market reader knows as of a moment.
  ///
  /// - Parameters:
  ///   - reader: The market reader.
  ///   - moment: The moment whose data count.
  ///   - texts: The moment by which texts were written; nil for the same.
  ///   - names: The table of names.
  ///   - most: How many claims at most.
  /// - Throws: If the stored data can't be read.
  public init(
    of reader: any MarketReader, asOf moment: Moment, textsAsOf texts: Moment? = nil,
    names: NameCatalogue, atMost most: Int = mostClaims
  ) throws {
    self.init()
    var checker: Checker?
    var read = 0
    repeat {
      let page = try reader.claimedTexts(
        asOf: texts ?? moment, offset: read, limit: ClaimLedger.pageTexts)
      if read == 0 { total = page.claims }
      guard !page.rows.isEmpty else { return }
      let known = try checker ?? Checker(reader, asOf: moment, names: names)
      checker = known
      for text in page.rows where claims.count < most { claims += try known.claims(of: text) }
      read += page.rows.count
    } while claims.count < most
  }
}

/// How many claims got which verdict.
public struct VerdictCounts: Hashable, Sendable {
  private var counts: [Verdict: Int] = [:]

  /// The counts of some claims.
  public init(_ claims: some Sequence<JudgedClaim>) {
    for claim in claims { counts[claim.judgement.verdict, default: 0] += 1 }
  }

  /// How many got a verdict.
  public subscript(verdict: Verdict) -> Int {
    get { counts[verdict] ?? 0 }
    set { counts[verdict] = newValue == 0 ? nil : newValue }
  }

  /// How many there are.
  public var total: Int { counts.values.reduce(0, +) }
}
