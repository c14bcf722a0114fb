import Market
import TestSupport
import Testing

@testable import Readers

/// Files that look like a known form, and are of another.
struct RecognitionTests {
  struct Given: CustomTestStringConvertible {
    let file: String
    let text: String
    let format: String
    var testDescription: String { "\(file) is not \(format)" }

    init(_ format: String, _ file: String, _ text: String) {
      (self.format, self.file, self.text) = (format, file, text)
    }
  }

  static let sentences =
    "<p>Opal has cut the price of its model to 0.55 dollars for a million tokens, it said today.</p>"

  @Test(
    "what only looks like a known form is not taken for it",
    arguments: [
      Given(
        "telegram-page", "x.html",
        "<html><body><article><h1>Opal halves its prices</h1>\(sentences)<ul class=history><li class=message>Prices"
          + "</li><li class=message>More</li></ul></article></body></html>"),
      Given(
        "bookmarks", "x.html",
        "<html><body><article><h1>Opal halves its prices</h1>\(sentences)<a href=https://a.example add_date=1737966000>a</a>"
          + "<a href=https://b.example>b</a><a href=https://c.example>c</a></article></body></html>"
      ),
      Given(
        "hacker-news", "x.json", #"[{"id": 7, "type": "comment", "author": "bo", "body": "cheap"}]"#
      ),
      Given("lmarena-csv", "x.csv", "name,elo,country\nCarlsen,2830,NO\n"),
      Given("lmarena-csv", "x.csv", "model,elo,input,output\nopal,1400,0.5,2\n"),
      Given("lmarena", "x.json", #"[{"model": "X200", "votes": 5, "score": 4.5}]"#),
      Given("models.dev-toml", "server.toml", "[limit]\nopen_files = 1024\n"),
      Given("models.dev-toml", "server.toml", "[cost]\ncenter = 7\n"),
      Given(
        "catwalk", "x.json",
        #"{"id": "acme", "models": [{"id": "opal", "context_window": 64000, "pricing": {"input": 3, "output": 9}}]}"#
      ),
    ])
  func notTaken(given: Given) {
    #expect(snapshot(given.text, file: given.file).format != given.format)
  }

  @Test(
    "what is of a known form is still taken for it",
    arguments: [
      Given("lmarena-csv", "elo_results_2025.csv", "model,elo\nopal,1400\n"),
      Given("lmarena-csv", "x.csv", "model,elo,95_pct_ci\nopal,1400,+5/-5\n"),
      Given("lmarena", "arena.json", #"[{"model": "X200", "votes": 5, "score": 1450}]"#),
      Given(
        "lmarena", "x.json",
        #"[{"model": "X200", "votes": 5, "rating": 1450, "rating_lower": 1440}]"#),
      Given("models.dev-toml", "opal.toml", "name = \"Opal\"\n[cost]\ninput = 0.5\n"),
      Given(
        "bookmarks", "x.html",
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p><DT><A HREF=\"https://a.example\">One</A></DL>"
      ),
    ])
  func taken(given: Given) {
    #expect(snapshot(given.text, file: given.file).format == given.format)
  }

  @Test("a table with Kakao's columns is one of records unless its name says more")
  func kakaoColumns() {
    let text = "Date,User,Message\n2025-01-27 09:20:00,bo,cheap\n2025-01-27 09:21:00,asta,indeed\n"
    let sources = ["x.csv", "KakaoTalk_Chat_prices.csv"].map { file in
      snapshot(text, file: file).threads.contains { $0.story.source == "KakaoTalk" }
    }
    #expect(sources == [false, true])
  }

  @Test(
    "a title is cut only where the name of a site follows",
    arguments: [
      ("<title>Why we renamed max_tokens</title>", "Why we renamed max_tokens"),
      (
        "<title>DeepSeek R1: what it costs and whom it hurts</title><h1>DeepSeek R1</h1>",
        "DeepSeek R1: what it costs and whom it hurts"
      ),
      ("<title>欧泊大模型价格减半_港口新闻</title>", "欧泊大模型价格减半"),
      ("<title>Opal halves all its prices _ Harbour</title>", "Opal halves all its prices"),
    ])
  func wholeTitle(head: String, title: String) {
    let page =
      "<html><body>\(head)<article>\(Self.sentences)\(Self.sentences)</article></body></html>"
    #expect(snapshot(page, file: "x.html").threads.first?.story.title == title)
  }
}
