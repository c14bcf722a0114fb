/// Records which bytes of a text each folded byte came from.
protocol FoldTrace {
  mutating func wrote(_ count: Int, from: Int, to: Int)
}

/// A trace that records nothing.
struct NoTrace: FoldTrace {
  @inline(__always)
  mutating func wrote(_ count: Int, from: Int, to: Int) {}
}

extension FoldTable {
  /// Folds a text in UTF-8.
  ///
  /// `out` has room for ``mostGrowth`` times as many bytes. The result is how many were written;
  /// none of them is below a blank, and no blank stands at an end or beside another.
  func fold<Trace: FoldTrace>(
    _ text: UnsafeBufferPointer<UInt8>, to out: UnsafeMutablePointer<UInt8>, trace: inout Trace
  ) -> Int {
    folds.withUnsafeBufferPointer { folds in
      var written = Written(out: out, trace: trace)
      var place = 0
      while place < text.count {
        let letter = Letter(text, at: place)
        let end = place + letter.size
        switch code(of: letter.scalar, folds) {
        case 0: written.copy(text, from: place, to: end)
        case FoldTable.blank: written.blank(from: place, to: end)
        case FoldTable.dropped: break
        case let code where code & 0xF800 == FoldTable.firstLonger:
          longer[Int(code - FoldTable.firstLonger)].withUnsafeBufferPointer {
            written.put($0, from: place, to: end)
          }
        case let code: written.put(code, from: place, to: end)
        }
        place = end
      }
      trace = written.trace
      return written.count
    }
  }

  @inline(__always)
  private func code(of scalar: UInt32, _ folds: UnsafeBufferPointer<UInt16>) -> UInt16 {
    if scalar < 0x1_0000 { return folds[Int(scalar)] }
    if let slot = FoldTable.slot(of: scalar) { return folds[slot] }
    // Tags and supplementary variation selectors.
    return scalar >= 0xE_0000 ? FoldTable.dropped : 0
  }
}

/// A letter of valid UTF-8.
struct Letter {
  let scalar: UInt32
  let size: Int

  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, at place: Int) {
    let lead = text[place]
    guard lead >= 0x80 else {
      (scalar, size) = (UInt32(lead), 1)
      return
    }
    size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (size == 2 ? 0x1F : size == 3 ? 0xF : 7)
    for next in 1..<size { value = value << 6 | UInt32(text[place + next] & 0x3F) }
    scalar = value
  }
}

/// The output so far.
private struct Written<Trace: FoldTrace> {
  let out: UnsafeMutablePointer<UInt8>
  var count = 0
  var trace: Trace
  /// A pending space, written once something follows it.
  private var gap: (from: Int, to: Int)?

  @inline(__always)
  init(out: UnsafeMutablePointer<UInt8>, trace: Trace) {
    self.out = out
    self.trace = trace
  }

  @inline(__always)
  mutating func blank(from: Int, to: Int) {
    if count > 0 { gap = (gap?.from ?? from, to) }
  }

  @inline(__always)
  private mutating func closeGap() {
    guard let open = gap else { return }
    out[count] = 0x20
    count += 1
    trace.wrote(1, from: open.from, to: open.to)
    gap = nil
  }

  @inline(__always)
  mutating func copy(_ text: UnsafeBufferPointer<UInt8>, from: Int, to: Int) {
    closeGap()
    for place in from..<to { out[count + place - from] = text[place] }
    count += to - from
    trace.wrote(to - from, from: from, to: to)
  }

  mutating func put(_ form: UnsafeBufferPointer<UInt8>, from: Int, to: Int) {
    closeGap()
    for (place, byte) in form.enumerated() { out[count + place] = byte }
    count += form.count
    trace.wrote(form.count, from: from, to: to)
  }

  @inline(__always)
  mutating func put(_ scalar: UInt16, from: Int, to: Int) {
    closeGap()
    let before = count
    if scalar < 0x80 {
      out[count] = UInt8(truncatingIfNeeded: scalar)
      count += 1
    } else if scalar < 0x800 {
      out[count] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      out[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      count += 2
    } else {
      out[count] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      out[count + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      out[count + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
      count += 3
    }
    trace.wrote(count - before, from: from, to: to)
  }
}
