import Market
import TestSupport
import Testing

@testable import Readers

/// What a reader takes for a page's headline and day, however little the page says to machines.
struct PageHeadingTests {
  private static let text =
    "The company said on Monday that its new model costs a tenth of what its rivals ask, and that "
    + "it would publish how it is served."

  private func story(_ head: String, _ above: String, below: String = "") throws -> Story {
    let page = """
      <html><head>\(head)</head><body>\(above)<div class=body><p>\(Self.text)</p>
      <p>\(Self.text)</p></div>\(below)</body></html>
      """
    return try #require(snapshot(page, file: "x.html").threads.first?.story)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let head: String
    let above: String
    let title: String

    init(_ name: String, _ head: String, _ above: String, _ title: String) {
      (testDescription, self.head, self.above, self.title) = (name, head, above, title)
    }
  }

  @Test("the headline", arguments: titles)
  func headline(given: Case) throws {
    #expect(try story(given.head, given.above).title == given.title)
  }

  private static let titles = [
    Case(
      "goes on where the page's title stops", "<title>Opal halves prices - The Post</title>",
      "<h1>Opal halves prices: “We had no choice”</h1>",
      "Opal halves prices: “We had no choice”"),
    Case(
      "has a word that machines are not told",
      "<meta property=og:title content=\"I tested 5 models and one replaced my plan\">",
      "<h1>I tested 5 models and one actually replaced my plan</h1>",
      "I tested 5 models and one actually replaced my plan"),
    Case(
      "is written anew for machines",
      "<meta property=og:title content=\"Councils told to publish AI bill of millions\">",
      "<h1>Town halls must say what they pay for tokens, minister decides</h1>",
      "Town halls must say what they pay for tokens, minister decides"),
    Case(
      "goes on behind a comma of its language", "<title>「チップが届かない」大学が悲鳴</title>",
      "<h1>「チップが届かない」大学が悲鳴、順番待ちはくじ引きに</h1>", "「チップが届かない」大学が悲鳴、順番待ちはくじ引きに"),
    Case(
      "stands behind the site's name",
      "<title>Chip &amp; Co | Opal halves what it asks for a token</title>",
      "<font size=4>Opal halves what it asks for a token</font>",
      "Opal halves what it asks for a token"),
    Case(
      "is without the kicker that machines are told",
      "<meta property=og:title content=\"FAQ: Chips: What an NPU can do for you\">",
      "<span>FAQ</span><h1>What an NPU can do for you</h1>", "What an NPU can do for you"),
    Case(
      "is not the name of a section",
      "<meta property=og:title content=\"Opal halves what it asks for a million tokens\">",
      "<h1>Technology</h1>", "Opal halves what it asks for a million tokens"),
    Case(
      "is on a page that is called something else", "<title>Print | The Weekly</title>",
      "<h1>Insurers draft a policy for chatbots</h1>", "Insurers draft a policy for chatbots"),
    Case(
      "is not the blog's name",
      "<title>Cold Iron » Why I stopped trusting tokens</title>",
      "<h1><a href=http://iron.example/>Cold Iron</a></h1><h2>Why I stopped trusting tokens</h2>",
      "Why I stopped trusting tokens"),
    Case(
      "is bold where there are no headings",
      "<title>The Times: Business: Startup sells a chip that listens</title>",
      "<font size=5><b>Startup sells a chip that listens</b></font><br>",
      "Startup sells a chip that listens"),
    Case(
      "is marked by its class on a page that is called after its section",
      "<title>民聲報-地方新聞</title>", "<table><tr><td class=title1>老街刻印店導入AI，三代師傅不習慣</td></tr></table>",
      "老街刻印店導入AI，三代師傅不習慣"),
    Case(
      "is in a part that has its day and buttons, too", "<title>오팔이 값을 절반으로 내렸다 - 신문</title>",
      "<div class=article_title><h2>오팔이 값을 절반으로 내렸다</h2><div>2010.08.19 페이스북 트위터</div></div>",
      "오팔이 값을 절반으로 내렸다"),
    Case(
      "has a kicker in a part of its own", "<title>Opal bekommt einen Auftrag - Zeitung</title>",
      "<h1><span><span>KI-Boom</span> <span>Opal bekommt einen Auftrag</span></span></h1>",
      "Opal bekommt einen Auftrag"),
    Case(
      "has a kicker that machines are told, too",
      "<meta property=og:title content=\"KI-Recht: Die Maschine, die alles behält\">",
      "<h1><span>KI-Recht: </span><span>Die Maschine, die alles behält</span></h1>",
      "Die Maschine, die alles behält"),
    Case(
      "is the one in a heading, though a theme marks the site's name, too", "",
      "<p itemprop=headline>Cabin Computing</p><h1 itemprop=headline>I rented out my GPU</h1>",
      "I rented out my GPU"),
  ]

  @Test(
    "the day",
    arguments: [
      // By RDFa, with the name of its vocabulary and without.
      "<h1>Opal falls</h1><span property=\"schema:dateCreated\" content=\"2025-01-27T15:15:00Z\">Mon</span>",
      "<h1>Opal falls</h1><span property=datePublished content=2025-01-27T11:45:08Z>Mon</span>",
      // Today's day above the heading is the site's.
      "<div class=date-now>2025년 4월 17일</div><h1>오팔</h1><div><span class=inputDate>입력 2025.01.27. 05:00</span></div>",
      // Between line breaks, beside links, and in a part of its own.
      "<b>Opal falls</b><br><font>By Ted Farrow<br>Monday, January 27, 2025; 9:14 AM ET</font>",
      "<h1>Opal falder</h1><div>Af <a href=/m>Mo Juel</a>, 27. januar 2025 kl. 07.32 <a href=/t>Tip en ven</a></div>",
      "<h1>Opale</h1><p><span>Le jour</span> <span>Publié le 27/01/2025 à 07h15</span> <span>Modifié le 14/02/2025</span></p>",
      // The nearest one, above the headline or below it; a change is none.
      "<div><p class=x>27 January 2025</p><a>Product</a></div><h1>Introducing Opal</h1>",
      "<div>Meldung vom 27.01.2025 14:36</div><h3 class=title>Ein Programm lernt aus Akten</h3>",
      "<h1>오팔</h1><p>입력 :2025/01/27 16:22&nbsp;&nbsp;수정: 2025/01/28 16:40</p>",
      "<h1>Opal</h1><time class=entry-date datetime=2025-01-27>x</time><time class=updated datetime=2025-01-29>y</time>",
      // In two calendars, and in the digits of another script.
      "<h1>أوبال</h1><div>الإثنين - 27 رجب 1446 هـ - 27 يناير 2025 مـ</div>",
      "<h1>اوپال</h1><div>دوشنبه - ۸ بهمن ۱۴۰۳ - ۲۷ ژانویه ۲۰۲۵</div>",
      // What the page's program was handed, where the page shows only how long ago it was.
      "<h1>Opal falls by half today</h1><span>3 days ago</span><script>x={\"widgetTitle\": \"Opal falls by half today\", \"publishTime\": 1737969300000}</script><aside>12 March 2025</aside>",
      "<h1>オパール</h1><meta property=article:published_time content=2025-01-26T15:05:00Z><div>2025年01月27日 00時05分 公開</div>",
      // Not that of the day on which the page was saved.
      "<link rel=canonical href=https://a.example/2025/01/27/opal.html><div>Tuesday, May 19, 2026</div><h1>Opal falls by half</h1>",
      // By the clock of its readers, which is a day behind.
      "<h1>Opala</h1><meta property=article:published_time content=2025-01-28T01:10:00Z><time datetime=2025-01-28T01:10:00Z>27/01/2025 22h10</time>",
      "<h1>欧泊</h1><div><span id=pubtime_baidu>2025/1/27 18:45:22</span> <span>评论：186</span></div>",
    ])
  func day(above: String) throws {
    let found = try story("<html lang=fr>", above).published?.day.description
    #expect(found == "2025-01-27")
  }

  @Test(
    "a ticker with a hundred dates above the headline hides none below it", arguments: ["", "Opal"])
  func ticker(headline: String) throws {
    let lines = (1...100).map { "<li><time>\($0 % 28 + 1) March 2025</time> Opal moves</li>" }
      .joined()
    let numbers = (1...400).map { "<td>\($0)</td>" }.joined()
    let head = headline.isEmpty ? "" : "<h1>\(headline)</h1>"
    let above = "<ul>\(lines)</ul><table><tr>\(numbers)</tr></table>\(head)"
    let below = "<p class=posted>27 January 2025</p>"
    let html = """
      <html><body>\(above)<article>\(below)<p>\(Self.text)</p><p>\(Self.text)</p></article></body></html>
      """
    let found = try #require(snapshot(html, file: "x.html").threads.first?.story)
    #expect(headline.isEmpty || found.published?.day.description == "2025-01-27")
    #expect(found.published != nil)
  }

  @Test("what is for subscribers may be the article itself")
  func subscription() throws {
    let html = """
      <html><body><h1>Opal falls by half</h1><div class=subscription><p>\(Self.text)</p><p>\(Self.text)</p>
      <p>\(Self.text)</p></div><div class=mailmag><p>Sign up for news every morning at eight.</p></div>
      <div class=signup><p>\(Self.text)</p></div></body></html>
      """
    let found = try #require(snapshot(html, file: "x.html").threads.first?.story)
    #expect(found.text.hasPrefix(Self.text))
  }

  @Test("a blog says below its post when it was posted")
  func posted() throws {
    let small = """
      <p><small>This entry was posted on Monday, January 27th, 2025 at 11:08 pm and is filed under
      <a href=/c>chips</a>.</small></p>
      """
    #expect(
      try story("", "<h1>Opal falls</h1>", below: small).published?.day.description == "2025-01-27")
  }

  @Test("a blog's post may have its day in a footer of its own")
  func footer() throws {
    let html = """
      <html><body><article><header><h1>Opal falls</h1></header><div><p>\(Self.text)</p>
      <p>\(Self.text)</p></div><footer>Posted on <time datetime=2025-01-27>x</time></footer></article>
      <footer>Today is 9 April 2025</footer></body></html>
      """
    let found = try #require(snapshot(html, file: "x.html").threads.first?.story)
    #expect(found.published?.day.description == "2025-01-27")
  }

  @Test("a line of names, days and buttons above the text is none of it")
  func lineOfDates() throws {
    let line = "<div>http://www.qie.example 2007年11月22日09:17 新华日报 我要评论(7) 字号:T|T 打印</div>"
    let found = try story("", "<h1>Opal falls</h1><div id=all>" + line, below: "</div>")
    #expect(found.text.hasPrefix(Self.text))
  }

  @Test("words that are marked as a lead within a sentence stay in it")
  func leadWords() throws {
    let html = """
      <html><body><h1>Opal falls</h1><div><p><span class=lead-in>The tape smells</span> like crayons
      and vinegar, and nobody knows for how long.</p><p>\(Self.text)</p></div></body></html>
      """
    let found = try #require(snapshot(html, file: "x.html").threads.first?.story)
    #expect(found.text.hasPrefix("The tape smells like crayons"))
  }

  @Test("the text begins below the headline, and beside pictures in tables")
  func beginning() throws {
    let bar =
      "<div>Home Sections Today is 9 April 2025 and the sun is out, says our weather page</div>"
    let photo =
      "<table align=right><tr><td>Leo Ashby holds the second one. The first melted.</td></tr></table>"
    let found = try story("", "<div id=all>\(bar)<h1>Opal falls</h1>\(photo)", below: "</div>")
    #expect(found.text.hasPrefix(Self.text))
  }
}
