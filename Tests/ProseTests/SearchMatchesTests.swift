import Prose
import TestSupport
import Testing

struct SearchMatchesTests {
  @Test(
    "«marks» show the matches",
    arguments: [
      ("price", "The «Price» of a «PRICE»"),
      ("價格", "DeepSeek «价格» and «價格»"),
      ("deepseek", "«ＤｅｅｐＳｅｅｋ» and «𝗗𝗲𝗲𝗽𝗦𝗲𝗲𝗸»"),
      ("strasse", "Die «Straße» dort"),
      ("s", "Die «S»tra«ß»e"),
      ("soren", "Hos «Søren» i Odense"),
      ("cafe", "A «cafe\u{301}» there"),
      ("r1 price", "«R1» at a «price»"),
      ("deepseek seek", "«DeepSeek» alone"),
      ("\"the price\"", "«the \n  price», the"),
      ("!price model", "price of a «model»"),
      ("author:liang", "liang said"),
      ("🦊", "a «🦊» there"),
      ("", "nothing sought"),
    ])
  func marked(search: String, expected: String) {
    let text = expected.filter { $0 != "«" && $0 != "»" }
    #expect(marks(of: Search(search), in: text) == expected)
  }

  @Test("anything inserted into a text is found, and marked at its place")
  func anythingAnywhere() {
    for seed in UInt64(1)...400 {
      var random = Seeded(seed)
      let (before, after) = (Mixed.text(&random), Mixed.text(&random))
      let word = Mixed.text(&random, upTo: 6).filter { !"\"＂”".contains($0) }
      guard !SearchKey(word).isEmpty else { continue }
      let text = before + word + after
      let search = Search("\"\(word)\"")
      #expect(search.admits(SearchKey(text)), "seed \(seed): '\(word)' in '\(text)'")
      let put = before.utf8.count..<(before + word).utf8.count
      let isMarked = search.matches(in: text).contains { range in
        let low = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
        let high = text.utf8.distance(from: text.startIndex, to: range.upperBound)
        return put.overlaps(low..<high) && SearchKey(text[range]).contains(SearchKey(word))
      }
      #expect(isMarked, "seed \(seed): '\(word)' in '\(text)'")
    }
  }

  private func marks(of search: Search, in text: String) -> String {
    var marked = ""
    var place = text.startIndex
    for range in search.matches(in: text) {
      marked += text[place..<range.lowerBound] + "«" + text[range] + "»"
      place = range.upperBound
    }
    return marked + text[place...]
  }
}
