import CCurl
import CPacked

/// Unpacks bodies, and knows which packings we can ask for.
///
/// curl would unpack by itself, but takes a body that breaks off in the middle for a whole one.
enum BodyCoding {
  /// What we can unpack, as a request says it.
  static let accepted: String = {
    let brotli = brotli_open()
    defer { if let brotli { brotli_close(brotli) } }
    return brotli == nil ? "gzip, zstd" : "gzip, br, zstd"
  }()

  /// The body without its packings.
  ///
  /// - Parameters:
  ///   - body: The body as sent.
  ///   - coding: The value of `Content-Encoding`: the packings in the order they were applied.
  ///   - mostBytes: The most that it may unpack to.
  /// - Returns: The body.
  /// - Throws: ``TransportProblem/badPacking(_:)`` or ``TransportProblem/tooLarge(bytes:)``.
  static func unpack(
    _ body: [UInt8], coding: String?, mostBytes: Int
  ) throws(TransportProblem) -> [UInt8] {
    let names = (coding ?? "").lowercased().split { $0 == "," || $0 == " " }.map(String.init)
    guard names.count <= 3 else { throw .badPacking("packed \(names.count) times") }
    var body = body
    for name in names.reversed() where name != "identity" {
      guard !body.isEmpty else { return body }
      switch name {
      case "gzip", "x-gzip": body = try unpack(body, mostBytes, by: Packing(packing_gzip))
      case "zstd": body = try unpack(body, mostBytes, by: Packing(packing_zstd))
      case "br": body = try unpack(body, mostBytes, by: Brotli())
      default: throw .badPacking("packed as '\(name.prefix(20))', which was not asked for")
      }
    }
    return body
  }

  /// How far a step came.
  fileprivate enum Step { case some, end, wrong }

  private static func unpack(
    _ packed: [UInt8], _ mostBytes: Int, by unpacker: (any BodyUnpacker)?
  ) throws(TransportProblem) -> [UInt8] {
    guard let unpacker else { throw .badPacking("there is nothing here to unpack it with") }
    defer { unpacker.close() }
    var (whole, rest, isAtEnd) = ([UInt8](), packed[...], false)
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let (step, taken, made) = unpacker.step(rest, into: &block)
      rest = rest.dropFirst(taken)
      guard whole.count + made <= mostBytes else { throw .tooLarge(bytes: mostBytes) }
      whole += block[..<made]
      isAtEnd = step == .end
      if step == .wrong { throw .badPacking("not packed as it says") }
      if isAtEnd && rest.isEmpty { return whole }
      // Full output means that more may come without further input.
      if taken == 0 && made < block.count { break }
    }
    throw isAtEnd ? .badPacking("something stands behind its end") : .isCut("it breaks off")
  }
}

/// Unpacks step by step.
private protocol BodyUnpacker {
  func step(
    _ input: ArraySlice<UInt8>, into output: inout [UInt8]
  ) -> (step: BodyCoding.Step, taken: Int, made: Int)
  func close()
}

private struct Packing: BodyUnpacker {
  private let unpacker: OpaquePointer

  init?(_ kind: packing) {
    guard let unpacker = unpacker_open(kind) else { return nil }
    self.unpacker = unpacker
  }

  func step(
    _ input: ArraySlice<UInt8>, into output: inout [UInt8]
  ) -> (step: BodyCoding.Step, taken: Int, made: Int) {
    var (taken, made) = (0, 0)
    let result = input.withUnsafeBufferPointer { input in
      unpacker_step(
        unpacker, input.baseAddress, input.count, &taken, &output, output.count, &made)
    }
    switch result {
    case unpacked_end: return (.end, taken, made)
    case unpacked_wrong: return (.wrong, taken, made)
    default: return (.some, taken, made)
    }
  }

  func close() { unpacker_close(unpacker) }
}

private struct Brotli: BodyUnpacker {
  private let unpacker: UnsafeMutableRawPointer

  init?() {
    guard let unpacker = brotli_open() else { return nil }
    self.unpacker = unpacker
  }

  func step(
    _ input: ArraySlice<UInt8>, into output: inout [UInt8]
  ) -> (step: BodyCoding.Step, taken: Int, made: Int) {
    var (taken, made) = (0, 0)
    let result = input.withUnsafeBufferPointer { input in
      brotli_step(unpacker, input.baseAddress, input.count, &taken, &output, output.count, &made)
    }
    switch result {
    case brotli_end: return (.end, taken, made)
    case brotli_wrong: return (.wrong, taken, made)
    default: return (.some, taken, made)
    }
  }

  func close() { brotli_close(unpacker) }
}
