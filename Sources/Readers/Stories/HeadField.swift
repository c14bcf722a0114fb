import Prose

/// The meaning of a `Name: value` line above an article.
enum HeadField {
  case title, author, source, url, date
  /// Other metadata that is not part of the text: `Tags: …`.
  case other

  /// Reads a line; `nil` for an unknown label.
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

  /// A line without the word that some sites put before or after a date: `Published 1 March 2025`,
  /// `2025年3月1日 配信`.
  static func withoutDateWord(_ line: String) -> String {
    var words = line.split(separator: " ")[...]
    if words.count > 1, let first = words.first, isDateWord(first) { words = words.dropFirst() }
    if words.count > 1, let last = words.last, isDateWord(last) { words = words.dropLast() }
    return words.joined(separator: " ")
  }

  private static func isDateWord(_ word: Substring) -> Bool {
    names[word.lowercased().filter { $0 != ":" }].map { $0 == .date } == true
  }

  private static let names: [String: HeadField] = {
    var names: [String: HeadField] = [:]
    for (field, words) in words {
      for word in words.split(separator: " ") { names[String(word)] = field }
    }
    return names
  }()

  private static let words: [(HeadField, String)] = [
    (
      .title,
      "title headline titel overskrift rubrik tittel titre título titolo 標題 标题 タイトル 題名 見出し "
        + "제목"
    ),
    (
      .author,
      "by author writer byline forfatter af författare av forfatter autor von auteur par door por "
        + "autore di 作者 記者 记者 筆者 著者 執筆 執筆者 文 기자 글 작성자 글쓴이"
    ),
    (
      .source,
      "source publisher site kilde källa quelle bron fuente fonte 來源 来源 出典 媒體 媒体 提供 출처 "
        + "언론사"
    ),
    (
      .url,
      "url link address adresse 連結 链接 网址 網址 링크 "
        + "주소"
    ),
    (
      .date,
      "date published updated posted dato udgivet offentliggjort opdateret publicerad uppdaterad "
        + "publisert oppdatert datum veröffentlicht aktualisiert gepubliceerd publié publicado "
        + "pubblicato 日期 時間 时间 發布時間 发布时间 公開日 "
        + "公開日時 更新日 更新日時 日付 日時 配信 配信日 公開 更新 掲載 掲載日 發布 发布 날짜 작성일 입력 입력일 등록 등록일 "
        + "승인 수정 게시 발행일"
    ),
    (.other, "tags keywords category section language emneord kategori"),
  ]
}
