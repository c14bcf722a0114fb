import CNcurses
import Screen

extension Terminal {
  /// What was pressed, pasted and resized since the last call; never waits.
  ///
  /// - Parameters:
  ///   - isReady: Whether a wait found that there are bytes to read. One block of them is read, so
  ///     that a flood of keys cannot keep the picture away; the next wait tells of the others.
  ///   - now: Milliseconds on a clock that nobody sets.
  /// - Returns: The inputs, in their order.
  public func inputs(isReady: Bool, now: Int64) -> [Input] {
    var inputs: [Input] = []
    if tape_fit() {
      shown = nil
      inputs.append(.resized(size))
    }
    if isReady { return inputs + decoder.take(read(), now: now) }
    return inputs + [decoder.expire(now: now)].compactMap(\.self)
  }

  /// When the loop must ask for inputs even where no bytes have come: a lone Esc is a key by then.
  public var inputsBy: Int64? { decoder.deadline }

  private static let blockBytes = 4_096

  private func read() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Terminal.blockBytes) { buffer, count in
      let got = tape_read(buffer.baseAddress, Int32(buffer.count))
      isGone = got < 0
      count = Int(max(0, got))
    }
  }

  /// A decoder for the sequences that this terminal sends for keys.
  static func decoder(escapePatience: Int64) -> InputDecoder {
    var known: [[UInt8]: Key] = [:]
    for (name, key) in Key.byCapability {
      guard let string = tape_capability(name) else { continue }
      let bytes = Array(String(cString: string).utf8)
      if bytes.count > 1, bytes[0] == 0x1B { known[Array(bytes.dropFirst())] = key }
    }
    return InputDecoder(known: known, escapePatience: escapePatience)
  }
}
