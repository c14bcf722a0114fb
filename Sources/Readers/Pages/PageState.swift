import Market
import Prose

/// What a page's program was handed to draw the article with, where nothing else states its day.
enum PageState {
  /// The day that stands nearest to a title in a script.
  ///
  /// - Parameters:
  ///   - title: The article's title.
  ///   - root: The page.
  /// - Returns: `nil` if no script holds the title and a time beside it.
  static func published(titled title: String, on root: Element) -> Moment? {
    guard title.count >= leastTitle else { return nil }
    let scripts = root.descendants.lazy.filter {
      $0.name == "script" && $0[attribute: "type"] != "application/ld+json"
    }
    for script in scripts.prefix(mostScripts) {
      let text = script.text
      guard text.utf8.count <= mostBytes, let place = ranges(of: title, in: text).first else {
        continue
      }
      let near = keys.flatMap { key in
        ranges(of: key, in: text).prefix(mostKeys).compactMap { found -> (Int, Moment)? in
          let far = abs(text.utf8.distance(from: place.lowerBound, to: found.lowerBound))
          guard far <= mostDistance, let moment = time(behind: found.upperBound, in: text) else {
            return nil
          }
          return (far, moment)
        }
      }
      if let nearest = near.min(by: { $0.0 < $1.0 }) { return nearest.1 }
    }
    return nil
  }

  /// The time behind a key: `": 1739241000000`, `":"2025-02-11T10:30:00+08:00"`.
  private static func time(behind key: String.Index, in text: String) -> Moment? {
    let rest = text[key...].prefix(60).drop { "\" :".contains($0) || $0.isWhitespace }
    let value = rest.prefix { !"\",}".contains($0) }.trimmed
    return statedTime(value)?.moment
  }

  private static let keys = [
    "\"publishTime\"", "\"publishedAt\"", "\"published_at\"", "\"publishDate\"", "\"publish_time\"",
    "\"pubDate\"", "\"datePublished\"", "\"firstPublished\"", "\"publishedDate\"", "\"published\"",
    "\"publicationDate\"", "\"pubtime\"",
  ]
  private static let leastTitle = 8
  private static let mostScripts = 60
  private static let mostBytes = 4 << 20
  private static let mostKeys = 40
  /// How far a key may stand from the title, in bytes: a long article may lie between.
  private static let mostDistance = 100_000
}
