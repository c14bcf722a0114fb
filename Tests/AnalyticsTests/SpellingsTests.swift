import Analytics
import Market
import TestSupport
import Testing

/// One listing is one row, however its sources spell it.
struct SpellingsTests {
  /// Gemini's own shop is `google` at models.dev and `gemini` at litellm.
  let reader = SpellingReader(version: "1") { listing in
    Spelling(
      words: listing.id.replacing("gemini/", with: "google/").replacing("@001", with: ""),
      distance: (listing.provider == "google" ? 0 : 100) + (listing.model.contains("@") ? 1 : 0))
  }

  private func spellings(_ stated: [(String, Set<String>)]) -> Spellings {
    Spellings(
      stated.map { id, sources in
        let listing = quote(id, "1", cached: nil, "2").listing
        return (listing, reader.spelling(of: listing), sources)
      })
  }

  private func mains(_ spellings: Spellings) -> [String] {
    spellings.main.map { "\($0.key) = \($0.value)" }.sorted()
  }

  @Test("the plainest id stands for the others")
  func plainest() {
    let found = spellings([
      ("gemini/flash", ["litellm"]), ("google/flash", ["models.dev"]), ("xai/grok", ["litellm"]),
    ])
    #expect(mains(found) == ["gemini/flash = google/flash"])
    let gemini = quote("gemini/flash", "1", cached: nil, "2").listing
    #expect(found.all(of: gemini).map(\.id) == ["google/flash", "gemini/flash"])
  }

  @Test("a source that states two of them means two; its plainest is taken")
  func twice() {
    let found = spellings([
      ("gemini/flash", ["litellm"]), ("gemini/flash@001", ["litellm"]),
      ("google/flash", ["models.dev"]),
    ])
    #expect(mains(found) == ["gemini/flash = google/flash"])
  }

  @Test("of two equally plain ids of one source, none is guessed")
  func equallyPlain() {
    let reader = SpellingReader(version: "1") { _ in Spelling(words: "x", distance: 1) }
    let found = Spellings(
      [("p/a", "litellm"), ("q/b", "litellm"), ("google/x", "models.dev")].map { id, source in
        let listing = quote(id, "1", cached: nil, "2").listing
        let isPlain = listing.provider == "google"
        return (
          listing, isPlain ? Spelling(words: "x", distance: 0) : reader.spelling(of: listing),
          [source]
        )
      })
    #expect(mains(found) == [])
  }

  @Test("two spellings are one offer, in which the sources agree or not")
  func oneOffer() throws {
    let market = MarketIndex(
      [
        snapshot(
          "a.json", quote("google/flash", "0.75", cached: nil, "3.75", source: "models.dev")),
        snapshot("b.json", quote("gemini/flash", "1.50", cached: nil, "7.50", on: "2025-02-01")),
      ], spelledBy: reader)
    let view = market.view(asOf: moment("2025-03-01"))
    #expect(view.offers.map(\.quote.listing.id) == ["google/flash"])
    let offer = try #require(view.offers.first)
    #expect(Set(([offer.quote] + offer.others).map(\.source)) == ["litellm", "models.dev"])
    let litellm = try #require(([offer.quote] + offer.others).first { $0.source == "litellm" })
    #expect(litellm.spelling?.id == "gemini/flash")
    #expect(view.listing(named: "gemini/flash") == .listing(offer.quote.listing))
    #expect(market.histories(of: offer.quote.listing).map(\.source) == ["litellm", "models.dev"])
  }

  @Test("a change is told of the listing that stands for its own")
  func changes() {
    let market = MarketIndex(
      [
        snapshot(
          "a.json", quote("google/flash", "0.75", cached: nil, "3.75", source: "models.dev")),
        snapshot("b.json", quote("gemini/flash", "1.50", cached: nil, "7.50")),
        snapshot("c.json", quote("gemini/flash", "0.75", cached: nil, "3.75", on: "2025-02-01")),
      ], spelledBy: reader)
    let view = market.view(asOf: moment("2025-03-01"))
    #expect(view.changes.map(\.listing.id) == ["google/flash"])
    #expect(view.changes.map(\.quote.spelling?.id) == ["gemini/flash"])
    #expect(
      market.changes(of: view.changes[0].listing, asOf: moment("2025-03-01")).map(\.kind)
        == [.cut])
  }
}
