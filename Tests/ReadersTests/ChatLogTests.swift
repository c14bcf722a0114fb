import Market
import TestSupport
import Testing

@testable import Readers

/// Logs of chats, of which only some lines state the day.
struct ChatLogTests {
  private func said(_ text: String, file: String) -> [String] {
    snapshot(text, file: file).threads.flatMap(\.replies).map { reply in
      let at = reply.at.map { $0.iso8601.prefix(16) } ?? "-"
      return "\(at) \(reply.author ?? "-"): \(reply.text)"
    }
  }

  @Test("a clock that falls by half a day is of the next day")
  func midnight() {
    #expect(
      said(
        """
        --- Log opened Mon Jan 27 09:00:00 2025
        23:58 <asta> cheap
        23:59 <bo> indeed
        23:58 <cleo> my clock was set
        00:01 <asta> still
        00:02 <bo> yes
        23:57 <asta> and now
        00:01 <bo> again
        """, file: "prices.log") == [
          "2025-01-27T23:58 asta: cheap", "2025-01-27T23:59 bo: indeed",
          "2025-01-27T23:58 cleo: my clock was set", "2025-01-28T00:01 asta: still",
          "2025-01-28T00:02 bo: yes", "2025-01-28T23:57 asta: and now",
          "2025-01-29T00:01 bo: again",
        ])
  }

  @Test("a January behind a December is of the next year")
  func newYear() {
    #expect(
      said(
        "**** BEGIN LOGGING AT Wed Dec 31 09:00:00 2025\n\nDec 31 23:59:00 <asta>\tone\n"
          + "Dec 31 23:59:30 <bo>\ttwo\nJan 01 00:01:00 <asta>\tthree\nJan 02 00:01:00 <bo>\tfour\n",
        file: "prices.log") == [
          "2025-12-31T23:59 asta: one", "2025-12-31T23:59 bo: two", "2026-01-01T00:01 asta: three",
          "2026-01-02T00:01 bo: four",
        ])
  }

  @Test("the whole log shows the order of day and month")
  func dateOrder() {
    #expect(
      said(
        "[03/04/2025 09:20] <bo> x\n[03/27/2025 09:20] <asta> y\n[03/28/2025 09:20] <bo> z\n",
        file: "prices.log") == [
          "2025-03-04T09:20 bo: x", "2025-03-27T09:20 asta: y", "2025-03-28T09:20 bo: z",
        ])
  }

  @Test("who came and went is no message, and what somebody does about a channel is one")
  func notices() {
    let hexChat = """
      **** BEGIN LOGGING AT Mon Jan 27 09:00:00 2025

      Jan 27 09:19:58 *\tNow talking on #prices
      Jan 27 09:20:00 <asta>\tcheap
      Jan 27 09:20:10 <bo>\tindeed
      Jan 27 09:21:00 *\tcleo (~cleo@host.example) has joined
      Jan 27 09:22:00 *\tbo has quit (Ping timeout)
      Jan 27 09:23:00 *\tasta pays $3 for #1
      """
    #expect(
      said(hexChat, file: "x.log").map { $0.dropFirst(17) } == [
        "asta: cheap", "bo: indeed", "asta: pays $3 for #1",
      ])
    #expect(snapshot(hexChat, file: "x.log").threads.first?.story.title == "#prices")
    let weeChat = """
      2025-01-27 09:20:00\t@asta\tcheap
      2025-01-27 09:20:10\tbo\tindeed
      2025-01-27 09:20:20\t *\tasta waves at #prices
      """
    #expect(said(weeChat, file: "x.log").last == "2025-01-27T09:20 asta: waves at #prices")
  }

  @Test(
    "tables and logs of programs are no chats",
    arguments: [
      "2025-01-27 09:20\tDeepSeek\tPrices fall\n2025-01-27 09:21\tOpal\tPrices rise\n2025-01-27 09:22\tOpal\tPrices hold\n",
      "2025-01-27 09:20:00\tDeepSeek\tPrices fall\n2025-01-27 09:21:00\tOpal\tPrices rise\n",
      "2025-01-27 09:20:00 <info> starting server\n2025-01-27 09:20:01 <error> no port\n2025-01-27 09:20:02 <info> done\n",
    ])
  func noChat(text: String) {
    #expect(snapshot(text, file: "x.log").format != "irc")
  }

  @Test("a log without a year says so, and its file's name may have it")
  func years() {
    let text = "Jan 27 09:20:11 <asta>\tcheap\nJan 27 09:21:30 <bo>\tindeed\n"
    let undated = snapshot(text, file: "noyear.log")
    #expect(
      undated.diagnostics.map(\.description) == [
        "noyear.log:1: warning: the log states no year; put its day into the file's name, "
          + "such as 2025-01-27; the times are left out"
      ])
    let dated = snapshot(text, file: "#prices_20250127.log")
    #expect(dated.diagnostics.isEmpty && dated.threads.first?.story.title == "#prices")
    #expect(dated.threads.first?.replies.last?.at?.iso8601 == "2025-01-27T09:21:30+00:00")
    for file in ["prices-2025-01-27.log", "prices 2025-01-27.log", "prices.log"] {
      #expect(snapshot(text, file: file).threads.first?.story.title == "prices")
    }
  }

  @Test("a log of WeeChat is known by its name, too")
  func named() {
    let text = "2025-01-27 09:20:00\tbo\tcheap\n2025-01-27 09:21:00\tasta\tindeed\n"
    #expect(snapshot(text, file: "irc.libera.#prices.weechatlog").format == "irc")
  }

  @Test("an article's first line may be its day")
  func dayFirst() {
    let story = snapshot(
      "2025-01-27\n\nDeepSeek cuts its prices by half\n\nThe firm said on Monday that a million tokens cost 0.55 dollars.\n",
      file: "x.txt"
    ).threads.first?.story
    #expect(story?.title == "DeepSeek cuts its prices by half")
    #expect(story?.published?.day.description == "2025-01-27")
  }
}
