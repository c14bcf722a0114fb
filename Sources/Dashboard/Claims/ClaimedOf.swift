import Market
import Screen
import Verdicts

/// What has been claimed of a listing, a report or a benchmark, and how it held, as lines with a
/// caption.
struct ClaimedOf {
  let claims: [JudgedClaim]
  /// Whether they may be of anybody, so that each has to say of whom.
  var areOfMany = false

  /// The most claims that are listed; panel 4 has them all.
  private static let most = 3

  /// The days on which it was claimed.
  var days: [Day] { claims.compactMap(\.day) }

  /// The counts, and the newest claims with a day each; none where nothing was claimed.
  var lines: [(caption: String, text: String)] {
    guard !claims.isEmpty else { return [] }
    let head = (
      said("claimed"), VerdictCounts(claims).shownText + " · " + ClaimRecord(claims).shownText
    )
    return [head]
      + claims.prefix(ClaimedOf.most).map { claim in
        let day = claim.day.map { "\($0)  " } ?? ""
        let finding = claim.shownFinding.isEmpty ? "" : "  \(claim.shownFinding)"
        let whose = areOfMany && !claim.shownWhose.isEmpty ? "  (\(claim.shownWhose))" : ""
        return ("", day + claim.judgement.verdict.sign + " " + claim.shownWords + finding + whose)
      }
  }
}

extension ClaimList {
  /// What has been claimed of a listing or a report, by its id or title.
  func claimed(of subject: String) -> ClaimedOf {
    ClaimedOf(claims: ledger?.claims(of: subject) ?? [])
  }

  /// What has been claimed of scores in a benchmark.
  func claimed(ofBenchmark name: String) -> ClaimedOf {
    ClaimedOf(claims: ledger?.claims(ofBenchmark: name) ?? [], areOfMany: true)
  }

  /// How often the author and the source of a claim were right.
  func recordLines(of claim: JudgedClaim) -> [String] {
    guard let ledger else { return [] }
    let author = claim.author.map { "\($0): \(ledger.record(of: $0).shownText)" }
    let source = claim.source.map { "\($0): \(ledger.record(ofSource: $0).shownText)" }
    return [author, source].compactMap(\.self)
  }

  /// Selects a claim of the ledger, without a filter if that hides it.
  mutating func choose(_ index: Int) {
    if shown.firstIndex(of: index) == nil { clearFilter() }
    cursor.index = shown.firstIndex(of: index) ?? cursor.index
  }
}

extension ClaimRecord {
  /// ``text`` in the reader's language.
  fileprivate var shownText: String {
    guard Wording.isSpoken else { return text }
    guard decided > 0 else { return said("none can be checked") }
    let share =
      decided < ClaimRecord.leastForShare ? nil : Figure(held).divided(by: Figure(decided))
    return said("\(held) of \(decided) held") + (share.map { " (\($0.wholePercentText))" } ?? "")
  }
}
