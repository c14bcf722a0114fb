import Market
import TestSupport
import Testing

@testable import Readers

/// Tables of prices with heads in people's own words.
struct WordedPriceTests {
  struct Given: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let wanted: [String]

    init(_ head: String, _ rows: String..., wanted: [String]) {
      testDescription = head
      text = ([head] + rows).joined(separator: "\n") + "\n"
      self.wanted = wanted
    }
  }

  static let given = [
    Given(
      "Modell;Eingabe;Ausgabe", "Opal;0,55;2,19", "Beryl;1.250,00;-",
      wanted: [
        "own/Opal USD 0.55 - 2.19", "own/Beryl USD 1250 - -",
      ]),
    Given(
      "Anbieter;Modell;Eingabe (€ je 1 Mio. Tokens);Eingabe zwischengespeichert;Ausgabe (€ je 1 Mio. Tokens)",
      "Acme;opal;0,55 €;0,14 €;2,19 €", wanted: ["Acme/opal EUR 0.55 0.14 2.19"]),
    Given(
      "Modèle;Prix d'entrée ($/1M);Prix de sortie ($/1M)", "acme/opal;0,55;2,19",
      "acme/beryl;gratuit;n.d.", wanted: ["acme/opal USD 0.55 - 2.19"]),
    Given(
      "Modelo,\"Entrada (US$ por millón)\",\"Entrada en caché\",\"Salida (US$ por millón)\"",
      "opal,\"0,55\",\"0,14\",\"2,19\"", wanted: ["own/opal USD 0.55 0.14 2.19"]),
    Given(
      "Modello\tIngresso (€/1.000 token)\tUscita (€/1.000 token)", "opal\t0,00055\t0,00219",
      wanted: ["own/opal EUR 0.55 - 2.19"]),
    Given(
      "供應商,模型,輸入價格（元/百萬tokens）,輸出價格（元/百萬tokens）", "Acme,opal,4,16",
      wanted: ["Acme/opal CNY 4 - 16"]),
    Given(
      "模型,输入(元/千tokens),输出(元/千tokens)", "opal,0.004,0.016", "beryl,免费,免费",
      wanted: ["own/opal CNY 4 - 16", "own/beryl CNY 0 - 0"]),
    Given(
      "模型名称,百万tokens输入（缓存命中）,百万tokens输入（缓存未命中）,百万tokens输出", "opal,0.5元,4元,16元",
      wanted: ["own/opal CNY 4 0.5 16"]),
    Given(
      "モデル,入力（円/100万トークン）,出力（円/100万トークン）", "opal,82,328", wanted: ["own/opal JPY 82 - 328"]),
    Given(
      "모델,입력 (원/1K 토큰),출력 (원/1K 토큰)", "opal,0.8,3.2", wanted: ["own/opal KRW 800 - 3200"]),
    Given(
      "Model;Input price (kr./1 mio. tokens DKK);Output price", "opal;3,90;15,60",
      wanted: ["own/opal DKK 3.9 - 15.6"]),
    Given(
      "Model,Input price (gold plan),Output price (gold plan),Hourly price,Price per search",
      "opal,0.55,2.19,3,4", wanted: ["own/opal USD 0.55 - 2.19"]),
    Given(
      "Model,Input ($ per token),Output ($ per token)", "opal,5.5e-07,0.00000219",
      wanted: ["own/opal USD 0.55 - 2.19"]),
    Given(
      "Model name|Input cost per 1M|Cache write cost|Output cost per 1M",
      "opal|$2.50 / 1M|$3.125|$10",
      wanted: ["own/opal USD 2.5 - 10"]),
    Given(
      "Model;Pris ind (Input);Pris ud (Output)", "opal;0,550;2.190",
      wanted: ["own/opal USD 0.55 - 2190"]),
  ]

  @Test(
    "heads in any language say what a column holds, for how many tokens, in which currency",
    arguments: given)
  func heads(given: Given) {
    let read = snapshot(given.text, file: "x.csv")
    #expect(read.format == "price-table")
    #expect(
      read.quotes.prefix(given.wanted.count).map { quote in
        let prices = quote.rate.prices
        return "\(quote.listing.id) \(quote.rate.currency) "
          + [prices.input, prices.cachedInput, prices.output].map {
            $0.anyAmount?.description ?? "-"
          }.joined(separator: " ")
      } == given.wanted)
    #expect(read.diagnostics.filter { $0.severity == .note }.count == 1)
  }

  @Test("each row of a history counts on its day")
  func days() {
    let read = snapshot(
      "Datum;Modell;Eingabe ($/1M);Ausgabe ($/1M)\n28.01.2025;acme/opal;5;15\n"
        + "2025-03-01;acme/opal;4;12\nbald;acme/opal;3;9\n", file: "x.csv")
    #expect(read.quotes.map { $0.observed.map { "\($0.day)" } } == ["2025-01-28", "2025-03-01"])
    #expect(
      read.diagnostics.map(\.description).contains(
        "x.csv:4: error: 'bald' is not a date; write it as 2025-01-28; the line is left out"))
  }

  @Test("what was taken for what is told, and what is no price costs its field")
  func told() {
    let read = snapshot(
      "Modell;Eingabe (€/1.000 Tokens);Ausgabe\nopal;0,0005;billig\nberyl;0,001;0,002\n",
      file: "x.csv")
    #expect(
      read.diagnostics.map(\.description) == [
        "x.csv:1: note: its columns are taken by their heads: model ← Modell, "
          + "input ← Eingabe (€/1.000 Tokens) (EUR for 1,000 tokens), "
          + "output ← Ausgabe (EUR for 1,000 tokens); if that is wrong, say what they "
          + "are in the settings, under [[format]]",
        "x.csv:2:13: error: 'billig' is not a price; write a figure, such as 0.55",
      ])
  }

  @Test(
    "what a model was asked, what it used and what it scored is no table of prices",
    arguments: [
      "Modell;Eingabe;Ausgabe\nopal;Was ist 2 + 2?;Vier\nopal;Und 3?;Fünf\n",
      "model,input_tokens,output_tokens,cost\nopal,1200,300,0.5\n",
      "model,benchmark,score,input price,output price\nopal,MMLU,88,0.5,2\n",
      "Modell;Max. Eingabe;Max. Ausgabe\nopal;64000;8000\n",
      "date,source,model,input_usd_per_mtok,output_usd_per_mtok\n2024-09-07,a list,opal,5,15\n",
      "Date,Models,Input,Output\n2026-11-01,opal,120000,3400\n",
      "model,code_generation,code_completion\nopal,81.5,77.25\nberyl,60,59\n",
    ])
  func others(text: String) {
    #expect(snapshot(text, file: "x.csv").format != "price-table")
  }
}

extension Price {
  /// The amount, whether or not it is in doubt.
  fileprivate var anyAmount: Figure? {
    switch self {
    case .known(let amount), .suspect(let amount, _): amount
    case .free: .zero
    case .unknown, .dynamic: nil
    }
  }
}
