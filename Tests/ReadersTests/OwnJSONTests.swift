import Market
import TestSupport
import Testing

@testable import Readers

private func ownFile(_ lists: String) -> String { "{\"tokentape\": 1, " + lists + "}" }

/// The required members of a report.
private let ownReport =
  "\"title\": \"t\", \"from\": \"2025-01-01\", \"until\": \"2025-01-02\", \"nodes\": 1, "
  + "\"gpusPerNode\": 8, \"gpuHourPrice\": 2, \"inputTokens\": 1, \"cachedInputTokens\": 1, "
  + "\"outputTokens\": 1, \"perMillion\": {}, "

private func ownListing(_ fields: String) -> String {
  ownFile("\"listings\": [{\"id\": \"a/b\", " + fields + "}]")
}

struct OwnJSONTests {
  @Test("a listing with every member")
  func listing() throws {
    let snapshot = snapshot(
      #"""
      {"tokentape": 1, "source": "DeepSeek", "currency": "CNY", "observed": "2025-03-05",
       "listings": [{"id": "deepseek/deepseek-reasoner", "provider": "deepseek",
         "model": "deepseek-reasoner", "status": "known", "line": 12,
         "perMillion": {"input": "4.0", "cachedInput": 1, "cacheWrite": "free", "output": 1.6e1, "reasoning": null},
         "tiers": [{"aboveTokens": 200000, "perMillion": {"input": "8"}}],
         "hours": [{"utc": "16:30-00:30", "perMillion": {"input": "1"}},
           {"utc": "10:00-11:00", "weekdays": [6, 7], "perMillion": {"input": "1"}},
           {"utc": "00:00-00:00", "dates": ["2026-10-01"], "perMillion": {"input": "2"}}],
         "extras": [{"name": "image", "amount": "0.04", "unit": "image"}],
         "effectiveFrom": "2025-02-26T16:30:00Z", "effectiveUntil": "2025-09-05T16:00:00Z",
         "released": "2025-01-20", "retires": "2026-07-24", "contextTokens": 6.4e4, "openWeights": true,
         "kind": "chat", "stage": "deprecated"}]}
      """#)
    #expect(snapshot.format == "tokentape" && snapshot.diagnostics == [])
    let quote = try #require(snapshot.quotes.first)
    #expect(quote.listing == Listing(provider: "deepseek", model: "deepseek-reasoner"))
    #expect(quote.source == "DeepSeek" && quote.rate.currency == .cny)
    var prices = PriceList(input: .known("4"), cachedInput: .known("1"), output: .known("16"))
    prices.cacheWrite = .free
    #expect(quote.rate.prices == prices)
    #expect(quote.rate.tiers.map(\.aboveTokens) == [200_000])
    #expect(quote.rate.hours.map(\.windows.count) == [2, 1])
    let holiday = try #require(quote.rate.hours.last?.windows.first)
    #expect(holiday.weekdays == [] && holiday.dates.map(\.description) == ["2026-10-01"])
    #expect(quote.rate.extras == [Extra(name: "image", amount: "0.04", unit: "image")])
    #expect(quote.effectiveFrom?.iso8601 == "2025-02-26T16:30:00+00:00")
    #expect(quote.observed?.day.description == "2025-03-05")
    #expect(quote.contextTokens == 64_000 && quote.hasOpenWeights == true)
    #expect(quote.kind == .chat && quote.stage == .deprecated)
  }

  @Test("a story with its replies")
  func story() throws {
    let snapshot = snapshot(
      #"""
      {"tokentape": 1, "stories": [{"title": "R1 …", "fullTitle": "R1 is out", "source": "PTT",
        "board": "Stock", "author": "a", "published": "2025-01-28T16:46:00+08:00", "language": "en",
        "articlePublished": "2025-01-28T13:58:00+08:00", "replyCount": 30, "score": 12, "url": "https://example.org", "text": "One.\n\nTwo.", "replies": [
          {"floor": 1, "author": "b", "mark": "push", "text": "yes", "at": "2025-01-28T16:47+08:00"},
          {"floor": 3, "author": "c", "mark": "boo", "text": "", "depth": 1, "score": -2, "url": "https://example.org/3",
           "yearUncertain": true}]}]}
      """#)
    #expect(snapshot.diagnostics == [])
    let thread = try #require(snapshot.threads.first)
    #expect(thread.story.headline == "R1 is out" && thread.story.text == "One.\n\nTwo.")
    #expect(thread.story.published?.time == "16:46")
    #expect(thread.story.articlePublished?.time == "13:58")
    #expect(thread.story.replyCount == 30 && thread.story.score == 12)
    #expect(thread.replies.map(\.isYearUncertain) == [false, true])
    #expect(thread.replies.map(\.mark) == [.push, .boo])
    #expect(thread.replies.map(\.floor) == [1, 3])
    #expect(thread.replies.last?.depth == 1 && thread.replies.last?.score == -2)
    #expect(thread.replies.map(\.url) == [nil, "https://example.org/3"])
  }

  @Test("the schema names no field that the reader does not know")
  func schema() throws {
    let document = try #require(
      JSONDocument(file: "schema", utf8: try sourceFile("docs/snapshot.schema.json").bytes))
    defer { withExtendedLifetime(document) {} }
    let definitions = try #require(document.withRoot { $0?["$defs"] })
    let lists: [(String, StaticString)] = [
      ("listings", "listing"), ("stories", "story"), ("reports", "report"),
      ("exchangeRates", "exchangeRate"), ("benchmarks", "score"),
    ]
    for (list, definition) in lists {
      let properties = try #require(definitions[definition]?["properties"])
      #expect(properties.members.contains { $0.key.text == "line" })
      for member in properties.members {
        let required =
          "\"id\": \"a/b\", \"title\": \"t\", \"from\": \"2025-01-01\", \"until\": \"2025-01-02\", "
          + "\"nodes\": 1, \"gpusPerNode\": 8, \"gpuHourPrice\": 2, \"inputTokens\": 1, "
          + "\"cachedInputTokens\": 1, \"outputTokens\": 1, \"perMillion\": {}, \"base\": \"EUR\", "
          + "\"currency\": \"USD\", \"rate\": 1, \"date\": \"2025-01-01\", "
          + "\"name\": \"n\", \"score\": 1, \"listing\": \"a/b\", "
        let snapshot = snapshot(ownFile("\"\(list)\": [{\(required)\"\(member.key.text)\": null}]"))
        let isKnown = !snapshot.diagnostics.contains {
          $0.message == "unknown field '\(member.key.text)'"
        }
        #expect(isKnown, "\(list).\(member.key.text)")
      }
    }
  }

  @Test("the documented example is read as it is")
  func example() throws {
    let page = String(decoding: try sourceFile("docs/snapshot.md").bytes, as: UTF8.self)
    let block = try #require(page.split(separator: "```json\n").last?.split(separator: "```").first)
    let snapshot = snapshot(String(block))
    #expect(snapshot.diagnostics == [])
    #expect(snapshot.quotes.map(\.rate.hours.count) == [1])
  }

  @Test("rates in a file name its source")
  func rates() {
    let snapshot = snapshot(
      #"""
      {"tokentape": 1, "source": "H.10", "exchangeRates": [
        {"base": "USD", "currency": "TWD", "rate": "32.89", "date": "2025-02-28"}]}
      """#)
    #expect(snapshot.diagnostics == [])
    #expect(snapshot.exchangeRates.map(\.rate) == ["32.89"])
    #expect(snapshot.exchangeRates.map(\.source) == ["H.10"])
  }

  @Test(
    "a bad value costs only itself or its entry",
    arguments: [
      Case(
        testDescription: "a version of later days", source: "{\"tokentape\": «1»2}",
        messages: [
          "1: error: '2' is not a known version; write \"tokentape\": 1, or get a "
            + "newer tokentape"
        ]),
      Case(
        testDescription: "a listing without an id",
        source: ownFile("\"listings\": [«1»{\"model\": \"x\"}]"),
        messages: ["1: error: 'id' is missing; add \"id\": \"openai/o1\""]),
      Case(
        testDescription: "an id without a provider",
        source: ownFile("\"listings\": [{\"id\": «1»\"o1\"}]"),
        messages: [
          "1: error: 'o1' is not an id; write provider and model, such as \"openai/o1\""
        ]),
      Case(
        testDescription: "a slip of the pen", source: ownListing("«1»\"perMilion\": {}"),
        messages: ["1: warning: unknown field 'perMilion'; did you mean 'perMillion'?"]),
      Case(
        testDescription: "a meter that is none",
        source: ownListing("\"perMillion\": {«1»\"in\": 1}"),
        messages: [
          "1: warning: unknown field 'in'; use one of cacheWrite, cachedInput, input, output, "
            + "reasoning"
        ]),
      Case(
        testDescription: "a price in words",
        source: ownListing("\"perMillion\": {\"input\": «1»\"cheap\"}"),
        messages: [
          "1: error: 'cheap' is not a price; write a price for a million tokens, such as \"0.55\""
        ]),
      Case(
        testDescription: "a key twice",
        source: ownListing("\"perMillion\": {\"input\": 1, «1»\"input\": 2}"),
        messages: ["1: warning: 'input' is repeated here; delete one of them; the last one counts"]
      ),
      Case(
        testDescription: "a tier without a number",
        source: ownListing("\"tiers\": [{\"aboveTokens\": «1»\"many\", \"perMillion\": {}}]"),
        messages: [
          "1: error: 'many' is not a number of tokens; write a whole number, such as 200000"
        ]),
      Case(
        testDescription: "a day of the week that is none",
        source: ownListing(
          "\"hours\": [{\"utc\": \"16:30-00:30\", \"weekdays\": [«1»8], \"perMillion\": {}}]"),
        messages: [
          "1: error: '8' is not a day of the week; write 1 for Monday to 7 for Sunday"
        ]),
      Case(
        testDescription: "a holiday that is none",
        source: ownListing(
          "\"hours\": [{\"utc\": \"00:00-00:00\", \"dates\": [«1»\"October\"], \"perMillion\": {}}]"
        ),
        messages: ["1: error: 'October' is not a day; write it as \"2026-10-01\""]),
      Case(
        testDescription: "weights that are neither open nor closed",
        source: ownListing("\"openWeights\": «1»\"MIT\""),
        messages: ["1: error: 'MIT' is neither true nor false; write true or false"]),
      Case(
        testDescription: "an hour that is none",
        source: ownListing("\"hours\": [{\"utc\": «1»\"25:00-26:00\", \"perMillion\": {}}]"),
        messages: [
          "1: error: '25:00-26:00' is not a span of hours; write them as \"16:30-00:30\" in UTC"
        ]),
      Case(
        testDescription: "a time that is none",
        source: ownListing("\"effectiveFrom\": «1»\"2025-02-30\""),
        messages: [
          "1: error: '2025-02-30' is not a date; write year, month and day, such as 2025-01-26"
        ]),
      Case(
        testDescription: "a currency that is none", source: ownListing("\"currency\": «1»\"$\""),
        messages: ["1: error: '$' is not a currency; write its three letters, such as \"USD\""]),
      Case(
        testDescription: "a number where a list belongs", source: ownFile("\"listings\": «1»5"),
        messages: ["1: error: '5' is not a list; write [ … ]"]),
      Case(
        testDescription: "a text where an object belongs",
        source: ownFile("\"stories\": [«1»\"x\"]"),
        messages: ["1: error: 'x' is not an object; write { … }"]),
      Case(
        testDescription: "a mark that is none",
        source: ownFile("\"stories\": [{\"title\": \"t\", \"replies\": [{\"mark\": «1»\"up\"}]}]"),
        messages: ["1: error: 'up' is not a mark; write \"push\", \"boo\" or \"arrow\""]),
      Case(
        testDescription: "a report without its machines",
        source: ownFile(
          "\"reports\": [«1»{\"title\": \"t\", \"from\": \"2025-02-27\", \"until\": "
            + "\"2025-02-28\"}]"
        ),
        messages: ["1: error: 'nodes' is missing; add \"nodes\": \"226.75\""]),
      Case(
        testDescription: "what a report says beyond its sums",
        source: ownFile(
          "\"reports\": [{" + ownReport + "\"basis\": «1»\"leeked\", \"bases\": "
            + "[{\"of\": «2»\"node\", \"basis\": \"leaked\"}], \"cheaper\": {\"model\": \"V3\", "
            + "\"perMillion\": {}, \"nightDiscount\": «3»50}, \"night\": {\"utc\": «4»\"8-9\", "
            + "\"discount\": 0.5}, \"assumptions\": [«5»{\"name\": \"n\"}], \"rents\": "
            + "[{\"date\": \"2025-02-01\", \"gpu\": \"H100\", \"gpuHourPrice\": 2, «6»\"month\": 1}]}]"
        ),
        messages: [
          "1: error: 'leeked' is not a basis; did you mean 'leaked'?",
          "2: error: 'node' is not a figure of a report; did you mean 'nodes'?",
          "3: error: '50' is not a share from 0 to 1; write \"0.75\" for 75 %",
          "4: error: '8-9' is not a span of hours; write them as \"16:30-00:30\" in UTC",
          "5: error: 'whatIf' is missing; add \"whatIf\": \"cheaper-share=50%\"",
          "6: warning: unknown field 'month'; use one of date, gpu, gpuHourPrice, source",
        ]),
      Case(
        testDescription: "a rate below nought",
        source: ownFile("\"exchangeRates\": [{\"rate\": «1»-1, \"date\": \"2025-02-28\"}]"),
        messages: ["1: error: '-1' is not a number of at least 0; write \"1.0411\""]),
    ])
  func badValues(example: Case) {
    let (read, expected) = example.lines(file: "own.json")
    #expect(read == expected)
  }
}
