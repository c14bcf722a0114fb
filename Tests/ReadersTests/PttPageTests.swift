import Market
import TestSupport
import Testing

@testable import Readers

struct PttPageTests {
  @Test("a page gives its post and its replies, with their places")
  func post() throws {
    let marked = Marked(page)
    let snapshot = snapshot(marked.text, file: "page.html")
    #expect(snapshot.format == "ptt-page" && snapshot.diagnostics.isEmpty)
    let thread = try #require(snapshot.threads.first)
    let story = thread.story
    #expect(story.title == "[討論] 推論 & 單價" && story.author == "quartz7")
    #expect(
      story.board == "Example"
        && story.text == "降到四分之一\n見 https://a.example/x\n\nthe author answers")
    #expect(story.published?.iso8601 == "2025-03-01T12:00:00+08:00")
    #expect(story.url == "https://www.ptt.cc/bbs/Example/M.1740801600.A.0AB.html")
    #expect(thread.replies.map(\.text) == ["one: <b> & \"two\"", "", "mail a@b.c"])
    #expect(thread.replies.map(\.mark) == [.push, .boo, .arrow])
    #expect(thread.replies.map(\.author) == ["opal21", "jade", "opal21"])
    #expect(
      thread.replies.map { $0.at?.iso8601 } == [
        "2025-03-01T12:01:00+08:00", "2025-03-01T12:02:00+08:00", "2026-01-02T08:00:00+08:00",
      ])
    #expect(thread.replies.map(\.origin.line) == (1...3).map { marked.places[$0]?.line })
  }

  @Test("without metalines a post takes title and address from the head of the page")
  func headless() throws {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains("metaline") }
    let story = try #require(
      snapshot(Marked(lines.joined(separator: "\n")).text, file: "page.html").threads.first?.story)
    #expect(story.title == "[討論] 推論 & 單價" && story.author == nil && story.board == "Example")
    #expect(story.published?.iso8601 == "2025-03-01T12:00:00+08:00")
  }

  @Test("a page that declares Big5 is read")
  func big5() throws {
    let title = try EncodingTests.bytes("traditional.big5-uao.txt").prefix { $0 != 0x0A }
    let bytes =
      Array("<html><meta charset=\"big5\"><title>".utf8) + title
      + Array("</title><div id=\"main-content\" class=\"bbs-content\">x</div>".utf8)
    let snapshot = read(SourceFile(name: "page.html", bytes: bytes))
    #expect(snapshot.encoding == "big5-uao")
    #expect(snapshot.threads.first?.story.title == "石英發布新的推論單價，每百萬字元降到四分之一。")
  }

  @Test("a board's list gives the posts that still exist")
  func list() {
    let snapshot = snapshot(
      """
      <!DOCTYPE html>
      <html><body><div class="r-list-container">
      <div class="r-ent"><div class="nrec"><span class="hl f1">爆</span></div>
      <div class="title"> <a href="/bbs/Example/M.1740801600.A.0AB.html">[討論] 推論單價</a> </div>
      <div class="meta"><div class="author">quartz7</div><div class="date"> 3/01</div></div></div>
      <div class="r-ent"><div class="title"> (本文已被刪除) [jade] </div>
      <div class="meta"><div class="author">-</div><div class="date"> 3/01</div></div></div>
      <div class="r-list-sep"></div>
      <div class="r-ent"><div class="title"><a href="/bbs/Example/M.1740888000.A.0AC.html">[公告] 板規</a>
      </div><div class="meta"><div class="author">granite</div></div></div>
      """, file: "index.html")
    #expect(snapshot.threads.map(\.story.title) == ["[討論] 推論單價", "[公告] 板規"])
    #expect(snapshot.threads.map(\.story.author) == ["quartz7", "granite"])
    #expect(
      snapshot.threads.map { $0.story.published?.day.description } == ["2025-03-01", "2025-03-02"])
    #expect(snapshot.threads.first?.story.origin.line == 4)
  }

  @Test(
    "a list's score is exact, or the least that its sign means",
    arguments: [
      ("3", 3), ("99", 99), ("爆", 100), ("X1", -10), ("X9", -90), ("XX", -100), ("", nil),
      ("X", nil), ("m", nil),
    ])
  func listedScore(sign: String, score: Int?) {
    let snapshot = snapshot(
      """
      <!DOCTYPE html>
      <div class="r-ent"><div class="nrec"><span class="hl f3">\(sign)</span></div>
      <div class="title"><a href="/bbs/Example/M.1740801600.A.0AB.html">推論單價</a></div></div>
      """, file: "index.html")
    #expect(snapshot.threads.map(\.story.score) == [score])
  }

  @Test("no page traps, however it is truncated")
  func anyPage() {
    let bytes = Array(Marked(page).text.utf8)
    for cut in stride(from: 0, to: bytes.count, by: 7) {
      let snapshot = read(SourceFile(name: "page.html", bytes: Array(bytes[..<cut])))
      #expect(snapshot.threads.count < 2)
    }
  }

  private let page = """
    <!DOCTYPE html>
    <html><head><meta charset="utf-8"><title>[討論] 推論 &amp; 單價 - 看板 Example - 批踢踢實業坊</title>
    <link rel="canonical" href="https://www.ptt.cc/bbs/Example/M.1740801600.A.0AB.html">
    </head><body>
    <div id="main-content" class="bbs-screen bbs-content">
    <div class="article-metaline"><span class="article-meta-tag">作者</span><span class="article-meta-value">quartz7 (石英)</span></div>
    <div class="article-metaline-right"><span class="article-meta-tag">看板</span><span class="article-meta-value">Example</span></div>
    <div class="article-metaline"><span class="article-meta-tag">標題</span><span class="article-meta-value">[討論] 推論 &amp; 單價</span></div>
    <div class="article-metaline"><span class="article-meta-tag">時間</span><span class="article-meta-value">Sat Mar  1 12:00:00 2025</span></div>

    降到四分之一
    見 <a href="https://a.example/x" rel="nofollow">https://a.example/x</a>
    <div class="push"><span class="hl push-tag">推 </span><span class="f3 hl push-userid">granite</span><span class="f3 push-content">: quoted</span><span class="push-ipdatetime"> 01/02 10:00
    </span></div>
    <div class="richcontent"><img src="x.png"></div>
    --
    <span class="f2">※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 192.0.2.7 (臺灣)
    </span><span class="f2">※ 文章網址: <a href="https://www.ptt.cc/bbs/Example/M.1740801600.A.0AB.html">https://www.ptt.cc/bbs/Example/M.1740801600.A.0AB.html</a>
    </span>
    «1»<div class="push"><span class="hl push-tag">推 </span><span class="f3 hl push-userid">opal21</span><span class="f3 push-content">: one: &lt;b&gt; &amp; &#34;two&#34;</span><span class="push-ipdatetime"> 192.0.2.8 03/01 12:01
    </span></div>the author answers
    «2»<div class="push"><span class="f1 hl push-tag">噓 </span><span class="f3 hl push-userid">jade</span><span class="f3 push-content">: </span><span class="push-ipdatetime">03/01 12:02
    </span></div><div class="push warning-box">too long</div>
    «3»<div class="push"><span class="f1 hl push-tag">→ </span><span class="f3 hl push-userid">opal21</span><span class="f3 push-content">: mail <a class="__cf_email__" data-cfemail="006140622e63"">[email&#160;protected]</a></span><span class="push-ipdatetime"> 01/02 08:00
    </span></div></div>
    </body></html>
    """
}
