extension FetchedSource {
  /// Algolia answers at most 1,000 hits, whatever page is asked for, so that a search goes on by time.
  static let hackerNews = FetchedSource(
    "hacker-news", "stories on Hacker News with your words, and their threads",
    terms: "Algolia: at most 10,000 requests an hour", every: Span.hour, content: .stories,
    pace: 400,
    pages: { choice, now in
      words(of: choice).compactMap {
        search(word: $0, from: now - searched, to: nil, part: 0, choice)
      }
    },
    next: { page, body, choice, now in
      guard !page.isThread else { return [] }
      let text = Scan(body)
      let ids = text.numbers(behind: "\"objectID\":\"").prefix(mostThreads)
      var pages = ids.compactMap { id in
        address("/api/v1/items/\(id)", on: algolia, choice).map {
          Page("thread-\(id)", $0, ending: "json")
        }
      }
      let times = text.numbers(behind: "\"created_at_i\":")
      let word = words(of: choice).first { page.name.hasPrefix(Page.safe("search-\($0)-")) }
      if times.count >= hits, let oldest = times.min(), let word,
        let part = page.name.split(separator: "-").last.flatMap({ Int($0) }), part < mostParts,
        let rest = search(word: word, from: now - searched, to: oldest, part: part + 1, choice)
      {
        pages.append(rest)
      }
      return pages
    })

  private static let hits = 1_000
  private static let mostParts = 10
  private static let mostThreads = 30
  /// How far back a search goes: threads older than that grow no more.
  private static let searched = 2 * Span.day

  private static func words(of choice: SourceChoice) -> [String] {
    choice.words.isEmpty ? ["deepseek", "llm pricing"] : choice.words
  }

  private static let algolia = "https://hn.algolia.com"

  private static func search(
    word: String, from: Int64, to: Int64?, part: Int, _ choice: SourceChoice
  ) -> Page? {
    let until = to.map { ",created_at_i<\($0)" } ?? ""
    let filters = WebAddress.escaped("created_at_i>\(from / 60 * 60)\(until)")
    return address(
      "/api/v1/search_by_date?tags=story&hitsPerPage=\(hits)"
        + "&query=\(WebAddress.escaped(word))&numericFilters=\(filters)", on: algolia, choice
    ).map { Page("search-\(word)-\(part)", $0, ending: "json") }
  }

  static let reddit = FetchedSource(
    "reddit", "new posts of your groups on Reddit", terms: "Reddit's: Atom, for reading",
    every: Span.hour, mostOften: 600, content: .stories, pace: 2_000,
    pages: { choice, _ in
      (choice.boards.isEmpty ? ["LocalLLaMA"] : choice.boards).compactMap { name in
        address(
          "/r/\(WebAddress.escaped(name))/new/.rss?limit=100", on: "https://www.reddit.com", choice
        ).map {
          Page(name, $0, ending: "xml")
        }
      }
    })

  /// Feeds that an OPML file names.
  static let feeds = FetchedSource(
    "feeds", "the feeds in a list of yours, as OPML", terms: "those of each site",
    every: Span.hour, mostOften: 600, content: .stories,
    pages: { choice, _ in
      guard let address = choice.list.flatMap(WebAddress.init) else { return [] }
      var page = Page("list", address, ending: "opml")
      page.isKept = false
      return [page]
    },
    next: { page, body, _, _ in page.isKept ? [] : feeds(in: body) })

  /// The feeds that an OPML text names, each once.
  static func feeds(in body: [UInt8]) -> [Page] {
    var known: Set<WebAddress> = []
    return Scan(body).values(of: "xmlUrl").compactMap { text in
      guard let address = WebAddress(text), known.insert(address).inserted else { return nil }
      let name = address.host + "-" + String(checksum(Array(address.text.utf8)), radix: 36)
      return Page(name, address, ending: "xml")
    }
  }
}

extension Page {
  fileprivate var isThread: Bool { name.hasPrefix("thread-") }
}
