import Archive
import Market

/// A file that is opened once, and what its bytes are known by.
///
/// The hash is of the very bytes that were handed on, since a file may be replaced or written to
/// while it is read.
final class HashedFile {
  private let file: OpenFile
  private var hasher = ContentHasher()
  private var isAtEnd = false
  /// Blocks that were read for the hash, and are still to be handed on.
  private var ahead: [[UInt8]] = []

  /// So many bytes are held for the reader when the hash is wanted first; of a larger file they are
  /// read again, and hashed again.
  private static let mostBytesAhead = 64 << 20

  /// Opens a file.
  ///
  /// - Throws: Why it can't be read, and what to do.
  init(at path: String) throws(Diagnostic) {
    file = try OpenFile(at: path)
  }

  /// How many bytes it had when it was opened; unknown of standard input.
  var size: Int? { file.size }
  /// When it was last written.
  var modified: Moment? { file.modified }
  /// What its bytes are known by; none as long as some of them were not read.
  var hash: ContentHash? { isAtEnd ? hasher.hash : nil }

  /// The next block; none at the end.
  ///
  /// - Throws: What the system says where it can't be read on.
  func next() throws(Diagnostic) -> [UInt8]? {
    if !ahead.isEmpty { return ahead.removeFirst() }
    return try take()
  }

  /// What its bytes are known by, before any of them is handed on.
  ///
  /// - Throws: What the system says where it can't be read.
  func hashAhead() throws(Diagnostic) -> ContentHash {
    guard !isAtEnd else { return hasher.hash }
    let holds = file.size.map { $0 <= HashedFile.mostBytesAhead } ?? false
    while let block = try take() {
      if holds { ahead.append(block) }
    }
    let hash = hasher.hash
    if !holds { try startAgain() }
    return hash
  }

  private func take() throws(Diagnostic) -> [UInt8]? {
    guard !isAtEnd else { return nil }
    guard let block = try file.next() else {
      isAtEnd = true
      return nil
    }
    hasher.take(block)
    return block
  }

  private func startAgain() throws(Diagnostic) {
    try file.rewind()
    hasher = ContentHasher()
    isAtEnd = false
  }
}
