import Market
import TestSupport
import Testing

@testable import Readers

/// Prices as vendors show them: several tables, models in rows or columns, units in heads or fields.
struct PricePageTests {
  /// Every quote on a line: prices, what longer requests cost, and batches.
  private func shown(_ text: String, file: String) -> [String] {
    snapshot(text, file: file).quotes.map { quote in
      let rate = quote.rate
      let prices = [
        rate.prices.input, rate.prices.cachedInput, rate.prices.cacheWrite, rate.prices.output,
      ]
      let tiers = rate.tiers.map { tier in
        " >\(tier.aboveTokens): \(shown(tier.prices.input)) \(shown(tier.prices.output))"
      }
      let extras = rate.extras.map { " \($0.name) \($0.amount)" }
      return "\(quote.listing.id) \(rate.currency) " + prices.map(shown).joined(separator: " ")
        + (tiers + extras).joined()
    }
  }

  private func shown(_ price: Price) -> String {
    switch price {
    case .known(let amount), .suspect(let amount, _): amount.description
    case .free: "0"
    case .unknown, .dynamic: "-"
    }
  }

  @Test("a page with models in columns, and discount hours below the usual price")
  func columns() {
    let page = """
      <html><head><link rel="canonical" href="https://api-docs.opal.com/pricing"></head><body>
      <h1>Models &amp; Pricing</h1><p>The prices listed below are per 1M tokens.</p>
      <table><tr><td colspan="2">MODEL<sup>(1)</sup></td><td>opal-chat</td><td>opal-think</td></tr>
      <tr><td colspan="2">CONTEXT LENGTH</td><td colspan="2">64K</td></tr>
      <tr><td rowspan="3">STANDARD PRICE<br>(UTC 00:30-16:30)</td>
      <td>1M TOKENS INPUT<br>(CACHE HIT)</td><td>$0.07</td><td>$0.14</td></tr>
      <tr><td>1M TOKENS INPUT<br>(CACHE MISS)</td><td>$0.27</td><td>$0.55</td></tr>
      <tr><td>1M TOKENS OUTPUT</td><td>$1.10</td><td>$2.19</td></tr>
      <tr><td rowspan="3">DISCOUNT PRICE<br>(UTC 16:30-00:30)</td>
      <td>1M TOKENS INPUT<br>(CACHE HIT)</td><td>$0.035<br>(50% OFF)</td><td>$0.035<br>(75% OFF)</td></tr>
      <tr><td>1M TOKENS INPUT<br>(CACHE MISS)</td><td>$0.135<br>(50% OFF)</td><td>$0.135</td></tr>
      <tr><td>1M TOKENS OUTPUT</td><td>$0.55<br>(50% OFF)</td><td>$0.55</td></tr></table></body></html>
      """
    let read = snapshot(page, file: "x.html")
    #expect(read.format == "price-page")
    #expect(
      shown(page, file: "x.html") == [
        "opal/opal-chat USD 0.27 0.07 - 1.1", "opal/opal-think USD 0.55 0.14 - 2.19",
      ])
    #expect(read.quotes.map(\.source) == ["api-docs.opal.com", "api-docs.opal.com"])
    #expect(read.quotes.map { $0.rate.hours.count } == [1, 1])
    let discount = read.quotes.first?.rate.hours.first
    #expect(discount?.windows.map { "\($0.fromMinute) \($0.untilMinute)" } == ["990 30"])
    #expect(
      discount.map { [$0.prices.input, $0.prices.cachedInput, $0.prices.output].map(shown) }
        == ["0.135", "0.035", "0.55"])
  }

  @Test("hours may be those of Beijing on working days, and the usual price stand below them")
  func hoursElsewhere() {
    let page = """
      下表以“百万 tokens”为单位。

      | 模型 | | opal |
      | --- | --- | --- |
      | 高峰时段价格<br>（工作日 09:00-12:00、07:00-09:00，北京时间） | 百万tokens输入 | 2元 |
      | | 百万tokens输出 | 8元 |
      | 平峰时段价格<br>（其余时段） | 百万tokens输入 | 1元 |
      | | 百万tokens输出 | 4元 |
      """
    #expect(shown(page, file: "x.md") == ["own/opal CNY 1 - - 4"])
    let hours = snapshot(page, file: "x.md").quotes.first?.rate.hours.first
    #expect(hours.map { [shown($0.prices.input), shown($0.prices.output)] } == ["2", "8"])
    #expect(
      hours?.windows.map { "\($0.fromMinute) \($0.untilMinute) \($0.weekdays)" } == [
        "60 240 [1, 2, 3, 4, 5]", "1380 60 [1, 2, 3, 4, 7]",
      ])
  }

  @Test(
    "sections of a page in Markdown: what is batched, flexible or for tuning is not the usual price"
  )
  func sections() {
    let page = """
      # Pricing

      Prices per 1M tokens.

      ### Batch

      | Model | Input | Cached input | Output |
      | :--- | :--- | :--- | :--- |
      | opal-1 | $1.25 | $0.125 | $5.00 |

      ### Flex

      | Model | Input | Output |
      | --- | --- | --- |
      | opal-1 | $1.25 | $5.00 |

      ### Standard

      | Model | Input | Cached input | Output |
      | :--- | :--- | :--- | :--- |
      | **opal-1** (<272K context length) | $2.50 | $0.25 | $10.00 |
      | opal-1 (>272K context length) | $5.00 | $0.50 | $15.00 |
      | [opal-0](https://opal.example/0) (deprecated) | $1 | - | $4 |

      ## Embeddings

      | Model | Cost | Batch cost |
      | --- | --- | --- |
      | text-embedding-7 | $0.02 | $0.01 |

      ## Tools

      | Tool | Cost |
      | --- | --- |
      | Web search | $10.00 / 1k calls |
      """
    #expect(
      shown(page, file: "x.md") == [
        "own/opal-1 USD 2.5 0.25 - 10 >272000: 5 15 batch.input 1.25 batch.cachedInput 0.125 batch.output 5",
        "own/opal-0 USD 1 - - 4", "own/text-embedding-7 USD 0.02 - - - batch.input 0.01",
      ])
  }

  struct Given: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let wanted: [String]
  }

  static let given = [
    Given(
      testDescription: "heads that only count tokens, and money in the fields",
      text: """
        ## Model pricing

        | Model | Base Input Tokens | 5m Cache Writes | 1h Cache Writes | Cache Hits & Refreshes | Output Tokens |
        |---|---|---|---|---|---|
        | Opal 5 | $3 / MTok | $3.75 / MTok | $6 / MTok | $0.30 / MTok | $15 / MTok |

        ### Batch processing

        | Model | Batch input | Batch output |
        |---|---|---|
        | Opal 5 | $1.50 / MTok | $7.50 / MTok |
        """,
      wanted: ["own/Opal 5 USD 3 0.3 3.75 15 batch.input 1.5 batch.output 7.5"]),
    Given(
      testDescription:
        "steps by the length of a request, in thousands, and one price for both ways",
      text: """
        价格单位：元 / 百万 tokens

        ## 旗舰模型

        | 模型 | 条件（千 tokens） | 输入 | 输出 | 缓存存储 | 缓存命中 |
        | --- | --- | --- | --- | --- | --- |
        | opal-5 | 输入长度 [0, 32) | 2元 | 8元 | 限时免费 | 0.4元 |
        | opal-5 | 输入长度 [32, 200) | 4元 | 16元 | 限时免费 | 0.8元 |
        | opal-5-flash | 不限 | 免费 | 免费 | 免费 | 免费 |

        ## 经典模型

        | 模型名称 | 单价 | Batch API 定价 |
        | --- | --- | --- |
        | opal-4-long | 0.001元/千tokens | 0.0005元/千tokens |

        ## 图像

        | 模型 | 价格 |
        | --- | --- |
        | opal-view | 0.06元/次 |
        """,
      wanted: [
        "own/opal-5 CNY 2 0.4 - 8 >32000: 4 16", "own/opal-5-flash CNY 0 0 - 0",
        "own/opal-4-long CNY 1 - - 1 batch.input 0.5 batch.output 0.5",
      ]),
    Given(
      testDescription: "a second line of heads with the unit",
      text: """
        | **模型名称** | **单次请求的输入Token数** | **输入成本** | **输出成本** |
        | --- | --- | --- | --- |
        | | | （每千Token） | （每千Token） |
        | opal-max | 0<Token≤32K | 0.0056元 | 0.0224元 |
        | opal-max | 32K<Token≤128K | 0.0084元 | 0.0336元 |
        """,
      wanted: ["own/opal-max CNY 5.6 - - 22.4 >32000: 8.4 33.6"]),
    Given(
      testDescription: "several prices in one field",
      text: """
        | Base model | $ / 1M tokens |
        | --- | --- |
        | Opal family | $0.56 input, $0.28 cached input, $1.68 output |
        | 4B - 16B parameters | $0.20 |

        | Model | Context | Pricing (per million tokens) [in → out] |
        | --- | ---: | ---: |
        | beryl-5 | 2,000,000 | $1.25 → $2.50 |
        """,
      wanted: [
        "own/Opal family USD 0.56 0.28 - 1.68", "own/4B - 16B parameters USD 0.2 - - 0.2",
        "own/beryl-5 USD 1.25 - - 2.5",
      ]),
    Given(
      testDescription: "units and currencies of the fields",
      text: """
        model,vendor,input price,cached input,output price
        opal,Acme,$2.75 / 1M,$0.275 / 1M,$16.50 / 1M
        beryl,Acme,$0.000066 per 1K tokens,,$0.000264 per 1K tokens
        agate,Acme,14¢ per 1M tokens,,56¢ per 1M tokens
        onyx,Acme,￥0.004/千tokens,￥0.0008/千tokens,￥0.016/千tokens
        jade,Acme,￥0.11/万tokens,,￥0.11/万tokens
        ear,Acme,$0.006 / minute,,
        """,
      wanted: [
        "Acme/opal USD 2.75 0.275 - 16.5", "Acme/beryl USD 0.066 - - 0.264",
        "Acme/agate USD 0.14 - - 0.56", "Acme/onyx CNY 4 0.8 - 16", "Acme/jade CNY 11 - - 11",
      ]),
    Given(
      testDescription: "remarks before the heads, and cents",
      text: "# Internal rate card, US cents per 1K tokens\n"
        + "model_id\tinput_cents_per_1k\toutput_cents_per_1k\tcontext\nacme/opal\t0.275\t1.65\t1050000\n",
      wanted: ["acme/opal USD 2.75 - - 16.5"]),
    Given(
      testDescription: "a separator that a spreadsheet names",
      text:
        "sep=;\nModel;Provider;Input USD/1K;Output USD/1K;Batch Input USD/1K\nopal;Acme;0,00275;0,0165;0,001375\n",
      wanted: ["Acme/opal USD 2.75 - - 16.5 batch.input 1.375"]),
  ]

  @Test("tables of every making", arguments: given)
  func tables(given: Given) {
    #expect(shown(given.text, file: "x.md") == given.wanted)
  }

  @Test(
    "what is no price of a million tokens is none",
    arguments: [
      "see note 3", "see gpt-4o", "gpt-0", "v2", "(3.00)", "$1.2.3", "1,2,3", "$10 off", "<$1",
      "~$1.5",
      "from $1", "up to $5", "20%", "$0.06 / image", "$1 / 1k calls", "0.06元/次", "1e400", "NaN",
      "HK$3",
      "£1", "2 USD per hour",
    ])
  func noPrice(field: String) {
    let read = snapshot(
      "Model;Input ($/1M);Output ($/1M)\nopal;1;2\nberyl;\(field);4\njade;3;5\nonyx;3;5\n",
      file: "x.csv")
    let beryl = read.quotes.first { $0.listing.model == "beryl" }
    #expect(beryl?.rate.prices.input == .unknown && beryl?.rate.prices.output == .known("4"))
    #expect(read.diagnostics.contains { $0.severity == .error && $0.origin.line == 3 })
  }

  @Test(
    "tables of limits, of what was spent, and of other things are none of prices",
    arguments: [
      "| Model | Input TPM | Output TPM |\n|---|---|---|\n| opal | 50 | 10 |\n| beryl | 30 | 8 |\n",
      "| Model | Input tokens (M) | Output tokens (M) |\n|---|---|---|\n| opal | 12.5 | 3.2 |\n",
      "| Model | Input cost | Output cost | Total |\n|---|---|---|---|\n| opal | $12.50 | $40.10 | $52.60 |\n",
      "| Model | Input (credits/1M) | Output (credits/1M) |\n|---|---|---|\n| opal | 25 | 100 |\n",
      "| Model | Price per 1M characters |\n|---|---|\n| opal-voice | $15.00 |\n",
      "| Model | Price per 1,000 pages |\n|---|---|\n| opal-ocr | $1 |\n",
      "```\n| Model | Input | Output |\n|---|---|---|\n| opal | $1 | $2 |\n```\n",
    ])
  func otherTables(text: String) {
    #expect(snapshot(text, file: "x.md").quotes.isEmpty)
  }

  @Test("the model above a table whose columns are ways to pay")
  func tiers() {
    func table(_ rows: String) -> String {
      "<table><tr><th></th><th>Free Tier</th><th>Paid Tier, per 1M tokens in USD</th></tr>\(rows)</table>"
    }
    func row(_ name: String, _ paid: String) -> String {
      "<tr><td>\(name)</td><td>Free of charge</td><td>\(paid)</td></tr>"
    }
    let page =
      "<html><body><h1>Pricing</h1><h2>Opal Pro</h2><h3>Standard</h3>"
      + table(
        row("Input price", "$1.25, prompts &lt;= 200k tokens<br>$2.50, prompts &gt; 200k tokens")
          + row("Output price", "$10.00, prompts &lt;= 200k<br>$15.00, prompts &gt; 200k"))
      + "<h3>Batch</h3>" + table(row("Input price", "$0.625") + row("Output price", "$5"))
      + "<h2>Opal Flash</h2>"
      + table(
        row("Input price", "$0.30 (text / image)<br>$1.00 (audio)") + row("Output price", "$2.50"))
      + "</body></html>"
    #expect(
      shown(page, file: "x.html") == [
        "own/Opal Pro USD 1.25 - - 10 >200000: 2.5 15 batch.input 0.625 batch.output 5",
        "own/Opal Flash USD 0.3 - - 2.5",
      ])
  }

  @Test(
    "signs of Markdown are none of a field, and a later list of prices takes the place of an older one"
  )
  func signs() {
    let text = """
      | Model | Input (old) | Input (new) | Output ($/1M) |
      |---|---|---|---|
      | a\\|b | $9 | $1 | 2 |
      | `c` | $9 | **$3** | $4 → $2 |
      """
    #expect(shown(text, file: "x.md") == ["own/a|b USD 1 - - 2", "own/c USD 3 - - 2"])
    #expect(
      snapshot(text, file: "x.md").quotes.first?.source != "tokentape", "it may be of anybody")
  }

  @Test("nothing of a page of prices is left out without a word")
  func told() {
    func table(_ rows: String...) -> String {
      "| Model | Input ($/1M) | Output ($/1M) |\n|---|---|---|\n"
        + rows.map { "| \($0) |\n" }.joined() + "\n"
    }
    func messages(_ text: String) -> [String] {
      snapshot(text, file: "x.md").diagnostics.filter { !$0.message.hasPrefix("its columns") }
        .map(\.message)
    }
    #expect(
      messages("# Standard\n\n" + table("opal | 1 | 2") + "# Flex\n\n" + table("opal | 0.5 | 1"))
        == ["prices of other kinds of requests are left out: 'Flex'"])
    #expect(
      messages(table("opal | 1 | 2") + table("opal | 1 | 2", "opal | 3 | 4"))
        == ["'own/opal' stands again with other prices"])
    let many = (0...PriceGrid.mostTables).map { table("opal-\($0) | 1 | 2") }.joined()
    #expect(messages(many) == ["the file has more than \(PriceGrid.mostTables) tables"])
    #expect(snapshot(many, file: "x.md").quotes.count == PriceGrid.mostTables)
  }

  @Test("each day of a history in Markdown has its own prices")
  func history() {
    let text =
      "| Date | Model | Input ($/1M) | Output ($/1M) |\n|---|---|---|---|\n"
      + "| 2025-01-28 | acme/opal | 5 | 15 |\n| 2025-03-01 | acme/opal | 4 | 12 |\n"
    #expect(
      snapshot(text, file: "x.md").quotes.map { $0.observed.map { "\($0.day)" } }
        == ["2025-01-28", "2025-03-01"])
  }

  @Test("an article may repeat the prices of others")
  func article() {
    let table =
      "<table><tr><th>Model</th><th>Input ($/1M)</th><th>Output ($/1M)</th></tr>"
      + "<tr><td>opal</td><td>1</td><td>2</td></tr></table>"
    let article =
      "<html><head><meta property=\"og:type\" content=\"article\"><title>Opal is cheap</title></head>"
      + "<body><h1>Opal is cheap</h1><p>That is what it costs.</p>\(table)</body></html>"
    #expect(snapshot(article, file: "x.html").format == "page")
    #expect(
      snapshot("<html><body><h1>Prices</h1>\(table)</body></html>", file: "x.html").format
        == "price-page")
  }
}
