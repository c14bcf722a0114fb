import Analytics
import Market
import TestSupport
import Testing

/// Listings compared with the cheapest of them.
struct SideBySideTests {
  private let rows = [
    quote("openai/o1", "15", cached: "7.5", "60"),
    quote("deepseek/r1", "0.55", cached: "0.14", "2.19"),
    quote("router/gift", "0", cached: nil, "0"), quote("wandb/oops", "135000", cached: nil, "2.19"),
  ].map { PriceRow(Offer(quote: $0), factor: Figure(1), weights: .threeToOne) }

  @Test(
    "multiples of the cheapest, to two places; free and suspect prices don't count",
    arguments: [
      (SideBySide.Line.meter(.input), ["27.27", "1.00", nil, nil]),
      (.meter(.cachedInput), ["53.57", "1.00", nil, nil]),
      (.meter(.output), ["27.40", "1.00", nil, "1.00"]), (.blend, ["27.34", "1.00", nil, nil]),
    ])
  func multiples(line: SideBySide.Line, expected: [String?]) {
    let compared = SideBySide(rows)
    #expect(compared.rows.map { compared.multiple(of: $0, on: line)?.text(places: 2) } == expected)
  }

  @Test("only meters that a listing has a price for are compared")
  func lines() {
    #expect(
      SideBySide(rows).lines == [.meter(.input), .meter(.cachedInput), .meter(.output), .blend])
    #expect(SideBySide(Array(rows[2...2])).lines == [.meter(.input), .meter(.output), .blend])
  }
}
