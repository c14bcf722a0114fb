import Market

/// The folded texts of many stories and replies, one after another, made to be looked through.
///
/// One buffer, since memory is read fastest from one end to the other: a search passes over
/// megabytes of it and stops only where the rarest of its letters stand. The bytes and ends can be
/// kept in a file and scanned where they lie, by ``Search/entries(in:ends:)``.
public struct SearchBlock: Sendable {
  /// For each entry its author, a ``mark``, and its parts with a mark behind each.
  public private(set) var bytes: [UInt8] = []
  /// Where each entry ends; the next begins there.
  public private(set) var ends: [UInt32] = []

  /// Parts what must not be found across: no folded letter has this byte.
  public static let mark: UInt8 = 0x1F

  /// A block without entries.
  public init() {}

  /// How many entries there are.
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

  /// The entries whose texts a search finds, in order; see ``Search/entries(in:ends:)``.
  public func entries(of search: Search) -> [Int] {
    bytes.withUnsafeBytes { bytes in
      ends.withUnsafeBytes { search.entries(in: bytes, ends: $0) }
    }
  }
}
