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
    let opening = words.dropLast().prefix { isDateWord($0) || isBesideDateWord($0) }
    if opening.contains(where: isDateWord) { words = words.dropFirst(opening.count) }
    if words.count > 1, let last = words.last, isDateWord(last) { words = words.dropLast() }
    if let first = words.first, let colon = first.firstIndex(of: ":"), isDateWord(first[..<colon]) {
      words[words.startIndex] = first[first.index(after: colon)...]
    }
    return words.joined(separator: " ")
  }

  private static func isDateWord(_ word: Substring) -> Bool {
    names[word.lowercased().filter { $0 != ":" }].map { $0 == .date } == true
  }

  /// Whether a word may stand between a date and its label: `Zuletzt aktualisiert am`.
  private static func isBesideDateWord(_ word: Substring) -> Bool {
    let word = word.lowercased().filter { $0 != ":" }
    return [
      "am", "le", "on", "à", "il", "el", "em", "op", "den", "last", "first", "zuletzt", "senast",
      "sidst", "sist", "mis", "mise", "laatst", "ultimo", "última", "at",
    ].contains(word)
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
      "date published updated posted modified dato udgivet publiceret offentliggjort opdateret publicerad uppdaterad "
        + "publisert oppdatert datum veröffentlicht aktualisiert stand erstellt gepubliceerd geplaatst bijgewerkt publié jour modifié publicado actualizado "
        + "atualizado pubblicato aggiornato julkaistu päivitetty 發佈於 發布於 发布于 發表於 发表于 更新於 更新于 "
        + "發佈時間 日期 時間 时间 發布時間 发布时间 公開日 "
        + "公開日時 更新日 更新日時 日付 日時 配信 配信日 公開 更新 掲載 掲載日 發布 发布 날짜 작성일 입력 입력일 등록 등록일 "
        + "승인 수정 게시 발행일"
    ),
    (.other, "tags keywords category section language emneord kategori"),
  ]
}
