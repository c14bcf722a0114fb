import Market
import Testing

@testable import Readers

struct ReadTests {
  private func lines(_ bytes: [UInt8]) -> [String] {
    read(SourceFile(name: "a.json", bytes: bytes)).diagnostics.map(\.description)
  }

  @Test("an unrecognised file says why")
  func refusals() {
    let empty = "a.json: error: the file is empty; save it again; perhaps it is still being written"
    #expect(lines([]) == [empty])
    #expect(lines(Array(" \r\n\n".utf8)) == [empty])
    #expect(
      lines([0x7F, 0x45, 0x4C, 0x46, 0, 0]) == [
        "a.json: error: this is binary data, not text; pass a text or JSON file"
      ])
    #expect(
      SourceFile.tooLarge("a.json", bytes: 300 << 20).description
        == "a.json: error: the file has 300 MB, more than the 96 MB that are read; split it "
        + "into smaller files"
    )
  }

  @Test(
    "JSON of an unknown shape is described",
    arguments: [
      ("{\"name\": \"x\", \"items\": []}", "an object with the keys 'name', 'items'"),
      ("[{\"a\": 1}, 2]", "a list that begins with an object with the keys 'a'"),
    ])
  func unknownShape(text: String, shape: String) {
    let lines = lines(Array(text.utf8))
    #expect(
      lines == [
        "a.json: error: no known format: the file holds \(shape); 'tokentape formats' lists what "
          + "is read"
          + (shape.contains("keys")
            ? "; or say in the settings where its parts are: [[format]] with files = \"NAME*\", "
              + "title = \"…\", text = \"…\", at = \"…\"" : "")
      ])
  }

  @Test(
    "an export's file for a day without messages is no problem", arguments: ["{}", "[]", " [ ]\n"])
  func nothing(text: String) {
    let lines = lines(Array(text.utf8))
    #expect(lines.count == 1 && lines[0].hasPrefix("a.json: note: the file holds an empty "))
  }

  @Test("of a list of prices, the parts of a price are asked for")
  func unknownPrices() {
    let lines = lines(
      Array(#"{"rows": [{"vendor": "acme", "m": "opal", "prompt_price": 0.5}]}"#.utf8))
    #expect(
      lines.first?.hasSuffix(
        "[[format]] with files = \"NAME*\", provider = \"…\", model = \"…\", input = \"…\", "
          + "output = \"…\", per = \"million\", currency = \"USD\"") == true)
  }

  @Test(
    "bytes that are not UTF-8 are replaced, and the first of them is named",
    arguments: [[0xE9], [0xEF], [0xF0, 0x9F, 0x98], [0xC0, 0x80]] as [[UInt8]])
  func notUTF8(bad: [UInt8]) {
    let text = "{\"tokentape\": 1,\n \"source\": \"caf"
    let expected =
      "a.json:2:16: error: the byte 0x\(String(bad[0], radix: 16, uppercase: true)) is not UTF-8; "
      + "save the file as UTF-8; such bytes were read as \u{FFFD}"
    #expect(lines(Array(text.utf8) + bad + Array("\"}".utf8)) == [expected])
    #expect(lines(Array(text.utf8) + bad).first == expected)
  }

  @Test(
    "a list's date is the stated one, else the one in its name, else its file time",
    arguments: [
      (
        "{\"tokentape\": 1, \"observed\": \"2025-02-11\", \"listings\": [{\"id\": \"a/b\"}]}",
        "2025-02-11"
      ),
      ("{\"tokentape\": 1, \"listings\": [{\"id\": \"a/b\"}]}", "2025-01-26"),
    ])
  func observed(text: String, day: String) {
    let modified = Moment(seconds: 86_400)
    let dated = SourceFile(
      name: "2024-01-01/litellm-2025-01-26.json", bytes: Array(text.utf8), modified: modified)
    #expect(read(dated).quotes.first?.observed?.day.description == day)
    let undated = SourceFile(name: "2025-13-45.json", bytes: Array(text.utf8), modified: modified)
    #expect(
      read(undated).quotes.first?.observed
        == (day == "2025-01-26" ? modified : Moment(iso8601: day)))
  }

  @Test("posts that begin with a bracket are not JSON")
  func brackets() {
    #expect(!SourceFile(name: "a", bytes: Array("[News] DeepSeek".utf8)).looksLikeJSON)
    #expect(SourceFile(name: "a", bytes: Array("\u{FEFF} [\n {}]".utf8)).looksLikeJSON)
    #expect(!SourceFile(name: "a", bytes: Array("{curly} prose".utf8)).looksLikeJSON)
  }

  @Test("the number of problems is limited to a thousand")
  func manyProblems() {
    let entries = (0..<1_500).map { "{\"id\": \"\($0)\"}" }.joined(separator: ",")
    let lines = lines(Array("{\"tokentape\": 1, \"listings\": [\(entries)]}".utf8))
    #expect(lines.count == 1_001)
  }

  @Test("a story of the future is told and undated; a clock two days ahead is let pass")
  func future() {
    let lines = [1_738_000_000, 1_738_172_801, 1_738_172_800].map {
      #"{"id": \#($0), "by": "a", "type": "story", "title": "t", "time": \#($0)}"#
    }
    let now = Moment(seconds: 1_738_000_000)
    let snapshot = read(
      SourceFile(
        name: "x", bytes: Array(lines.joined(separator: "\n").utf8), readAt: now))
    #expect(snapshot.threads.map { $0.story.published != nil } == [true, false, true])
    #expect(
      snapshot.diagnostics.map(\.description) == [
        "x:2:1: warning: 2025-01-29 is yet to come; check the clock that it was written by; it is left out"
      ])
  }
}
