import Market
import Screen
import Verdicts

/// New contradictions and confirmations, in front of the moves.
struct ClaimsOnTape {
  let claims: ClaimList
  let now: Day

  /// What is older is no news, in days.
  static let oldest = 31
  /// The most claims on the tape; panel 4 has them all.
  private static let most = 3

  /// The claims to show, what is contradicted first: the index of each in the ledger.
  static func news(of claims: ClaimList, now: Day) -> [(index: Int, claim: JudgedClaim)] {
    var seen: Set<String> = []
    let recent = (claims.ledger?.claims ?? []).enumerated().filter { _, claim in
      guard let day = claim.day, [.contradicted, .supported].contains(claim.judgement.verdict)
      else {
        return false
      }
      return 0...oldest ~= now.number - day.number
    }
    let fresh = recent.filter {
      seen.insert("\($0.element.wordsOnOneLine)\($0.element.shownValue)").inserted
    }
    let wrong = fresh.filter { $0.element.judgement.verdict == .contradicted }
    let right = fresh.filter { $0.element.judgement.verdict == .supported }
    return (wrong + right).prefix(most).map { ($0.offset, $0.element) }
  }

  /// Draws as many as fit into a third of the line.
  ///
  /// - Returns: The rest of the line.
  func draw(on canvas: inout Canvas, in frame: Frame) -> Frame {
    let end = frame.column + frame.columns / 3
    var column = frame.column + 1
    for (place, item) in ClaimsOnTape.news(of: claims, now: now).enumerated() {
      let verdict = item.claim.judgement.verdict
      let holds =
        " " + (verdict == .supported ? said("holds") : said("is \(item.claim.shownValue)"))
      let text = "\"\(item.claim.wordsOnOneLine)\"" + holds
      guard column + text.columns + 2 <= end else { break }
      let start = column
      column = canvas.write(verdict.sign + " ", row: frame.row, column: column, as: verdict.role)
      column = canvas.write(text, row: frame.row, column: column, as: .plain)
      canvas.note(
        .item("claim", place),
        in: Frame(row: frame.row, column: start, columns: column - start, rows: 1))
      column = canvas.write(" ┊ ", row: frame.row, column: column, as: .border)
    }
    guard column > frame.column + 1 else { return frame }
    return frame.splitColumns(at: column - frame.column - 1).right
  }
}

extension State {
  /// Goes to a claim on the tape.
  mutating func goToClaim(_ place: Int) {
    guard let index = ClaimsOnTape.news(of: claims, now: moment.day)[at: place]?.index else {
      return
    }
    popToPanels()
    focus = .claims
    claims.choose(index)
  }
}
