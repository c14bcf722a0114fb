import Market
import Prose

extension PageFacts {
  /// The facts that a page marks as microdata: `itemprop="headline"`.
  init(microdataOf root: Element, language: String?) {
    self.init()
    for element in root.descendants {
      guard let marks = element[attribute: "itemprop"]?.split(whereSeparator: \.isWhitespace) else {
        continue
      }
      for mark in marks {
        switch mark {
        case "headline": title = title ?? shownLine(element.stated)
        case "datePublished":
          published = published ?? readMoment(element.stated, language: language)
        case "author", "creator": author = author ?? element.inner("name").flatMap(personName)
        case "publisher": source = source ?? element.inner("name").flatMap { shownLine($0) }
        case "inLanguage": self.language = self.language ?? languageTag(element.stated)
        default: break
        }
      }
    }
  }

  /// The facts that only a reader of the page sees: its headings, dates and bylines.
  init(shownOn root: Element, article: Element?, language: String?) {
    self.init()
    let headings = root.descendants.filter { $0.name == "h1" }
    let inside = article.map { article in headings.filter { article.contains($0) } } ?? []
    title = (inside.first ?? headings.last { !$0.text.trimmed.isEmpty })
      .flatMap { shownLine(plainText($0)) }
    let near = [article, root].compactMap(\.self)
    let shown = near.map { lines(of: $0, around: article) }
    published =
      near.lazy.compactMap { time(in: $0, language) }.first
      ?? near.lazy.compactMap { markedDate(in: $0, around: article, language) }.first
      ?? shown.lazy.compactMap { datedLine(among: $0, language) }.first
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
  fileprivate func isOfOthers(than article: Element?) -> Bool {
    PageNoise.isOfOthers(self)
      && article.map { $0.index != index && !contains($0) } ?? false
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

  fileprivate func hasClass(with words: PageNames) -> Bool {
    for attribute in ["class", "id", "rel", "data-testid"] {
      guard let value = self[attribute: attribute] else { continue }
      if words.occur(in: value) { return true }
    }
    return false
  }
}

/// The first time of an element that is not the time of a change.
private func time(in element: Element, _ language: String?) -> Moment? {
  let times = element.descendants.lazy.filter { $0.name == "time" }.prefix(mostLookedAt)
  let moments = times.compactMap { time -> (isChange: Bool, Moment)? in
    let written = time[attribute: "datetime"] ?? time[attribute: "content"] ?? time.text
    let moment =
      readMoment(written, language: language) ?? readMoment(time.text, language: language)
    return moment.map { (time.hasClass(with: changeWords), $0) }
  }
  return moments.first { !$0.isChange }?.1 ?? moments.first { _ in true }?.1
}

/// The first date in an element of its own that is marked as one: `<span class="entry-date">`.
private func markedDate(
  in element: Element, around article: Element?, _ language: String?
) -> Moment? {
  var marked: [Element] = []
  var place = element.index + 1
  let end = min(Int(element.markup.nodes[element.index].next), place + mostNodes)
  while place < end, marked.count < mostLookedAt {
    let inner = Element(markup: element.markup, index: place)
    let isText = element.markup.nodes[place].isText
    if !isText, inner.isOfOthers(than: article) {
      place = Int(element.markup.nodes[place].next)
      continue
    }
    if !isText, inner.hasClass(with: dateWords) { marked.append(inner) }
    place += 1
  }
  return marked.lazy.compactMap { element -> Moment? in
    let line = onOneLine(plainText(element)).trimmed
    guard 1...longestLine ~= line.utf8.count else { return nil }
    let bare = HeadField.read(line)?.1 ?? withoutForeignLabel(line) ?? line
    return readMoment(HeadField.withoutDateWord(bare), language: language)
  }.first
}

private let changeWords = PageNames(words: ["updated", "modified"])
private let dateWords = PageNames(words: [
  "date", "pubdate", "published", "publish", "posted", "datetime", "datum", "dato", "fecha", "data",
])

/// The first lines that an element shows, whole and in their parts.
private func lines(of element: Element, around article: Element?) -> [String] {
  let markup = element.markup
  let text = plainText(element) { index in
    !markup.nodes[index].isText
      && Element(markup: markup, index: index).isOfOthers(than: article)
  }
  let lines = splitIntoLines(text, most: mostLines)
  return lines.filter { 1...longestLine ~= $0.utf8.count }.flatMap { line in
    let parts = line.split(whereSeparator: { "|·•—".contains($0) }).map(\.trimmed)
    return parts.count > 1 ? [line.trimmed] + parts : [line.trimmed]
  }
}

/// The date on a line of its own, beside an author or alone.
private func datedLine(among lines: [String], _ language: String?) -> Moment? {
  let numbered = lines.filter { $0.contains(where: \.isNumber) }
  for line in numbered {
    let bare = HeadField.read(line)?.1 ?? withoutForeignLabel(line) ?? line
    if let moment = readMoment(HeadField.withoutDateWord(bare), language: language)
      ?? Byline.readDated(bare)?.at
    {
      return moment
    }
  }
  return numbered.prefix(mostLookedAt).lazy.compactMap { line in
    DateLine(line, language: language)?.published
  }.first
}

/// A date without the label before it, in a script whose labels we do not list: `प्रकाशित: 26 Feb`.
private func withoutForeignLabel(_ line: String) -> String? {
  guard let colon = line.firstIndex(where: { ":：".contains($0) }), colon > line.startIndex else {
    return nil
  }
  let label = line[..<colon]
  let isForeign = label.unicodeScalars.allSatisfy { $0.value >= 0x370 || $0 == " " }
  return isForeign && label.count <= longestForeignLabel
    ? line[line.index(after: colon)...].trimmed : nil
}

/// The most letters of a label before a date.
private let longestForeignLabel = 24

/// The author in an element that is marked as a byline.
private func markedByline(in element: Element) -> String? {
  let marked = element.descendants.lazy.filter {
    $0[attribute: "rel"] == "author" || $0.hasClass(with: bylineWords)
  }.prefix(mostLookedAt)
  return marked.compactMap { element in
    let line = onOneLine(plainText(element))
    return line.utf8.count <= longestLine ? personName(line) : nil
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

/// How many elements are looked at for a time or a name.
private let mostLookedAt = 40
/// How many nodes are searched for a date: it stands above the text.
private let mostNodes = 20_000
/// How many lines are searched for a date or an author.
private let mostLines = 300
/// The longest line with a date or a name, in bytes.
private let longestLine = 160
/// The longest name in any script, in characters.
private let longestName = 60
