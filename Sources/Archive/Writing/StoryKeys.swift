import CXXHash
import Market
import Prose

/// The keys of a story: its address, or board, author, title and day.
///
/// The form of these keys is part of the archive's format: if it changed, every story would be new.
struct StoryKeys {
  /// The key of its address; nil if it has none.
  private(set) var address: Int64?
  /// The key of its address, title and day: some feeds give all their items one address.
  let item: Int64?
  /// The key of a Reddit post in older archives; nil for any other story.
  let formerAddress: Int64?
  /// The key of board or source, author, title and day.
  let byline: Int64

  init(_ story: Story) {
    let place = story.url.map(normalisedAddress)
    address = place.map(hash)
    formerAddress = story.url.flatMap { url in
      Story.redditPost(of: url).map { _ in hash(plainAddress(url)) }
    }
    let day = story.published.map { "\($0.day.number)" } ?? ""
    let title = folded(story.title).lowercased().utf8.split { $0 <= 0x20 }
    let words = title.map { String(Substring($0)) }.joined(separator: " ")
    byline = hash(
      [story.board ?? story.source ?? "", story.author ?? "", day].joined(separator: "\u{0}")
        + "\u{0}" + words)
    item = place.map { hash([$0, words, day].joined(separator: "\u{0}")) }
  }

  /// The keys of a story whose address others in its file have as well: title and day go with it.
  var withSharedAddress: StoryKeys {
    var keys = self
    keys.address = item
    return keys
  }
}

private func hash(_ text: String) -> Int64 {
  var text = text
  return text.withUTF8 { Int64(bitPattern: UInt64(XXH3_64bits($0.baseAddress, $0.count))) }
}

/// An address without what varies between links to the same page: scheme, `www.`, capitals of the
/// host, fragment, and campaign parameters.
///
/// A Reddit post is identified by its id, since not every address of it contains the title.
func normalisedAddress(_ url: String) -> String {
  if let post = Story.redditPost(of: url) { return "reddit.com/comments/" + post }
  return plainAddress(url)
}

private func plainAddress(_ url: String) -> String {
  var rest = url.trimmed[...]
  if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
  if let place = rest.firstIndex(of: "#"), !rest[place...].hasPrefix("#!") { rest = rest[..<place] }
  let query = rest.firstIndex(of: "?") ?? rest.endIndex
  let address = rest[..<query]
  let path = address.firstIndex(of: "/") ?? address.endIndex
  var host = address[..<path].lowercased()
  if host.hasPrefix("www.") { host.removeFirst(4) }
  var tail = address[path...]
  while tail.hasSuffix("/") { tail.removeLast() }
  let fields = rest[query...].dropFirst().split(separator: "&").filter { !isOfCampaign($0) }
  return host + tail + (fields.isEmpty ? "" : "?" + fields.joined(separator: "&"))
}

private func isOfCampaign(_ field: Substring) -> Bool {
  field.hasPrefix("utm_") || field.hasPrefix("fbclid=") || field.hasPrefix("gclid=")
}

extension Substring {
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(text) {
        return place..<index(place, offsetBy: text.count)
      }
      if self[place] == "/" { return nil }
      place = index(after: place)
    }
    return nil
  }
}
