import Market
import Prose

/// What a page says about its article: from what is made for machines, then from what is shown.
struct PageFacts {
  var title: String?
  var author: String?
  var published: Moment?
  var source: String?
  var language: String?
  var url: String?
  /// The article's text, if stated beside what is shown.
  var body: String?
  /// What the article is about, in a sentence or two.
  var summary: String?
  /// The title of the page, which may hold the names of the site and of a section.
  var pageTitle: String?
  /// The heading of the article.
  var heading: PageHeading?

  init() {}

  /// Collects the facts of a page; the best founded statement of each counts.
  ///
  /// - Parameters:
  ///   - root: The page.
  ///   - article: The part that holds the article's text.
  init(_ root: Element, article: Element?) {
    let tongue = pageLanguage(root)
    let head = PageFacts(head: root, language: tongue)
    for facts in [
      PageFacts(linkedDataOf: root, address: head.url, language: tongue),
      head,
      PageFacts(microdataOf: root, language: tongue),
    ] {
      complete(with: facts)
    }
    heading = PageHeading(
      root, titled: title ?? pageTitle ?? "", site: source, article: article)
    if title == nil, let page = pageTitle {
      // A title may go on behind a colon where the heading stops.
      let stops = heading.map { page.hasPrefix($0.text + ":") } ?? true
      title =
        (stops ? nil : heading?.text) ?? titleWithoutFront(page, on: root)
        ?? titleWithoutSite(page, source)
    }
    if published == nil, let own = heading?.text ?? title {
      published = PageState.published(titled: own, on: root)
    }
    let shown = PageFacts(
      shownOn: root, article: article, below: heading?.element, language: tongue)
    let hasStated = published != nil
    complete(with: shown)
    // The address that a page gives itself is the most general one.
    url = webAddress(head.url ?? url ?? "", base: url)
    language = language ?? tongue
    if let name = source, let own = title { title = withoutSite(own, name) }
    if let own = title, let shown = heading(of: own, on: root) ?? lastHeading(of: own, on: root) {
      title = shown
    }
    if let own = title, let whole = wholeHeading(of: own, on: root) { title = whole }
    // Who rewrites a title for machines often changes a word of what readers see.
    if let own = title, let shown = heading,
      isReworded(own, shown.text)
        || own.hasSuffix(": " + shown.text) && (shown.hasKicker || shown.isOnly)
    {
      title = shown.text
    }
    if let own = title, let shown = heading, shown.isOnly, shown.isOther(than: own) {
      title = shown.text
    }
    if let utc = published, utc.offsetMinutes == 0, hasStated {
      published =
        shownTime(utc, on: root, language) ?? shown.published.flatMap { $0.isOf(utc) ? $0 : nil }
        ?? utc
    }
    let ofAddress = url.flatMap { FileDate(of: $0, modified: nil)?.moment }
    // Above each page stands the day on which it was saved, and not when it was written.
    if !hasStated, let found = published, let ofAddress,
      found.day.number - ofAddress.day.number > mostDaysLater
    {
      published = ofAddress
    }
    published = published ?? ofAddress
  }

  /// The heading on the page that a title begins with, if a sign and the names of a section or of
  /// the site follow it there.
  private func heading(of title: String, on root: Element) -> String? {
    root.descendants.lazy.filter { ["h1", "h2"].contains($0.name) }.prefix(mostHeadings)
      .compactMap { shownLine(plainText($0)) }.first { shown in
        guard shown.count > fewestLetters, title.hasPrefix(shown) else { return false }
        let rest = title.dropFirst(shown.count).drop { $0 == " " }
        guard let sign = rest.first else { return false }
        let name = rest.dropFirst().trimmed
        switch sign {
        // A title may go on behind a colon.
        case ":", "：": return name.lowercased() == source?.lowercased() || isNameOfPaper(name)
        case "_":
          return isBetweenNames(rest.startIndex..<rest.index(after: rest.startIndex), in: title)
        default: return "|-–—·｜»•".contains(sign)
        }
      }
  }

  /// The heading on the page that a title ends with, if the name of the site or of a section stands
  /// before it: `Harbour Herald: Prices fall`.
  private func lastHeading(of title: String, on root: Element) -> String? {
    root.descendants.lazy.filter { $0.name == "h1" }.prefix(mostHeadings)
      .compactMap { shownLine(plainText($0)) }.first { shown in
        guard shown.count > fewestLetters, title.hasSuffix(shown) else { return false }
        let name = title.dropLast(shown.count).trimmed
        guard let sign = name.last, name.count <= longestSection else { return false }
        return ":：|-–—·｜»•".contains(sign) && !name.contains(".")
      }
  }

  /// The main heading of which a title is only the beginning, cut where a sign in it broke the page's
  /// metadata.
  private func wholeHeading(of title: String, on root: Element) -> String? {
    let shown = root.descendants.lazy.filter { $0.name == "h1" }.prefix(mostHeadings)
      .compactMap { shownLine(plainText($0)) }
    return shown.first { heading in
      // A word of Chinese or Japanese has two letters.
      let letters = title.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
      guard letters > fewestLetters, heading.hasPrefix(title) else { return false }
      let rest = heading.dropFirst(title.count).drop { $0 == " " }
      return rest.first.map { $0.isLetter || $0.isNumber || "\"“”„«»「『:：、，,".contains($0) } ?? false
    }
  }

  /// The same moment as the page shows it, by the clock of its own place.
  private func shownTime(_ moment: Moment, on root: Element, _ language: String?) -> Moment? {
    root.descendants.lazy.filter { $0.name == "time" }.prefix(mostHeadings)
      .compactMap { element -> Moment? in
        guard
          let stated = element[attribute: "datetime"].flatMap({ readMoment($0, language: nil) }),
          abs(stated.seconds - moment.seconds) < 60
        else { return nil }
        if stated.offsetMinutes != 0 { return stated }
        // The words may be of the reader's clock.
        let shown = readMoment(onOneLine(plainText(element)).trimmed, language: language)
        return shown.flatMap { abs($0.day.number - stated.day.number) == 1 ? $0 : nil }
      }.first
  }

  private mutating func complete(with other: PageFacts) {
    title = title ?? other.title
    author = author ?? other.author
    published = published ?? other.published
    source = source ?? other.source
    language = language ?? other.language
    url = url ?? other.url
    body = body ?? other.body
    pageTitle = pageTitle ?? other.pageTitle
    summary = summary ?? other.summary
  }
}

/// Whether a heading has nearly all words of a title, and neither holds the other.
private func isReworded(_ title: String, _ heading: String) -> Bool {
  PageHeading.likeness(heading, title) > 0.85
    && ranges(of: title, in: heading).isEmpty && ranges(of: heading, in: title).isEmpty
    && heading.first == title.first
}

/// Whether a few words are the name of a paper or of its section.
private func isNameOfPaper(_ name: String) -> Bool {
  name.count <= 16 && paperWords.contains { name.contains($0) }
}

private let paperWords = [
  "新聞", "新闻", "日報", "日报", "時報", "时报", "ニュース", "デジタル", "通信", "オンライン", "网", "網", "頻道", "频道", "뉴스",
  "일보", "신문",
]

/// The most letters of a section or a site before a title, with its sign.
private let longestSection = 24
/// The most headings that are compared with a title.
private let mostHeadings = 20
/// The fewest letters of a heading that is a title of its own.
private let fewestLetters = 8

/// The language that a page declares.
private func pageLanguage(_ root: Element) -> String? {
  let stated = root[attribute: "lang"] ?? root[attribute: "xml:lang"]
  return stated.flatMap { languageTag($0) }
}

/// A language as BCP 47 names it: `da` for `da_DK`, `zh-Hant` for `zh-TW`; `nil` if it is none.
func languageTag(_ written: String) -> String? {
  // Most are short already.
  if written.utf8.count == 2, written != "zh", written.utf8.allSatisfy({ 0x61...0x7A ~= $0 }) {
    return written
  }
  let parts = written.trimmed.split { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
  guard let first = parts.first, 2...3 ~= first.utf8.count, first.allSatisfy(\.isLetter) else {
    return nil
  }
  guard ["zh", "zho", "chi"].contains(first) else { return threeLetters[first] ?? first }
  let rest = parts.dropFirst()
  if rest.contains(where: { ["hant", "tw", "hk", "mo"].contains($0) }) { return "zh-Hant" }
  return rest.contains { ["hans", "cn", "sg"].contains($0) } ? "zh-Hans" : nil
}

/// The languages that some programs name by three letters.
private let threeLetters = [
  "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it",
  "por": "pt", "nld": "nl", "dut": "nl", "dan": "da", "swe": "sv", "nor": "nb", "nob": "nb",
  "fin": "fi", "rus": "ru", "pol": "pl", "jpn": "ja", "kor": "ko", "tur": "tr", "ara": "ar",
  "vie": "vi", "ukr": "uk", "ces": "cs", "cze": "cs", "hun": "hu", "ell": "el", "gre": "el",
]

/// The signs between a title and the name of its site.
let titleSigns = [" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " • ", " \\ ", "｜"]

/// Whether an underscore stands between names, and not in one such as `max_tokens`: beside a blank,
/// or a letter of Chinese, Japanese or Korean.
func isBetweenNames(_ sign: Range<String.Index>, in title: String) -> Bool {
  let before = title[..<sign.lowerBound].unicodeScalars.last
  let after = title[sign.upperBound...].unicodeScalars.first
  return [before, after].contains { $0.map { $0 == " " || $0.value >= 0x2E80 } == true }
}

/// A title without the name of its site: `Prices fall | Harbour Ledger`.
func withoutSite(_ title: String, _ site: String) -> String {
  for sign in titleSigns + [" / "] {
    guard let place = ranges(of: sign, in: title).last else { continue }
    let (before, after) = (title[..<place.lowerBound].trimmed, title[place.upperBound...].trimmed)
    if after.lowercased() == site.lowercased(), !before.isEmpty { return before }
  }
  return title
}

/// A line of metadata as it is shown: entities decoded, on one line.
func shownLine(_ text: String?) -> String? {
  filled(text.map { onOneLine(plainText(html: $0)) })
}

/// How much later than its address says a page without any stated day may be dated.
private let mostDaysLater = 40

extension Moment {
  /// Whether it is the same time as one in UTC, by a clock that is a day ahead or behind: the hours
  /// differ by a zone, the minutes by none.
  fileprivate func isOf(_ utc: Moment) -> Bool {
    guard precision != .day, abs(day.number - utc.day.number) == 1 else { return false }
    let ahead = (seconds + Int64(offsetMinutes) * 60) - utc.seconds
    return abs(ahead) <= 14 * 3_600 && ahead % 1_800 == 0
  }
}
