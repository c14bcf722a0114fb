import Market
import TestSupport
import Testing

@testable import Readers

/// Files that are made to crash a reader, or to keep it busy.
struct HostileInputTests {
  private static func record(_ body: String) -> String {
    "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)\r\n\r\n"
  }

  @Test("an archive in an archive is not read")
  func nestedArchives() {
    var archive = "Opal halves its price\n\nThe firm said so on Monday, and the market followed.\n"
    for _ in 0..<3_000 { archive = Self.record(archive) }
    let snapshot = snapshot(archive, file: "pages.warc")
    #expect(snapshot.format == "warc" && snapshot.threads.isEmpty)
    #expect(snapshot.diagnostics.contains { $0.message.contains("1 page") })
  }

  @Test(
    "names in YAML that stand for many copies end at once",
    .timeLimit(.minutes(1)),
    arguments: ["? *a39\n: 1\n", "*a39 : 1\n", "k: {*a39 : 1}\n", "k: {? [*a39] : 1}\n"])
  func copiesAsKeys(key: String) throws {
    let names = (1..<40).map { "a\($0): &a\($0) [*a\($0 - 1),*a\($0 - 1)]\n" }.joined()
    let text = "a0: &a0 [x,x]\n" + names + key
    #expect(throws: YAMLFault.self) { try YAMLText(text) }
    #expect(throws: YAMLFault.self) {
      try YAMLText(
        "b0: &b0 {x0: 1}\n"
          + (1..<4_000).map { "b\($0): &b\($0) {<<: *b\($0 - 1), x\($0): 1}\n" }.joined())
    }
  }

  @Test(
    "YAML as deep as it may be parsed is refused without a crash",
    arguments: [
      String(repeating: "[\"]\",", count: 100_000), String(repeating: "[", count: 999),
      String(repeating: "[\n", count: 999), String(repeating: "{a: ", count: 998),
    ])
  func deepYAML(value: String) {
    #expect((try? YAMLText("k: " + value)) == nil)
    let ends = value.hasPrefix("{") ? "1" + String(repeating: "}", count: 998) : ""
    #expect((try? YAMLText("k: " + value + ends + String(repeating: "]", count: 999))) == nil)
  }

  @Test("references and merges in YAML stand for what they name at that place")
  func references() throws {
    let text = """
      one: &one {input: 1, output: 4}
      two: {<<: *one, output: 5}
      one2: &one {input: 2}
      list: &list [*one, "*one"]
      three: {<<: [*one, {input: 7, cache: 3}]}
      text: 2 * 3
      """
    let json = String(decoding: try YAMLText(text).json, as: UTF8.self)
    #expect(
      json.filter { $0 != "\n" && $0 != " " }
        == #"{"one":{"input":1,"output":4},"two":{"output":5,"input":1},"one2":{"input":2},"#
        + #""list":[{"input":2},"*one"],"three":{"input":2,"cache":3},"text":"2*3"}"#)
  }

  @Test("a price index with many prices for the same days is read in one pass, up to its limits")
  func manySpans() {
    let undated = String(repeating: #"{"price_usd": 1}, "#, count: 20_000)
    let dated = (0..<1_200).map {
      #"{"price_usd": \#($0 + 2), "from": "\#(1900 + $0 / 12)-\#($0 % 12 < 9 ? "0" : "")\#($0 % 12 + 1)-01"}"#
    }.joined(separator: ", ")
    let snapshot = snapshot(
      #"{"model": "opal", "provider": "acme", "variations": {"input": [\#(undated)\#(dated)]}}"#)
    #expect(snapshot.quotes.count == 1_000)
    #expect(
      snapshot.quotes.map(\.rate.prices.input.amount?.description).prefix(3) == ["1", "2", "3"])
    #expect(
      snapshot.diagnostics.contains {
        $0.message == "the file has more than 1000 days of new prices of a model"
      })
  }

  @Test("a price that ends gives way to the one that still holds")
  func endedSpan() {
    let snapshot = snapshot(
      #"{"model": "opal", "provider": "acme", "variations": {"input": [{"price_usd": 2, "from": "2025-01-01"}, "#
        + #"{"price_usd": 1, "from": "2025-02-01", "to": "2025-03-01"}]}}"#)
    #expect(
      snapshot.quotes.map { "\($0.rate.prices.input.amount?.description ?? "-")" } == [
        "2", "1", "2",
      ])
  }

  @Test("messages in groups that are not closed are read once each")
  func openGroups() {
    let messages = (0..<60).map {
      "<div class=chatlog__message-group><div data-message-id=\($0)><span class=chatlog__author>bo</span>"
        + "<div class=chatlog__content>word \($0)</div>"
    }
    let snapshot = snapshot("<html><body>" + messages.joined(), file: "chat.html")
    #expect(snapshot.threads.first?.replies.count == 60)
    #expect(snapshot.threads.first?.replies.last?.author == "bo")
  }
}
