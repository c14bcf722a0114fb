import Market
import Prose

/// An item of a feed being assembled.
struct FeedItem {
  var title = ""
  var body = ""
  var summary = ""
  var published: Moment?
  var updated: Moment?
  private(set) var author: String?
  var url: String?
  var id: String?
  /// The id of the entry that this one replies to.
  var replyTo: String?
  /// Whether it is none of the blog's texts, but its template or one of its settings.
  var isSetting = false
  /// The number of replies stated by the feed.
  private(set) var replyCount: Int?
  var language: String?
  var origin: Origin
  /// The diagnostic for an impossible value, which was left out.
  private(set) var complaint: Diagnostic?

  /// The name of the element that the first author was read from.
  private var authorField = -1

  init(origin: Origin) { self.origin = origin }

  /// Takes an author, or one more in another element of the same name; some feeds state the same
  /// author under several names.
  mutating func take(author name: String?, of field: Int = -1) {
    guard let name, !name.isEmpty else { return }
    guard let known = author else {
      (author, authorField) = (name, field)
      return
    }
    guard field == authorField, known.utf8.count < longestAuthors,
      !known.split(separator: ",").contains(where: { $0.trimmed == name })
    else { return }
    author = "\(known), \(name)"
  }

  /// Takes a video's title and description where the item has none.
  mutating func take(media: Element, _ fields: FeedFields) {
    for child in media.children {
      switch fields[child] {
      case .title where title.isEmpty: title = feedTitle(child.text)
      case .summary where summary.isEmpty: summary = child.shownHTML
      case .media: take(media: child, fields)
      default: break
      }
    }
  }

  /// Takes the stated number of replies, unless it is impossible.
  mutating func take(replyCount written: String, at origin: Origin) {
    let count = Int(written.trimmed)
    replyCount = count.flatMap { 0...Story.allCounts.upperBound ~= $0 ? $0 : nil }
    guard count != replyCount else { return }
    complaint = Diagnostic(
      .error, at: origin, "\(quote(written.trimmed)) is not a number of replies",
      remedy: "write a whole number from 0 on; it is left out")
  }

  /// The full text if the feed has it, else the summary.
  var text: String { body.isEmpty ? summary : body }

  /// The item as a story of a feed.
  func story(of feed: FeedHead) -> Story {
    Story(
      title: title.isEmpty ? madeUpTitle(for: text, otherwise: url) : title, source: feed.title,
      author: author ?? feed.author, published: published ?? updated, replyCount: replyCount,
      language: language ?? feed.language ?? Prose.language(of: title, text), url: url,
      text: text, origin: origin)
  }
}

/// The most bytes of names; some papers of physics have three thousand authors.
private let longestAuthors = 1_000

extension Snapshot {
  /// Adds an item of a feed as a story.
  mutating func add(_ item: FeedItem, of head: FeedHead) {
    threads.append(Thread(item.story(of: head)))
    if let complaint = item.complaint { note(complaint) }
  }
}

/// A feed's own title and metadata.
struct FeedHead {
  var title: String?
  var author: String?
  var language: String?
}

/// The beginning of a text, as the title of an untitled story.
func madeUpTitle(for text: String, otherwise url: String? = nil) -> String {
  let first = text.prefix { $0 != "\n" }
  guard !first.isEmpty else { return url ?? "untitled" }
  guard first.count > longestHeadline else { return String(first) }
  let cut = first.prefix(longestHeadline)
  let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
  return words + "…"
}

/// The longest title made from a text, so that it fits on a line.
private let longestHeadline = 80

/// The name of `mail@paper.example (A. Writer)` and of `A. Writer <mail@paper.example>`.
func authorName(_ written: String) -> String? {
  var name = written.trimmed
  if name.holds(UInt8(ascii: "@")) {
    if let open = name.firstIndex(of: "("), let close = name.lastIndex(of: ")"), open < close {
      name = name[name.index(after: open)..<close].trimmed
    } else if let angle = name.firstIndex(of: "<"), angle > name.startIndex {
      name = name[..<angle].trimmed
    }
  }
  return name.isEmpty ? nil : name
}

/// A title as displayed: some feeds write HTML in it, most do not.
func feedTitle(_ written: String) -> String {
  let looksLikeHTML =
    written.holds(UInt8(ascii: "&"))
    || written.holds(UInt8(ascii: "<"))
      && (written.contains("</") || written.contains("/>"))
  return looksLikeHTML ? plainText(html: written) : onOneLine(written)
}

/// Whether a text contains an entity, not just a bare `&`.
private func hasEntity(_ text: String) -> Bool {
  guard text.holds(UInt8(ascii: "&")) else { return false }
  var text = text
  return text.withUTF8 { bytes in bytes.indices.contains { entity(in: bytes, at: $0) != nil } }
}

/// A text with each run of white space replaced by one blank.
func onOneLine(_ text: String) -> String {
  var isAfterBlank = true
  for scalar in text.unicodeScalars {
    if scalar.isWhite, scalar != " " || isAfterBlank {
      return String(cleaned(text.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]))
    }
    isAfterBlank = scalar == " "
  }
  return String(cleaned(isAfterBlank ? text.dropLast() : text[...]))
}

/// An address from a feed, made absolute if the feed states its base.
func webAddress(_ written: String, base: String?) -> String? {
  let address = written.trimmed
  guard !address.isEmpty else { return nil }
  guard let base, !address.contains("://"), !address.hasPrefix("mailto:") else { return address }
  guard let scheme = base.firstRange(of: "://") else { return address }
  let site = base[..<(base[scheme.upperBound...].firstIndex(of: "/") ?? base.endIndex)]
  if address.hasPrefix("//") { return base[..<scheme.lowerBound] + ":" + address }
  if address.hasPrefix("/") { return site + address }
  let folder = base.lastIndex(of: "/").map { $0 < scheme.upperBound ? base.endIndex : $0 }
  return base[..<(folder ?? base.endIndex)] + "/" + address
}
