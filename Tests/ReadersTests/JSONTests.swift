import Foundation
import Market
import TestSupport
import Testing

@testable import Readers

/// Keeps the documents of a test alive, which their values don't do.
private final class Documents {
  private var all: [JSONDocument] = []

  func root(of bytes: [UInt8], file: String) throws -> JSON {
    let document = try #require(JSONDocument(file: file, utf8: bytes))
    all.append(document)
    return try #require(document.withRoot { $0 })
  }
}

struct JSONTests {
  private let documents = Documents()

  private func root(_ text: String) throws -> JSON {
    try documents.root(of: Array(text.utf8), file: "a.json")
  }

  @Test("invalid escapes stay within their text")
  func badEscapes() throws {
    let root = try root(
      #"["\u", "a\u12", "\é", "\ud83d", "\u00e9\n", "\ud83d\ude00"]"#)
    #expect(
      root.elements.map(\.string) == ["\u{FFFD}", "a\u{FFFD}12", "é", "\u{FFFD}", "é\n", "😀"])
  }

  @Test("members and elements are found, with their types")
  func navigates() throws {
    let root = try root(#"{"a": [1, "two", null, true], "b": {"c": -0.5e-3}, "d": {}, "e": []}"#)
    #expect(root.members.map(\.key.text) == ["a", "b", "d", "e"])
    #expect(root["a"]?.elements.map(\.kind) == [.number, .string, .null, .boolean])
    #expect(root["b"]?["c"]?.figure == "-0.0005")
    #expect(root["d"]?.members.map(\.key.text) == [])
    #expect(root["nothing"] == nil)
  }

  @Test("of a duplicate key the last one counts, and both are reported")
  func duplicates() throws {
    let root = try root("{\"a\": 1, \"b\": 2,\n \"a\": 3}")
    #expect(root["a"]?.whole == 3)
    #expect(root.duplicates.map(\.origin.description) == ["a.json:2:2"])
  }

  @Test(
    "a value knows its line and column, in characters",
    arguments: [
      ("{\"a\":\n  «1»5}", "a"), ("{\"模型\": \"價格\", \"a\": «1»\"x\"}", "a"),
      ("\u{FEFF}{\"a\": «1»[]}", "a"), ("{\"é\":1,\r\n\t\"a\": «1»null}", "a"),
    ])
  func places(source: String, key: String) throws {
    var marked = Marked(source)
    // A byte order mark is not a character of the first line.
    if source.hasPrefix("\u{FEFF}") { marked.places[1]?.column -= 1 }
    let origin = try root(marked.text)["a"]?.origin
    #expect(origin?.line == marked.places[1]?.line)
    #expect(origin?.column == marked.places[1]?.column)
  }

  @Test(
    "escapes are decoded, and unpaired surrogates become U+FFFD",
    arguments: [
      (#"a\n\t\"\\\/"#, "a\n\t\"\\/"), (#"\u00e9\u6a21"#, "é模"), (#"\ud83d\ude00"#, "😀"),
      (#"\ud83d!"#, "\u{FFFD}!"), (#"\ude00\ud83d\u0041"#, "\u{FFFD}\u{FFFD}A"),
      (#"\u12"#, "\u{FFFD}12"),
    ])
  func unescapes(written: String, text: String) throws {
    #expect(try root("[\"\(written)\"]").elements.map(\.string) == [text])
  }

  @Test(
    "integers are recognised in any notation",
    arguments: [
      ("10000000.0", 10_000_000), ("1e7", 10_000_000), ("-3", -3), ("1.5", nil), ("1e30", nil),
      ("\"200000\"", 200_000), ("\"many\"", nil),
    ])
  func wholes(written: String, number: Int?) throws {
    #expect(try root("[\(written)]").elements.map(\.whole) == [number])
  }

  @Test(
    "an error has its place, and what precedes it is kept",
    arguments: [
      Case(
        testDescription: "a file that ends too early",
        source: "{\"tokentape\": 1, \"listings\": [«1»",
        messages: [
          "1: error: the file ends before its brackets are closed; save it again as a whole; "
            + "what is there was read"
        ]),
      Case(
        testDescription: "a string without its end",
        source: "{\"tokentape\": 1, \"source\": «1»\"litellm,\n \"currency\": \"USD\"}",
        messages: [
          "1: error: this string has no closing quote on its line; add the quote; what its line says "
            + "behind it was left out"
        ]),
      Case(
        testDescription: "a bracket right behind the quote that nothing closes",
        source: "{\"tokentape\": 1, \"diagnostics\": [[{\"]«1»",
        messages: [
          "1: error: the file ends before its brackets are closed; save it again as a whole; "
            + "what is there was read"
        ]),
      Case(
        testDescription: "a missing comma",
        source: "{\"tokentape\": 1, \"listings\": []\n «1»\"source\": \"x\"}",
        messages: [
          "1: error: 'source' is not valid JSON here; "
            + "look for a missing or extra comma, colon, bracket or quote here"
        ]),
      Case(
        testDescription: "the wrong bracket",
        source: "{\"tokentape\": 1, \"diagnostics\": [{}«1»}}",
        messages: [
          "1: error: '}' is not valid JSON here; "
            + "look for a missing or extra comma, colon, bracket or quote here"
        ]),
      Case(
        testDescription: "a comma too many",
        source: "{\"tokentape\": 1, \"diagnostics\": [{}«1»,]}",
        messages: [
          "1: warning: a comment or trailing comma; "
            + "remove them, since JSON does not allow them; all else was read"
        ]),
      Case(
        testDescription: "a second value", source: "{\"tokentape\": 1} «1»{\"tokentape\": 1}",
        messages: [
          "1: error: '{' follows the end of the JSON value; keep one value per file"
        ]),
      Case(
        testDescription: "a tab in a string", source: "{\"tokentape\": 1, \"source\": \"a«1»\tb\"}",
        messages: [
          "1: warning: a string holds a control character; write \\t or \\u00XX for it; it was "
            + "read as a blank"
        ]),
      Case(
        testDescription: "a word that is none",
        source: "{\"tokentape\": 1, \"observed\": null, \"encoding\": «1»NaN}",
        messages: [
          "1: error: 'NaN' is not a JSON value; write a number, a text in double quotes, true, "
            + "false or null",
          "1: error: 'NaN' is not text; put it in double quotes",
        ]),
    ])
  func errors(example: Case) {
    let (read, expected) = example.lines(file: "a.json")
    #expect(read == expected)
  }

  @Test("nesting is limited")
  func depth() throws {
    let deep = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(JSONDocument(file: "a", utf8: Array(deep.utf8))?.diagnostics == [])
    let document = JSONDocument(file: "a", utf8: Array(("[" + deep + "]").utf8))
    #expect(
      document?.diagnostics.map(\.description) == [
        "a:1:201: error: lists and objects are nested deeper than 200; flatten the file"
      ])
  }

  @Test("random documents agree with Foundation's reading")
  func agreesWithFoundation() throws {
    for seed in UInt64(0)..<300 {
      var random = Seeded(seed)
      let text = "[" + randomValue(depth: 0, &random) + "]"
      let foundation = try JSONSerialization.jsonObject(with: Data(text.utf8))
      #expect(plain(try root(text)) as? NSArray == foundation as? NSArray, "seed \(seed): \(text)")
    }
  }

  @Test("a truncated file is read as far as it goes, with a diagnostic")
  func truncated() throws {
    let text = #"{"a":[1,{"b":"x\"y"},-2.5e3],"é":{"c":[[],{}],"d":true}, "e":"z"}"#
    let bytes = Array(text.utf8)
    for count in 1..<bytes.count {
      let document = try #require(JSONDocument(file: "a", utf8: Array(bytes[..<count])))
      #expect(document.diagnostics.count == 1, "\(count)")
      _ = document.withRoot { $0.map(plain) }
    }
  }

  @Test("a file with any byte changed is read without a trap")
  func mutated() throws {
    let text = #"{"a":[1,{"b":"x\"y"},-2.5e3],"é":{"c":[[],{}],"d":true}, "e":"z"}"#
    var random = Seeded(7)
    for _ in 0..<3_000 {
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] =
          Array("{}[],:\"\\ 1tn\n\u{1}".utf8).randomElement(using: &random) ?? 0
      }
      let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
      let document = try #require(JSONDocument(file: "a", utf8: mended))
      _ = document.withRoot { $0.map(plain) }
      let isValid = (try? JSONSerialization.jsonObject(with: Data(mended))) != nil
      if isValid {
        #expect(document.diagnostics == [], "\(String(decoding: mended, as: UTF8.self))")
      }
    }
  }

  private func randomValue(depth: Int, _ random: inout Seeded) -> String {
    let blank = ["", " ", "\n\t"].randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<(depth < 5 ? 8 : 6), using: &random) {
    case 0: return blank + "null"
    case 1: return "true" + blank
    case 2: return "\(Int.random(in: -1_000_000...1_000_000, using: &random))"
    case 3:
      return
        "\(Int.random(in: 0...999, using: &random)).5e\(Int.random(in: -9...9, using: &random))"
    case 4:
      return #""\u00e9\ud83d\ude00 \\ \" "#
        + "\(Int.random(in: 0...9, using: &random))\""
    case 5: return "\"模型\(blank == "" ? "" : " ")\""
    case 6:
      let items = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        randomValue(depth: depth + 1, &random)
      }
      return "[" + blank + items.joined(separator: ",") + "]"
    default:
      let members = (0..<Int.random(in: 0...4, using: &random)).map { number in
        "\"k\\t\(number)\"\(blank):" + randomValue(depth: depth + 1, &random)
      }
      return "{" + members.joined(separator: ", ") + blank + "}"
    }
  }

  /// The value as Foundation represents it.
  private func plain(_ value: JSON) -> Any {
    switch value.kind {
    case .null, .wrong: NSNull()
    case .boolean: NSNumber(value: value.isTrue)
    case .number: NSNumber(value: Double(String(decoding: value.bytes, as: UTF8.self)) ?? .nan)
    case .string: (value.string ?? "") as NSString
    case .array: value.elements.map(plain) as NSArray
    case .object:
      Dictionary(value.members.map { ($0.key.text, plain($0.value)) }, uniquingKeysWith: { $1 })
        as NSDictionary
    }
  }
}
