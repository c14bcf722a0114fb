extension FetchedSource {
  /// The articles of the last two days that a board's index names, and the board's feed.
  static let ptt = FetchedSource(
    "ptt", "new articles of your boards on PTT, with their pushes",
    terms: "PTT's: one page a second at most", every: 600, mostOften: 300, content: .stories,
    pages: { choice, _ in
      (choice.boards.isEmpty ? ["Stock"] : choice.boards).flatMap { board -> [Page] in
        let board = WebAddress.escaped(board)
        return [
          page("atom-\(board)", "/atom/\(board).xml", ending: "xml", isKept: true, choice),
          page("index-\(board)", "/bbs/\(board)/index.html", ending: "html", isKept: false, choice),
        ].compactMap(\.self)
      }
    },
    next: { page, body, choice, now in
      guard page.name.hasPrefix("index-") else { return [] }
      let articles = Scan(body).values(of: "href").filter {
        isArticle($0, since: now - 2 * Span.day)
      }
      let older = page.name.hasSuffix(".older") ? nil : olderIndex(body, page, choice)
      return articles.prefix(mostArticles).compactMap { articlePage($0, choice) }
        + [older].compactMap(\.self)
    })

  /// The page of an article, by the address that a story has.
  ///
  /// - Returns: nil if it is none of PTT.
  static func article(at address: String, _ choice: SourceChoice) -> Page? {
    guard let place = WebAddress(address), place.host == "www.ptt.cc" || place.host == "ptt.cc",
      let start = place.text.firstRange(of: "/bbs/")?.lowerBound
    else { return nil }
    let path = String(place.text[start...])
    guard isArticle(path, since: 0) else { return nil }
    return articlePage(path, choice)
  }

  private static func articlePage(_ path: String, _ choice: SourceChoice) -> Page? {
    let name = path.split(separator: "/").suffix(2).joined(separator: "-")
    return page(String(name.dropLast(".html".count)), path, ending: "html", isKept: true, choice)
  }

  private static let mostArticles = 30

  private static func page(
    _ name: String, _ path: String, ending: String, isKept: Bool, _ choice: SourceChoice
  ) -> Page? {
    guard let address = address(path, on: "https://www.ptt.cc", choice) else { return nil }
    var page = Page(name, address, ending: ending)
    // Only its presence is checked, and only boards for adults ask for it.
    page.cookie = "over18=1"
    page.isKept = isKept
    return page
  }

  /// The page before the newest, since that may have begun just now.
  private static func olderIndex(_ body: [UInt8], _ page: Page, _ choice: SourceChoice) -> Page? {
    let numbered = Scan(body).values(of: "href").filter { path in
      guard path.hasPrefix("/bbs/"), let name = path.split(separator: "/").last else {
        return false
      }
      return name.hasPrefix("index") && name.dropFirst(5).first?.isNumber == true
        && !name.hasPrefix("index1.")
    }
    return numbered.first.flatMap {
      Self.page(page.name + ".older", $0, ending: "html", isKept: false, choice)
    }
  }

  /// Whether a path is that of an article, posted since then: its name begins with its second.
  private static func isArticle(_ path: String, since: Int64) -> Bool {
    let parts = path.split(separator: "/")
    guard parts.count == 3, parts[0] == "bbs", parts[2].hasSuffix(".html") else { return false }
    let name = parts[2].split(separator: ".")
    guard name.count >= 3, name[0] == "M" || name[0] == "G", let time = Int64(name[1]) else {
      return false
    }
    return time >= since
  }
}
