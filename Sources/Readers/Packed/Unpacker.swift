import CPacked
import Market

/// A file's bytes block by block, unpacked if it is compressed.
///
/// The compression is detected from the first bytes, whatever the file's name.
final class Unpacker {
  /// The most that a packed file may unpack to; anything larger is a decompression bomb.
  ///
  /// A month of a large forum takes about 10 GB.
  static let mostBytes = 64 << 30

  /// The number of bytes of the file itself so far.
  private(set) var fileBytes = 0
  private let name: String
  private let room: Int
  private let limit: Int
  private var packed: [UInt8] = []
  private var place = 0
  private var unpacker: OpaquePointer?
  private var made = 0
  private var isStarted = false
  private var isAtEnd = false
  /// Whether the last step filled its block, so that more output may be waiting.
  private var isFull = false
  private var failure: Diagnostic?

  init(name: String, room: Int = 1 << 22, limit: Int = mostBytes) {
    self.name = name
    self.room = room
    self.limit = limit
  }

  /// Whether the file is packed, as far as known.
  var isPacked: Bool { unpacker != nil }

  deinit {
    if let unpacker { unpacker_close(unpacker) }
  }

  /// The next block, never an empty one; `nil` at the end.
  ///
  /// - Throws: What the closure throws, or a diagnostic if packed bytes can't be unpacked.
  func next(from file: () throws(Diagnostic) -> [UInt8]?) throws(Diagnostic) -> [UInt8]? {
    if !isStarted { try start(file) }
    guard unpacker != nil else {
      defer { packed = [] }
      return packed.isEmpty ? try take(file) : packed
    }
    while true {
      if place < packed.count || isFull {
        let block = step()
        if !block.isEmpty { return block }
      }
      if let failure { throw failure }
      guard place == packed.count, !isFull else { continue }
      guard let more = try take(file) else {
        if isAtEnd { return nil }
        throw diagnostic(
          "the packed data is truncated", remedy: "download it again; what is there was read")
      }
      packed = more
      place = 0
    }
  }

  private func take(_ file: () throws(Diagnostic) -> [UInt8]?) throws(Diagnostic) -> [UInt8]? {
    while let block = try file() {
      fileBytes += block.count
      if !block.isEmpty { return block }
    }
    return nil
  }

  private func start(_ file: () throws(Diagnostic) -> [UInt8]?) throws(Diagnostic) {
    isStarted = true
    while packed.count < 4, let more = try take(file) { packed += more }
    guard let kind = Unpacker.packing(of: packed) else { return }
    unpacker = unpacker_open(kind)
    if unpacker == nil {
      throw diagnostic("there is not enough memory to unpack it", remedy: "close other programs")
    }
  }

  /// The compression that the first bytes show; `nil` for none.
  static func packing(of bytes: [UInt8]) -> packing? {
    if bytes.starts(with: [0x1F, 0x8B]) { return packing_gzip }
    if bytes.starts(with: "BZh".utf8), bytes.count > 3, 0x31...0x39 ~= bytes[3] {
      return packing_bzip2
    }
    if bytes.starts(with: [0xFD, 0x37, 0x7A, 0x58]) { return packing_xz }
    return bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) ? packing_zstd : nil
  }

  private func step() -> [UInt8] {
    var state = unpacked_some
    let block = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      var taken = 0
      state = packed.withUnsafeBufferPointer { input in
        let rest = UnsafeBufferPointer(rebasing: input[place...])
        return unpacker_step(
          unpacker, rest.baseAddress, rest.count, &taken, output.baseAddress, room, &count)
      }
      place += taken
    }
    isAtEnd = state == unpacked_end
    isFull = block.count == room && !isAtEnd
    made += block.count
    if state == unpacked_wrong {
      stop("the packed data is damaged", remedy: "download it again; what precedes it was read")
    } else if made > limit {
      stop("it unpacks to more than \(limit >> 20) MB", remedy: "unpack it and split what is in it")
      return []
    }
    return block
  }

  private func stop(_ message: String, remedy: String) {
    failure = diagnostic(message, remedy: remedy)
    place = packed.count
    isFull = false
  }

  private func diagnostic(_ message: String, remedy: String) -> Diagnostic {
    Diagnostic(.error, at: Origin(file: name, line: 0), message, remedy: remedy)
  }
}
