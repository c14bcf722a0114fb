import Market
import Prose

/// The dates that a page shows, each with where it stands.
struct PageDates {
  private struct Found {
    var place: Int
    var moment: Moment
    /// Whether it is said to be the day of a change.
    var isChange: Bool
    /// Whether it is marked as a date.
    var isMarked: Bool
  }

  private var found: [Found] = []
  private let end: Int

  /// The dates on a page, but for those of comments, menus and other articles.
  ///
  /// - Parameters:
  ///   - root: The page.
  ///   - heading: The article's heading; nil if none is known.
  ///   - article: The part that holds the article's text.
  ///   - language: The language of the page.
  init(_ root: Element, beside heading: Element?, around article: Element?, _ language: String?) {
    let markup = root.markup
    end = article.map { Int(markup.nodes[$0.index].next) } ?? markup.nodes.count
    let first = heading?.index ?? article?.index ?? 0
    let reached = scan(root, from: root.index + 1, around: article, language)
    // A ticker above the article may have more dates than are looked at.
    if reached < first { _ = scan(root, from: first, around: article, language) }
  }

  /// Looks at the nodes from one on.
  ///
  /// - Returns: The node at which it stopped: at the end, or since it has looked at enough.
  private mutating func scan(
    _ root: Element, from first: Int, around article: Element?, _ language: String?
  ) -> Int {
    let markup = root.markup
    var place = first
    var (looked, seen) = (0, 0)
    let last = min(Int(markup.nodes[root.index].next), place + PageLimits.mostNodes)
    while place < last, looked < PageLimits.mostLines, seen < PageLimits.mostMarked {
      let node = markup.nodes[place]
      let inner = Element(markup: markup, index: place)
      if !node.isText,
        inner.isOfOthers(than: article) || inner.isNoText
          || inner.name == "footer" && article?.contains(inner) != true
          || inner.hasClass(with: mastheads)
      {
        place = Int(node.next)
        continue
      }
      var moment: Moment?
      if node.isText {
        let line = markup.withBytes(of: node) { bytes in
          // The digits of Arabic, Persian, Hindi and Thai begin with these bytes.
          bytes.count <= PageLimits.longestLine
            && bytes.contains { 0x30...0x39 ~= $0 || $0 == 0xD9 || $0 == 0xDB || $0 == 0xE0 }
            ? String(decoding: bytes, as: UTF8.self) : nil
        }
        looked += line == nil ? 0 : 1
        moment = line.flatMap { shownLine($0) }.flatMap { momentOfLine($0, language) }
      } else if inner.name == "time" || inner.hasClass(with: dateWords) {
        moment = PageDates.stated(by: inner, language)
      }
      if let moment {
        let isChange = !node.isText && inner.hasClass(with: changeWords)
        found.append(
          Found(place: place, moment: moment, isChange: isChange, isMarked: !node.isText))
        seen += 1
      }
      // The words in an element that states a date say no more than it does.
      place = moment == nil || node.isText ? place + 1 : max(place + 1, Int(node.next))
    }
    return place
  }

  /// What an element states that is marked as a time or a date.
  private static func stated(by element: Element, _ language: String?) -> Moment? {
    let stated = element[attribute: "datetime"] ?? element[attribute: "content"]
    if element.name == "time", let moment = stated.flatMap({ readMoment($0, language: language) }) {
      return moment
    }
    return momentOfLine(onOneLine(plainText(element)).trimmed, language)
  }

  /// The date that is nearest to a heading, before the end of the article; without a heading
  /// the first one that is marked.
  ///
  /// A date above the heading is often today's, so that it counts as several times as far away.
  func nearest(to heading: Element?) -> Moment? {
    let before = found.filter { $0.place < end }
    let own = before.filter { !$0.isChange }
    let dates = own.isEmpty ? before : own
    guard let place = heading?.index else {
      return (dates.first { $0.isMarked } ?? dates.first)?.moment
    }
    return dates.min { distance($0.place, from: place) < distance($1.place, from: place) }?.moment
  }

  /// The first date behind the article, as some blogs have it.
  var behind: Moment? { found.first { $0.place >= end }?.moment }

  private func distance(_ place: Int, from heading: Int) -> Int {
    place >= heading ? place - heading : 5 * (heading - place)
  }
}

/// The date that a line is, with or without a label, or that a blog's last line says it was posted.
private func momentOfLine(_ written: String, _ language: String?) -> Moment? {
  guard 1...PageLimits.longestLine ~= written.utf8.count else { return nil }
  let line = withASCIIDigits(written)
  let bare = HeadField.read(line)?.1 ?? withoutForeignLabel(line) ?? line
  return readMoment(HeadField.withoutDateWord(bare), language: language)
    ?? Byline.readDated(bare)?.at ?? posted(line, language)
    ?? DateLine(bare, language: language)?.published ?? amongWords(bare, language)
    ?? ofOurCalendar(line, language)
}

/// The date among those of several calendars: `14 صفر 1445 هـ - 30 أغسطس 2023 مـ`.
private func ofOurCalendar(_ line: String, _ language: String?) -> Moment? {
  let parts = line.split { "-–—|/".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
  guard 2...4 ~= parts.count, parts.count(where: { $0.contains(where: \.isNumber) }) > 1 else {
    return nil
  }
  return parts.lazy.compactMap { readMoment($0, language: language) ?? amongWords($0, language) }
    .first
}

/// The date of a short line, with up to three words before it and two behind: `Meldung vom
/// 27.11.2001 14:36`, `Friday, 14 June, 2002, 10:43 GMT 11:43 UK`.
private func amongWords(_ line: String, _ language: String?) -> Moment? {
  let words = line.split(separator: " ")
  guard 3...mostWordsOfDate ~= words.count, line.count(where: \.isNumber) >= 4 else { return nil }
  let label = words.prefix(mostOfLabel).prefix { !$0.contains(where: \.isNumber) }.count
  for first in 0...label {
    for behind in 0...2 where first + behind > 0 && words.count - first - behind >= 1 {
      let part = words[first..<(words.count - behind)].joined(separator: " ")
      if let moment = readMoment(part, language: language) { return moment }
    }
  }
  return nil
}

/// The day of `This entry was posted on Friday, November 21st, 2025 at 11:08 pm and is filed under`.
private func posted(_ line: String, _ language: String?) -> Moment? {
  guard let start = ranges(of: "posted ", in: line.lowercased()).first else { return nil }
  let offset = line.lowercased().distance(
    from: line.lowercased().startIndex, to: start.upperBound)
  var words = line.dropFirst(offset).split(separator: " ").prefix(mostWordsOfDate)
  if words.first == "on" { words.removeFirst() }
  while !words.isEmpty {
    let text = words.joined(separator: " ")
    if let moment = readMoment(withoutOrdinals(text), language: language) { return moment }
    words.removeLast()
  }
  return nil
}

/// `November 21, 2025` of `November 21st, 2025`.
private func withoutOrdinals(_ text: String) -> String {
  text.split(separator: " ", omittingEmptySubsequences: false).map { word in
    let bare = word.last == "," ? word.dropLast() : word
    let isOrdinal =
      ["st", "nd", "rd", "th"].contains(bare.suffix(2).lowercased())
      && bare.first?.isNumber == true
    return isOrdinal ? bare.dropLast(2) + word.suffix(word.count - bare.count) : word
  }.joined(separator: " ")
}

/// The most words behind `posted` that are looked at.
private let mostWordsOfDate = 10
/// The most words of a label before a date.
private let mostOfLabel = 3

/// What stands above every page of a site, often with the day of today.
private let mastheads = PageNames(words: ["masthead", "topbar"])
private let changeWords = PageNames(words: ["updated", "modified"])
private let dateWords = PageNames(words: [
  "date", "pubdate", "published", "publish", "posted", "datetime", "datum", "dato", "fecha", "data",
  "pubtime", "publishtime", "posttime", "time", "timestamp",
])

/// The date on a line of its own, beside an author or alone.
func datedLine(among lines: [String], _ language: String?) -> Moment? {
  let numbered = lines.filter { $0.contains(where: \.isNumber) }
  for line in numbered {
    let bare = HeadField.read(line)?.1 ?? withoutForeignLabel(line) ?? line
    if let moment = readMoment(HeadField.withoutDateWord(bare), language: language)
      ?? Byline.readDated(bare)?.at
    {
      return moment
    }
  }
  return numbered.prefix(PageLimits.mostMarked).lazy.compactMap { line in
    DateLine(line, language: language)?.published
  }.first
}

/// A date without the label before it, in a script whose labels we do not list: `प्रकाशित: 26 Feb`.
private func withoutForeignLabel(_ line: String) -> String? {
  // A short label may have a blank instead: 입력 2026.03.19. 05:00.
  let digit = line.firstIndex(where: \.isNumber) ?? line.endIndex
  let short = line[..<digit]
  if short.last == " ", short.count <= shortestLabel,
    short.unicodeScalars.allSatisfy({ $0.value >= 0x1100 || $0 == " " })
  {
    return String(line[digit...])
  }
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
/// The most letters of a label that has no colon, with its blank.
private let shortestLabel = 8

/// How far a page is looked through for what stands beside its heading.
enum PageLimits {
  /// How many elements that are marked are read for a time or a name.
  static let mostMarked = 40
  /// How many nodes are searched for a date: it stands above the text.
  static let mostNodes = 20_000
  /// How many lines are searched for a date or an author.
  static let mostLines = 300
  /// The longest line with a date or a name, in bytes.
  static let longestLine = 160
}
