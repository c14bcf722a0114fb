import Market
import TestSupport
import Testing

@testable import Readers

/// The line with the day, as papers print it.
struct DateLineTests {
  @Test("the line with the day is found in what papers put around it", arguments: lines)
  func read(example: Example) throws {
    let text = "\(example.title)\n\(example.line)\n\n\(example.body)\n"
    let story = try #require(snapshot(text, file: "article.txt").threads.first?.story)
    #expect(story.title == example.title)
    #expect(story.published?.iso8601.hasPrefix(example.moment) == true)
    #expect(!story.text.contains(example.line))
    if let author = example.author { #expect(story.author == author) }
  }

  @Test(
    "a sentence with a day is no line of the head",
    arguments: [
      "Prices as of 27 January 2025 are in the table.", "The list from 27 January 2025 holds",
      "LONDON, March 3, 2026 (register by March 1)", "What changed on January 27, 2025 and why",
      "Preise vom 27. Januar 2025 im Vergleich",
    ])
  func sentences(line: String) {
    #expect(DateLine(line, language: "en") == nil)
  }

  struct Example: CustomTestStringConvertible {
    let language: String
    let line: String
    let moment: String
    var author: String?
    var testDescription: String { "\(language): \(line)" }
    var title: String { DateLineTests.titles[language] ?? "" }
    var body: String { DateLineTests.bodies[language] ?? "" }

    init(_ language: String, _ line: String, _ time: String = "", by author: String? = nil) {
      (self.language, self.line, self.author) = (language, line, author)
      moment = "2025-01-27" + (time.isEmpty ? "" : "T" + time)
    }
  }

  static let lines = [
    Example("da", "27. januar 2025 kl. 9.20", "09:20"), Example("da", "27/1 2025"),
    Example("da", "man. 27. jan. 2025 kl. 09.20", "09:20"), Example("da", "27.1.2025"),
    Example("da", "Mandag d. 27. januar 2025, kl. 09.20", "09:20"),
    Example("de", "Aktualisiert: 27.01.25, 09:20", "09:20"), Example("de", "Mo, 27.01.2025"),
    Example("de", "Stand: 27.01.2025 09:20 Uhr", "09:20"),
    Example("de", "27.01.2025 | 09:20", "09:20"), Example("de", "27. Jänner 2025, 09:20", "09:20"),
    Example("de", "27. Jan 2025 | 9:20 Uhr | Lesezeit: 2 Min.", "09:20"),
    Example("de", "Berlin, 27. Januar 2025"),
    Example("en", "Posted on January 27, 2025 by Ada Quill", by: "Ada Quill"),
    Example("en", "By Ada Quill | January 27, 2025 | 9:20am", "09:20", by: "Ada Quill"),
    Example("en", "January 27, 20259:20 AM ET", "09:20"),
    Example("en", "LONDON, Jan 27 2025 (Harbour News)"),
    Example("en", "Jan 27, 2025 • 4 min read"),
    Example("en", "27 Jan 2025 09:20AM (Updated: 27 Jan 2025 10:00AM)", "09:20"),
    Example("fr", "Publié le 27 janvier 2025 à 09h20, modifié le 28 janvier 2025 à 10h00", "09:20"),
    Example("fr", "Par Anne Martin - Publié le 27 janv. 2025 à 9h20", "09:20", by: "Anne Martin"),
    Example("en", "Updated January 28, 2025, published January 27, 2025"),
    Example("de", "Zuletzt aktualisiert: 28.01.2025, 10:00 Uhr, erstellt: 27.01.2025"),
    Example("fr", "Mis à jour le 28 janvier 2025, publié le 27 janvier 2025"),
    Example("es", "Atualizado em 28/01/2025 10h00 Publicado em 27/01/2025"),
    Example("zh", "更新：2025年1月28日 10:00 發布：2025年1月27日 09:20", "09:20"),
    Example("ko", "최종수정 2025.01.28 10:00 입력 2025.01.27 09:20", "09:20"),
    Example("en", "January 28, 2025 | January 27, 2025"),
    Example("es", "27 ENE 2025 - 09:20 CET", "09:20"),
    Example("it", "lunedì 27 gennaio 2025, ore 9.20", "09:20"),
    Example("zh", "更新時間：2025年01月27日 09:20", "09:20"),
    Example("zh", "2025年01月27日 09:20 来源：港報", "09:20"),
    Example("zh", "中央社 2025/1/27 09:20", "09:20"),
    Example("zh", "（港社記者林予晴台北27日電）2025/1/27 09:20", "09:20"),
    Example("zh", "2025/1/27 09:20（1/27 10:00 更新）", "09:20"),
    Example("ja", "2025/01/27 9:20更新", "09:20"), Example("ja", "2025年1月27日 9時20分", "09:20"),
    Example("ko", "입력 2025.01.27 09:20 수정 2025.01.27 10:00", "09:20"),
    Example("ko", "기사입력 2025.01.27. 오전 9:20 최종수정 2025.01.27. 오전 10:00", "09:20"),
  ]

  private static let titles = [
    "da": "Opal halverer prisen", "de": "Opal halbiert die Preise", "en": "Opal halves its prices",
    "fr": "Opal baisse ses prix", "es": "Opal baja sus precios", "it": "Opal taglia i prezzi",
    "zh": "Opal 大砍價格", "ja": "Opalが値下げ", "ko": "오팔 가격 인하",
  ]

  private static let bodies = [
    "da": "Opal sænker prisen på sin model til 0,55 dollar for en million tokens, oplyser firmaet.",
    "de":
      "Opal senkt den Preis seines Modells auf 0,55 Dollar je Million Token, teilt die Firma mit.",
    "en":
      "Opal has cut the price of its model to 0.55 dollars for a million tokens, it said today.",
    "fr":
      "Opal baisse le prix de son modèle à 0,55 dollar par million de jetons, annonce la maison.",
    "es":
      "Opal baja el precio de su modelo a 0,55 dólares por millón de tokens, anunció la empresa.",
    "it":
      "Opal taglia il prezzo del suo modello a 0,55 dollari per milione di token, annuncia oggi.",
    "zh": "Opal 宣布將其模型的價格降至每百萬字元 0.55 美元，遠低於競爭對手的收費水準，市場反應熱烈。",
    "ja": "Opal社は自社のモデルの価格を100万トークンあたり0.55ドルに引き下げると発表した。他社を下回る。",
    "ko": "오팔은 자사 모델의 가격을 백만 토큰당 0.55달러로 인하한다고 오늘 발표했다. 경쟁사보다 훨씬 낮다.",
  ]
}
