import Claims
import Market
import Testing
import Verdicts

@Suite("Sentences read from their first letter to their verdict")
struct WrittenTests {
  @Test(
    "each claim is found and gets its verdict",
    arguments: [writtenPrices, writtenServing, writtenOutside])
  func verdicts(rows: String) throws {
    let checker = try Loaded.checker()
    for row in rows.split(separator: "\n") {
      let parts = row.split(separator: "|").map { String($0.trimmed) }
      let day = try #require(Day(iso8601: parts[1]), "\(row)")
      let (language, text) = (parts[0], parts[2])
      let claims = findClaims(in: text, language: language)
      let found = try checker.judgements(of: claims, in: text, on: day, language: language)
      let bytes = Array(text.utf8)
      for wanted in parts[3].split(separator: ";") {
        let halves = wanted.split(separator: "=")
        let place = claims.firstIndex { claim in
          String(decoding: bytes[claim.words], as: UTF8.self).contains(halves[0].trimmed)
        }
        #expect(
          place.map { found[$0].verdict.rawValue } == String(halves[1]),
          "\(row): \(place.map { found[$0].formula } ?? "not found")")
      }
    }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
