/// A terminal's entry of terminfo, changed so that its colours are given by red, green and blue.
///
/// Most terminals show sixteen million colours and say so in `COLORTERM`, but are called
/// `xterm-256color`, for which ncurses knows 256. From the user's own entry comes one that differs in
/// nothing but the colours, so that keys and all else stay as they are, and ncurses still draws.
///
/// The compiled form is that of term(5): a head of six numbers, names, flags, numbers, offsets of
/// strings, strings; then the same for capabilities beyond the standard ones.
struct DirectTerminfo {
  private var names: [UInt8] = []
  private var flags: [UInt8] = []
  private var numbers: [Int] = []
  private var offsets: [Int] = []
  private var strings: [UInt8] = []
  private var extended = Extended()

  /// What terminfo does not name by itself.
  fileprivate struct Extended {
    var flags: [UInt8] = []
    var numbers: [Int] = []
    /// The offsets of the strings, then of the names of the flags, numbers and strings.
    var offsets: [Int] = []
    var stringCount = 0
    var strings: [UInt8] = []
  }

  /// Changes an entry.
  ///
  /// - Parameter bytes: The compiled entry.
  /// - Returns: The compiled entry with direct colours; nil if it is no entry, or if its terminal does
  ///   not set colours as xterm does.
  static func derived(from bytes: [UInt8]) -> [UInt8]? {
    guard var entry = DirectTerminfo(bytes), entry.makeDirect() else { return nil }
    return entry.bytes
  }

  private static let legacy = 0o432
  private static let wide = 0o1036
  /// The places of capabilities among the standard ones of their kind.
  private enum Place {
    static let canChangeColor = 27
    static let colors = 13
    static let pairs = 14
    static let initializeColor = 299
    static let foreground = 359
    static let background = 360
  }

  private init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes)
    guard let magic = reader.short(), magic == Self.legacy || magic == Self.wide else { return nil }
    let width = magic == Self.wide ? 4 : 2
    let counts = (0..<5).compactMap { _ in reader.short() }
    guard counts.count == 5, counts.allSatisfy({ $0 >= 0 }),
      let names = reader.take(counts[0]), let flags = reader.take(counts[1])
    else { return nil }
    reader.align()
    guard let numbers = reader.numbers(counts[2], width: width),
      let offsets = reader.numbers(counts[3], width: 2), let strings = reader.take(counts[4])
    else { return nil }
    (self.names, self.flags, self.numbers) = (names, flags, numbers)
    (self.offsets, self.strings) = (offsets, strings)
    reader.align()
    if let extended = Self.extended(&reader, width) { self.extended = extended }
  }

  private static func extended(_ reader: inout Reader, _ width: Int) -> Extended? {
    let counts = (0..<5).compactMap { _ in reader.short() }
    guard counts.count == 5, counts.allSatisfy({ $0 >= 0 }),
      let flags = reader.take(counts[0])
    else { return nil }
    reader.align()
    guard let numbers = reader.numbers(counts[1], width: width),
      let offsets = reader.numbers(counts[2] + counts[0] + counts[1] + counts[2], width: 2),
      let strings = reader.take(counts[4])
    else { return nil }
    return Extended(
      flags: flags, numbers: numbers, offsets: offsets, stringCount: counts[2], strings: strings)
  }

  /// Whether a string of the entry begins so.
  private func string(_ place: Int, begins start: String) -> Bool {
    guard offsets.indices.contains(place), strings.indices.contains(max(0, offsets[place])),
      offsets[place] >= 0
    else { return false }
    return strings[offsets[place]...].starts(with: start.utf8)
  }

  /// `ESC [ 38 ; 2 ; r ; g ; b m` for a colour from 16, else the terminal's own sixteen.
  private static func setting(_ usual: Int, _ bright: Int) -> [UInt8] {
    let rgb = "%p1%{65536}%/%d;%p1%{256}%/%{255}%&%d;%p1%{255}%&%d"
    let own = "%?%p1%{8}%<%t\(usual)%p1%d%e%p1%{16}%<%t\(bright)%p1%{8}%-%d"
    return Array("\u{1B}[\(own)%e\(usual)8;2;\(rgb)%;m\0".utf8)
  }

  private mutating func makeDirect() -> Bool {
    guard string(Place.foreground, begins: "\u{1B}["), string(Place.background, begins: "\u{1B}[")
    else { return false }
    while numbers.count <= Place.pairs { numbers.append(-1) }
    numbers[Place.colors] = 1 << 24
    numbers[Place.pairs] = 0x7FFF
    if flags.indices.contains(Place.canChangeColor) { flags[Place.canChangeColor] = 0 }
    if offsets.indices.contains(Place.initializeColor) { offsets[Place.initializeColor] = -1 }
    offsets[Place.foreground] = strings.count
    strings += Self.setting(3, 9)
    offsets[Place.background] = strings.count
    strings += Self.setting(4, 10)
    return extended.addFlag("RGB") && strings.count < Int(Int16.max)
  }

  private var bytes: [UInt8] {
    var out = Writer()
    out.shorts([
      Self.wide, names.count, flags.count, numbers.count, offsets.count, strings.count,
    ])
    out.bytes += names + flags
    out.align()
    numbers.forEach { out.long($0) }
    out.shorts(offsets)
    out.bytes += strings
    out.align()
    out.shorts([
      extended.flags.count, extended.numbers.count, extended.stringCount, extended.offsets.count,
      extended.strings.count,
    ])
    out.bytes += extended.flags
    out.align()
    extended.numbers.forEach { out.long($0) }
    out.shorts(extended.offsets)
    out.bytes += extended.strings
    return out.bytes
  }
}

extension DirectTerminfo.Extended {
  /// Adds a flag behind the others, and its name; false if there is no room.
  fileprivate mutating func addFlag(_ name: String) -> Bool {
    // Names are counted from where the last string ends.
    var start = 0
    for offset in offsets.prefix(stringCount) where offset >= 0 {
      guard let end = strings[min(offset, strings.count)...].firstIndex(of: 0) else { return false }
      start = max(start, end + 1)
    }
    offsets.insert(strings.count - start, at: stringCount + flags.count)
    flags.append(1)
    strings += Array(name.utf8) + [0]
    return strings.count < Int(Int16.max)
  }
}

/// Reads a compiled entry.
private struct Reader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func take(_ count: Int) -> [UInt8]? {
    guard count >= 0, count <= bytes.count - place else { return nil }
    defer { place += count }
    return Array(bytes[place..<place + count])
  }

  mutating func short() -> Int? {
    take(2).map { Int(Int16(bitPattern: UInt16($0[0]) | UInt16($0[1]) << 8)) }
  }

  mutating func numbers(_ count: Int, width: Int) -> [Int]? {
    guard let bytes = take(count * width) else { return nil }
    return (0..<count).map { number in
      let part = bytes[number * width..<(number + 1) * width]
      let value = part.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return width == 2 ? Int(Int16(truncatingIfNeeded: value)) : Int(Int32(bitPattern: value))
    }
  }

  /// Skips the byte that keeps numbers at even places.
  mutating func align() { place += place % 2 }
}

/// Writes a compiled entry.
private struct Writer {
  var bytes: [UInt8] = []

  mutating func shorts(_ numbers: [Int]) {
    for number in numbers {
      let bits = UInt16(bitPattern: Int16(clamping: number))
      bytes += [UInt8(bits & 255), UInt8(bits >> 8)]
    }
  }

  mutating func long(_ number: Int) {
    let bits = UInt32(bitPattern: Int32(clamping: number))
    bytes += [
      UInt8(bits & 255), UInt8(bits >> 8 & 255), UInt8(bits >> 16 & 255), UInt8(bits >> 24),
    ]
  }

  mutating func align() { if bytes.count % 2 == 1 { bytes.append(0) } }
}
