import CNcurses
import Screen

extension Terminal {
  /// The keys, pastes and resizes since the last call; never blocks.
  ///
  /// - Parameters:
  ///   - isReady: Whether a wait found bytes to read. Only one block of them is read, so that a
  ///     flood of keys can't hold up drawing; the next wait reports the rest.
  ///   - now: Milliseconds on a monotonic clock.
  /// - Returns: The inputs, in order.
  public func inputs(isReady: Bool, now: Int64) -> [Input] {
    var inputs: [Input] = []
    if tape_fit() {
      shown = nil
      inputs.append(.resized(size))
    }
    if isReady {
      inputs += decoder.take(read(), now: now)
      takeReports()
      return inputs
    }
    return inputs + [decoder.expire(now: now)].compactMap(\.self)
  }

  /// When the loop must call for inputs even without new bytes: by then a lone Esc is a key.
  public var inputsBy: Int64? { decoder.deadline }

  private static let blockBytes = 4_096

  private func read() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: Terminal.blockBytes) { buffer, count in
      let got = tape_read(buffer.baseAddress, Int32(buffer.count))
      isGone = got < 0
      count = Int(max(0, got))
    }
  }

  /// A decoder for the key sequences of this terminal.
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
