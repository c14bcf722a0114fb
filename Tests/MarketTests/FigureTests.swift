import Market
import TestSupport
import Testing

struct FigureTests {
  @Test(
    "a figure is parsed and written without losing a digit",
    arguments: [
      ("0.55", "0.55"), ("5.5e-07", "0.00000055"), ("2.19E-06", "0.00000219"),
      ("0.00000008333333333333334", "0.00000008333333333333334"), ("-1", "-1"),
      ("10000000.0", "10000000"), ("1e7", "10000000"), ("000.50", "0.5"), ("0", "0"),
      ("-0", "0"), ("0e99", "0"), (".5", "0.5"), ("5.", "5"), ("+3", "3"),
    ])
  func reads(text: String, plain: String) {
    #expect(Figure(text)?.description == plain)
  }

  @Test(
    "what is not a number is rejected",
    arguments: [
      "", "-", ".", "e5", "1e", "1e+", "0x10", "NaN", "inf", "1,5", "1 000", " 1", "1 ", "١",
      "1e61", "1e-61", "1e999999999999", String(repeating: "9", count: 35),
    ])
  func refuses(text: String) {
    #expect(Figure(text) == nil)
  }

  @Test("a figure is written with as many decimals as wanted, and read back as it was rounded")
  func placesOfAnyFigure() throws {
    var random = Seeded(5)
    for _ in 0..<1_000 {
      let digits = Int128.random(
        in: -999_999_999_999_999_999...999_999_999_999_999_999, using: &random)
      let figure = Figure(
        digits >> Int128.random(in: 0...60, using: &random),
        exponent: .random(in: -22...4, using: &random))
      let places = Int.random(in: 0...10, using: &random)
      let text = figure.text(places: places)
      #expect(Figure(text) == figure.rounded(toPlaces: places), "\(text)")
      let parts = text.drop { $0 == "-" }.split(separator: ".")
      #expect(parts.count == (places > 0 ? 2 : 1) && (places == 0 || parts[1].count == places))
      #expect(parts[0] == "0" || !parts[0].hasPrefix("0"), "\(text)")
    }
  }

  @Test("trailing zeros don't make a number too long")
  func keepsZeros() {
    #expect(Figure("1" + String(repeating: "0", count: 30)) == Figure("1e30"))
    #expect(Figure("0." + String(repeating: "0", count: 40) + "1") == Figure("1e-41"))
  }

  @Test("sums and products of prices are exact")
  func arithmetic() {
    let tokens: [Figure] = ["342000", "266000", "168000"]
    let prices: [Figure] = ["0.14", "0.55", "2.19"]
    #expect(zip(tokens, prices).reduce(.zero) { $0 + $1.0 * $1.1 } == "562100")
    #expect(("226.75" as Figure) * Figure(8 * 24) * Figure(2) == "87072")
    #expect(("0.1" as Figure) + ("0.2" as Figure) == "0.3")
    #expect(("2.19e-06" as Figure).scaled(byPowerOfTen: 6) == "2.19")
  }

  @Test("a quotient is right to 18 digits, half to even")
  func division() {
    #expect(("0.55" as Figure).divided(by: "15") == "0.0366666666666666667")
    #expect(("0.14" as Figure).divided(by: "7.5") == "0.0186666666666666667")
    #expect(("2.19" as Figure).divided(by: "60") == "0.0365")
    #expect(("-1" as Figure).divided(by: "3") == "-0.333333333333333333")
    #expect(("1" as Figure).divided(by: .zero) == nil)
    #expect(("1" as Figure).divided(by: "1000000000000000000000000000001") == "1e-30")
  }

  @Test(
    "rounding goes half to even",
    arguments: [
      ("0.125", 2, "0.12"), ("0.135", 2, "0.14"), ("-0.125", 2, "-0.12"), ("2.5", 0, "2"),
      ("3.5", 0, "4"), ("0.004", 2, "0.00"), ("5.6", 2, "5.60"), ("87072", 1, "87072.0"),
    ])
  func rounds(text: String, places: Int, shown: String) throws {
    #expect(try #require(Figure(text)).text(places: places) == shown)
  }

  @Test("figures of very different sizes neither trap nor lose the larger one")
  func farApart() {
    let (large, small): (Figure, Figure) = ("1e60", "1e-60")
    #expect(large + small == large)
    #expect(large * large == Figure(1, exponent: 120))
    #expect(("1e-60" as Figure) < "1e60")
    #expect(("-1e60" as Figure) < "-1e-60")
  }

  @Test("arithmetic is consistent on any figures")
  func laws() {
    var random = Seeded(20_250_301)
    func figure() -> Figure {
      Figure(
        Int128(Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random)),
        exponent: Int.random(in: -12...6, using: &random))
    }
    for _ in 0..<2_000 {
      let (a, b) = (figure(), figure())
      #expect(a + b == b + a && a * b == b * a && (a + b) - b == a, "\(a) and \(b)")
      #expect((a < b) == ((a - b).isNegative), "\(a) and \(b)")
      #expect(Figure(a.description) == a, "\(a)")
      if let quotient = a.divided(by: b), !a.isZero {
        let error = (quotient * b - a).divided(by: a) ?? .zero
        #expect(error < "1e-17" && "-1e-17" < error, "\(a) over \(b)")
      }
    }
  }
}
