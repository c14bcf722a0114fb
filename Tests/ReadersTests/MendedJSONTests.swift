import Market
import TestSupport
import Testing

@testable import Readers

/// JSON with mistakes: each costs the member that it is in, and nothing behind it.
struct MendedJSONTests {
  struct Example: CustomTestStringConvertible {
    let testDescription: String
    /// The middle one of three entries.
    let entry: String
    /// What is read of the input and output of the middle one; nothing where it is lost.
    var prices: [String?]?
    var mistakes = 1
    var column: Int?
  }

  static let examples = [
    Example(
      testDescription: "a missing comma between members is made good",
      entry: #""p/b": {"litellm_provider": "p" "input_cost_per_token": 2e-6}"#,
      prices: ["2", nil], column: 33),
    Example(
      testDescription: "a value without its closing quote costs its member",
      entry: #""p/b": {"litellm_provider": "p, "input_cost_per_token": 2e-6}"#,
      prices: ["2", nil], column: 29),
    Example(
      testDescription: "a value without its opening quote costs its member",
      entry: #""p/b": {"mode": chat", "litellm_provider": "p", "input_cost_per_token": 2e-6}"#,
      prices: ["2", nil], column: 17),
    Example(
      testDescription: "a key without its closing quote costs its member",
      entry: #""p/b": {"mode: "chat", "litellm_provider": "p", "input_cost_per_token": 2e-6}"#,
      prices: ["2", nil], column: 9),
    Example(
      testDescription: "a key without its opening quote costs its member",
      entry: #""p/b": {mode": "chat", "litellm_provider": "p", "input_cost_per_token": 2e-6}"#,
      prices: ["2", nil], column: 9),
    Example(
      testDescription: "a bare word for a key costs its member",
      entry: #""p/b": {mode: "chat", "litellm_provider": "p", "input_cost_per_token": 2e-6}"#,
      prices: ["2", nil], column: 9),
    Example(
      testDescription: "two words for a value cost the second",
      entry: #""p/b": {"litellm_provider": "p", "x": very cheap, "input_cost_per_token": 2e-6}"#,
      prices: ["2", nil], mistakes: 2),
    Example(
      testDescription: "NaN is no value, and costs nothing else",
      entry: #""p/b": {"litellm_provider": "p", "output_cost_per_token": NaN, "#
        + #""input_cost_per_token" 3e-6, "input_cost_per_token": 2e-6}"#,
      prices: ["2", nil], mistakes: 3),
    Example(
      testDescription: "single quotes are read as double ones",
      entry: #""p/b": {'litellm_provider': 'p', "input_cost_per_token": 2e-6}"#,
      prices: ["2", nil], mistakes: 2, column: 9),
    Example(
      testDescription: "a missing colon costs its member",
      entry: #""p/b": {"litellm_provider": "p", "x" 1, "input_cost_per_token": 2e-6, "y" 3}"#,
      prices: ["2", nil], mistakes: 2),
    Example(
      testDescription: "a quote that its line does not close costs the line",
      entry: "\"p/b\": {\"litellm_provider\": \"p\",\n \"x\": \"open,\n"
        + #" "input_cost_per_token": 2e-6}"#,
      prices: ["2", nil]),
    Example(
      testDescription: "an entry of one line whose last quote is missing is lost alone",
      entry: #""p/b": {"input_cost_per_token": 2e-6, "litellm_provider": "p}"#),
    Example(
      testDescription: "a list that is closed by a brace",
      entry: #""p/b": {"litellm_provider": "p", "input_cost_per_token": 2e-6, "x": [1, 2 }"#,
      prices: ["2", nil]),
    Example(
      testDescription: "a brace too many",
      entry: #""p/b": {"litellm_provider": "p", "input_cost_per_token": 2e-6}}"#,
      prices: ["2", nil]),
  ]

  @Test("the entries behind a mistake are read, and the mistake is told", arguments: examples)
  func entries(example: Example) throws {
    let whole = #""litellm_provider": "p", "input_cost_per_token": 1e-6}"#
    let read = snapshot("{\"p/a\": {\(whole),\n\(example.entry),\n\"p/c\": {\(whole)}")
    let ids = example.prices == nil ? ["p/a", "p/c"] : ["p/a", "p/b", "p/c"]
    #expect(read.quotes.map(\.listing.id) == ids)
    if let prices = example.prices {
      let quote = try #require(read.quotes.first { $0.listing.id == "p/b" })
      #expect(
        [quote.rate.prices.input, quote.rate.prices.output].map { $0.amount?.description } == prices
      )
    }
    let errors = read.diagnostics.filter { $0.severity == .error }
    #expect(errors.count == example.mistakes, "\(errors.map(\.description))")
    #expect(errors.first.map { [2, 3, 4].contains($0.origin.line) } == true)
    if let column = example.column { #expect(errors.first?.origin.column == column) }
  }

  @Test("all of it on one line: a mistake still costs no more than its entry")
  func oneLine() {
    let whole = #""litellm_provider": "p", "input_cost_per_token": 1e-6}"#
    let entries = Self.examples.filter { !$0.entry.contains("\n") && $0.prices != nil }
      .map(\.entry)
    for entry in entries {
      let read = snapshot("{\"p/a\": {\(whole), \(entry), \"p/c\": {\(whole)}")
      #expect(read.quotes.map(\.listing.id) == ["p/a", "p/b", "p/c"], "\(entry)")
    }
  }

  @Test("entries of a list: what stands between two of them without a comma is two")
  func list() {
    let model = #"{"id": "a/ID", "pricing": {"prompt": "0.000001"}}"#
    let models = ["b", "c", "d"].map { model.replacing("ID", with: $0) }
    let read = snapshot("{\"data\": [\n\(models[0])\n \(models[1]) ,,\n\(models[2])]}")
    #expect(read.quotes.map(\.listing.model) == ["a/b", "a/c", "a/d"])
    let errors = read.diagnostics.map { ($0.origin.line, $0.origin.column) }
    #expect(errors.map(\.0) == [3, 3])
    #expect(errors.map(\.1) == [2, models[1].count + 4])
  }

  @Test("a file that is full of mistakes names the first and counts the others")
  func many() {
    let entries = (0..<500).map {
      #"'p/m\#($0)': {"litellm_provider": "p", "input_cost_per_token": 1e-6}"#
    }
    let read = snapshot("{\"x\": {},\n" + entries.joined(separator: ",\n") + "}")
    #expect(read.quotes.count == 500)
    #expect(read.diagnostics.count == MendedJSON.mostMistakes + 1)
    #expect(read.diagnostics.last?.message == "480 more such mistakes follow")
  }

  struct Forgotten: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    var ids = ["p/a", "p/b", "p/c", "p/d"]
    var line = 0
    var column = 0
  }

  private static let price = #""litellm_provider": "p", "input_cost_per_token": 1e-6"#

  /// Four records, of which the second lacks its bracket.
  static let forgotten = [
    Forgotten(
      testDescription: "a line with the bracket is missing",
      text: "{\n    \"p/a\": {\n        \(price)\n    },\n    \"p/b\": {\n        \(price)\n"
        + "    \"p/c\": {\n        \(price)\n    },\n    \"p/d\": {\n        \(price)\n    }\n}\n",
      line: 7, column: 5),
    Forgotten(
      testDescription: "only the comma is left of it",
      text: "{\n  \"p/a\": {\n    \(price)\n  },\n  \"p/b\": {\n    \(price),\n"
        + "  \"p/c\": {\n    \(price)\n  },\n  \"p/d\": {\n    \(price)\n  }\n}\n",
      line: 7, column: 3),
    Forgotten(
      testDescription: "two brackets are missing",
      text:
        "{\n  \"p/a\": {\n    \(price)\n  },\n  \"p/b\": {\n    \(price), \n    \"x\": {\n      \"y\": 1,\n"
        + "  \"p/c\": {\n    \(price)\n  },\n  \"p/d\": {\n    \(price)\n  }\n}\n",
      line: 9, column: 3),
    Forgotten(
      testDescription: "a record a line",
      text:
        "{\n\"p/a\": {\(price)},\n\"p/b\": {\(price),\n\"p/c\": {\(price)},\n\"p/d\": {\(price)}\n}\n",
      ids: ["p/a", "p/c", "p/d"], line: 4, column: 1),
    Forgotten(
      testDescription: "with tabs, without room for the bracket",
      text:
        "{\n\t\"p/a\": {\n\t\t\(price)\n\t},\n\t\"p/b\": {\n\t\t\(price)\n\t\"p/c\": {\n\t\t\(price)\n\t},\n"
        + "\t\"p/d\": {\n\t\t\(price)\n\t}\n}\n",
      ids: ["p/a", "p/c", "p/d"], line: 7, column: 2),
    Forgotten(
      testDescription: "all on one line",
      text: "{\"p/a\":{\(price)},\"p/b\":{\(price),\"p/c\":{\(price)},\"p/d\":{\(price)}}",
      ids: ["p/a", "p/c", "p/d"], line: 1, column: 125),
  ]

  @Test("an object whose bracket is missing costs no record behind it", arguments: forgotten)
  func objects(example: Forgotten) {
    let read = snapshot(example.text)
    #expect(read.quotes.map(\.listing.id) == example.ids)
    #expect(read.quotes.allSatisfy { $0.rate.prices.input.amount?.description == "1" })
    #expect(read.diagnostics.map(\.origin.line) == [example.line])
    #expect(read.diagnostics.first?.origin.column == example.column)
  }

  @Test("a missing bracket in models.dev's catalogue costs no provider", arguments: [false, true])
  func catalogue(isPretty: Bool) {
    func model(_ id: String) -> String {
      #""\#(id)": {"id": "\#(id)", "name": "x", "cost": {"input": 0.55, "output": 2.19}, "limit": {"context": 64000}}"#
    }
    func provider(_ id: String, _ models: String...) -> String {
      #""\#(id)": {"id": "\#(id)", "env": [], "models": {\#(models.joined(separator: ","))}}"#
    }
    // Minified, and laid out with one key a line.
    let whole =
      "{"
      + [
        provider("acme", model("a"), model("b"), model("c")), provider("fjord", model("d")),
      ].joined(separator: ",") + "}"
    let cut = whole.replacing(
      #""limit": {"context": 64000}},"c""#, with: #""limit": {"context": 64000},"c""#)
    #expect(cut != whole)
    let text =
      isPretty ? pretty(whole).replacing("\n      },\n      \"c\"", with: ",\n      \"c\"") : cut
    let read = snapshot(text)
    let kept =
      isPretty ? ["acme/a", "acme/b", "acme/c", "fjord/d"] : ["acme/a", "acme/c", "fjord/d"]
    #expect(read.quotes.map(\.listing.id).sorted() == kept)
    #expect(read.diagnostics.count == 1)
  }

  /// JSON with a key a line.
  private func pretty(_ text: String) -> String {
    var (written, depth) = ("", 0)
    for sign in text {
      switch sign {
      case "{":
        depth += 1
        written += "{\n" + String(repeating: "  ", count: depth)
      case "}":
        depth -= 1
        written += "\n" + String(repeating: "  ", count: depth) + "}"
      case ",": written += ",\n" + String(repeating: "  ", count: depth)
      default: written.append(sign)
      }
    }
    return written.replacing("\n ", with: "\n ").replacing(",\n  \n", with: ",\n")
  }

  @Test("what is cut off at its end is read as far as it goes, in its own places")
  func cut() {
    let whole =
      "{\n  \"p/a\": {\n    \(Self.price)\n  },\n  \"p/b\": {\n    \(Self.price),\n    \"x\": {\"y\": 1,"
    let read = snapshot(whole)
    #expect(read.quotes.map(\.listing.id) == ["p/a", "p/b"])
    #expect(read.diagnostics.map(\.message).last == "the file ends before its brackets are closed")
  }

  @Test("the time grows with the size, whatever stands in the file")
  func linear() {
    let parts = [
      "{", "}", "[", "]", ",", ":", "\"", "'", "a", "1", " ", "\n", "\\", "{\"a\": ", "\"x\", ",
    ]
    var random = Seeded(7)
    for _ in 0..<20 {
      let pieces = (0..<3).map { _ in parts.randomElement(using: &random) ?? "" }
      for piece in [pieces.joined(), pieces[0]] {
        let bytes = Array(String(repeating: piece, count: 100_000).utf8)
        let took = threadSeconds {
          let mended = MendedJSON([UInt8(ascii: "{")] + bytes)
          #expect(mended.bytes.count == bytes.count + 1)
        }
        #expect(took < 6, "\(piece)")
      }
    }
  }

  @Test("JSON that is right stays as it is")
  func right() {
    for source in [#"{"a": [1, {"b": "c\"d"}], "e": null}"#, "[]", "[[], {}]", #"{"a": "'x', y"}"#]
    {
      let mended = MendedJSON(Array(source.utf8))
      #expect(mended.count == 0)
      #expect(mended.bytes == Array(source.utf8))
    }
  }
}
