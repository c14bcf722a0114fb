import Market
import Prose

/// The heading above an article, as a reader of the page sees it.
struct PageHeading {
  let element: Element
  private(set) var text: String
  /// Whether words in a part of its own stand before the headline, which are left out.
  private(set) var hasKicker = false
  /// Whether the page has no other main heading.
  private(set) var isOnly = false

  /// The heading that a page's title speaks of, or that stands out without it; `nil` if none does.
  ///
  /// - Parameters:
  ///   - root: The page.
  ///   - title: The page's title, which may hold the names of the site and of a section.
  ///   - site: The name of the site.
  ///   - article: The part that holds the article's text.
  init?(_ root: Element, titled title: String, site: String?, article: Element?) {
    let main = PageHeading.shown(root) { $0.name == "h1" }.filter { !$0.isOfSite(named: site) }
    let end = article.map { Int($0.markup.nodes[$0.index].next) } ?? .max
    let others = PageHeading.shown(root) { element in
      element.index < end
        && (["h2", "h3", "b", "strong", "font"].contains(element.name)
          || element.hasClass(with: titleWords))
    }.filter { !$0.isOfSite(named: site) && $0.text.count >= fewestLetters }
    let best = PageHeading.nearest(to: title, among: main)
    let other = PageHeading.nearest(to: title, among: others)
    let named = others.filter { $0.element.hasClass(with: titleWords) || $0.element.name == "h2" }
    // On many blogs the main heading is the blog's name.
    if let best, let other, other.share(of: title) > best.share(of: title) + clearlyMore {
      self = other
    } else if let found = best ?? other ?? main.only ?? (main.isEmpty ? named.only : nil) {
      self = found
    } else {
      return nil
    }
    isOnly = main.count == 1 && main[0].element.index == element.index
    leaveKicker(titled: title)
  }

  /// Whether it is a headline of its own, and neither a part of a title nor the other way round.
  func isOther(than title: String) -> Bool {
    PageHeading.words(text).count >= fewestWords && ranges(of: text, in: title).isEmpty
      && ranges(of: title, in: text).isEmpty
  }

  private func isBeginning(_ part: Element) -> Bool {
    shownLine(plainText(part)).map { text.hasPrefix($0) && $0.count < text.count } == true
  }

  /// Leaves out the words in a part of its own before the headline, if the title has them not or
  /// before a colon: `Persönlichkeitsrecht: Die Maschine, die nicht vergessen kann`.
  private mutating func leaveKicker(titled title: String) {
    guard let first = element.descendants.first(where: isBeginning),
      let kicker = shownLine(plainText(first)), text.hasPrefix(kicker),
      case let rest = String(text.dropFirst(kicker.count).drop { ": ".contains($0) }).trimmed,
      rest.count >= fewestLetters,
      !ranges(of: rest, in: title).isEmpty
    else { return }
    let isTold = title.hasPrefix(kicker.hasSuffix(":") ? kicker : kicker + ":")
    guard isTold || ranges(of: kicker, in: title).isEmpty else { return }
    (text, hasKicker) = (rest, true)
  }

  private init?(_ element: Element) {
    guard let text = shownLine(plainText(element)), text.utf8.count <= longestHeading,
      text.contains(where: \.isLetter)
    else { return nil }
    (self.element, self.text) = (element, text)
  }

  private static func shown(_ root: Element, _ isWanted: (Element) -> Bool) -> [PageHeading] {
    var found: [PageHeading] = []
    for element in root.descendants where found.count < mostHeadings && isWanted(element) {
      if !PageNoise.isOfOthers(element), let heading = PageHeading(element) {
        found.append(heading)
      }
    }
    return found
  }

  /// Whether it is the name of the site, which leads to its first page.
  private func isOfSite(named site: String?) -> Bool {
    text.lowercased() == site?.lowercased()
      || element.descendants.contains {
        $0.name == "a" && $0[attribute: "href"].map(isRoot) == true
      }
      || element.hasClass(with: logoWords)
  }

  /// The one with the most of a title's words, and the least besides.
  private static func nearest(to title: String, among headings: [PageHeading]) -> PageHeading? {
    headings.filter { likeness($0.text, title) >= leastLikeness }.max {
      ($0.share(of: title), $1.text.count) < ($1.share(of: title), $0.text.count)
    }
  }

  /// How much of a title's words it has.
  private func share(of title: String) -> Double {
    let words = Set(PageHeading.words(title))
    let common = words.intersection(PageHeading.words(text)).count
    return words.isEmpty ? 0 : Double(common) / Double(words.count)
  }

  /// The share of words, or of signs in scripts without blanks, that a heading has in common with a
  /// title: of the one that has fewer.
  static func likeness(_ heading: String, _ title: String) -> Double {
    let (one, other) = (Set(words(heading)), Set(words(title)))
    let fewest = min(one.count, other.count)
    guard fewest >= 2 else { return one == other && fewest > 0 ? 1 : 0 }
    return Double(one.intersection(other).count) / Double(fewest)
  }

  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in folded(text) {
      let isSign = character.unicodeScalars.first.map { $0.value >= 0x2E80 } == true
      if character.isLetter || character.isNumber, !isSign {
        word.append(character)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = isSign && character.isLetter ? String(character) : ""
      if isSign {
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    return (word.isEmpty ? words : words + [word]).map { $0.lowercased() }
  }
}

/// Whether an address is that of a site's first page.
private func isRoot(_ address: String) -> Bool {
  guard let scheme = ranges(of: "://", in: address).first else { return address == "/" }
  let path = address[scheme.upperBound...].drop { $0 != "/" }
  return path.isEmpty || path == "/"
}

extension Array {
  /// The element, if there is only one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}

private let titleWords = PageNames(words: [
  "title", "headline", "heading", "overskrift", "titel", "titre", "titulo", "rubrik", "otsikko",
])
private let logoWords = PageNames(words: ["logo", "brand", "branding", "masthead", "sitename"])
/// How much more of a title another heading has than the main one, to be taken for it.
private let clearlyMore = 0.1
/// How alike a heading and a title are that mean the same.
private let leastLikeness = 0.6
/// The longest heading, in bytes.
private let longestHeading = 400
/// The fewest letters of a heading that is not marked as the main one.
private let fewestLetters = 8
/// The most headings that are looked at.
private let mostHeadings = 60

/// How many words a heading has at least that is a headline and not the name of a section.
private let fewestWords = 5
