import Market
import TestSupport
import Testing

@testable import Readers

/// What stands around an article on a page, and is no part of it.
struct PageFurnitureTests {
  private func story(_ html: String) throws -> Story {
    try #require(snapshot(html, file: "page.html").threads.first?.story)
  }

  private let first = "The firm now charges 0.55 dollars for a million tokens, half of what it did."
  private let second = "Analysts expect others to follow within weeks, and shares of rivals fell."

  /// An article of two paragraphs and whatever is around it.
  private func page(_ head: String = "", before: String, after: String = "") -> String {
    """
    <html lang=en><head><title>Opal halves its price</title>\(head)</head><body>\(before)
    <p>\(first)</p><p>\(second)</p>\(after)</body></html>
    """
  }

  @Test(
    "a link that stands alone in the part with the text takes nothing with it",
    arguments: [
      ("<a href=#main class=x1>Skip to main content</a><main>", "</main>"),
      ("<article><a href=/t>Technology</a><h1>Opal halves its price</h1>", "</article>"),
      ("<article><h1>Opal halves its price</h1><a href=/jr>Jane Roe</a>", "</article>"),
      ("<article>", "<a href=/more>More of this</a></article>"),
      ("<article><div class=body>", "<a href=/tag>Prices</a></div></article>"),
      ("<table><tr><td><a href=/>Home</a><div>", "</div></td></tr></table>"),
      ("<main>", "</main><a href=#top>Back to top</a>"),
    ])
  func links(before: String, after: String) throws {
    #expect(try story(page(before: before, after: after)).text == "\(first)\n\n\(second)")
  }

  @Test(
    "a standfirst, names and buttons above the first paragraph are left out",
    arguments: [
      "<article><header><h1>Opal halves its price</h1><p>It had been the dearest of the market for a year.</p></header>",
      "<article><div class=article-header><h1>Opal halves its price</h1><div class=x>By our own reporters in Lund.</div></div>",
      "<article><h1>Opal halves its price</h1><div data-gu-name=standfirst><p>It had been the dearest of all.</p></div>",
      "<article><h1>Opal halves its price</h1><h3 class=subtitle>Who pays when the discount is gone again?</h3>",
      "<article><h1>Opal halves its price</h1><div id=pageAbstract><p>It had been the dearest of all.</p></div>",
      "<article><div class=newsShare><span>Agree to our terms to listen to this article today.</span></div>",
    ])
  func above(before: String) throws {
    #expect(
      try story(page(before: before, after: "</article>")).text == "\(first)\n\n\(second)")
  }

  @Test("the stated text says where the shown one begins")
  func stated() throws {
    let data = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Opal halves its price",
      "articleBody":"\(first) \(second)"}</script>
      """
    let above = "<article><div>Madrid and Lund, from our correspondents in both of the towns.</div>"
    #expect(try story(page(data, before: above, after: "</article>")).text.hasPrefix(first))
  }

  @Test("what is only read aloud leaves its line whole")
  func unseen() throws {
    let html = """
      <html lang=en><head><title>Opal rises</title></head><body><article><div>Shares of Opal
      <a href=/o>(OPAL)<span style="clip: rect(0, 0, 0, 0)">, opens new tab</span></a> rose by a
      tenth on Tuesday.</div><p id=speakable-summary>\(second)</p></article></body></html>
      """
    #expect(
      try story(html).text.hasPrefix("Shares of Opal (OPAL) rose by a tenth on Tuesday."))
    #expect(try story(html).text.hasSuffix(second))
  }

  @Test(
    "the day is the article's own",
    arguments: [
      "<div id=dateline-top>Sunday 2 February 2025</div><div><span class=art-date>27 January 2025</span> <span>By <a>Jo Lee</a>, Reporter</span></div>",
      "<div class=entry-meta>Posted on <span class=entry-date>27 January 2025</span> <span class=vcard>by Jo</span></div>",
      "<div><span id=art_source><a href=/>https://a.example</a></span>&nbsp;&nbsp;<span id=pub_date>2025年1月27日&nbsp;07:52</span></div>",
    ])
  func day(before: String) throws {
    let after = """
      <ul class=related-news><li>Opal doubles its price (2024-11-02 10:20)</li></ul>
      <ol class=commentlist><li><div class=comment-meta>Bo, 14 March 2025 at 08:12</div>Dear!</li></ol>
      """
    #expect(
      try story(page(before: before, after: after)).published?.day.description == "2025-01-27")
  }

  @Test("a page whose comments are open has a day, too")
  func openComments() throws {
    let before = "<div class=comments-open><div class=meta>27 January 2025</div>"
    #expect(
      try story(page(before: before, after: "</div>")).published?.day.description == "2025-01-27")
  }

  @Test("a time in UTC that the page shows by another clock is of that clock's day")
  func clock() throws {
    let found = try story(
      page(
        "<meta property=article:published_time content=2026-02-11T02:30:07.000Z>",
        before: "<time datetime=2026-02-10T21:30:07-05:00>Feb. 10, 2026</time>"))
    #expect(found.published?.day.description == "2026-02-10")
  }

  @Test(
    "the title is whole, and the article's alone",
    arguments: [
      (
        "Opal Paper - Markets - P", "<h1>A model reads the books and foresees a fall</h1>",
        "A model reads the books and foresees a fall"
      ),
      (
        "Sums and figures: The machines that learn",
        "<h1>Sums and figures</h1><h3>The machines that learn</h3>",
        "The machines that learn"
      ),
    ])
  func title(stated: String, headings: String, title: String) throws {
    let stated = stated.hasSuffix("P") ? "Opal Paper - Markets - " + title : stated
    let html = "<html><head><title>\(stated)</title></head><body>\(headings)<p>\(first)</p></body>"
    #expect(try story(html + "</html>").title == title)
  }

  @Test("a title that a sign broke in the page's data is whole in its heading")
  func brokenTitle() throws {
    let found = try story(
      page(
        #"<meta property=og:title content="A model reads ">"#,
        before: #"<h1>A model reads "books" and foresees a fall</h1>"#))
    #expect(found.title == #"A model reads "books" and foresees a fall"#)
  }
}
