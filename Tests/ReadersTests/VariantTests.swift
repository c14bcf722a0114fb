import Market
import TestSupport
import Testing

@testable import Readers

/// Variants documented by the formats' authors: members missing, reordered, or of another type.
struct VariantTests {
  struct Variant: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let wanted: [String]

    init(_ testDescription: String, _ text: String, _ wanted: String...) {
      (self.testDescription, self.text, self.wanted) = (testDescription, text, wanted)
    }
  }

  @Test("stories in unusual forms are read", arguments: storyFiles)
  func stories(variant: Variant) {
    let snapshot = read(SourceFile(name: "x", bytes: Array(variant.text.utf8)))
    #expect(snapshot.digest == variant.wanted)
    #expect(snapshot.diagnostics.isEmpty)
  }

  static let storyFiles = [
    Variant(
      "RSS in capitals",
      "<RSS VERSION=\"2.0\"><CHANNEL><TITLE>Tally</TITLE><ITEM><TITLE>Half price</TITLE>"
        + "<PUBDATE>Mon, 3 Mar 2025 09:05:00 GMT</PUBDATE></ITEM></CHANNEL></RSS>",
      "rss", "Half price | Tally | | 2025-03-03T09:05:00+00:00"),
    Variant(
      "RDF whose every name has a prefix",
      """
      <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/">
      <rss:channel r:about="x"><rss:title>Tally</rss:title></rss:channel>
      <rss:item r:about="y"><rss:title>Half price</rss:title></rss:item></r:RDF>
      """,
      "rss", "Half price | Tally | | "),
    Variant(
      "GDELT with a date in digits alone, as a number",
      #"{"articles": [{"title": "Half price", "seendate": 20250303090500, "domain": "tally.example"}]}"#,
      "gdelt", "Half price | tally.example | | 2025-03-03T09:05:00+00:00"),
    Variant(
      "NewsAPI as a bare list, with a bare source",
      #"[{"publishedAt": "2025-03-03T09:05:00Z", "title": "Half price", "source": "Tally"}]"#,
      "newsapi", "Half price | Tally | | 2025-03-03T09:05:00+00:00"),
    Variant(
      "dev.to with the time under its other name",
      #"[{"title": "Half price", "published_at": null, "published_timestamp": "#
        + #""2025-03-03T09:05:00Z", "tag_list": [], "user": {"username": "ida"}}]"#,
      "dev.to", "Half price | dev.to | ida | 2025-03-03T09:05:00+00:00"),
    Variant(
      "Lobsters with parents in place of depths",
      #"{"short_id": "s", "title": "Half price", "submitter_user": "ida", "comments": ["#
        + #"{"short_id": "a", "comment": "one", "commenting_user": "bo", "parent_comment": null},"#
        + #"{"short_id": "b", "comment": "two", "commenting_user": "cy", "parent_comment": "a"},"#
        + #"{"short_id": "c", "comment": "six", "commenting_user": "bo", "parent_comment": "b"}]}"#,
      "lobsters", "Half price | Lobsters | ida | ", "  0 bo one", "  1 cy two", "  2 bo six"),
    Variant(
      "Bluesky: a post that only links",
      #"{"posts": [{"uri": "at://did:plc:x/app.bsky.feed.post/1", "author": {"handle": "ida.example"}, "#
        + #""record": {"text": "", "createdAt": "2025-03-03T09:05:00Z", "embed": {"external": "#
        + #"{"title": "Half price", "uri": "https://tally.example/1"}}}}]}"#,
      "bluesky", "Half price | Bluesky | ida.example | 2025-03-03T09:05:00+00:00"),
    Variant(
      "Telegram: all chats, one of them empty",
      #"{"chats": {"list": [{"type": "saved_messages", "messages": []}, {"name": "Tally", "messages": ["#
        + #"{"id": 1, "date": "2025-03-03T09:05:00", "from": "Ida", "text": "one"},"#
        + #"{"id": 2, "date": "2025-03-03T09:06:00", "from": "Bo", "text": "two", "#
        + #""reply_to_message_id": 1}, {"id": 3, "date": "2025-03-03T09:07:00", "from": "Cy", "#
        + #""text": "six", "reply_to_message_id": 99}]}]}}"#,
      "telegram", "Tally | Telegram | | 2025-03-03T09:05:00+00:00", "  0 Ida one", "  1 Bo two",
      "  0 Cy six"),
    Variant(
      "Discord: a table that a program posted, and one passed on",
      #"{"messages": [{"id": "1", "timestamp": "2025-03-03T09:05:00+00:00", "content": "", "author": "#
        + #"{"name": "bot"}, "embeds": [{"title": "Tape", "fields": [{"name": "In", "value": "0.55"}]}]},"#
        + #"{"id": "2", "timestamp": "2025-03-03T09:06:00+00:00", "content": "", "author": {"name": "bo"}, "#
        + #""reference": {"messageId": "1"}, "forwardedMessage": {"content": "old"}}], "#
        + #""channel": {"name": "tape"}, "guild": {"name": "Tally"}}"#,
      "discord", "tape | Tally | | 2025-03-03T09:05:00+00:00", "  0 bot Tape⏎In: 0.55", "  0 bo old"
    ),
    Variant(
      "PTT: a table column by column, of which some rows are left",
      #"{"url": {"7": "https:\/\/www.ptt.cc\/bbs\/Example\/M.1740801607.A.0AB.html", "3": "#
        + #""https:\/\/www.ptt.cc\/bbs\/Example\/M.1740801603.A.0AB.html"}, "#
        + #""title": {"7": "seven", "3": "three"}}"#,
      "ptt-crawler", "seven | | | 2025-03-01T12:00:07+08:00",
      "three | | | 2025-03-01T12:00:03+08:00"),
    Variant(
      "WhatsApp: days and months that only their distance tells",
      "2/3/2025, 9:05 a. m. - Ida: hola\n9/3/2025, 12:08 p. m. - Bo: adiós\n",
      "whatsapp", "x | WhatsApp | | 2025-03-02T09:05:00+00:00", "  0 Ida hola", "  0 Bo adiós"),
  ]

  @Test("prices in unusual forms are read", arguments: priceLists)
  func prices(variant: Variant) {
    let snapshot = read(SourceFile(name: "tally.json", bytes: Array(variant.text.utf8)))
    #expect(snapshot.quotes.map(\.digest) == variant.wanted)
    #expect(snapshot.diagnostics.isEmpty)
  }

  static let priceLists = [
    Variant(
      "a table with its names in capitals", "ID,Input,OUTPUT\nopal/large,2.5,10\n",
      "opal/large 2.5 10"),
    Variant(
      "a table of a spreadsheet with a mark in front",
      "\u{FEFF}provider;model;output;input\r\nopal;large;10;2.5\r\n", "opal/large 2.5 10"),
    Variant(
      "llm-prices: all vendors in one list, figures as texts",
      #"[{"models": [{"price_history": [{"output": "10", "input": "2.5"}], "id": "large"}], "#
        + #""vendor": "opal"}, {"vendor": "quartz", "models": [{"id": "mini", "#
        + #""price_history": [{"input": 1, "output": 2}]}]}]"#,
      "opal/large 2.5 10", "quartz/mini 1 2"),
    Variant(
      "Portkey without a default, figures as texts",
      #"{"large": {"pricing_config": {"pay_as_you_go": {"response_token": {"price": "0.001"}, "#
        + #""request_token": {"price": "0.00025"}}}}}"#,
      "tally/large 2.5 10"),
    Variant(
      "Langfuse as its interface answers, with an escaped slash in the pattern",
      #"{"data": [{"matchPattern": "(?i)^(opal\\/)?(large)$", "modelName": "large", "#
        + #""prices": {"output": {"price": 1e-05}, "input": {"price": 2.5e-06}}}], "meta": {}}"#,
      "opal/large 2.5 10"),
    Variant(
      "genai-prices with its units beside its providers",
      #"{"units": {"input_tokens": {"per": 1000000}}, "providers": [{"id": "opal", "models": ["#
        + #"{"id": "large", "prices": {"input_mtok": 2.5, "output_mtok": 10}}]}]}"#,
      "opal/large 2.5 10"),
    Variant(
      "genai-prices with hours of another zone",
      #"[{"id": "opal", "models": [{"id": "large", "prices": [{"prices": {"input_mtok": 2.5, "#
        + #""output_mtok": 10}}, {"constraint": {"start_time": "00:30:00+08:00", "#
        + #""end_time": "08:30:00+08:00"}, "prices": {"input_mtok": 1.25, "output_mtok": 5}}]}]}]"#,
      "opal/large 2.5 10 at 16:30-00:30 1.25 5"),
  ]

  @Test("prices at unparsable hours are not the usual ones")
  func unknownHours() {
    let snapshot = read(
      SourceFile(
        name: "x",
        bytes: Array(
          (#"[{"id": "opal", "models": [{"id": "large", "prices": [{"prices": {"input_mtok": 2.5}}, "#
            + #"{"constraint": {"start_time": "night", "end_time": "day"}, "#
            + #""prices": {"input_mtok": 1}}]}]}]"#).utf8)))
    #expect(snapshot.quotes.map { $0.rate.prices.input.amount } == ["2.5"])
    #expect(
      snapshot.diagnostics.map(\.message) == ["'night' to 'day' is not a span of hours"])
  }
}

extension Snapshot {
  fileprivate var digest: [String] {
    [format ?? "no format"]
      + threads.flatMap { thread in
        let story = thread.story
        let facts = [story.title, story.source ?? "", story.author ?? ""]
        let head =
          facts.joined(separator: " | ") + " | " + (story.published?.iso8601 ?? "")
        return [head.replacing("  ", with: " ")]
          + thread.replies.map {
            "  \($0.depth) \($0.author ?? "") \($0.text.replacing("\n", with: "⏎"))"
          }
      }
  }
}

extension Quote {
  fileprivate var digest: String {
    func pair(_ prices: PriceList) -> String {
      [prices.input, prices.output].map { $0.amount?.description ?? "?" }.joined(separator: " ")
    }
    let hours = rate.hours.map { hours in
      " at " + hours.windows.map(\.utc).joined(separator: ", ") + " " + pair(hours.prices)
    }
    return listing.id + " " + pair(rate.prices) + hours.joined()
  }
}
