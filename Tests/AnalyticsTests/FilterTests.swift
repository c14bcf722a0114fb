import Analytics
import Market
import TestSupport
import Testing

/// Filters typed over the price table, and the listings they keep.
struct FilterTests {
  /// A small market on 1 March 2025, each listing under a nickname.
  ///
  /// o1 and sonnet have their prices of that day; flash was cut in October; v3 rose in February,
  /// and a second source with half its price disagrees. Unpriced has no price, gift is free, and
  /// oops was read in the wrong unit.
  private static let market: MarketView = {
    var o1 = quote("openai/o1", "15", cached: "7.5", "60", on: "2025-03-01", source: "OpenAI")
    o1.contextTokens = 200_000
    o1.hasOpenWeights = false
    o1.released = moment("2024-12-17")
    var flash = quote("gemini/flash", "0.075", cached: "0.01875", "0.3", on: "2025-02-26")
    flash.contextTokens = 1_000_000
    flash.retires = moment("2025-04-01")
    let sonnet = quote("anthropic/sonnet", "3", cached: "0.3", "15", on: "2025-03-01")
    let v3 = quote("deepseek/v3", "0.27", cached: "0.07", "1.1", on: "2025-03-01")
    let v3Late = quote(
      "deepseek/v3", "0.135", cached: "0.07", "0.55", on: "2025-03-01", source: "models.dev")
    var unpriced = quote("azure/unpriced", "1", cached: nil, "1", on: "2025-03-01")
    unpriced.rate.prices = PriceList()
    var r1 = quote("deepseek/r1", "0.55", cached: "0.14", "2.19", on: "2025-03-01")
    r1.contextTokens = 64_000
    r1.hasOpenWeights = true
    let offers = [
      Offer(quote: sonnet, since: moment("2024-06-20"), until: moment("2025-03-01")),
      Offer(quote: unpriced),
      Offer(quote: r1, since: moment("2025-01-20"), until: moment("2025-03-01")),
      Offer(
        quote: v3, since: moment("2025-02-08"), until: moment("2025-03-01"), others: [v3Late],
        change: last(.rise, from: "0.28", to: "1.1", on: "2025-02-24")),
      Offer(
        quote: flash, since: moment("2024-10-01"), until: moment("2025-02-26"),
        change: last(.cut, from: "1.05", to: "0.3", on: "2024-10-01")),
      Offer(quote: o1, since: moment("2024-12-17"), until: moment("2025-03-01")),
      Offer(quote: quote("openrouter/gift:free", "0", cached: nil, "0", on: "2025-03-01")),
      Offer(quote: quote("wandb/oops", "135000", cached: nil, "540000", on: "2025-03-01")),
    ]
    return MarketView(asOf: moment("2025-03-01"), offers: offers)
  }()

  private static func last(
    _ kind: Change.Kind, from before: Figure, to after: Figure, on day: String
  ) -> LastChange {
    LastChange(kind: kind, share: (after - before).divided(by: before), at: moment(day))
  }

  /// The models that pass, by id.
  private static func passing(_ text: String) throws -> String {
    let rows = market.rows(in: .usd, weights: .threeToOne)
    let compiled = CompiledFilter(
      try Filter(text), now: market.asOf, base: rows.named("o1", in: market),
      watched: Set(rows.map(\.quote.listing).filter { $0.model == "v3" }),
      named: { rows.named($0, in: market) })
    let passing = rows.filter(compiled.admits).map(\.quote.listing.model).joined(separator: " ")
    var memory = FilterMemory()
    // What is remembered of a half-typed filter changes nothing.
    for end in [text.count / 2, text.count, text.count] {
      guard let typed = try? Filter(String(text.prefix(end))) else { continue }
      let half = CompiledFilter(
        typed, now: market.asOf, base: rows.named("o1", in: market),
        watched: Set(rows.map(\.quote.listing).filter { $0.model == "v3" }),
        named: { rows.named($0, in: market) })
      let isAdmitted = memory.admitted(by: half, of: rows)
      #expect(isAdmitted == rows.map(half.admits))
    }
    return passing
  }

  private static let all = "sonnet unpriced r1 v3 flash o1 gift:free oops"

  @Test(
    "a filter, and who passes it",
    arguments: [
      ("", all),
      // Words, as everywhere.
      ("deep", "r1 v3"), ("deep !v3", "r1"), ("\"eek/r\"", "r1"), ("ＳＯＮＮＥＴ", "sonnet"),
      // Names.
      ("provider:open", "o1 gift:free"), ("!provider:open model:o", "sonnet oops"),
      ("source:openai", "o1"), ("source:models.dev", "v3"),
      // States.
      ("status:suspect", "oops"), ("status:free", "gift:free"), ("status:unknown", "unpriced"),
      ("open:yes", "r1"), ("open:NO", "o1"), ("!open:no deep", "r1 v3"),
      ("watched:yes", "v3"), ("watched:no deep", "r1"), ("!watched:yes deep", "r1"),
      ("provider:deepseek out<3 blend<5% of o1 open:yes !status:suspect", "r1"),
      ("!status:suspect out>50", "o1"),
      // Prices per million tokens; an unpriced listing is neither cheap nor expensive.
      ("in<3", "r1 v3 flash gift:free"), ("in<=3", "sonnet r1 v3 flash gift:free"),
      ("out>=60", "o1"), ("out<$2 !status:free", "v3 flash"), ("cached<=0.07", "v3 flash"),
      ("input = 15", "o1"), ("out > 2 out < 20", "sonnet r1"), ("!in<100", "unpriced oops"),
      ("in<0,5 in>0,1", "v3"), ("blend<1 blend>0.5", "r1"),
      // Ratios: to the base, or to a named listing.
      ("blend<5% blend>0", "r1 v3 flash"), ("vs<5% vs>1%", "r1 v3"), ("vs >= 0.2x", "sonnet o1"),
      ("blend<5% of o1 blend>1% of o1", "r1 v3"), ("out<10%of:openai/o1 out>5% of:o1", ""),
      ("out<=50%of:r1 !status:free", "flash"), ("in>2x of sonnet", "o1"),
      ("blend < 23 % of o1 deep", "r1 v3"), ("cached<5% of gift:free", ""),
      // About one listing only.
      ("blend(r1)<2", "r1"), ("blend(r1)<0.5", ""), ("out(openai/o1)>50 held(o1)>30d", "o1"),
      ("in(r1)<1 in(v3)<1", ""), ("deep !out(r1)<3", "v3"), ("blend（ｒ１）<2", all),
      ("out(r1)<5% of o1", "r1"), ("cut(flash)>71%", "flash"), ("rise(flash)>0%", ""),
      // Days.
      ("held>30d", "sonnet r1 flash o1"), ("held>=21d held<=40d", "r1 v3"), ("held>8m", "sonnet"),
      ("held<4w", "v3"), ("changed<7d", "v3"), ("changed>4m", "flash"), ("seen>2d", "flash"),
      ("released<1y", "o1"), ("ends<2m", "flash"), ("!ends<99d provider:gemini", ""),
      // Moves; corrections don't count.
      ("rise>200%", "v3"), ("cut>71%", "flash"), ("cut>0.5%", "flash"), ("cut>80%", ""),
      // The rest.
      ("context>=128k", "flash o1"), ("context>=1m", "flash"), ("context<128,000", "r1"),
      ("sources>1", "v3"), ("spread>10%", "v3"), ("spread>=100%", "v3"), ("spread>100%", ""),
    ])
  func passes(filter: String, passing: String) throws {
    #expect(try Self.passing(filter) == passing)
  }

  @Test("another name of a provider counts by how it begins")
  func providerNames() throws {
    let cloud = ["google-vertex", "vertex_ai", "vertex_ai-deepseek_models"]
    let names = ProviderNames([
      "google-vertex": cloud, "vertex_ai": cloud, "gemini": ["google", "gemini"],
    ])
    let rows = MarketView(
      asOf: moment("2025-03-01"),
      offers: ["vertex_ai/gemini-2.5", "deepseek/r1", "gemini/flash", "openai/o1"].map {
        Offer(quote: quote($0, "1", cached: nil, "2", on: "2025-03-01"))
      }
    ).rows(in: .usd, weights: .threeToOne)
    func passing(_ text: String) throws -> [String] {
      let filter = CompiledFilter(
        try Filter(text), now: moment("2025-03-01"), base: nil, watched: [], providers: names,
        named: { _ in nil })
      return rows.filter(filter.admits).map(\.quote.listing.provider).sorted()
    }
    #expect(try passing("provider:deepseek") == ["deepseek"])
    #expect(try passing("provider:google") == ["gemini", "vertex_ai"])
    #expect(try passing("provider:vertex") == ["vertex_ai"])
    #expect(try passing("provider:gemini") == ["gemini"])
  }

  @Test(
    "parse errors state the place and suggest the likely word",
    arguments: [
      ("foo>20%", 1, "there is no field 'foo'; use one of"),
      (
        "deep outt<3", 6, "there is no field 'outt'; did you mean 'out'?; use quotes to search ids"
      ),
      ("!outt<3", 1, "there is no field 'outt'; did you mean 'out'?"),
      ("bend(o1)<3", 1, "there is no field 'bend'; did you mean 'blend'?"),
      (
        "cost<1", 1,
        "'cost' needs a workload, and none is chosen; choose one, or write blend<2"
      ),
      ("month<1", 1, "'month' needs a workload"),
      ("out<", 1, "'out' has no limit; write it as out<2"),
      ("in<3 out<", 6, "'out' has no limit; write it as out<2"),
      ("in<x", 1, "'x' is not a price; write US dollars per million tokens, such as 0.55"),
      ("in<-1", 1, "'-1' is not a price"), ("in<€3", 1, "'€3' is not a price"),
      ("in<3usd deep", 1, "'3usd' is not a price"), ("in<<3", 1, "'<3' is not a price"),
      ("out<0", 1, "nothing is below 0; write out<=0, or a larger number"),
      ("<3", 1, "no quantity stands before '<3'; write one, such as out<2"),
      ("context>128kk", 1, "'128kk' is not a number; write one, such as context>=2"),
      ("context>1.5", 1, "'1.5' is not a whole number; write one, such as context>=2"),
      ("held>3parsecs", 1, "'3parsecs' is not a time; write it in days, weeks, months or years"),
      (
        "cut>120%", 1,
        "no price can fall by more than 100 %; write a smaller share, such as cut>20%"
      ),
      ("vs<5%%", 1, "'5%%' is not a share"), ("blend<5% of", 1, "'of' names no listing"),
      ("blend(", 1, "the brackets in 'blend(' contain no listing"),
      ("blend(r1)", 1, "'blend(r1)' has no limit"),
      ("provider:", 1, "'provider:' has no value"), ("!", 1, "'!' negates nothing"),
      ("providr:openai", 1, "there is no field 'providr:'; did you mean 'provider:'?"),
      ("out:3", 1, "'out' takes a limit; write it as out<2"),
      ("status:sus", 1, "'sus' is not a valid value for status; use one of"),
      ("status:suspec", 1, "'suspec' is not a valid value for status; did you mean 'suspect'?"),
      ("kind:embeding", 1, "'embeding' is not a valid value for kind; did you mean 'embedding'?"),
      ("gone:maybe", 1, "'maybe' is not a valid value for gone; use one of any, no, yes"),
      ("open:y", 1, "'y' is not a valid value for open"),
      ("provider:\"deep seek", 1, "the quotes in '\"deep seek' are not closed; close them"),
      ("@chaep", 1, "no filter is called 'chaep'; did you mean 'cheap'?"),
      ("in<1 @dear", 6, "in @dear: 'cost' needs a workload"),
    ])
  func refuses(filter: String, column: Int, message: String) throws {
    let named = [
      NamedFilter(name: "cheap", text: "out<1"), NamedFilter(name: "dear", text: "cost>1"),
    ]
    let error = #expect(throws: Diagnostic.self) { try Filter(filter, named: named) }
    let text = try #require(error).description
    #expect(text.hasPrefix("filter:1:\(column): error: \(message)"), "\(text)")
  }

  @Test(
    "a word of an id is not a field, whatever characters it has",
    arguments: [
      "deepseek-r1:free", "claude-v2:1", "@cf/meta/llama-3", "sonnet@2024", "openai/o1",
      "\"foo>20%\"",
      "\"ft:gpt-4o\"", "12:30", "gpt-4.1", "out", "cut",
    ])
  func wordsOfIds(word: String) throws {
    #expect(try Filter(word).clauses.isEmpty)
    #expect(try !Filter(word).isEmpty)
  }

  @Test("a filter can ask for a workload's cost if there is one")
  func costs() throws {
    let rows = Self.market.rows(
      in: .usd, weights: .threeToOne, workload: Workload(name: "3:1", weights: .threeToOne))
    let filter = try Filter("cost<1 month<30000 !status:free", hasWorkload: true)
    let compiled = CompiledFilter(filter, now: Self.market.asOf, base: nil, named: { _ in nil })
    #expect(rows.filter(compiled.admits).map(\.quote.listing.model) == ["r1", "v3", "flash"])
  }

  @Test("a rule without an event fires for what the same filter lets pass")
  func agrees() throws {
    let clauses = [
      "provider:deep", "!provider:deep", "model:o", "source:models.dev", "\"r1\"", "!\"o\"",
      "status:known", "!status:suspect", "!open:no", "in<3", "out>=2.19", "cached<0.1", "!in<100",
      "blend<5",
      "blend(r1)<2", "!blend(r1)<2", "out<10% of sonnet", "blend<5%", "vs>1%", "held>30d",
      "seen>2d", "released<1y", "changed<7d", "ends<2m", "context>=128k", "sources>1", "spread>10%",
    ]
    var random = Seeded(2_025)
    var fired = 0
    for _ in 0..<500 {
      let chosen = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
        clauses.randomElement(using: &random)
      }
      let text = chosen.joined(separator: " ")
      guard let rule = try? AlertRule(text) else {
        #expect(chosen.allSatisfy { $0.contains { ":\"".contains($0) } }, "\(text)")
        continue
      }
      let alerts = try MarketIndex().alerts(for: [rule], in: Self.market)
      let passing = try Self.passing(text).split(separator: " ").map(String.init).sorted()
      #expect(alerts.fired.flatMap(\.listings).map(\.model).sorted() == passing, "\(text)")
      fired += passing.isEmpty ? 0 : 1
    }
    #expect(fired > 100)
  }

  @Test("an unknown name is reported, and excludes nothing")
  func unknownNames() throws {
    let compiled = CompiledFilter(
      try Filter("out<5% of o9 in<5%of:o1"), now: moment("2025-03-01"), base: nil,
      named: { _ in nil })
    #expect(compiled.unknownNames == ["o9", "o1"])
  }

  /// One of each: a chat model, an embedding, one of unknown kind, and retired ones.
  private static let mixed: [PriceRow] = {
    func offer(_ model: String, _ kind: ModelKind?, _ availability: Availability) -> Offer {
      var one = quote("p/" + model, "1", cached: nil, "2", on: "2025-03-01")
      one.rate.prices = kind == nil ? PriceList() : one.rate.prices
      return Offer(quote: one, kind: kind, availability: availability)
    }
    let day = moment("2025-02-01")
    return MarketView(
      asOf: moment("2025-03-01"),
      offers: [
        offer("chat", .chat, .onSale), offer("vector", .embedding, .onSale),
        offer("film", .video, .onSale), offer("spoken", .speech, .onSale),
        offer("silent", nil, .onSale), offer("old", .chat, .gone(day)),
        offer("ended", .chat, .retired(day)), offer("dusty", .chat, .deprecated),
        offer("lost", .embedding, .gone(day)),
      ]
    ).rows(in: .usd, weights: .threeToOne)
  }()

  @Test(
    "text models on sale are shown by default, and the rest is counted",
    arguments: [
      ("", "chat silent", "2 1 1 3"), ("kind:embedding", "vector", "1 0 0 0"),
      ("kind:text", "chat", "1 1 1 0"), ("kind:audio", "spoken", "0 0 0 0"),
      ("kind:unknown", "silent", "0 0 0 0"), ("!kind:chat", "vector film spoken silent", "1 0 0 0"),
      ("kind:any", "chat vector film spoken silent", "2 1 1 0"),
      ("gone:yes", "old ended dusty", "0 0 0 1"), ("gone:no", "chat silent", "0 0 0 3"),
      ("gone:any", "chat silent old ended dusty", "0 0 0 4"),
      ("gone:yes kind:embedding", "lost", "0 0 0 0"),
      ("all", "chat vector film spoken silent old ended dusty lost", "0 0 0 0"),
      ("all o", "vector spoken old lost", "0 0 0 0"), ("o", "", "2 0 0 2"),
      ("watched:yes", "vector lost", "0 0 0 0"),
    ])
  func scope(filter: String, passing: String, leftOut: String) throws {
    let filter = try Filter(filter)
    let compiled = CompiledFilter(
      filter, now: moment("2025-03-01"), base: nil,
      watched: Set(
        Self.mixed.map(\.quote.listing).filter { ["vector", "lost"].contains($0.model) }),
      named: { _ in nil })
    var left = LeftOut()
    let shown = Self.mixed.filter {
      compiled.admits($0) && Scope(filter).admits($0, counting: &left)
    }
    #expect(shown.map(\.quote.listing.model).joined(separator: " ") == passing)
    #expect("\(left.gone) \(left.retired) \(left.deprecated) \(left.otherKinds)" == leftOut)
  }
}
