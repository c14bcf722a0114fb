import CXXHash

/// The XXH3 hash, 128 bits, of a file's bytes.
///
/// It does not resist someone who wants two files to look alike, but they could change the archive
/// as well. It runs at memory speed, so that skipping a known file takes no longer than reading it.
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  let high: UInt64
  let low: UInt64

  init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The hash of bytes that are all in memory.
  public init(of bytes: [UInt8]) {
    let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
    self.init(high: hash.high64, low: hash.low64)
  }

  /// The hash as 32 hexadecimal digits.
  public var description: String { digits(high) + digits(low) }

  private func digits(_ half: UInt64) -> String {
    let digits = String(half, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// The hash of bytes that arrive block by block.
public struct ContentHasher: ~Copyable {
  private let state: OpaquePointer

  /// Creates a hash of no bytes yet.
  public init() {
    guard let state = XXH3_createState() else { preconditionFailure("no memory for a hash") }
    self.state = state
    XXH3_128bits_reset(state)
  }

  deinit { XXH3_freeState(state) }

  /// Adds the next bytes.
  public mutating func take(_ block: [UInt8]) {
    _ = block.withUnsafeBytes { XXH3_128bits_update(state, $0.baseAddress, $0.count) }
  }

  /// The hash of the bytes so far.
  public var hash: ContentHash {
    let hash = XXH3_128bits_digest(state)
    return ContentHash(high: hash.high64, low: hash.low64)
  }
}
