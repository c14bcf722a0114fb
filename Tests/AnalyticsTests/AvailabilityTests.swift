import Analytics
import Market
import TestSupport
import Testing

/// Whether a listing can be bought, and what it is.
struct AvailabilityTests {
  /// A list of a source on a day: a hundred listings that stay, and some others.
  private func list(
    _ source: String, _ day: String, _ models: String..., others: Int = 120,
    _ change: (inout Quote) -> Void = { _ in }
  ) -> Snapshot {
    var snapshot = Snapshot(file: "\(source) \(day).json", format: source)
    for model in models + (0..<others).map({ "z\($0)" }) {
      var one = quote("p/" + model, "1", cached: nil, "2", on: day, source: source)
      one.origin.file = snapshot.file
      if models.contains(model) { change(&one) }
      snapshot.quotes.append(one)
    }
    return snapshot
  }

  private func availability(
    of model: String = "m", _ lists: [Snapshot], asOf day: String
  ) throws -> Availability {
    let view = MarketIndex(lists).view(asOf: moment(day).endOfDay)
    return try #require(view.offer(of: Listing(provider: "p", model: model))).availability
  }

  @Test("a listing missing from its source's next full list is gone since that day")
  func gone() throws {
    let lists = [
      list("litellm", "2026-06-01", "m"), list("litellm", "2026-08-01"),
      list("litellm", "2026-11-01"),
    ]
    #expect(try availability(lists, asOf: "2026-07-31") == .onSale)
    #expect(try availability(lists, asOf: "2026-08-01") == .gone(moment("2026-08-01")))
    #expect(try availability(lists, asOf: "2026-11-20") == .gone(moment("2026-08-01")))
    #expect(try availability(of: "z5", lists, asOf: "2026-11-20") == .onSale)
  }

  @Test("that one list lacks what another has is no last change of the listing")
  func goneFromOne() throws {
    let lists = [
      list("litellm", "2026-06-01", "m"), list("models.dev", "2026-06-02", "m"),
      list("models.dev", "2026-07-01", "m") { $0.rate.prices.output = .known("1.5") },
      list("litellm", "2026-07-02", "m") { $0.rate.prices.output = .known("1.5") },
      list("litellm", "2026-08-01"),
    ]
    func last(_ lists: [Snapshot]) throws -> LastChange? {
      let view = MarketIndex(lists).view(asOf: moment("2026-11-20"))
      return try #require(view.offer(of: Listing(provider: "p", model: "m"))).change
    }
    let one = try last(lists)
    #expect(one?.kind == .cut && one?.share == "-0.25")
    // Gone is it when the last that had it lacks it, and since that day.
    let all = try last(lists + [list("models.dev", "2026-09-01")])
    #expect(all?.kind == .removed && all?.at == moment("2026-09-01"))
    #expect(
      try availability(lists + [list("models.dev", "2026-09-01")], asOf: "2026-11-20")
        == .gone(moment("2026-09-01")))
  }

  @Test("what comes back is on sale again")
  func returned() throws {
    let lists = [
      list("litellm", "2026-06-01", "m"), list("litellm", "2026-08-01"),
      list("litellm", "2026-11-01", "m"),
    ]
    #expect(try availability(lists, asOf: "2026-10-31") == .gone(moment("2026-08-01")))
    #expect(try availability(lists, asOf: "2026-11-01") == .onSale)
  }

  @Test("a partial list takes nothing off the market")
  func selection() throws {
    let short = [
      list("litellm", "2026-06-01", "m"), list("litellm", "2026-08-01", others: 60),
    ]
    #expect(try availability(short, asOf: "2026-11-20") == .onSale)
    let shorter = [
      list("litellm", "2026-06-01", "m", others: 300), list("litellm", "2026-08-01", others: 200),
    ]
    #expect(try availability(shorter, asOf: "2026-11-20") == .onSale)
  }

  @Test("with several sources, all that are still seen must lack the listing")
  func severalSources() throws {
    var lists = [
      list("litellm", "2026-06-01", "m"), list("models.dev", "2026-06-01", "m"),
      list("litellm", "2026-08-01"), list("models.dev", "2026-08-01", "m"),
    ]
    #expect(try availability(lists, asOf: "2026-08-20") == .onSale)
    lists.append(list("models.dev", "2026-09-01"))
    #expect(try availability(lists, asOf: "2026-08-20") == .onSale)
    #expect(try availability(lists, asOf: "2026-09-20") == .gone(moment("2026-09-01")))
  }

  @Test("a source not seen for long keeps nothing on the market")
  func longUnseen() throws {
    let lists = [
      list("models.dev", "2026-06-01", "m"), list("litellm", "2026-06-01", "m"),
      list("litellm", "2026-09-21"),
    ]
    #expect(try availability(lists, asOf: "2026-09-21") == .onSale)
    let later = lists + [list("litellm", "2026-09-22")]
    #expect(try availability(later, asOf: "2026-09-22") == .gone(moment("2026-09-21")))
  }

  @Test("a stated end date takes effect; the newest source that states one counts")
  func retired() throws {
    let lists = [
      list("litellm", "2026-06-01", "m") { $0.retires = moment("2026-10-23") },
      list("models.dev", "2026-06-02", "m"),
    ]
    #expect(try availability(lists, asOf: "2026-10-22") == .onSale)
    #expect(try availability(lists, asOf: "2026-10-23") == .retired(moment("2026-10-23")))
    let putOff =
      lists + [list("OpenAI", "2026-10-01", "m") { $0.retires = moment("2027-01-01") }]
    #expect(try availability(putOff, asOf: "2026-11-20") == .onSale)
  }

  @Test("one source that calls it deprecated is enough")
  func deprecated() throws {
    let lists = [
      list("litellm", "2026-06-01", "m"),
      list("models.dev", "2026-06-02", "m") { $0.stage = .deprecated },
    ]
    #expect(try availability(lists, asOf: "2026-06-01") == .onSale)
    #expect(try availability(lists, asOf: "2026-06-02") == .deprecated)
  }

  @Test(
    "a model's kind comes from its sources, else its id, else what is billed",
    arguments: [
      ("gpt-9", PriceList(input: .known("1"), output: .known("2")), ModelKind.chat),
      ("text-embedding-9", PriceList(input: .known("1"), output: .known("2")), .embedding),
      ("qwen3-Reranker-4b", PriceList(input: .known("1"), output: .free), .rerank),
      ("voyage-9", PriceList(input: .known("1"), output: .free), .embedding),
      ("gift", PriceList(input: .free, output: .free), nil),
      ("silent", PriceList(), nil),
      ("auto", PriceList(input: .dynamic, output: .dynamic), .chat),
      ("gpt-oss-safeguard-20b", PriceList(input: .known("1"), output: .known("2")), .chat),
    ])
  func guessedKind(model: String, prices: PriceList, kind: ModelKind?) {
    var one = quote("p/" + model, "1", cached: nil, "1", on: "2026-06-01")
    one.rate.prices = prices
    #expect(Offer(quote: one).kind == kind)
    one.kind = .moderation
    #expect(Offer(quote: one).kind == .moderation)
  }

  @Test("text in and text out is no chat model if the id says otherwise")
  func namedOtherwise() {
    for (model, kind) in [
      ("qwen3-reranker-4b", ModelKind.rerank), ("llama-guard-4", .moderation),
      ("gemini-3-pro-image", .chat), ("gpt-9", .chat),
    ] {
      var one = quote("p/" + model, "1", cached: nil, "1", on: "2026-06-01")
      one.kind = .chat
      #expect(Offer(quote: one).kind == kind)
    }
  }

  @Test("charges besides tokens also imply a kind")
  func kindOfExtras() {
    var one = quote("p/m", "1", cached: nil, "1", on: "2026-06-01")
    one.rate.prices = PriceList()
    for (unit, kind) in [
      ("image", ModelKind.image), ("page", .document), ("query", .search), ("second", nil),
    ] {
      one.rate.extras = [Extra(name: "cost", amount: "1", unit: unit)]
      #expect(Offer(quote: one).kind == kind)
    }
  }

  @Test("other sources' statements count, as do a source's own earlier ones")
  func saidElsewhere() throws {
    let lists = [
      list("litellm", "2026-06-01", "m"),
      list("models.dev", "2026-06-01", "m", "n") { $0.kind = .image },
      list("models.dev", "2026-07-01", "m", "n"),
    ]
    let view = MarketIndex(lists).view(asOf: moment("2026-08-01"))
    for model in ["m", "n"] {
      #expect(view.offer(of: Listing(provider: "p", model: model))?.kind == .image)
    }
  }
}
