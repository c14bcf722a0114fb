import Archive
import Market

/// A file that is opened once, and the hash of its bytes.
///
/// The hash is of the very bytes that were delivered, since a file may be replaced or written to
/// while it is read.
final class HashedFile {
  private let file: OpenFile
  private var hasher = ContentHasher()
  private var isAtEnd = false
  /// Blocks read for the hash, not yet delivered.
  private var ahead: [[UInt8]] = []

  /// How many bytes are kept for the reader after an early hash; the rest of a larger file is read
  /// and hashed again.
  private static let mostBytesAhead = 64 << 20

  /// Opens a file.
  ///
  /// - Throws: Why it can't be read, and what to do.
  init(at path: String) throws(Diagnostic) {
    file = try OpenFile(at: path)
  }

  /// The file's size when it was opened; nil for standard input.
  var size: Int? { file.size }
  /// When it was last written.
  var modified: Moment? { file.modified }
  /// The hash of the bytes; nil until all of them were read.
  var hash: ContentHash? { isAtEnd ? hasher.hash : nil }

  /// The next block; nil at the end.
  ///
  /// - Throws: The system's error, if reading fails.
  func next() throws(Diagnostic) -> [UInt8]? {
    if !ahead.isEmpty { return ahead.removeFirst() }
    return try take()
  }

  /// The hash of the bytes, before any of them is delivered.
  ///
  /// - Throws: The system's error, if reading fails.
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
