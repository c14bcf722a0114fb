import Analytics
import Dashboard
import Market
import Prose
import Readers
import Screen
import TestSupport

/// Small data sets that story boards refer to; the figures are real, the people are not.
enum Fixtures {
  /// The files that were read, and other events.
  struct Fixture {
    var snapshots: [Snapshot] = []
    var events: [Event] = []

    init(_ snapshots: Snapshot...) {
      self.snapshots = snapshots
      events = [.landed(files: snapshots.count)]
    }

    init(telling events: [Event]) { self.events = events }
  }

  static func named(_ name: String) -> Fixture? {
    switch name {
    case "market": Fixture(prices, day, thread, article)
    case "prices": Fixture(prices)
    case "claims": Fixture(prices, day, stated)
    case "stories of a move": Fixture(ofAMove)
    case "copies": Fixture(copies)
    case "a later copy": Fixture(laterCopy)
    case "a crowd": Fixture(crowd)
    case "a tree": Fixture(tree)
    case "used in February":
      Fixture(telling: [.kept(base: nil, marked: [], own: [.visit: ["last": "2025-02-10"]])])
    case "odd prices": Fixture(oddPrices)
    case "desk": Fixture(DeskPrices.catalogue, DeskPrices.later, DeskPrices.second)
    case "two catalogues": Fixture(Catalogues.earlier, Catalogues.later)
    case "counted": Fixture(counted, thread)
    case "hosts": Fixture(HostPrices.list)
    case "rates": Fixture(rates)
    case "long names": Fixture(longNames)
    case "tagged stories": Fixture(tagged)
    case "cuts": Fixture(AlertPrices.before, AlertPrices.after)
    case "rules": Fixture(telling: [.rules(AlertPrices.rules)])
    case "claim rules": Fixture(telling: [.rules(AlertPrices.claimRules)])
    case "no rules": Fixture(telling: [.rules([])])
    case "scores": Fixture(scores)
    case "serving": Fixture(prices, serving)
    case "rents": Fixture(rents)
    case "odd serving": Fixture(oddServing)
    case "broken file": Fixture(broken)
    case "cheaper o1": Fixture(laterPrices)
    case "loading":
      Fixture(telling: [
        .progress(
          Progress(
            files: 3, totalFiles: 12, bytes: 45_100_000, totalBytes: 81_000_000, items: 167_042,
            bytesPerSecond: 312_000_000))
      ])
    case "loaded": Fixture(telling: [.progress(nil)])
    case "sources on the web": Fixture(telling: [.web(webSources)])
    case "an old list": Fixture(telling: [.web(webSources.map { $0.withOldList })])
    case "a fetch": Fixture(telling: [.web(webSources.map { $0.fetching(2, of: 31) })])
    case "Danish": Fixture(telling: [.preferences(speaking("da"))])
    case "Chinese": Fixture(telling: [.preferences(speaking("zh-Hant"))])
    case "names": Fixture(telling: [.names(shippedNames)])
    case "settings with rules": Fixture(telling: [.preferences(ruling)])
    case "settings with searches": Fixture(telling: [.preferences(searching)])
    case "paths": Fixture(telling: [.completed(["samples/prices/", "samples/news/"])])
    case "themes":
      Fixture(telling: [.themes([.bare, .init(name: "dark"), .init(name: "light")])])
    case "settings": Fixture(telling: [.preferences(preferences)])
    case "commands": Fixture(telling: [.preferences(commands)])
    case "other settings": Fixture(telling: [.preferences(otherPreferences)])
    case "chosen before":
      Fixture(telling: [
        .kept(
          base: Listing(provider: "deepseek", model: "deepseek-chat"),
          marked: [
            Listing(provider: "openai", model: "o3-mini"), Listing(provider: "openai", model: "o1"),
          ])
      ])
    default: nil
    }
  }

  private static func speaking(_ tag: String) -> Preferences {
    var preferences = Preferences()
    preferences.wording = ShippedLanguages.file(tag).map { readLanguage($0).wording }
    return preferences
  }

  private static let preferences = {
    var preferences = Preferences()
    preferences.base = "openai/o3-mini"
    preferences.currency = .dkk
    preferences.theme = "light"
    preferences.columns = [.input, .output, .ratio]
    preferences.workload = "mine"
    preferences.workloads = [Workload(name: "mine", weights: .agent)]
    preferences.filters = [
      NamedFilter(name: "cheap", text: "out<5"), NamedFilter(name: "chinese", text: "deepseek"),
    ]
    return preferences
  }()

  private static let searching = {
    var preferences = Preferences()
    preferences.searches = ["danish": "lang:da", "cuts": "price cut"]
    return preferences
  }()

  private static let ruling = {
    var preferences = Preferences()
    preferences.feedRules = FeedRules(
      muted: [Search("lang:da"), Search("author:moth")],
      highlighted: [Search("545"), Search("好用"), Search("author:oak"), Search("alibaba video")])
    return preferences
  }()

  private static let commands = {
    var preferences = Preferences()
    preferences.announcesAlerts = true
    preferences.pipes = ["less": ["less", "-R"], "count": ["wc", "-w"]]
    return preferences
  }()

  private static let otherPreferences = {
    var other = preferences
    other.base = "openai/o5"
    other.currency = .usd
    other.columns = []
    other.workload = nil
    return other
  }()

  static func moment(_ text: String) -> Moment {
    guard let moment = Moment(iso8601: text) else { preconditionFailure("'\(text)' is no time") }
    return moment
  }

  private static let prices = snapshot("prices.json", "tokentape") { snapshot in
    snapshot.quotes =
      [
        quote("openai/o1", "15", "7.5", "60", 3, on: "2025-01-26"),
        quote("deepseek/deepseek-chat", "0.14", "0.014", "0.28", 5, on: "2025-01-26"),
        quote("openai/o1", "15", "7.5", "60", 12, on: "2025-02-11"),
        quote("openai/o3-mini", "1.1", "0.55", "4.4", 13, on: "2025-02-11"),
        quote("deepseek/deepseek-reasoner", "0.55", "0.14", "2.19", 14, on: "2025-02-11"),
        quote("deepseek/deepseek-chat", "0.27", "0.07", "1.1", 15, on: "2025-02-11"),
        quote("anthropic/claude-3.5-sonnet", "3", "0.3", "15", 16, on: "2025-02-11"),
        quote("gemini/gemini-1.5-flash", "0.075", "0.01875", "0.3", 17, on: "2025-02-11"),
      ]
  }

  private static let laterPrices = snapshot("later.json", "tokentape") { snapshot in
    snapshot.quotes = [quote("openai/o1", "7.5", "3.75", "30", 3, on: "2025-02-28")]
  }

  private static let scores = snapshot("scores.json", "tokentape") { snapshot in
    let readme = "DeepSeek, R1 README"
    snapshot.scores = [
      score("AIME 2024", "R1", "deepseek/deepseek-reasoner", "79.8", readme, 6),
      score("AIME 2024", "o1-1217", "openai/o1", "79.2", readme, 7),
      score("AIME 2024", "o1", "openai/o1", "74.3", "OpenAI", 8),
      score("AIME 2024", "V3", "deepseek/deepseek-chat", "39.2", readme, 9),
      score("AIME 2024", "Claude-3.5-Sonnet", "anthropic/claude-3.5-sonnet", "16", readme, 10),
      score("AIME 2024", "GPT-4o 0513", nil, "9.3", readme, 11),
      score("Aider polyglot", "o1", "openai/o1", "61.7", "Aider", 12, run: "186.4958"),
      score(
        "Aider polyglot", "R1", "deepseek/deepseek-reasoner", "56.9", "Aider", 13, run: "5.4193"),
      score("Aider polyglot", "V3", "deepseek/deepseek-chat", "48.4", "Aider", 14, run: "0.3369"),
    ]
  }

  private static func score(
    _ benchmark: String, _ model: String, _ id: String?, _ value: Figure, _ source: String,
    _ line: Int, run: Figure? = nil
  ) -> Score {
    let parts = id?.split(separator: "/").map(String.init)
    return Score(
      benchmark, model: model, listing: parts.map { Listing(provider: $0[0], model: $0[1]) },
      value: value, runCost: run.map { Money($0, .usd) }, source: source,
      day: moment("2025-01-20").day, origin: Origin(file: "scores.json", line: line))
  }

  private static let oddPrices = snapshot("odd.json", "litellm") { snapshot in
    var dynamic = quote("openrouter/auto", "1", nil, "1", 9, on: "2025-02-11")
    dynamic.rate.prices.input = .dynamic
    dynamic.rate.prices.output = .dynamic
    snapshot.quotes = [
      quote("openai/o1", "15", "7.5", "60", 1, on: "2025-02-11"),
      quote("wandb/deepseek-r1-0528", "135000", nil, "540000", 2, on: "2025-02-11"),
      quote("openrouter/gift:free", "0", nil, "0", 3, on: "2025-02-11"),
      quote("azure/unpriced", nil, nil, nil, 4, on: "2025-02-11"),
      dynamic,
      quote("示範/問答模型-大", "0.8", nil, "2.4", 6, on: "2024-10-01"),
    ]
  }

  /// Names that share a beginning, a middle and an end.
  private static let longNames = snapshot(
    "/srv/market/prices/catalogues/2025/february/by-provider/litellm-2025-02-11.json", "litellm"
  ) { snapshot in
    let ids = [
      "openai/o1",
      "fireworks_ai/accounts/fireworks/models/deepseek-v3p1",
      "fireworks_ai/accounts/fireworks/models/deepseek-r1-0528",
      "fireworks_ai/accounts/fireworks/models/llama-v3p1-405b-instruct",
      "anthropic/claude-opus-4-20250514", "anthropic/claude-opus-4-1-20250805",
      "anthropic/claude-opus-4-5-20251101",
      "vertex_ai/claude-opus-4-5@20251101-eu-west-1-provisioned-throughput",
      "vertex_ai/claude-opus-4-5@20251101-us-east-5-provisioned-throughput",
    ]
    snapshot.quotes = ids.enumerated().map { place, id in
      quote(id, "15", nil, "60", place + 1, on: "2025-02-11")
    }
  }

  /// Stories with language tags in the style of feeds.
  private static let tagged = snapshot("tags.json", "rss") { snapshot in
    let tags = ["en", "en-US", "en-us", "EN_gb", "zh-TW", "zh-Hant", "zh-cn", "pt-BR"]
    snapshot.threads = tags.enumerated().map { place, tag in
      Market.Thread(
        Story(
          title: "tagged \(tag)", published: moment("2025-02-0\(place + 1)"), language: tag,
          text: "", origin: Origin(file: "tags.json", line: place + 1)))
    }
  }

  private static let day = snapshot("day.json", "tokentape") { snapshot in
    var report = ServingReport(
      title: "DeepSeek V3 + R1", from: moment("2025-02-27T12:00+08:00"),
      until: moment("2025-02-28T12:00+08:00"), nodes: "226.75", gpusPerNode: 8, gpu: "H800",
      gpuHourPrice: Money("2", .usd), inputTokens: "608e9", cachedInputTokens: "342e9",
      outputTokens: "168e9",
      prices: PriceList(input: .known("0.55"), cachedInput: .known("0.14"), output: .known("2.19")),
      publishedCost: Money("87072", .usd), publishedRevenue: Money("562027", .usd),
      caveats: ["V3 costs less than R1", "web and app are free"],
      origin: Origin(file: "day.json", line: 2))
    let nodes: [Figure] = ["278", "278", "278", "278", "158", "68", "98", "278"]
    let revenue: [Figure] = ["27032", "30483", "26802", "30740", "17000", "7800", "8900", "27000"]
    report.hours = zip(nodes, revenue).enumerated().map { place, hour in
      ServingHour(
        start: Moment(
          seconds: report.from.seconds + Int64(place) * 10_800, offsetMinutes: 480),
        nodes: hour.0, revenue: hour.1)
    }
    snapshot.reports = [report]
  }

  private static let serving = snapshot("serving.json", "tokentape") { snapshot in
    snapshot.reports = [ServingDays.deepSeek, ServingDays.sgLang]
  }

  /// Impossible reports: without time, machines or price, and with far too many.
  private static let oddServing = snapshot("odd-serving.json", "tokentape") { snapshot in
    for (place, figure) in (["0", "1e-30", "1e30"] as [Figure]).enumerated() {
      var report = ServingDays.deepSeek
      report.title = "odd \(place)"
      report.nodes = figure
      report.gpuHourPrice.amount = figure
      report.cachedInputTokens = figure
      report.publishedCost = nil
      report.publishedRevenue = place == 0 ? nil : Money(figure, .usd)
      report.until = place == 0 ? report.from : report.until
      report.hours = report.hours.map { hour in
        ServingHour(start: hour.start, nodes: figure, revenue: figure)
      }
      report.notes.assumptions.append(
        Assumption(name: "unreadable", whatIf: "nodes", reason: "no value"))
      snapshot.reports.append(report)
    }
  }

  private static let thread = snapshot("thread.txt", "ptt-diary") { snapshot in
    let story = Story(
      title: "[新聞] 模型降價 伺服器", fullTitle: "模型降價 伺服器股何去何從?", board: "Stock",
      author: "林小記", published: moment("2025-01-28T16:46+08:00"),
      articlePublished: moment("2025-01-28T13:58+08:00"), language: "zh-Hant",
      url: "https://example.org/stock/1",
      text: "R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。\n市場擔心資本支出無法回收。",
      origin: Origin(file: "thread.txt", line: 1))
    let voices = ["amber88", "birch2", "amber88", "cedar", "birch2"]
    let texts = ["最好捲到免費", "", "白菜價 還能獲利,其他人賣這麼貴還要虧錢", "世界離不開晶片", "好奇"]
    let replies = zip(voices, texts).enumerated().map { place, reply in
      Reply(
        floor: place + 1, author: reply.0, mark: place == 0 ? .push : place == 3 ? .boo : nil,
        text: reply.1,
        at: Moment(
          seconds: 1_738_054_000 + Int64(place * 150), offsetMinutes: 480, precision: .minute),
        origin: Origin(file: "thread.txt", line: 20 + place))
    }
    snapshot.threads = [Market.Thread(story, replies: replies)]
  }

  /// A list of stories that states how many replies each has, and contains few of them.
  private static let counted = snapshot("list.json", "hackernews") { snapshot in
    let stories: [(title: String, replies: Int?, here: Int, hour: String)] = [
      ("The price of a million tokens", 412, 30, "18"),
      ("What a night of inference costs", 1_288, 0, "17"),
      ("Cached input, explained", 7, 7, "15"), ("A list without a count", nil, 0, "14"),
    ]
    snapshot.threads = stories.enumerated().map { place, story in
      let published = moment("2025-01-28T\(story.hour):00Z")
      return Market.Thread(
        Story(
          title: story.title, source: "Hacker News", published: published,
          replyCount: story.replies, language: "en", text: "",
          origin: Origin(file: "list.json", line: 2 + place)),
        replies: (0..<story.here).map { number in
          Reply(
            text: "reply \(number)",
            at: Moment(seconds: published.seconds + Int64(number * 600)),
            origin: Origin(file: "list.json", line: 20 + number))
        })
    }
  }

  private static let article = snapshot("article.txt", "article") { snapshot in
    snapshot.threads = [
      Market.Thread(
        Story(
          title: "Et døgn med 545 % fortjeneste på omkostningerne", source: "Kurspunkt",
          author: "Ida Holm", published: moment("2025-03-01"), language: "da",
          text: "Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.\n\n"
            + "Den faktiske omsætning er lavere: nogle tjenester er gratis.",
          origin: Origin(file: "article.txt", line: 1)))
    ]
  }

  /// What three papers wrote around the day on which V3 became dearer.
  private static let ofAMove = snapshot("move.json", "rss") { snapshot in
    let stories = [
      ("2025-02-08", "en", "DeepSeek ends its introductory prices"),
      ("2025-02-09", "zh-Hans", "深度求索V3今起涨价"),
      ("2025-02-10", "da", "DeepSeek hæver prisen på V3"),
      ("2025-02-20", "en", "DeepSeek hires in Hangzhou"),
    ]
    snapshot.threads = stories.enumerated().map { place, story in
      Market.Thread(
        Story(
          title: story.2, published: moment(story.0), language: story.1, text: "",
          origin: Origin(file: "move.json", line: place + 1)))
    }
  }

  /// What a paper and a forum say of the day, right and wrong.
  private static let stated = snapshot("stated.txt", "article") { snapshot in
    snapshot.threads = [
      Market.Thread(
        Story(
          title: "DeepSeek tjener 545 % på sine omkostninger", source: "Kurspunkt",
          author: "Ida Holm", published: moment("2025-03-01"), language: "da",
          text: "DeepSeeks omkostninger var 87.072 dollars på et døgn. Bruttomarginen er 545 %.\n\n"
            + "En million output-tokens koster 2,19 dollars hos R1 og 15 dollars hos o1.",
          origin: Origin(file: "stated.txt", line: 1)),
        replies: [
          Reply(
            floor: 1, author: "wiki67la", text: "R1輸出價是o1的3%~4%,一個月兩百鎂太坑",
            at: moment("2025-03-01"), origin: Origin(file: "stated.txt", line: 9))
        ])
    ]
  }

  private static let broken = snapshot("broken.json", nil) { snapshot in
    snapshot.diagnostics = [
      Diagnostic(
        .error, at: Origin(file: "broken.json", line: 7, column: 12),
        "the file ends inside a string",
        remedy: "save it whole, or cut it after the last complete entry"),
      Diagnostic(
        .warning, at: Origin(file: "broken.json", line: 3), "two prices for one listing",
        remedy: "leave one of them out"),
    ]
  }

  private static let rents = snapshot("rents.json", "gpu-rents") { snapshot in
    let day = moment("2025-02-28").day
    snapshot.rents = [
      ("H100 SXM", "3.49", 7), ("H100 PCIE", "2.89", 12), ("RTX 4090", "0.74", 31),
    ].map { gpu, price, line in
      Rent(
        day: day, gpu: gpu, gpuHourPrice: Figure(price) ?? .zero, source: "gpurentalprices.com",
        origin: Origin(file: "rents.json", line: line))
    }
  }

  private static let rates = snapshot("rates.csv", "ecb") { snapshot in
    let day = moment("2025-02-28").day
    snapshot.exchangeRates = [(Currency.usd, "1.0411"), (.dkk, "7.4583"), (.cny, "7.5783")].map {
      ExchangeRate(
        base: .eur, currency: $0.0, rate: Figure($0.1) ?? .zero, day: day, source: "ECB",
        origin: Origin(file: "rates.csv", line: 2))
    }
  }

  static func snapshot(
    _ file: String, _ format: String?, _ fill: (inout Snapshot) -> Void
  ) -> Snapshot {
    var snapshot = Snapshot(file: file, format: format, encoding: "utf-8", bytes: 4_096)
    fill(&snapshot)
    for place in snapshot.quotes.indices { snapshot.quotes[place].origin.file = file }
    return snapshot
  }

  private static func quote(
    _ id: String, _ input: Figure?, _ cached: Figure?, _ output: Figure?, _ line: Int,
    on day: String
  ) -> Quote {
    let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
    func price(_ figure: Figure?) -> Price { figure.map(Price.init) ?? .unknown }
    return Quote(
      listing: Listing(provider: parts[0], model: parts[1]),
      rate: Rate(
        prices: PriceList(input: price(input), cachedInput: price(cached), output: price(output))),
      source: "litellm", observed: moment(day), origin: Origin(file: "", line: line))
  }
}
