import CXXHash
import Market

/// The key of a reply among those of its story: author, minute and text.
///
/// The form of this key is part of the archive's format: if it changed, every reply would be new.
struct ReplyKey {
  private let hash: UInt64

  /// Creates the key of a reply from the bytes of its text.
  init(_ reply: Reply, text: UnsafeBufferPointer<UInt8>) {
    var author = reply.author ?? ""
    let minute = reply.at.map { UInt64(bitPattern: $0.seconds.floored(by: 60)) } ?? .max
    let seed = author.withUTF8 { XXH3_64bits_withSeed($0.baseAddress, $0.count, minute) }
    let trimmed = UnsafeBufferPointer(rebasing: text.trimmed)
    hash = XXH3_64bits_withSeed(trimmed.baseAddress, trimmed.count, seed)
  }

  /// The key across all stories, by which identical replies are counted.
  func under(_ story: Int64) -> UInt64 {
    hash ^ (UInt64(bitPattern: story) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// The key of the first, second, … of identical replies.
  ///
  /// It has 48 bits, the most that take six bytes: with 10,000 replies per story, two different
  /// ones collide once in five million stories.
  func stored(occurrence: UInt32) -> Int64 {
    var mixed = hash
    if occurrence > 0 {
      mixed = withUnsafeBytes(of: occurrence) {
        XXH3_64bits_withSeed($0.baseAddress, $0.count, hash)
      }
    }
    return Int64(bitPattern: mixed) >> 16
  }
}

extension Int64 {
  fileprivate func floored(by unit: Int64) -> Int64 {
    let quotient = self / unit
    return self % unit < 0 ? quotient - 1 : quotient
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes without leading and trailing ASCII blanks, which some formats keep and others drop.
  fileprivate var trimmed: Slice<UnsafeBufferPointer<UInt8>> {
    var (first, end) = (startIndex, endIndex)
    while first < end, self[first] <= 0x20 { first += 1 }
    while first < end, self[end - 1] <= 0x20 { end -= 1 }
    return self[first..<end]
  }
}
