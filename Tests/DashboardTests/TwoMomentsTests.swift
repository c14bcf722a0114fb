import Analytics
import Market
import TestSupport
import Testing

@testable import Dashboard

/// What listings charge at two moments, side by side.
struct TwoMomentsTests {
  private func list(_ day: String, _ models: String...) -> Snapshot {
    var snapshot = Snapshot(file: "litellm \(day).json", format: "litellm")
    for model in models + (0..<120).map({ "z\($0)" }) {
      var rate = Rate()
      rate.prices.output = .known("2")
      snapshot.quotes.append(
        Quote(
          listing: Listing(provider: "p", model: model), rate: rate, source: "litellm",
          observed: Fixtures.moment(day), origin: Origin(file: snapshot.file, line: 1)))
    }
    return snapshot
  }

  private func outputs(
    from: String, to: String, in lists: [Snapshot]? = nil
  ) throws -> TwoOffers.Line {
    let market = MarketIndex(
      lists ?? [list("2026-06-01", "m"), list("2026-08-01"), list("2026-11-01")])
    let wish = TwoMomentsWish(
      from: Fixtures.moment(from).endOfDay, to: Fixtures.moment(to).endOfDay,
      listings: [Listing(provider: "p", model: "m")])
    let lines = try market.offers(wish).flatMap(\.lines)
    return try #require(lines.last)
  }

  @Test("a listing that is gone charges nothing then, whatever its last price was")
  func gone() throws {
    let sold = try outputs(from: "2026-06-02", to: "2026-07-01")
    #expect(
      sold.before?.text == "2.00 USD" && sold.after?.text == "2.00 USD" && sold.share == .zero)
    let gone = try outputs(from: "2026-06-02", to: "2026-11-02")
    #expect(gone.before?.text == "2.00 USD" && gone.after?.text == "gone" && gone.share == nil)
    let early = try outputs(from: "2026-05-01", to: "2026-07-01")
    #expect(
      early.before?.text == "not listed" && early.after?.text == "2.00 USD" && early.share == nil)
  }

  @Test("a price that nobody has seen for a quarter stands back")
  func dim() throws {
    let line = try outputs(from: "2026-08-30", to: "2026-09-03", in: [list("2026-06-01", "m")])
    #expect(line.before == .init(text: "2.00 USD", isDim: false))
    #expect(line.after == .init(text: "2.00 USD", isDim: true))
  }
}
