import Market
import Prose

/// The first time of an element that is not the time of a change.
func time(in element: Element, _ language: String?) -> Moment? {
  let times = element.descendants.lazy.filter { $0.name == "time" }.prefix(PageLimits.mostMarked)
  let moments = times.compactMap { time -> (isChange: Bool, Moment)? in
    let written = time[attribute: "datetime"] ?? time[attribute: "content"] ?? time.text
    let moment =
      readMoment(written, language: language) ?? readMoment(time.text, language: language)
    return moment.map { (time.hasClass(with: changeWords), $0) }
  }
  return moments.first { !$0.isChange }?.1 ?? moments.first { _ in true }?.1
}

/// The first date in an element of its own that is marked as one: `<span class="entry-date">`.
func markedDate(
  in element: Element, from first: Int, around article: Element?, _ language: String?
) -> Moment? {
  var marked: [Element] = []
  var place = max(first, element.index) + 1
  let end = min(Int(element.markup.nodes[element.index].next), place + PageLimits.mostNodes)
  while place < end, marked.count < PageLimits.mostMarked {
    let inner = Element(markup: element.markup, index: place)
    let isText = element.markup.nodes[place].isText
    if !isText, inner.isOfOthers(than: article) {
      place = Int(element.markup.nodes[place].next)
      continue
    }
    if !isText, inner.hasClass(with: dateWords) { marked.append(inner) }
    place += 1
  }
  return marked.lazy.compactMap { moment(onOneLine(plainText($0)).trimmed, language) }.first
}

/// The first date that is all the text of an element, or of what stands between two line breaks.
func datedPiece(
  in element: Element, from first: Int, around article: Element?, _ language: String?
) -> Moment? {
  let markup = element.markup
  var place = max(first, element.index) + 1
  let end = min(Int(markup.nodes[element.index].next), place + PageLimits.mostNodes)
  var looked = 0
  while place < end, looked < PageLimits.mostLines {
    let node = markup.nodes[place]
    guard node.isText else {
      let inner = Element(markup: markup, index: place)
      place = inner.isOfOthers(than: article) || inner.isNoText ? Int(node.next) : place + 1
      continue
    }
    let text = markup.withBytes(of: node) { bytes in
      bytes.count <= PageLimits.longestLine && bytes.contains { 0x30...0x39 ~= $0 }
        ? String(decoding: bytes, as: UTF8.self) : nil
    }
    if let line = text.flatMap({ shownLine($0) }) {
      looked += 1
      if let moment = moment(line, language) { return moment }
    }
    place += 1
  }
  return nil
}

/// The date that a line is, with or without a label, or that a blog's last line says it was posted.
private func moment(_ line: String, _ language: String?) -> Moment? {
  guard 1...PageLimits.longestLine ~= line.utf8.count else { return nil }
  let bare = HeadField.read(line)?.1 ?? withoutForeignLabel(line) ?? line
  return readMoment(HeadField.withoutDateWord(bare), language: language)
    ?? Byline.readDated(bare)?.at ?? posted(line, language)
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
