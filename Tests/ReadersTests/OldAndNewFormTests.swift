import Market
import TestSupport
import Testing

@testable import Readers

/// The oldest and the newest of forms that are known.
struct OldAndNewFormTests {
  private func said(_ text: String, file: String) -> [String] {
    snapshot(text, file: file).threads.flatMap(\.replies).map { reply in
      let at = reply.at.map { $0.iso8601.prefix(16) } ?? "-"
      return "\(at) \(reply.depth) \(reply.author ?? "-"): \(reply.text)"
    }
  }

  @Test("logs of mIRC and of bots are of channels")
  func channels() {
    #expect(
      said(
        "Session Start: Mon Jan 27 09:00:00 2025\nSession Ident: #prices\n[09:20] <asta> half\n"
          + "[09:21] * bo waves\n[09:22] <bo> cheap\nSession Close: Mon Jan 27 10:00:00 2025\n",
        file: "mirc.log") == [
          "2025-01-27T09:20 0 asta: half", "2025-01-27T09:21 0 bo: waves",
          "2025-01-27T09:22 0 bo: cheap",
        ])
    #expect(
      said(
        "[09:20] <asta> half\n[09:21] Action: bo waves\n[09:22] bo (~bo@host) left irc: bye\n[09:23] <cleo> cheap\n",
        file: "prices.2025-01-27.log") == [
          "2025-01-27T09:20 0 asta: half", "2025-01-27T09:21 0 bo: waves",
          "2025-01-27T09:23 0 cleo: cheap",
        ])
  }

  @Test("WhatsApp's chats of the first iPhones, and KakaoTalk's in English")
  func phones() {
    #expect(
      said("27.01.15 09:20:00: Asta: halb: ja\n27.01.15 09:21:00: Bo: billig\n", file: "x.txt") == [
        "2015-01-27T09:20 0 Asta: halb: ja", "2015-01-27T09:21 0 Bo: billig",
      ])
    let log = "2025-01-27 09:20:00: Server: started\n2025-01-27 09:21:00: Server: stopped\n"
    #expect(snapshot(log, file: "x.txt").format != "whatsapp")
    #expect(
      said(
        "Prices KakaoTalk Chats\nDate Saved : 2025-01-28 10:00\n\nMonday, January 27, 2025\n"
          + "Jan 27, 2025, 09:20, Asta : Half: yes\nJan 27, 2025 at 1:21 PM, Bo : Cheap\n",
        file: "x.txt") == [
          "2025-01-27T09:20 0 Asta: Half: yes", "2025-01-27T13:21 0 Bo: Cheap",
        ])
  }

  @Test("of a page that is longer than any article the beginning is read")
  func longPage() {
    let paragraph =
      "<p>"
      + String(
        repeating: "Opal has cut the price of its model to half, it said today to all who pay. ",
        count: 900) + "</p>\n"
    let page =
      "<!DOCTYPE html><html><head><title>Opal halves its prices</title></head><body><article>"
      + String(repeating: paragraph, count: SourceFile.mostPageBytes / paragraph.utf8.count + 9)
      + "</article></body></html>"
    let read = snapshot(page, file: "x.html")
    #expect(read.threads.map(\.story.title) == ["Opal halves its prices"])
    #expect(
      read.diagnostics.map(\.message) == ["the page is longer than 8 MB, and no article is"])
  }

  @Test("LINE's chats without a head, as it writes them for a computer")
  func line() {
    #expect(
      said(
        "2025.01.27 月曜日\n09:20 アスタ 半額 です\n09:21 ボー スタンプ\nもう一行\n2025.01.28 火曜日\n09:22 アスタ はい\n",
        file: "価格.txt") == [
          "2025-01-27T09:20 0 アスタ: 半額 です", "2025-01-27T09:21 0 ボー: スタンプ\nもう一行",
          "2025-01-28T09:22 0 アスタ: はい",
        ])
  }

  @Test("older pages of Discord have names and times above the messages of a group")
  func discordPage() {
    #expect(
      said(
        "<html><body><div class=chatlog><div class=chatlog__message-group><div class=chatlog__messages>"
          + "<span class=chatlog__author-name>asta</span> <span class=chatlog__timestamp>27-Jan-20 09:20 PM</span>"
          + "<div class=chatlog__message data-message-id=1><div class=chatlog__content>half</div></div>"
          + "<div class=chatlog__message data-message-id=2><div class=chatlog__content>indeed</div></div>"
          + "</div></div></div></body></html>", file: "x.html") == [
          "2020-01-27T21:20 0 asta: half", "2020-01-27T21:20 0 asta: indeed",
        ])
  }

  @Test("threads of YouTube's API, and posts of Lemmy 1.0")
  func services() {
    let video = snapshot(
      #"{"kind": "youtube#commentThreadListResponse", "items": [{"id": "c", "snippet": {"videoId": "abc", "topLevelComment": "#
        + #"{"snippet": {"textOriginal": "half", "authorDisplayName": "@asta", "likeCount": 3, "publishedAt": "2025-01-27T09:20:00Z"}}}, "#
        + #""replies": {"comments": [{"id": "d", "snippet": {"textOriginal": "cheap", "authorDisplayName": "@bo", "publishedAt": "2025-01-27T09:30:00Z"}}]}}]}"#,
      file: "x.json")
    #expect(video.threads.map(\.story.url) == ["https://www.youtube.com/watch?v=abc"])
    #expect(
      video.threads.first?.replies.map {
        "\($0.depth) \($0.author ?? "-") \($0.text) \($0.score ?? 0)"
      }
        == ["0 @asta half 3", "1 @bo cheap 0"])
    let lemmy = snapshot(
      #"{"posts": [{"post": {"name": "Opal halves", "published_at": "2025-01-27T09:20:00Z", "ap_id": "https://l.example/post/1", "score": 5, "comments": 1}, "#
        + #""creator": {"name": "asta"}, "community": {"name": "ai"}}]}"#, file: "x.json")
    #expect(lemmy.format == "lemmy")
    #expect(
      lemmy.threads.map {
        "\($0.story.author ?? "-") \($0.story.score ?? 0) \($0.story.replyCount ?? 0)"
      } == ["asta 5 1"])
  }

  @Test("price lists without their frame, of a gateway's library, and in Markdown")
  func prices() {
    let azure = snapshot(
      #"[{"currencyCode": "USD", "retailPrice": 0.00055, "armRegionName": "eastus", "meterName": "opal Inp glbl Tokens", "unitOfMeasure": "1K", "type": "Consumption"}]"#,
      file: "x.json")
    #expect(azure.amounts(of: "azure/opal") == ["0.55", nil, nil])
    let vercel = snapshot(
      #"{"models": [{"id": "acme/opal", "pricing": {"input": "0.00000055", "output": "0.00000219", "cachedInputTokens": "0.00000014"}, "specification": {"modelId": "x"}}]}"#,
      file: "x.json")
    #expect(vercel.amounts(of: "vercel/acme/opal") == ["0.55", "0.14", "2.19"])
    let markdown = snapshot(
      "| Model | Input | Output |\n|:---|---:|---:|\n| acme/opal | $0.55 | $2.19 |\n", file: "x.md")
    #expect(markdown.amounts(of: "acme/opal") == ["0.55", nil, "2.19"])
    #expect(markdown.diagnostics.filter { $0.severity == .error }.isEmpty)
  }
}
