import Claims
import Market
import Testing
import Verdicts

@Suite("Statements of our own, with verdicts worked out by hand")
struct OwnStatementTests {
  @Test("each gets its verdict, with a sum and the places of its figures")
  func verdicts() throws {
    let checker = try Loaded.checker()
    for row in ownStatements.split(separator: "\n") {
      let statement = try #require(OwnStatement(row), "\(row)")
      let claims = statement.listed.compactMap { $0.claim(in: statement.text) }
      #expect(claims.count == statement.listed.count, "\(row)")
      let found = try checker.judgements(
        of: claims, in: statement.text, on: statement.day, language: statement.language)
      #expect(
        found.map(\.verdict) == statement.verdicts,
        "\(row): \(found.map { "\($0.check ?? "-"): \($0.formula)" })")
      for judgement in found where judgement.verdict != .cannotSay {
        let isWhole = !judgement.formula.isEmpty && judgement.value != nil && judgement.check != nil
        #expect(isWhole, "\(row)")
        #expect(!judgement.rests.isEmpty, "\(row)")
        #expect(judgement.rests.allSatisfy { $0.origin.line > 0 }, "\(row)")
      }
    }
  }
}

/// A row of the table; several claims stand behind one another, with a semicolon between.
private struct OwnStatement {
  let language: String
  let day: Day
  let listed: [ListedClaim]
  let verdicts: [Verdict]
  let text: String

  init?(_ row: Substring) {
    let parts = row.parts("|", most: 5)
    guard parts.count == 6, let day = Day(iso8601: parts[1]) else { return nil }
    let (words, stated) = (parts[2][...].parts(";"), parts[3][...].parts(";"))
    guard words.count == stated.count else { return nil }
    language = parts[0]
    self.day = day
    listed = zip(words, stated).compactMap { ListedClaim($0, stating: $1) }
    verdicts = parts[4][...].parts(";").compactMap { Verdict(rawValue: $0) }
    text = parts[5]
  }
}

extension ListedClaim {
  /// Words that state a figure, written `low..high unit`; a unit in capitals is a currency.
  fileprivate init?(_ words: String, stating text: String) {
    let stated = text.split(separator: " ").map(String.init)
    guard stated.count == 2 else { return nil }
    let ends = stated[0].replacing("..", with: " .. ").split(separator: " ").map(String.init)
    let isMoney = stated[1].allSatisfy { $0.isUppercase }
    self.init(
      source: words, low: ends.first.flatMap { Figure($0) }, high: ends.last.flatMap { Figure($0) },
      unit: isMoney ? "money" : stated[1], currency: isMoney ? stated[1] : nil)
  }
}

extension Substring {
  /// The parts between a sign, without blanks around them.
  fileprivate func parts(_ sign: Character, most: Int = .max) -> [String] {
    split(separator: sign, maxSplits: most).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
