import Market

/// A byte encoding of values: numbers of variable length, and texts preceded by their length.
///
/// Equal values always give equal bytes, so that stored values can be compared without decoding.
struct StoredFields {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int64) { bytes.append(varint: number.zigzag) }

  mutating func add(_ number: Int) { add(Int64(number)) }

  mutating func add(bits: UInt8) { bytes.append(bits) }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      bytes.append(varint: UInt64(utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  /// A power of ten, then the digits; as text if they need more than 64 bits.
  mutating func add(_ figure: Figure) {
    if let digits = Int64(exactly: figure.significand) {
      bytes.append(0)
      add(digits)
    } else {
      bytes.append(1)
      add("\(figure.significand)")
    }
    add(figure.exponent)
  }

  /// For each meter, a byte for the state of the price, then its value.
  mutating func add(_ prices: PriceList) {
    for meter in Meter.allCases { add(prices[meter]) }
  }

  mutating func add(_ price: Price) {
    switch price {
    case .unknown: bytes.append(0)
    case .free: bytes.append(1)
    case .dynamic: bytes.append(2)
    case .known(let amount):
      bytes.append(3)
      add(amount)
    case .suspect(let amount, let doubt):
      bytes.append(4)
      add(amount)
      add(doubt.rawValue)
    }
  }

  /// Whether there is a value, then the value.
  mutating func add<Value>(_ value: Value?, _ add: (inout StoredFields, Value) -> Void) {
    bytes.append(value == nil ? 0 : 1)
    if let value { add(&self, value) }
  }

  mutating func add(_ moment: Moment?) {
    add(moment) { fields, moment in
      fields.add(moment.seconds)
      fields.add(moment.clock)
    }
  }

  /// The count, then the values.
  mutating func add<Value>(_ values: [Value], _ add: (inout StoredFields, Value) -> Void) {
    bytes.append(varint: UInt64(values.count))
    for value in values { add(&self, value) }
  }
}

/// Reads stored values one after another; missing bytes read as zero or empty.
struct StoredReader {
  private let bytes: UnsafeRawBufferPointer
  /// How many bytes have been read.
  private(set) var place: Int
  /// Whether bytes were missing.
  private(set) var isBroken = false

  init(_ bytes: UnsafeRawBufferPointer, at place: Int = 0) {
    self.bytes = bytes
    self.place = place
  }

  /// Whether everything was read.
  var isAtEnd: Bool { place >= bytes.count || isBroken }

  /// Notes that the bytes can't be what was written.
  mutating func breakOff() { isBroken = true }

  mutating func unsigned() -> UInt64 {
    if let number = bytes.varint(at: &place) { return number }
    isBroken = true
    return 0
  }

  mutating func number() -> Int64 { Int64(zigzag: unsigned()) }

  mutating func count() -> Int { Int(truncatingIfNeeded: number()) }

  mutating func text() -> String {
    let count = unsigned()
    guard count <= UInt64(bytes.count - place) else {
      isBroken = true
      return ""
    }
    defer { place += Int(count) }
    return String(decoding: bytes[place..<place + Int(count)], as: UTF8.self)
  }

  mutating func figure() -> Figure {
    let isText = unsigned() == 1
    let digits = isText ? Int128(text()) : Int128(number())
    if digits == nil { isBroken = true }
    let exponent = count()
    guard Figure.soundExponents ~= exponent else {
      isBroken = true
      return .zero
    }
    return Figure(digits ?? 0, exponent: exponent)
  }

  mutating func prices() -> PriceList {
    var list = PriceList()
    for meter in Meter.allCases { list[meter] = price() }
    return list
  }

  mutating func price() -> Price {
    switch unsigned() {
    case 0: return .unknown
    case 1: return .free
    case 2: return .dynamic
    case 3: return .known(figure())
    case 4:
      let amount = figure()
      if let doubt = Price.Doubt(rawValue: text()) { return .suspect(amount, doubt) }
    default: break
    }
    isBroken = true
    return .unknown
  }

  mutating func optional<Value>(_ read: (inout StoredReader) -> Value) -> Value? {
    unsigned() == 1 ? read(&self) : nil
  }

  mutating func moment() -> Moment? {
    optional { $0.soundMoment() } ?? nil
  }

  /// A moment that must have a date.
  mutating func soundMoment() -> Moment? {
    let moment = Moment(sound: number(), clock: number())
    if moment == nil { isBroken = true }
    return moment
  }

  mutating func list<Value>(_ read: (inout StoredReader) -> Value?) -> [Value] {
    var values: [Value] = []
    for _ in 0..<unsigned() {
      guard !isBroken, let value = read(&self) else {
        isBroken = true
        break
      }
      values.append(value)
    }
    return values
  }
}
