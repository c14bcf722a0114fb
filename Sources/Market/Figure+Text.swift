extension Figure {
  /// The most digits that a written figure may have; no price or count needs more.
  public static let mostWrittenDigits = 34
  /// The farthest that the first digit of a written figure may be from the decimal point.
  public static let farthestExponent = 60

  /// Parses a number as JSON and CSV files write it: `0.55`, `5.5e-07`, `-1`, `10000000.0`.
  ///
  /// Accepts no thousands separators or spaces, whose meaning depends on the language; readers
  /// handle those.
  ///
  /// - Returns: `nil` for anything else, and for more than ``mostWrittenDigits`` digits.
  public init?(_ text: some StringProtocol) {
    let figure = text.utf8.withContiguousStorageIfAvailable { Figure(bytes: $0) }
    guard let figure = figure ?? Array(text.utf8).withUnsafeBufferPointer({ Figure(bytes: $0) })
    else { return nil }
    self = figure
  }

  /// Parses a number from its ASCII digits.
  ///
  /// - Returns: `nil` under the same conditions as ``init(_:)`` with text.
  public init?(bytes: UnsafeBufferPointer<UInt8>) {
    var scanner = FigureScanner(bytes: bytes)
    guard let figure = scanner.figure() else { return nil }
    self = figure
  }
}

/// Scans the digits of one number.
private struct FigureScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var place = 0
  var significand: Int128 = 0
  var exponent = 0
  var digits = 0

  mutating func figure() -> Figure? {
    let isNegative = take(UInt8(ascii: "-"))
    if !isNegative { _ = take(UInt8(ascii: "+")) }
    let wholes = takeDigits(exponentStep: 0)
    let fraction = take(UInt8(ascii: ".")) ? takeDigits(exponentStep: -1) : 0
    guard wholes + fraction > 0, digits <= Figure.mostWrittenDigits, takeExponent(),
      place == bytes.count
    else { return nil }
    let figure = Figure(isNegative ? -significand : significand, exponent: exponent)
    return abs(figure.magnitude) <= Figure.farthestExponent ? figure : nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func takeDigits(exponentStep: Int) -> Int {
    let start = place
    while place < bytes.count, bytes[place] &- 48 < 10, digits <= Figure.mostWrittenDigits {
      significand = significand * 10 + Int128(bytes[place] &- 48)
      digits += significand == 0 ? 0 : 1
      exponent += exponentStep
      place += 1
    }
    return place - start
  }

  private mutating func takeExponent() -> Bool {
    guard take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) else { return true }
    let isNegative = take(UInt8(ascii: "-"))
    if !isNegative { _ = take(UInt8(ascii: "+")) }
    let start = place
    var power = 0
    while place < bytes.count, bytes[place] &- 48 < 10, power < 10_000 {
      power = power * 10 + Int(bytes[place] &- 48)
      place += 1
    }
    exponent += isNegative ? -power : power
    return place > start
  }
}

extension Figure: CustomStringConvertible {
  /// The figure in plain digits, without an exponent: `0.0000000033`, `562027`.
  public var description: String { text(places: max(0, -exponent)) }

  /// The figure in plain digits with a fixed number of decimals, rounded half to even.
  public func text(places: Int) -> String {
    let figure = rounded(toPlaces: places)
    if let short = figure.shortText(places: places) { return short }
    let raised = Figure.digits(figure, places: places)
    let sign = figure.isNegative ? "-" : ""
    guard places > 0 else { return sign + raised }
    let padded = String(repeating: "0", count: max(0, places + 1 - raised.count)) + raised
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// The same for a figure of few digits, as nearly all are: without a string for each part.
  private func shortText(places: Int) -> String? {
    let zeros = isZero ? 0 : exponent + places
    guard 0...30 ~= places, 0...18 ~= zeros, let digits = UInt64(exactly: significand.magnitude),
      case let raised = digits.multipliedReportingOverflow(by: UInt64(Figure.power(zeros))),
      !raised.overflow
    else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { bytes in
      var (rest, place, written) = (raised.partialValue, bytes.count, 0)
      func put(_ byte: UInt8) {
        place -= 1
        bytes.initializeElement(at: place, to: byte)
      }
      repeat {
        if written == places, written > 0 { put(UInt8(ascii: ".")) }
        put(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
        written += 1
      } while rest > 0 || written <= places
      if isNegative { put(UInt8(ascii: "-")) }
      return String(decoding: bytes[place...], as: UTF8.self)
    }
  }

  /// The digits of the figure times ten to the power of `places`, which is an integer.
  private static func digits(_ figure: Figure, places: Int) -> String {
    guard !figure.isZero else { return "0" }
    return String(figure.significand.magnitude)
      + String(repeating: "0", count: max(0, figure.exponent + places))
  }
}
