import Market
import Prose

extension PageFacts {
  /// The facts in a page's head: OpenGraph, the many names of `meta`, and the title.
  init(head root: Element, language: String?) {
    self.init()
    let meta = Meta(root)
    let site = shownLine(meta["og:site_name", "application-name", "apple-mobile-web-app-title"])
    source = site
    title = shownLine(
      meta[
        "og:title", "twitter:title", "parsely-title", "dc.title", "citation_title",
        "sailthru.title", "title"])
    pageTitle = shownLine(meta.title)
    author = meta.all[
      "author", "article:author", "parsely-author", "dc.creator", "dcterms.creator", "byl",
      "sailthru.author", "citation_author", "article:author_name", "twitter:data1"
    ].first { isPerson($0) }.flatMap { shownLine($0) }.map { Byline.read($0)?.name ?? $0 }
    published =
      meta.all[
        "article:published_time", "og:article:published_time", "datepublished", "article.published",
        "parsely-pub-date", "pubdate", "publishdate", "publish-date", "publish_date", "date",
        "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date", "dcterms.date",
        "dc.created",
        "sailthru.date", "originalpublicationdate", "cxenseparse:recs:publishtime", "article_date",
        "citation_publication_date", "citation_date", "article:create_date", "published-date",
        "published_at", "rnews:datepublished", "og:published_time", "release_date"
      ].lazy.compactMap { readMoment($0, language: language) }.first
    self.language = (meta["og:locale", "content-language", "language", "dc.language"])
      .flatMap(languageTag)
    url =
      [meta.canonical, meta["og:url"], meta["twitter:url"]].lazy.compactMap { filled($0) }.first
    if let address = url { url = webAddress(address, base: meta["og:url"] ?? meta.base) }
    summary = shownLine(meta["og:description", "description", "twitter:description"])
  }
}

/// Whether a stated author is a name, not an address or a handle.
private func isPerson(_ name: String) -> Bool {
  !name.contains("://") && !name.hasPrefix("@") && !name.hasPrefix("/")
    && name.contains(where: \.isLetter) && name.utf8.count < 300
}

/// A page's title without the site behind it, or in front of it.
func titleWithoutSite(_ title: String, _ site: String?) -> String {
  if let site {
    let rest = withoutSite(title, site)
    if rest != title { return rest }
  }
  for sign in titleSigns + ["_"] {
    guard let place = ranges(of: sign, in: title).last,
      sign != "_" || isBetweenNames(place, in: title)
    else { continue }
    let (before, after) = (title[..<place.lowerBound].trimmed, title[place.upperBound...].trimmed)
    // The site's name is the shorter part.
    if after.count < before.count { return before }
  }
  return title
}

/// The headline of a title with the name of the site before it, if a line of the page is that and no line
/// is the whole title.
func titleWithoutFront(_ title: String, on root: Element) -> String? {
  guard let sign = titleSigns.first(where: { title.contains($0) }),
    let place = ranges(of: sign, in: title).first
  else { return nil }
  let (before, after) = (title[..<place.lowerBound].trimmed, title[place.upperBound...].trimmed)
  guard before.count < after.count else { return nil }
  let lines = root.descendants.lazy.filter {
    ["font", "b", "strong", "span", "div", "td", "p", "h2", "h3"].contains($0.name)
      && Int($0.markup.nodes[$0.index].next) == $0.index + 2
  }
  return lines.prefix(3_000).contains { shownLine($0.text) == after } ? after : nil
}

/// The `meta` elements of a page by lower-case name, with its title and links.
private struct Meta {
  private(set) var all = Values()
  private(set) var title: String?
  private(set) var canonical: String?
  private(set) var base: String?

  struct Values {
    fileprivate var values: [String: [String]] = [:]

    /// The values under these names, in their order.
    subscript(names: String...) -> [String] { names.flatMap { values[$0] ?? [] } }
  }

  init(_ root: Element) {
    for element in root.descendants {
      switch element.name {
      case "meta": take(element)
      case "title" where title == nil: title = element.text
      case "link" where element[attribute: "rel"]?.lowercased() == "canonical":
        canonical = canonical ?? element[attribute: "href"]
      case "base": base = base ?? element[attribute: "href"]
      default: break
      }
    }
  }

  private mutating func take(_ meta: Element) {
    guard let content = filled(meta[attribute: "content"]?.trimmed) else { return }
    for kind in ["property", "name", "itemprop", "http-equiv"] {
      guard let name = meta[attribute: kind]?.lowercased() else { continue }
      all.values[name, default: []].append(content)
    }
  }

  /// The first value under these names.
  subscript(names: String...) -> String? {
    names.lazy.compactMap { all.values[$0]?.first }.first
  }
}
