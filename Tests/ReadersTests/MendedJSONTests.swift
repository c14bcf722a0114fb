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
        let start = ContinuousClock.now
        let mended = MendedJSON([UInt8(ascii: "{")] + bytes)
        #expect(mended.bytes.count == bytes.count + 1)
        #expect(ContinuousClock.now - start < .seconds(6), "\(piece)")
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
