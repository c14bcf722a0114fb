import Market
import Prose

extension PageFacts {
  /// The facts of the article in a page's JSON-LD.
  init(linkedDataOf root: Element, address: String?, language: String?) {
    self.init()
    var best = 0
    for script in root.descendants.lazy.filter({ $0.isLinkedData }).prefix(mostScripts) {
      guard let document = JSONDocument(file: "", utf8: Array(bare(script.text).utf8)) else {
        continue
      }
      document.withRoot { root in
        for object in root.map(things) ?? [] {
          let rank = rank(of: object, address: address)
          guard rank > best else { continue }
          best = rank
          self = PageFacts(article: object, language: language)
        }
      }
    }
  }

  private init(article: JSON, language tongue: String?) {
    self.init()
    title = shownLine(article.text("headline") ?? article.text("name"))
    author = names(article["author"] ?? article["creator"])
    let language = article["inLanguage"].flatMap {
      $0.string ?? $0.text("alternateName") ?? $0.text("name")
    }.flatMap(languageTag)
    self.language = language
    let day = article["datePublished"] ?? article["dateCreated"] ?? article["uploadDate"]
    published = day.flatMap { value in
      value.string.flatMap { readMoment($0, language: language ?? tongue) }
    }
    source = names(article["publisher"]) ?? names(article["isPartOf"])
    url = article.text("url") ?? article["mainEntityOfPage"].flatMap { $0.string ?? $0.text("@id") }
    if url?.hasPrefix("http") == false { url = nil }
    body = (article.text("articleBody") ?? article.text("text")).map(paragraphed)
    summary = shownLine(article.text("description"))
  }
}

/// The most pieces of JSON-LD that are looked at.
private let mostScripts = 50
/// The most things in one of them; a live blog has a post for every minute.
private let mostThings = 2_000

extension Element {
  fileprivate var isLinkedData: Bool {
    name == "script"
      && self[attribute: "type"]?.lowercased().hasPrefix("application/ld+json") == true
  }
}

/// JSON without the comment or section that some pages put around it.
private func bare(_ text: String) -> String {
  guard let start = text.firstIndex(where: { $0 == "{" || $0 == "[" }),
    let end = text.lastIndex(where: { $0 == "}" || $0 == "]" }), start <= end
  else { return "" }
  return String(text[start...end])
}

/// The things of a document, whether alone, in lists, or in a graph.
private func things(in root: JSON) -> [JSON] {
  var found: [JSON] = []
  var waiting = [root]
  while let next = waiting.popLast(), found.count < mostThings {
    if next.kind == .array {
      waiting += Array(next.elements.prefix(mostThings)).reversed()
    } else if next.kind == .object {
      found.append(next)
      for inner in [next["@graph"], next["mainEntity"], next["mainEntityOfPage"]] {
        if let inner, inner.kind != .string { waiting.append(inner) }
      }
    }
  }
  return found
}

/// How likely a thing is the page's article; 0 if it is something else.
private func rank(of thing: JSON, address: String?) -> Int {
  let types = (thing["@type"]?.each ?? []).compactMap { $0.string?.split(separator: "/").last }
  let isArticle = types.contains {
    $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" || $0 == "Review"
  }
  guard isArticle else { return 0 }
  let own = thing.text("url") ?? thing["mainEntityOfPage"].flatMap { $0.string ?? $0.text("@id") }
  var rank = 1
  if thing.has("headline") { rank += 1 }
  if thing.has("datePublished") { rank += 1 }
  if own != nil, own == address { rank += 4 }
  return rank
}

/// The names of people or of a house: a text, an object, or a list of these.
private func names(_ value: JSON?) -> String? {
  guard let value else { return nil }
  let found = value.each.prefix(20).compactMap { one in
    shownLine(one.string ?? one.text("name") ?? one["name"]?.elements.first { _ in true }?.string)
  }.filter { !$0.hasPrefix("http") }
  var distinct: [String] = []
  for name in found where !distinct.contains(name) { distinct.append(name) }
  return filled(distinct.joined(separator: ", "))
}

/// A stated text, with an empty line between its paragraphs.
private func paragraphed(_ text: String) -> String {
  let shown = text.holds(UInt8(ascii: "<")) ? plainText(html: text) : decodedEntities(text)
  return shown.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !$0.isEmpty }
    .joined(separator: "\n\n")
}
