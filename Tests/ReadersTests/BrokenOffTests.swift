import Market
import TestSupport
import Testing

@testable import Readers

/// Files that were cut, or that lack one sign: they lose what is cut, and nothing else.
struct BrokenOffTests {
  private static func record(_ number: Int) -> String {
    #"{"id": "\#(number)", "headline": "Story \#(number)", "body": "Words of \#(number).", "by_line": "ida", "ts": 174099270\#(number)}"#
  }

  @Test("a list that is cut gives each record before the cut, and says once where it breaks off")
  func cut() {
    let whole = "[\n" + (0..<6).map(Self.record).joined(separator: ",\n") + "\n]\n"
    let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
    for count in 2...6 {
      let part = lines[..<count].joined(separator: "\n") + "\n{\"id\": \"9\", \"headl"
      let snapshot = snapshot(part, file: "list.json")
      #expect(snapshot.threads.count == count - 1)
      let problems = snapshot.diagnostics.filter { $0.severity == .error }
      #expect(problems.map(\.origin.line) == [count + 1])
    }
  }

  @Test("lines and tables that are cut lose the cut line")
  func lines() {
    let whole = (0..<6).map(Self.record).joined(separator: "\n")
    let snapshot = snapshot(String(whole.dropLast(30)), file: "list.ndjson")
    #expect(snapshot.threads.count == 5)
    #expect(snapshot.diagnostics.filter { $0.severity == .error }.map(\.origin.line) == [6])
    let table = Readers.read(
      SourceFile(
        name: "t.csv",
        bytes: Array(
          "id,title,text,author\n1,A,words,ida\n2,B,\"open, wor\n3,C,more,bo\n4,D,end,bo".utf8)))
    #expect(table.threads.map(\.story.title) == ["A", "C", "D"])
    #expect(table.threads.map(\.story.origin.line) == [2, 4, 5])
    #expect(table.diagnostics.filter { $0.severity == .error }.map(\.origin.line) == [3])
  }

  @Test("a record without its closing bracket costs no other one")
  func forgotten() {
    for separator in [",", ", ", ",\n  "] {
      var records = (0..<6).map(Self.record)
      records[2].removeLast()
      let text = "[" + records.joined(separator: separator) + "]"
      let snapshot = snapshot(text, file: "list.json")
      #expect(snapshot.threads.map(\.story.title) == (0..<6).map { "Story \($0)" })
      #expect(snapshot.diagnostics.filter { $0.severity == .error }.count == 1)
    }
    let pricing = #""pricing": {"prompt": "0.000001", "completion": "0.000002"}"#
    let models = snapshot(
      #"{"data": [{"id":"a/1",\#(pricing)},{"id":"a/2",\#(pricing),{"id":"a/3",\#(pricing)}]}"#)
    #expect(models.quotes.map(\.listing.model) == ["a/1", "a/2", "a/3"])
  }
}
