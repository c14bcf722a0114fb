import CPacked
import Market

/// The bytes of a zip or a tar, from which its members are taken one after another.
///
/// Members are found by what stands before each of them, so that a file of any size is read in one
/// pass; the directory at the end of a zip is not needed.
struct Members {
  /// What stands before a member.
  struct Head {
    let name: String
    /// Whether it is packed with deflate, whose end it tells itself.
    var isDeflated = false
    /// The number of its bytes; `nil` if only its end tells.
    var size: Int?
    /// Whether its size stands behind it.
    var hasTrailer = false
    /// The bytes that fill its last block.
    var padding = 0
    /// Why it can't be read.
    var refusal: String?
  }

  private var bytes: [UInt8]
  private var place = 0
  private let isZip: Bool
  private var left = 0
  private var unpacker: OpaquePointer?
  private var isDone = true
  private var head = Head(name: "")
  /// Whether the current member ends before it is whole.
  private(set) var isCut = false
  /// Whether the bytes go on after the last member that was found, with nothing that is known.
  private(set) var isLost = false

  /// The most members that are read: an export of twenty years has fewer.
  static let mostMembers = 100_000

  /// The members of a file with this head; `nil` if it is neither zip nor tar.
  init?(_ head: [UInt8]) {
    let isZip = head.starts(with: [0x50, 0x4B, 0x03, 0x04])
    guard isZip || Members.isTar(head) else { return nil }
    self.isZip = isZip
    bytes = head
  }

  private static func isTar(_ head: [UInt8]) -> Bool {
    head.count >= 512 && head[257..<262].elementsEqual("ustar".utf8) && head[0] != 0
  }

  /// Makes sure that so many bytes are there; returns whether they are.
  private mutating func need(_ count: Int, _ more: () -> [UInt8]?) -> Bool {
    while bytes.count - place < count, let next = more() {
      if place > 1 << 16 {
        bytes.removeFirst(place)
        place = 0
      }
      bytes += next
    }
    return bytes.count - place >= count
  }

  private func number(_ offset: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[place + offset + $1]) << (8 * $1) }
  }
}

extension Members {
  /// What stands before the next member; `nil` at the end.
  mutating func next(_ more: () -> [UInt8]?) -> Head? {
    while chunk(more) != nil {}
    finish(more)
    guard let next = isZip ? nextOfZip(more) : nextOfTar(more) else { return nil }
    head = next
    isCut = false
    left = next.size ?? 0
    isDone = next.refusal != nil && next.size == nil
    if next.isDeflated {
      unpacker = unpacker_open(packing_deflate)
      if unpacker == nil { isDone = true }
    }
    return next
  }

  /// The next bytes of the current member; `nil` at its end.
  mutating func chunk(_ more: () -> [UInt8]?) -> [UInt8]? {
    guard !isDone else { return nil }
    if unpacker != nil { return inflated(more) }
    guard left > 0, need(1, more) else {
      isCut = left > 0
      isDone = true
      return nil
    }
    let count = min(left, bytes.count - place, Members.mostChunk)
    defer {
      place += count
      left -= count
    }
    return Array(bytes[place..<place + count])
  }

  private static var mostChunk: Int { 1 << 22 }

  private mutating func inflated(_ more: () -> [UInt8]?) -> [UInt8]? {
    while need(1, more) {
      var state = unpacked_some
      var taken = 0
      let block = [UInt8](unsafeUninitializedCapacity: Members.mostChunk) { output, count in
        state = bytes.withUnsafeBufferPointer { input in
          let rest = UnsafeBufferPointer(rebasing: input[place...])
          return unpacker_step(
            unpacker, rest.baseAddress, rest.count, &taken, output.baseAddress, Members.mostChunk,
            &count)
        }
      }
      place += taken
      if state != unpacked_some {
        isCut = state == unpacked_wrong
        close()
        return block.isEmpty ? nil : block
      }
      if !block.isEmpty { return block }
      if taken == 0, !need(bytes.count - place + 1, more) { break }
    }
    isCut = true
    close()
    return nil
  }

  private mutating func close() {
    if let unpacker { unpacker_close(unpacker) }
    unpacker = nil
    isDone = true
  }

  /// Passes over what stands behind a member.
  private mutating func finish(_ more: () -> [UInt8]?) {
    if head.hasTrailer, need(24, more) || need(16, more) {
      if number(0, 4) == 0x0807_4B50 { place += 4 }
      place += 12
      // Sizes of eight bytes each, if no signature follows.
      if need(4, more), number(0, 2) != 0x4B50, need(12, more), number(8, 2) == 0x4B50 {
        place += 8
      }
    }
    if head.padding > 0, need(head.padding, more) { place += head.padding }
    head = Head(name: "")
  }

  private mutating func nextOfZip(_ more: () -> [UInt8]?) -> Head? {
    guard need(4, more) else {
      isLost = need(1, more)
      return nil
    }
    guard number(0, 4) == 0x0403_4B50, need(30, more) else {
      isLost = !Members.endsOfZip.contains(number(0, 4))
      return nil
    }
    let (flags, method) = (number(6, 2), number(8, 2))
    let (size, nameLength, extra) = (number(18, 4), number(26, 2), number(28, 2))
    guard need(30 + nameLength + extra, more) else {
      isLost = true
      return nil
    }
    let name = String(decoding: bytes[(place + 30)..<(place + 30 + nameLength)], as: UTF8.self)
    place += 30 + nameLength + extra
    var head = Head(name: name, isDeflated: method == 8, hasTrailer: flags & 8 != 0)
    if method == 0 || flags & 8 == 0 { head.size = size }
    if flags & 1 != 0 {
      head.refusal = "it is encrypted"
    } else if method != 0, method != 8 {
      head.refusal = "it is packed in a way that is not known"
    } else if method == 0, flags & 8 != 0 {
      head.refusal = "its size is not stated"
    }
    if head.refusal != nil { head.isDeflated = false }
    return head
  }

  /// What the directory behind the members begins with, or the end of an empty one.
  private static let endsOfZip = [0x0201_4B50, 0x0605_4B50, 0x0606_4B50, 0x0806_4B50]

  private mutating func nextOfTar(_ more: () -> [UInt8]?) -> Head? {
    while need(512, more), bytes[place] != 0 {
      let block = bytes[place..<place + 512]
      func text(_ start: Int, _ count: Int) -> String {
        String(
          decoding: block[(place + start)..<(place + start + count)].prefix { $0 != 0 },
          as: UTF8.self)
      }
      let size = Int(text(124, 12).filter { ("0"..."7").contains($0) }, radix: 8) ?? 0
      let kind = block[place + 156]
      let prefix = text(345, 155)
      let name = prefix.isEmpty ? text(0, 100) : prefix + "/" + text(0, 100)
      place += 512
      let padding = (512 - size % 512) % 512
      if kind == UInt8(ascii: "0") || kind == 0 {
        return Head(name: name, size: size, padding: padding)
      }
      // Links, folders and long names are no files.
      var rest = size + padding
      while rest > 0, need(1, more) {
        let count = min(rest, bytes.count - place)
        place += count
        rest -= count
      }
    }
    return nil
  }
}
