import Market
import TestSupport
import Testing

/// Binary fractions in decimal files.
struct NoiseTests {
  @Test(
    "two prices are equal if they differ by less than one part in a billion",
    arguments: [
      ("25.000010000000002", "25.00001", true), ("0.049999999999999996", "0.05", true),
      ("1.00000000000000000015", "1", true), ("0.30000000000000004", "0.3", true),
      ("10", "9.999999999999998", true), ("1", "1.000000001", true),
      ("1", "1.0000001", false), ("0.1", "0.10000001", false), ("3", "0.3", false),
      ("0", "0.000000000000001", false), ("1", "-1", false),
    ])
  func same(first: String, second: String, isSame: Bool) throws {
    let (one, two) = (try #require(Figure(first)), try #require(Figure(second)))
    #expect(one.isSame(as: two) == isSame && two.isSame(as: one) == isSame)
    #expect(Price.known(one).isSame(as: .known(two)) == isSame)
  }

  @Test("a suspect price differs from a known one, and an unknown one from a free one")
  func states() {
    #expect(!Price.known("1").isSame(as: .suspect("1", .outsideBand)))
    #expect(!Price.unknown.isSame(as: .free) && Price.free.isSame(as: .free))
  }
}
