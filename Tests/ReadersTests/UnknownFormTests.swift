import Market
import TestSupport
import Testing

@testable import Readers

/// Files of one's own: what is not understood in them is told, and costs no more than itself.
struct UnknownFormTests {
  private func problems(_ text: String, file: String = "x") -> [String] {
    snapshot(text, file: file).diagnostics.filter(\.isProblem).map(\.description)
  }

  private let opal = #"{"title": "Half", "text": "a", "author": "ida", "date": "2025-03-03"}"#
  private let beryl = #"{"title": "Full", "text": "b", "author": "bo", "date": "2025-03-04"}"#

  @Test("a line that is null is nothing, wherever it stands", arguments: [0, 1, 2])
  func nulls(place: Int) {
    var lines = [opal, beryl]
    lines.insert("null", at: place)
    let found = snapshot(lines.joined(separator: "\n") + "\n", file: "x.ndjson")
    #expect(found.threads.map(\.story.title) == ["Half", "Full"])
    #expect(problems(lines.joined(separator: "\n"), file: "x.ndjson") == [])
  }

  @Test("lines in no known form say which members they have, as one object does")
  func lines() {
    let line = #"{"uid": 1, "hdr": "Half", "pts": 42}"#
    let told =
      #"x: error: no known format: the file holds an object with the keys 'uid', 'hdr', 'pts'"#
    #expect(problems(line).first?.hasPrefix(told) == true)
    #expect(problems("\(line)\n\(line)\n").first?.hasPrefix(told) == true)
    #expect(problems("\(line)\n\(line)\n").count == 1)
  }

  @Test("lists whose records have the same members are all read; another one is told")
  func lists() {
    let both = snapshot(#"{"posts": [\#(opal)], "articles": [\#(beryl)]}"#, file: "x")
    #expect(both.threads.map(\.story.title) == ["Half", "Full"])
    let other =
      #"{"posts": [\#(opal), \#(opal)], "notes": [{"title": "N", "url": "https://a.example"}]}"#
    #expect(snapshot(other, file: "x").threads.count == 2)
    #expect(problems(other)[0].contains("'notes' is another list of records"))
  }

  @Test(
    "a row whose day can't be a month settles the order of a column's dates",
    arguments: [
      ("01/27/2025 9:20 PM", "01/02/2025 9:20 AM", "2025-01-02T09:20:00+00:00"),
      ("27/01/2025 21.20", "02/01/2025 09.20", "2025-01-02T09:20:00+00:00"),
      ("27-01-2025", "02-01-2025", "2025-01-02"),
    ])
  func order(settled: String, written: String, moment: String) {
    for rows in [[settled, written], [written, settled]] as [[String]] {
      let text = "title,author,date\n" + rows.map { "Half,ida,\"\($0)\"\n" }.joined(separator: "")
      let stories = snapshot(text, file: "x.csv").threads.map(\.story)
      let days = stories.map { $0.published?.iso8601 ?? "none" }
      #expect(days.contains { $0.hasPrefix(moment) } && !days.contains("none"))
      #expect(problems(text, file: "x.csv") == [])
    }
  }

  @Test("a time that can't be read is told, and the rest is read")
  func times() {
    let table = "title,author,date\nHalf,ida,02/03/2025\nFull,bo,2025-03-04\n"
    #expect(
      problems(table, file: "x.csv") == [
        "x.csv:2: warning: '02/03/2025' is not a date, or may be two; write it as 2025-01-28; the time is left out"
      ])
    #expect(snapshot(table, file: "x.csv").threads.count == 2)
    let object = #"{"title": "Half", "text": "a", "author": "ida", "date": "the 3rd of 3"}"#
    #expect(problems(object).count == 1)
  }

  @Test(
    "a currency that several countries have is no dollar",
    arguments: [
      "Model;Input (kr. pr. 1M tokens);Output (kr. pr. 1M tokens)\nopal;3,95;15,75\n",
      "Model;Input pr. 1M tokens;Output pr. 1M tokens\nopal;3,95 kr.;15,75 kr.\n",
      "Model;Input pr. 1M tokens;Output pr. 1M tokens\nopal;kr 3,95;kr 15,75\n",
    ])
  func kroner(table: String) {
    let found = snapshot(table, file: "x.csv")
    #expect(found.quotes.allSatisfy { $0.rate.prices[.input] == .unknown })
    #expect(
      problems(table, file: "x.csv").first?.contains("a currency of several countries") == true)
  }

  @Test(
    "how a million is written tells whose crowns they are",
    arguments: [
      ("Model;Input (kr. pr. 1 mio. tokens);Output (kr. pr. 1 mio. tokens)", "DKK"),
      ("Model;Input (kr per 1 miljon tokens);Output (kr per 1 miljon tokens)", "SEK"),
      ("Model;Input (kr per 1 mill. tokens);Output (kr per 1 mill. tokens)", "NOK"),
    ])
  func crowns(heads: String, currency: String) {
    let found = snapshot("\(heads)\nopal;3,95;15,75\n", file: "x.csv")
    #expect(found.quotes.map(\.rate.currency.code) == [currency])
    #expect(found.quotes.map { $0.rate.prices[.input] } == [.known("3.95")])
  }

  @Test(
    "signs of currencies",
    arguments: [
      ("3,95 zł", "PLN"), ("R$ 3,95", "BRL"), ("US$3.95", "USD"), ("CA$3.95", "CAD"),
      ("AU$3.95", "AUD"), ("NZ$3.95", "NZD"),
      ("3,95 Kč", "CZK"), ("₺3,95", "TRY"), ("3,95 ₽", "RUB"), ("$3.95", "USD"),
    ])
  func signs(price: String, code: String) {
    let table = "Model;Input per 1M tokens;Output per 1M tokens\nopal;\(price);\(price)\n"
    #expect(snapshot(table, file: "x.csv").quotes.first?.rate.currency.code == code)
  }
}
