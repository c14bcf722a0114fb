import Analytics
import Market
import TestSupport
import Testing

/// One listing, several sources.
struct OfferTests {
  @Test("the source nearest to the vendor is shown, and the others stand beside it")
  func nearest() throws {
    let book = Book([
      snapshot("a", o1("60", "litellm", "2025-02-11")),
      snapshot("b", o1("61", "models.dev", "2025-02-09")),
      snapshot("c", o1("62", "OpenAI", "2025-02-01")),
      snapshot("d", o1("63", "our bills", "2025-02-03")),
    ])
    let offer = try offer(book, "2025-03-01")
    #expect(offer.quote.source == "OpenAI")
    #expect(offer.others.map(\.source) == ["our bills", "models.dev", "litellm"])
    let early = try self.offer(book, "2025-02-02")
    #expect(early.quote.source == "OpenAI" && early.others.isEmpty)
  }

  @Test("whoever was not seen for longer than catalogues are late, comes last")
  func longAgo() throws {
    let book = Book([
      snapshot("a", o1("62", "OpenAI", "2025-02-01")),
      snapshot("b", o1("61", "litellm", "2025-05-24")),
      snapshot("c", o1("60", "litellm", "2025-05-25")),
    ])
    #expect(try offer(book, "2025-05-24").quote.source == "OpenAI")
    #expect(try offer(book, "2025-05-25").quote.source == "litellm")
  }

  @Test(
    "who is near to the vendor",
    arguments: [
      ("OpenRouter", "litellm", "openrouter/auto"), ("models.dev", "OpenRouter", "openai/o1"),
      ("DeepSeek", "tokentape", "deepseek/deepseek-chat"), ("tokentape", "models.dev", "openai/o1"),
      ("Mistral AI", "litellm", "mistral/large"), ("x-ai", "our bills", "xai/grok-4"),
      ("litellm", "tokencost", "openai/o1"),
    ])
  func nearness(near: String, far: String, id: String) {
    let listing = quote(id, "1", cached: nil, "1").listing
    #expect(Nearness(of: near, to: listing) < Nearness(of: far, to: listing))
  }

  @Test("sources agree, or differ by a share of the lowest, and none of them is averaged")
  func agreement() throws {
    let book = Book([
      snapshot("a", o1("60", "litellm", "2025-02-11")),
      snapshot("b", o1("60", "models.dev", "2025-02-09")),
      snapshot("c", o1("75", "genai-prices", "2025-01-01")),
      snapshot(
        "d", quote("openai/o1", "15", cached: "7.5", "0", on: "2025-02-12", source: "Portkey")),
    ])
    let offer = try offer(book, "2025-03-01")
    let output = try #require(offer.agreement(on: .output))
    #expect(output.agreeing == ["models.dev", "litellm"])
    #expect(output.disagreeing == ["genai-prices", "Portkey"])
    #expect(output.spread == nil && output.lowest == .zero && output.highest == "75")
    #expect(output.oldest == moment("2025-01-01") && output.newest == moment("2025-02-12"))
    #expect(offer.agreement(on: .threeToOne)?.agreeing == ["models.dev", "litellm"])
    #expect(offer.agreement(on: .input)?.disagreeing == [])
    #expect(offer.agreement(on: .cachedInput) == nil)
  }

  @Test("the spread is a share of the lowest price, and yuan are no dollars")
  func spread() throws {
    var yuan = o1("400", "our bills", "2025-02-01")
    yuan.rate.currency = .cny
    let offer = Offer(
      quote: o1("60", "OpenAI", "2025-02-11"), others: [o1("75", "litellm", "2025-02-11"), yuan])
    let agreement = try #require(offer.agreement(on: .output))
    #expect(agreement.spread == "0.25")
    #expect(agreement.disagreeing == ["litellm"])
  }

  private func offer(_ book: Book, _ day: String) throws -> Offer {
    try #require(book.standing(asOf: moment(day)).offers.first)
  }
}

/// A price that is a power of ten of another, of the same source or of the others.
struct PowerOfTenTests {
  @Test("a tenth of the price before is in doubt until it was seen for a week")
  func tenth() {
    let book = Book([
      snapshot("a", o1("60", "litellm", "2025-02-01")),
      snapshot("b", o1("6", "litellm", "2025-02-11")),
      snapshot("c", o1("6", "litellm", "2025-02-17")),
      snapshot("d", o1("6", "litellm", "2025-02-18")),
    ])
    #expect(output(book, "2025-02-10") == .known("60"))
    #expect(output(book, "2025-02-11") == .suspect("6", .powerOfTenFromBefore))
    #expect(output(book, "2025-02-17") == .suspect("6", .powerOfTenFromBefore))
    #expect(output(book, "2025-02-18") == .known("6"))
  }

  @Test("a tenth is believed where another source says so, or the source says since when")
  func believed() {
    let before = snapshot("a", o1("60", "litellm", "2025-02-01"))
    var announced = o1("6", "litellm", "2025-02-11")
    announced.effectiveFrom = moment("2025-02-10")
    #expect(output(Book([before, snapshot("b", announced)]), "2025-02-12") == .known("6"))
    let agreed = Book([
      before, snapshot("b", o1("6", "litellm", "2025-02-11")),
      snapshot("c", o1("6", "Portkey", "2025-02-11")),
    ])
    #expect(output(agreed, "2025-02-12") == .known("6"))
  }

  @Test("ten times what most others say is in doubt, unless the vendor says it")
  func others() {
    // Claude Instant 1.2 in litellm's list of November 2026, at a tenth of its price.
    let others = [
      snapshot("a", o1("60", "genai-prices", "2025-02-01")),
      snapshot("b", o1("60", "Portkey", "2025-02-01")),
    ]
    let wrong = Book(others + [snapshot("c", o1("600", "litellm", "2025-02-01"))])
    #expect(output(wrong, "2025-02-12") == .suspect("600", .powerOfTenFromOthers))
    let own = Book(others + [snapshot("c", o1("600", "OpenAI", "2025-02-01"))])
    #expect(output(own, "2025-02-12") == .known("600"))
    let one = Book([others[0], snapshot("c", o1("600", "litellm", "2025-02-01"))])
    #expect(output(one, "2025-02-12") == .known("600"))
    let far = Book(others + [snapshot("c", o1("590", "litellm", "2025-02-01"))])
    #expect(output(far, "2025-02-12") == .known("590"))
  }

  private func output(_ book: Book, _ day: String) -> Price? {
    book.standing(asOf: moment(day)).offers.first?.quote.rate.prices.output
  }
}

private func o1(_ output: Figure, _ source: String, _ day: String) -> Quote {
  quote("openai/o1", "15", cached: nil, output, on: day, source: source)
}
