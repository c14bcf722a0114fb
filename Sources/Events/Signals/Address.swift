/// The address of a story without what does not change where it leads.
struct Address {
  /// What two spellings of one address share; nil where the address leads to no story.
  let canonical: String?
  /// The number that a publisher in several languages gives a story, with the publisher.
  let article: String?

  /// Reads an address.
  init(_ text: String) {
    var rest = text[...]
    guard rest.utf8.count <= Address.mostBytes, let colon = rest.utf8.firstIndex(of: 0x3A),
      rest[colon...].hasPrefix("://")
    else {
      (canonical, article) = (nil, nil)
      return
    }
    rest = rest[rest.index(colon, offsetBy: 3)...]
    let fragment = rest.firstIndex(of: "#").map { rest[rest.index(after: $0)...] } ?? ""
    rest = rest.prefix { $0 != "#" }
    let query = rest.firstIndex(of: "?").map { rest[rest.index(after: $0)...] } ?? ""
    rest = rest.prefix { $0 != "?" }
    var parts = rest.split(separator: "/").map(String.init)
    guard !parts.isEmpty else {
      (canonical, article) = (nil, nil)
      return
    }
    var host = parts.removeFirst().lowercased()
    for prefix in ["www.", "m.", "amp.", "mobile."] where host.hasPrefix(prefix) {
      host.removeFirst(prefix.count)
    }
    parts.removeAll { $0 == "amp" || $0 == "index.html" || $0 == "index.php" }
    let kept = query.split(separator: "&").filter { !Address.isOfOrigin($0) }.sorted()
    let isHome = parts.isEmpty && kept.isEmpty && fragment.isEmpty
    let path = parts.joined(separator: "/")
    let canonical =
      host + "/" + path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
      + (Address.tellsEntries(fragment, path) ? "#" + fragment : "")
    self.canonical = isHome ? nil : canonical
    article = Address.article(host, parts)
  }

  /// Longer addresses are none that a story was published under.
  private static let mostBytes = 4_096
}

extension Address {
  /// Whether a parameter only says where a reader came from.
  private static func isOfOrigin(_ parameter: Substring) -> Bool {
    let name = parameter.prefix { $0 != "=" }.lowercased()
    return name.hasPrefix("utm_") || origins.contains(name)
  }

  private static let origins: Set = [
    "ref", "src", "source", "from", "fbclid", "gclid", "igshid", "mc_cid", "mc_eid", "spm", "share",
    "cmpid", "ncid", "smid", "partner", "rss", "feed", "outputtype", "amp", "via", "ref_src",
  ]

  /// Whether a fragment is an entry of a live page, not a place within an article.
  private static func tellsEntries(_ fragment: Substring, _ path: String) -> Bool {
    guard !fragment.isEmpty else { return false }
    return fragment.contains(where: \.isNumber) || path.contains("live")
  }

  /// The publisher and number of an address such as `/da/news/show/21544-oracle`: a part names a
  /// language, and a later one begins with a number.
  private static func article(_ host: String, _ parts: [String]) -> String? {
    guard let language = parts.firstIndex(where: { isLanguage($0) }) else {
      guard let first = host.split(separator: ".").first, isLanguage(String(first)) else {
        return nil
      }
      return number(parts[...]).map { host.dropFirst(first.count + 1) + " " + $0 }
    }
    return number(parts[(language + 1)...]).map { host + " " + $0 }
  }

  /// The number of at least four digits that the last part begins or ends with.
  private static func number(_ parts: ArraySlice<String>) -> String? {
    for part in parts.reversed() {
      let pieces = part.split { !$0.isLetter && !$0.isNumber }
      for piece in [pieces.first, pieces.last].compactMap({ $0 })
      where piece.count >= 4 && piece.allSatisfy({ $0.isASCII && $0.isNumber }) {
        return String(piece)
      }
    }
    return nil
  }

  private static func isLanguage(_ part: String) -> Bool {
    guard part.utf8.count <= 7 else { return false }
    return languages.contains(part.lowercased().prefix { $0 != "-" && $0 != "_" }.description)
  }

  private static let languages: Set = [
    "ar", "cn", "cs", "da", "de", "dk", "el", "en", "es", "fi", "fr", "he", "hi", "hk", "hu", "id",
    "it", "ja", "jp", "ko", "kr", "ms", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sv", "th", "tr",
    "tw", "uk", "vi", "zh",
  ]
}
