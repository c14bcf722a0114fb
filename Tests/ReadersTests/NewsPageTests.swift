import Market
import TestSupport
import Testing

@testable import Readers

/// Pages written in the manner of ten sites, each with six articles of as many languages.
struct NewsPageTests {
  @Test("of sixty pages title, day and first sentence are right in fifty-five at least")
  func sixty() {
    var wrong: [String] = []
    var wrongParts: [String] = []
    for style in PageStyle.all {
      for article in PageArticle.all {
        let found = snapshot(style.page(article), file: "page.html")
        let story = found.threads.first?.story
        let isRight =
          story?.title == article.title && story?.published?.day.description == article.day
          && story?.text.hasPrefix(article.paragraphs[0]) == true
        let place = "\(style.name), \(article.language): "
        if !isRight { wrong.append(place + "\(String(describing: story))") }
        if story?.author != article.author {
          wrongParts.append(place + (story?.author ?? "nobody"))
        }
        if story?.language != article.language {
          wrongParts.append(place + (story?.language ?? "no language"))
        }
        if story?.text != article.paragraphs.joined(separator: "\n\n") {
          wrongParts.append(place + (story?.text ?? "no text"))
        }
        #expect(found.threads.count == 1)
      }
    }
    #expect(PageStyle.all.count * PageArticle.all.count == 60)
    #expect(wrong.count <= 2, "\(wrong.joined(separator: "\n"))")
    // The rest of an article is as good in most pages.
    #expect(wrongParts.count <= 6, "\(wrongParts.joined(separator: "\n"))")
  }

  @Test("a page gives its article's place, its address, and nothing of what stands around it")
  func place() throws {
    let marked = Marked(
      """
      <!DOCTYPE html>
      <html lang="da-DK"><head><title>Opal halverer prisen | Havneposten</title>
      <meta property="og:site_name" content="Havneposten"><base href="https://havneposten.example/">
      <link rel="canonical" href="/opal"></head><body>
      <nav><ul><li><a href="/">Forside</a></li></ul></nav>
      «1»<article><h1>Opal halverer prisen</h1><p class="byline">Af Ida Holm</p>
      <time datetime="2025-03-03T09:05:00+01:00">3. marts</time>
      <p>Opal oplyser, at en million tokens nu koster det halve af før.</p>
      <p><a href="/x">Læs også: Hvad koster resten?</a></p>
      <p>Det gælder fra mandag, og ingen ved, hvor længe det varer ved.</p></article>
      <section id="comments"><p>Det er alt for dyrt, og det har det altid været, synes jeg nu.</p></section>
      </body></html>
      """)
    let snapshot = snapshot(marked.text, file: "page.html")
    let story = try #require(snapshot.threads.first?.story)
    #expect(snapshot.format == "page" && snapshot.diagnostics.isEmpty)
    #expect(story.origin.line == marked.places[1]?.line)
    #expect(story.title == "Opal halverer prisen" && story.source == "Havneposten")
    #expect(story.author == "Ida Holm" && story.language == "da")
    #expect(story.url == "https://havneposten.example/opal")
    #expect(story.published?.iso8601 == "2025-03-03T09:05:00+01:00")
    #expect(
      story.text == "Opal oplyser, at en million tokens nu koster det halve af før.\n\n"
        + "Det gælder fra mandag, og ingen ved, hvor længe det varer ved.")
  }

  @Test("a page without a text says so, and a broken one does not trap")
  func broken() {
    let empty = snapshot(
      "<!DOCTYPE html>\n<html><body><nav>Home</nav></body></html>", file: "p.html")
    #expect(
      empty.diagnostics.map(\.description) == [
        "p.html: error: this is a web page without an article; save a page that shows one text"
      ])
    for style in PageStyle.all {
      let bytes = Array(style.page(PageArticle.all[0]).utf8)
      for cut in stride(from: 0, to: bytes.count, by: 97) {
        let snapshot = read(SourceFile(name: "page.html", bytes: Array(bytes[..<cut])))
        #expect(snapshot.threads.count < 2)
      }
    }
  }

  @Test("JSON-LD that is no article, broken, or commented out does no harm")
  func linkedData() throws {
    let scripts = [
      #"{"@type": "WebSite", "name": "Havneposten", "url": "https://havneposten.example"}"#,
      #"{"@type": ["NewsArticle"], "headline": "Broken"#, "nonsense", "",
      #"<!-- {"@graph": [{"@type": "Person", "name": "Bo"}, {"@type": "NewsArticle", "#
        + #""headline": "Right &amp; proper", "datePublished": "2025-03-03", "author": "#
        + #"[{"name": "Ida"}, "Bo"], "publisher": {"name": "Havneposten"}}]} -->"#,
    ]
    let page =
      "<html><head>"
      + scripts.map { "<script type='application/ld+json'>\($0)</script>" }.joined()
      + "</head><body><p>Opal oplyser, at en million tokens nu koster det halve.</p></body></html>"
    let story = try #require(snapshot(page, file: "page.html").threads.first?.story)
    #expect(story.title == "Right & proper" && story.author == "Ida, Bo")
    #expect(story.source == "Havneposten" && story.published?.day.description == "2025-03-03")
  }

  @Test(
    "a language is named as tags do, whatever writes it",
    arguments: [
      ("en-US", "en"), ("en_gb", "en"), ("da", "da"), ("zh-TW", "zh-Hant"), ("zh_CN", "zh-Hans"),
      ("zh-Hant-HK", "zh-Hant"), ("zh", nil), ("", nil), ("x-default", nil), ("English", nil),
    ])
  func languages(written: String, tag: String?) {
    #expect(languageTag(written) == tag)
  }

  @Test("saved pages of Hacker News and of old Reddit are threads")
  func forums() {
    let hackerNews = snapshot(
      """
      <html lang="en"><head><title>Half price | Hacker News</title></head><body><table><tr><td><table class="fatitem">
      <tr class="athing submission" id="42"><td><span class="titleline"><a href="https://tally.example/1">Half price</a></span></td></tr>
      <tr><td class="subtext"><span class="score" id="score_42">120 points</span> by <a class="hnuser">ida</a>
      <span class="age" title="2025-03-03T09:05:00 1740992700"><a>1 day ago</a></span></td></tr></table>
      <table class="comment-tree"><tr class="athing comtr" id="43"><td><table><tr><td class="ind" indent="0"></td><td>
      <a class="hnuser">bo</a> <span class="age" title="2025-03-03T09:06:00 1740992760">x</span>
      <div class="comment"><div class="commtext c00">Cheap.<p>Really.</div><div class="reply"><a>reply</a></div></div></td></tr></table></td></tr>
      <tr class="athing comtr" id="44"><td><table><tr><td class="ind"><img width="40"></td><td><a class="hnuser">cy</a>
      <div class="commtext c00">Yes</div></td></tr></table></td></tr></table></td></tr></table></body></html>
      """, file: "page.html")
    #expect(hackerNews.format == "hacker-news-page" && hackerNews.threads.count == 1)
    #expect(
      hackerNews.threads.first?.story.author == "ida"
        && hackerNews.threads.first?.story.score == 120)
    #expect(hackerNews.threads.first?.story.published?.iso8601 == "2025-03-03T09:05:00+00:00")
    #expect(hackerNews.threads.first?.replies.map(\.text) == ["Cheap.\n\nReally.", "Yes"])
    #expect(hackerNews.threads.first?.replies.map(\.depth) == [0, 1])
    let reddit = snapshot(
      """
      <!doctype html><html><body><div class="sitetable"><div class=" thing id-t3_a link" data-fullname="t3_a" data-author="ida"
      data-subreddit="Tally" data-timestamp="1740992700000" data-score="9" data-comments-count="2" data-permalink="/r/Tally/comments/a/x/">
      <a class="title" href="/x">Half price</a><div class="md"><p>From Monday.</p></div></div></div>
      <div class="commentarea"><div class="sitetable"><div class="thing comment" data-fullname="t1_b" data-author="bo">
      <p class="tagline"><span class="score unvoted" title="3">3 points</span> <time datetime="2025-03-03T09:06:00+00:00">x</time></p>
      <div class="md"><p>Cheap.</p></div><div class="child"><div class="thing comment" data-fullname="t1_c" data-author="cy">
      <div class="md"><p>Yes</p></div></div></div></div></div></div></body></html>
      """, file: "page.html")
    #expect(reddit.format == "old-reddit-page" && reddit.threads.count == 1)
    #expect(
      reddit.threads.first?.story.text == "From Monday." && reddit.threads.first?.story.score == 9)
    #expect(reddit.threads.first?.replies.map(\.depth) == [0, 1])
    #expect(reddit.threads.first?.replies.map(\.score) == [3, nil])
  }
}
