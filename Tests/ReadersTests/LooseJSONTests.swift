import Market
import Testing

@testable import Readers

/// Handwritten JSON, with comments and trailing commas.
struct LooseJSONTests {
  @Test("Aider's list: a line after a comment costs only itself, and places stay right")
  func aider() {
    let read = snapshot(
      #"""
      // our own models
      {
          "deepseek-reasoner": {
              "max_input_tokens": 128000,
              "input_cost_per_token": 0.00000055, /* off peak: "0.135" */
              "output_cost_per_token": 0.00000219,
              "litellm_provider": "deepseek",
              //"supports_function_calling": true,
          },
          "o1": {
              "input_cost_per_token": 0.000015, "output_cost_per_token": 0.00006,
              "litellm_provider": "openai", "mode": "chat", // "https://example.org"
          },
      }
      """#)
    #expect(read.format == "litellm")
    #expect(read.quotes.map(\.listing.id) == ["deepseek/deepseek-reasoner", "openai/o1"])
    #expect(read.amounts(of: "deepseek/deepseek-reasoner") == ["0.55", nil, "2.19"])
    #expect(read.quotes.map(\.origin.line) == [3, 10])
    #expect(
      read.diagnostics.map(\.description) == [
        "prices.json:1:1: warning: a comment or trailing comma, and 6 more; "
          + "remove them, since JSON does not allow them; all else was read"
      ])
  }

  @Test(
    "what looks like a comment in a string is none, and valid JSON stays as it is",
    arguments: [
      (#"{"a": "http://b", "c": [1, 2]}"#, 0), (#"{"a": "x,}", "b": "\" // "}"#, 0),
      (#"[1, 2,]"#, 1), (#"[1, /* , ] */ 2, // x"# + "\n]", 3), (#"{"a": "open,"# + "\n}", 0),
      ("/", 0), ("/*", 1), ("\"\\", 0), ("[,]", 1), ("//", 1),
    ])
  func places(source: String, count: Int) {
    let loose = LooseJSON(Array(source.utf8))
    #expect(loose.places.count == count)
    #expect(loose.bytes.count == source.utf8.count)
    if count == 0 { #expect(loose.bytes == Array(source.utf8)) }
  }

  @Test("a mistake other than a comment is reported as before")
  func otherMistakes() {
    let read = snapshot(
      #"""
      {"p/a": {"litellm_provider": "p", "input_cost_per_token": 1e-6},
       "p/b": {"litellm_provider": "p" "input_cost_per_token": 1e-6}}
      """#)
    #expect(read.quotes.map(\.listing.id) == ["p/a"] || read.quotes.count == 2)
    #expect(read.diagnostics.contains { $0.severity == .error && $0.origin.line == 2 })
  }
}
