/// What an element of a page is, as far as it matters to an article's text.
enum PageTag {
  case inline, link, paragraph, container
  /// Never part of an article's text.
  case hidden

  var isBlock: Bool { self == .paragraph || self == .container }

  init(_ name: String) {
    self = PageTag.table[name.lowercased()] ?? .inline
  }

  private static let table: [String: PageTag] = {
    var table: [String: PageTag] = [:]
    for (tag, names) in [
      (PageTag.link, "a"),
      (.paragraph, "p li h2 h3 h4 h5 h6 blockquote pre dd dt tr caption summary"),
      (.container, "div section article main td body table ul ol dl center details form header"),
      (
        .hidden,
        "script style noscript template nav footer aside button select option textarea svg "
          + "iframe object head figure figcaption picture video audio dialog label input h1 time "
          + "menu noframes amp-consent amp-sidebar amp-ad amp-embed amp-img amp-analytics"
      ),
    ] {
      for name in names.split(separator: " ") { table[String(name)] = tag }
    }
    return table
  }()
}

/// Parts of a page that stand around an article, recognised by their classes and ids.
enum PageNoise {
  /// Whether an element's class, id or role names it as something other than an article's text.
  ///
  /// - Parameters:
  ///   - element: The element.
  ///   - surely: Whether only names count that no article has, since the element is long.
  /// - Returns: Whether it is to be left out.
  static func names(_ element: Element, surely: Bool) -> Bool {
    if element[attribute: "hidden"] != nil || element[attribute: "aria-hidden"] == "true" {
      return true
    }
    // Long before there were figures, pictures stood in a table beside the text.
    if element.name.lowercased() == "table",
      let side = element[attribute: "align"]?.lowercased(), ["left", "right"].contains(side)
    {
      return true
    }
    if let role = element[attribute: "role"], roles.contains(role) { return true }
    let style = element[attribute: "style"]?.lowercased().filter { $0 != " " }
    if let style, unseen.contains(where: style.contains) { return true }
    for attribute in [
      "class", "id", "data-component", "data-testid", "data-gu-name", "aria-label", "data-area",
    ] {
      guard let value = element[attribute: attribute] else { continue }
      // What a machine may read aloud is the article's beginning.
      if spoken.occur(in: value) { return false }
      if surest.occur(in: value) { return true }
      if !surely, parts.occur(in: value) || words.occur(in: value) { return true }
      // What is for subscribers may be the article itself.
      if !surely, offers.occur(in: value), !holdsParagraphs(element) { return true }
      // The first words of a text are often marked as its lead.
      let isInline = ["span", "strong", "em", "b", "i"].contains(element.name)
      if !surely, !isInline, standfirsts.occur(in: value) { return true }
    }
    return false
  }

  /// Whether an element has as many paragraphs as an article, and no offer.
  private static func holdsParagraphs(_ element: Element) -> Bool {
    element.descendants.lazy.filter { $0.name == "p" && $0.text.utf8.count >= longParagraph }
      .prefix(fewestParagraphs).reduce(0) { count, _ in count + 1 } == fewestParagraphs
  }

  private static let longParagraph = 120
  private static let fewestParagraphs = 3

  private static let offers = PageNames(anywhere: ["subscri", "signup", "sign-up", "login"])

  /// Styles of what is only read aloud, or not at all.
  private static let unseen = ["display:none", "clip:rect(0", "visibility:hidden"]

  /// Whether an element is named as comments, or as a list of other articles: their dates and names
  /// are not this one's.
  static func isOfOthers(_ element: Element) -> Bool {
    ["class", "id"].contains { attribute in
      element[attribute: attribute].map { others.occur(in: $0) } ?? false
    }
  }

  private static let others = PageNames(
    anywhere: ofComments + ["related", "recommend", "trending", "most-read", "mostread"])
  private static let spoken = PageNames(anywhere: ["speakable"])

  private static let roles: Set = [
    "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu", "alert",
  ]

  /// Parts of names that no article has.
  private static let surest = PageNames(anywhere: ofComments)
  private static let ofComments = ["comment", "kommentar", "disqus", "respond"]

  /// Parts of names.
  private static let parts = PageNames(anywhere: [
    "related", "newsletter", "sidebar", "cookie", "consent", "breadcrumb",
    "recommend", "advert", "sponsor", "promo", "social", "sharing", "share-", "footer",
    "trending", "most-read", "mostread", "most_read", "teaser",
    "navigation", "navbar", "masthead", "read-more", "readmore", "see-also", "also-read", "byline",
    "dateline", "timestamp", "author-bio", "article-info", "article-meta", "post-meta",
    "entry-meta", "copyright", "disclaimer", "outbrain", "taboola", "skip-link",
    "visually-hidden", "visuallyhidden", "screen-reader", "sr-only", "print-only", "toolbar",
    "pagination", "popup", "modal",
  ])

  /// Words of names of what stands between a headline and its text.
  private static let standfirsts = PageNames(words: [
    "standfirst", "subtitle", "subhead", "subheading", "subheadline", "dek", "deck",
    "summary", "abstract", "excerpt", "lead", "manchet", "underrubrik", "ingress", "chapo",
    "entradilla", "bajada", "vorspann", "sommario", "occhiello", "catenaccio", "synopsis",
  ])

  /// Whole words of names.
  private static let words = PageNames(words: [
    "nav", "menu", "ad", "ads", "tag", "tags", "meta", "author", "authors", "date", "caption",
    "credit", "credits", "share", "topics", "rubric", "kicker", "published", "updated", "legal",
    "cap",
    "googlenews", "audio",
    "rating", "widget", "poll", "quiz", "gallery", "metadata", "time", "replies", "respond",
  ])
}
