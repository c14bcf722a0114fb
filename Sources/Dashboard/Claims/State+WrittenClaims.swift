import Market
import Verdicts

extension State {
  /// Claims as a table to be written.
  func writtenClaims(_ claims: [JudgedClaim]) -> WrittenTable {
    WrittenTable(
      columns: [
        said("verdict"), said("said"), said("it is"), said("note"), said("whose"), said("story"),
        said("author"), said("day"), said("language"),
      ],
      rows: claims.map { claim in
        func cell(_ text: String?) -> WrittenTable.Value {
          text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .unknown
        }
        return [
          .text(claim.judgement.verdict.rawValue), .text(claim.wordsOnOneLine),
          cell(claim.valueText), cell(claim.judgement.note), cell(claim.shownWhose),
          cell(claim.story), cell(claim.author), cell(claim.day.map { "\($0)" }),
          cell(claim.language),
        ]
      })
  }
}
