import Market

/// The folded texts of many stories and replies in one buffer, for fast scanning.
///
/// Memory is read fastest sequentially: a search passes over megabytes and stops only at the rarest
/// of its letters. The bytes and ends can be stored in a file and scanned in place by
/// ``Search/entries(in:ends:)``.
public struct SearchBlock: Sendable {
  /// For each entry, its author, a ``mark``, and its parts with a mark after each.
  public private(set) var bytes: [UInt8] = []
  /// Where each entry ends; the next begins there.
  public private(set) var ends: [UInt32] = []

  /// The separator that no match may cross: no folded letter contains this byte.
  public static let mark: UInt8 = 0x1F

  /// A block without entries.
  public init() {}

  /// The number of entries.
  public var count: Int { ends.count }

  /// Adds an entry.
  ///
  /// - Precondition: The block stays below 4 GB.
  public mutating func append(author: String? = nil, _ parts: String...) {
    add(author ?? "")
    for part in parts where !part.isEmpty { add(part) }
    ends.append(UInt32(bytes.count))
  }

  private mutating func add(_ text: String) {
    withFolded(text) { bytes.append(contentsOf: $0) }
    bytes.append(SearchBlock.mark)
  }
}

extension SearchBlock {
  /// Adds a story: its author, headline, source, board and text.
  public mutating func append(_ story: Story) {
    append(
      author: story.author, story.headline, story.source ?? "", story.board ?? "", story.text)
  }

  /// Adds a reply: its author and text.
  public mutating func append(_ reply: Reply) {
    append(author: reply.author, reply.text)
  }

  /// The entries whose texts a search matches, in order; see ``Search/entries(in:ends:)``.
  public func entries(of search: Search) -> [Int] {
    bytes.withUnsafeBytes { bytes in
      ends.withUnsafeBytes { search.entries(in: bytes, ends: $0) }
    }
  }
}
