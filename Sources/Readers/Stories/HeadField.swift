import Prose

/// What a line `Name: value` above an article says.
enum HeadField {
  case title, author, source, url, date
  /// Something else that is no part of the text: `Tags: …`.
  case other

  /// Reads a line; `nil` for one that names nothing known.
  static func read(_ line: some StringProtocol) -> (HeadField, String)? {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }),
      let field = names[line[..<colon].trimmed.lowercased()]
    else { return nil }
    var value = line[line.index(after: colon)...].trimmed
    if value.count > 1, value.hasPrefix("\""), value.hasSuffix("\"") {
      value = String(value.dropFirst().dropLast())
    }
    return value.isEmpty ? nil : (field, value)
  }

  /// A line without the word that some sites put in front of a date: `Published 1 March 2025`.
  static func withoutDateWord(_ line: String) -> String {
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let first = words.first,
      names[first.lowercased().filter { $0 != ":" }].map({ $0 == .date }) == true
    else { return line }
    return String(words[1])
  }

  private static let names: [String: HeadField] = {
    var names: [String: HeadField] = [:]
    for (field, words) in words {
      for word in words.split(separator: " ") { names[String(word)] = field }
    }
    return names
  }()

  private static let words: [(HeadField, String)] = [
    (.title, "title headline titel overskrift rubrik tittel titre título titolo 標題 标题 タイトル"),
    (
      .author,
      "by author writer byline forfatter af författare av forfatter autor von auteur par door por "
        + "autore di 作者 記者 记者 筆者"
    ),
    (.source, "source publisher site kilde källa quelle bron fuente fonte 來源 来源 出典"),
    (.url, "url link address adresse 連結 链接 网址 網址"),
    (
      .date,
      "date published updated posted dato udgivet offentliggjort opdateret publicerad uppdaterad "
        + "publisert oppdatert datum veröffentlicht aktualisiert gepubliceerd publié publicado "
        + "pubblicato 日期 時間 时间 發布時間 发布时间 公開日"
    ),
    (.other, "tags keywords category section language emneord kategori"),
  ]
}
