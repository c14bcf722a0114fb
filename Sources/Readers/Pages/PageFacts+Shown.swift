import Market
import Prose

extension PageFacts {
  /// The facts that a page marks as microdata: `itemprop="headline"`.
  init(microdataOf root: Element, language: String?) {
    self.init()
    var isOfHeading = false
    var created: Moment?
    for element in root.descendants {
      for mark in element.properties {
        switch mark {
        case "headline":
          // Some themes mark the site's name so, too, but in no heading.
          let isHeading = ["h1", "h2"].contains(element.name)
          if title == nil || isHeading && !isOfHeading {
            title = shownLine(element.stated) ?? title
          }
          isOfHeading = isOfHeading || isHeading
        case "datePublished":
          published = published ?? readMoment(element.stated, language: language)
        case "dateCreated":
          created = created ?? readMoment(element.stated, language: language)
        case "author", "creator": author = author ?? element.inner("name").flatMap(personName)
        case "publisher": source = source ?? element.inner("name").flatMap { shownLine($0) }
        case "inLanguage": self.language = self.language ?? languageTag(element.stated)
        default: break
        }
      }
    }
    published = published ?? created
  }

  /// The facts that only a reader of the page sees: its headings, dates and bylines.
  ///
  /// - Parameters:
  ///   - root: The page.
  ///   - article: The part that holds the article's text.
  ///   - heading: The article's heading: what stands above it is the site's own.
  ///   - language: The language of the page.
  init(
    shownOn root: Element, article: Element?, below heading: Element?, language: String?
  ) {
    self.init()
    let headings = root.descendants.filter { $0.name == "h1" }
    let inside = article.map { article in headings.filter { article.contains($0) } } ?? []
    title = (inside.first ?? headings.last { !$0.text.trimmed.isEmpty })
      .flatMap { shownLine(plainText($0)) }
    let near = [article, root].compactMap(\.self)
    let shown = near.map { lines(of: $0, around: article) }
    let dates = PageDates(root, beside: heading, around: article, language)
    published =
      dates.nearest(to: heading) ?? shown.lazy.compactMap { datedLine(among: $0, language) }.first
      ?? dates.behind
    author =
      near.lazy.compactMap { markedByline(in: $0) }.first
      ?? shown.lazy.compactMap { byline(among: $0) }.first
  }
}

extension Element {
  /// Whether an element is inside this one.
  func contains(_ other: Element) -> Bool {
    index < other.index && other.index < Int(markup.nodes[index].next)
  }

  /// Whether it is named as comments or other articles, and does not hold the article itself.
  func isOfOthers(than article: Element?) -> Bool {
    PageNoise.isOfOthers(self)
      && article.map { $0.index != index && !contains($0) } ?? false
  }

  /// The names by which microdata or RDFa says what an element is, such as `schema:datePublished`.
  ///
  /// What stands in the head has names of other vocabularies.
  fileprivate var properties: [Substring] {
    let marks = [self[attribute: "itemprop"], name == "meta" ? nil : self[attribute: "property"]]
    return marks.compactMap(\.self).flatMap { $0.split(whereSeparator: \.isWhitespace) }.map {
      $0.hasPrefix("schema:") ? $0.dropFirst(7) : $0
    }
  }

  /// What an element states: in an attribute, or in its text.
  fileprivate var stated: String {
    self[attribute: "content"] ?? self[attribute: "datetime"] ?? onOneLine(plainText(self))
  }

  /// The value of an inner property, or the element's own.
  fileprivate func inner(_ property: String) -> String? {
    let inner = descendants.first { $0[attribute: "itemprop"] == property }
    return filled((inner ?? self).stated.trimmed)
  }

  /// Whether it holds what no reader takes for the article's date.
  var isNoText: Bool {
    ["script", "style", "noscript", "template", "select", "nav", "aside"].contains(name)
  }

  func hasClass(with words: PageNames) -> Bool {
    for attribute in ["class", "id", "rel", "data-testid"] {
      guard let value = self[attribute: attribute] else { continue }
      if words.occur(in: value) { return true }
    }
    return false
  }
}

/// The first lines that an element shows, whole and in their parts.
private func lines(of element: Element, around article: Element?) -> [String] {
  let markup = element.markup
  let text = plainText(element) { index in
    !markup.nodes[index].isText
      && Element(markup: markup, index: index).isOfOthers(than: article)
  }
  let lines = splitIntoLines(text, most: PageLimits.mostLines)
  return lines.filter { 1...PageLimits.longestLine ~= $0.utf8.count }.flatMap { line in
    let parts = line.split(whereSeparator: { "|·•—".contains($0) }).map(\.trimmed)
    return parts.count > 1 ? [line.trimmed] + parts : [line.trimmed]
  }
}

/// The author in an element that is marked as a byline.
private func markedByline(in element: Element) -> String? {
  let marked = element.descendants.lazy.filter {
    $0[attribute: "rel"] == "author" || $0.hasClass(with: bylineWords)
  }.prefix(PageLimits.mostMarked)
  return marked.compactMap { element in
    let line = onOneLine(plainText(element))
    return line.utf8.count <= PageLimits.longestLine ? personName(line) : nil
  }.first
}

/// The author on a line that says so: `By Ada Quill`.
private func byline(among lines: [String]) -> String? {
  lines.lazy.compactMap { line in
    if let name = Byline.read(line)?.name { return name }
    if let (field, value) = HeadField.read(line), case .author = field { return value }
    return nil
  }.first
}

private let bylineWords = PageNames(words: [
  "byline", "author", "authors", "forfatter", "autor", "auteur",
])

/// A name without `By` before it, or a role behind it.
func personName(_ line: String) -> String? {
  let line = line.trimmed
  if let name = Byline.read(line)?.name { return name }
  if let (field, value) = HeadField.read(line), case .author = field { return value }
  let first = line.split(whereSeparator: { ",|·•—(".contains($0) }).first.map(\.trimmed) ?? ""
  let isShort = 2...longestName ~= first.count && !first.contains(where: \.isNumber)
  guard isShort else { return nil }
  return Byline.isName(first) || first.unicodeScalars.contains { $0.value > 0x2E80 } ? first : nil
}

/// The longest name in any script, in characters.
private let longestName = 60
