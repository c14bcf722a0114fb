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
  /// The key of the page on which it is discussed; nil if it has none of its own.
  let discussion: Int64?
  /// The key of board or source, author, title and day.
  let byline: Int64

  init(_ story: Story) {
    let post = story.url.flatMap { Story.redditPost(of: $0) }
    let place = story.url.map { normalisedAddress($0, of: post) }
    address = place.map(hash)
    discussion = story.discussion.map(StoryKeys.address)
    formerAddress = post == nil ? nil : story.url.map { hash(plainAddress($0)) }
    let day = story.published.map { "\($0.day.number)" } ?? ""
    let words = wordsByBlanks(folded(story.title).lowercased())
    byline = hash(
      [story.board ?? story.source ?? "", story.author ?? "", day].joined(separator: "\u{0}")
        + "\u{0}" + words)
    item = place.map { hash([$0, words, day].joined(separator: "\u{0}")) }
  }

  /// The key of an address.
  static func address(_ url: String) -> Int64 { hash(normalisedAddress(url)) }

  /// The keys of a story whose address others in its file have as well: title and day go with it.
  var withSharedAddress: StoryKeys {
    var keys = self
    keys.address = item
    return keys
  }
}

/// A text whose words have one blank between them.
private func wordsByBlanks(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var isBehindBlank = false
  for byte in text.utf8 {
    if byte > 0x20 {
      if isBehindBlank, !bytes.isEmpty { bytes.append(0x20) }
      bytes.append(byte)
    }
    isBehindBlank = byte <= 0x20
  }
  return String(decoding: bytes, as: UTF8.self)
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
  normalisedAddress(url, of: Story.redditPost(of: url))
}

private func normalisedAddress(_ url: String, of post: String?) -> String {
  post.map { "reddit.com/comments/" + $0 } ?? plainAddress(url)
}

private func plainAddress(_ url: String) -> String {
  var rest = url.trimmed[...]
  let slash = rest.utf8.firstIndex(of: 0x2F) ?? rest.endIndex
  if rest[..<slash].utf8.last == 0x3A, rest[slash...].hasPrefix("//") {
    rest = rest[slash...].dropFirst(2)
  }
  if let place = rest.utf8.firstIndex(of: 0x23), !rest[place...].hasPrefix("#!") {
    rest = rest[..<place]
  }
  let query = rest.utf8.firstIndex(of: 0x3F) ?? rest.endIndex
  let address = rest[..<query]
  let path = address.utf8.firstIndex(of: 0x2F) ?? address.endIndex
  var host = address[..<path].lowercased()
  if host.hasPrefix("www.") { host.removeFirst(4) }
  var tail = address[path...]
  while tail.hasSuffix("/") { tail.removeLast() }
  if query == rest.endIndex { return host + tail }
  let fields = rest[query...].dropFirst().split(separator: "&").filter { !isOfCampaign($0) }
  return host + tail + (fields.isEmpty ? "" : "?" + fields.joined(separator: "&"))
}

private func isOfCampaign(_ field: Substring) -> Bool {
  field.hasPrefix("utm_") || field.hasPrefix("fbclid=") || field.hasPrefix("gclid=")
}
