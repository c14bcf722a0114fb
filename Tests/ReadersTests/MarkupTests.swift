import Market
import TestSupport
import Testing

@testable import Readers

struct MarkupTests {
  private func xml(_ text: String) -> Markup {
    .xml(Array(text.utf8)[...], file: "a.xml")
  }

  @Test("elements, texts, attributes and lines are kept in order")
  func tree() throws {
    let markup = xml("<a>\n <b id='1'>x<c/>y</b>\n <b id='2'><![CDATA[<z>]]> &amp; w</b>\n</a>")
    let root = try #require(markup.root)
    #expect(root.name == "a")
    #expect(root.children.map(\.origin.line) == [2, 3])
    #expect(root.children.map { $0[attribute: "id"] } == ["1", "2"])
    #expect(root.children.map(\.text) == ["xy", "<z> & w"])
    #expect(root.descendants.map(\.name) == ["b", "c", "b"])
    #expect(root.child("b")?.contents.map(Self.words) == ["x", "c", "y"])
    #expect(markup.diagnostics == [])
  }

  private static func words(_ child: Child) -> String {
    switch child {
    case .element(let element): element.name
    case .text(let text, _): text
    }
  }

  @Test("vocabularies have the same prefix whatever a file calls them")
  func namespaces() {
    let markup = xml(
      """
      <rss xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:a="http://www.w3.org/2005/Atom"
        xmlns:own="urn:own"><d:date/><a:link/><own:x/><odd:y/></rss>
      """)
    #expect(markup.root?.children.map(\.name) == ["dc:date", "atom:link", "own:x", "odd:y"])
    let feed = xml("<f:feed xmlns:f=\"http://www.w3.org/2005/Atom\"><f:entry/></f:feed>")
    #expect(feed.root?.name == "feed")
    #expect(feed.root?.children.map(\.name) == ["entry"])
  }

  @Test("HTML entities are known, although no feed declares them")
  func entities() {
    #expect(xml("<a>1&nbsp;148&mdash;&#233;&#xE9;&eacute;</a>").root?.text == "1\u{A0}148—ééé")
    #expect(xml("<a b='x&amp;y&#65;'/>").root?[attribute: "b"] == "x&yA")
  }

  @Test("entities declared in a file are neither expanded nor opened")
  func declaredEntities() {
    let levels = (1...9).map {
      "<!ENTITY l\($0) \"\(String(repeating: "&l\($0 - 1);", count: 10))\">"
    }
    let laughs = "<!DOCTYPE a [<!ENTITY l0 \"ha\">\(levels.joined())]><a>x&l9;y</a>"
    #expect(xml(laughs).bytes.count < 10)
    let external = """
      <!DOCTYPE a SYSTEM "file:///etc/passwd" [<!ENTITY f SYSTEM "file:///etc/passwd">
      <!ENTITY % p SYSTEM "http://192.0.2.1/x.dtd"> %p;]><a b="&f;">x&f;y</a>
      """
    let read = xml(external)
    #expect(read.bytes.count < 10)
    #expect(!read.diagnostics.isEmpty)
  }

  @Test("malformed markup is repaired, and the first error is named")
  func mended() {
    let markup = xml("<rss>\n<item><title>A & B</title>\n<b>x</item>\n<item/></rss>")
    #expect(markup.root?.child("item")?.child("title")?.text.hasPrefix("A ") == true)
    #expect(markup.diagnostics.map(\.origin.line) == [2])
    #expect(xml("<rss version=\"2.0\">\n</rss").root?.name == "rss")
    #expect(xml("no markup at all").root == nil)
  }

  @Test("the parser stops at a nesting limit")
  func depth() {
    let markup = xml(String(repeating: "<a>", count: 5_000) + "x")
    #expect(markup.nodes.count <= Markup.mostDepth)
    #expect(
      Markup.html(Array(String(repeating: "<div>", count: 50_000).utf8)[...], file: "a")
        .diagnostics.map(\.description) == [
          "a:1: error: elements are nested deeper than 250; flatten the file; "
            + "what precedes it was read"
        ])
  }

  @Test("a tag with a megabyte of attributes does not slow the parser down")
  func attributes() {
    let many = (0..<60_000).map { "a\($0)='>'" }.joined(separator: " ")
    for root in ["rss", "html"] {
      let text = "<\(root)><channel><title>x</title>\n<item \(many)/></channel></\(root)>"
      let snapshot = read(SourceFile(name: "a", bytes: Array(text.utf8)))
      guard root == "rss" else { continue }
      #expect(
        snapshot.diagnostics.map(\.description) == [
          "a:2: error: a tag has thousands of attributes; delete it; what precedes it was read"
        ])
    }
    let few = "<rss><item \((0..<500).map { "a\($0)=''" }.joined(separator: " "))/></rss>"
    #expect(overfullTag(in: Array(few.utf8)[...], isPage: false) == nil)
  }

  @Test("a page is parsed as browsers do it")
  func page() throws {
    let html = """
      <!doctype html><div id=main class="bbs screen">text <span class="f2 hl">※ a&amp;b</span>
      <p>one<p>two<br>three</div>
      """
    let markup = Markup.html(Array(html.utf8)[...], file: "a.html")
    let main = try #require(markup.root?.descendants.first { $0[attribute: "id"] == "main" })
    #expect(main.has(class: "screen"))
    #expect(main.child("span")?.text == "※ a&b")
    #expect(main.children.filter { $0.name == "p" }.map(\.text) == ["one", "twothree"])
    #expect(main.child("span")?.origin.line == 1)
  }

  @Test(
    "the text of a page is what it shows",
    arguments: [
      ("plain", "plain"), ("a &amp; b &lt;i&gt; &#x27;c&#39; &amp;amp;", "a & b <i> 'c' &amp;"),
      ("one<p>two</p><p>three", "one\n\ntwo\n\nthree"), ("a<br>b<br/>c", "a\nb\nc"),
      ("<ul><li>one</li><li>two</li></ul>end", "- one\n- two\n\nend"),
      ("a<script>if (1 < 2) { b }</script>c<style>d{}</style>", "ac"),
      ("5 < 6 and <3 and a<b", "5 < 6 and <3 and a<b"), ("<!-- no --> x <?php y ?>", "x"),
      ("<a href='x' title='1>2'>word</a>s", "words"), ("  a \n\t b  ", "a b"),
      ("<pre>a\n  b</pre>c", "a\n  b\n\nc"),
      ("1&nbsp;148 &#146; &#0; &nope; &", "1\u{A0}148 ’ \u{FFFD} &nope; &"),
      ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
      (
        "see <a href=\"https:&#x2F;&#x2F;a.example&#x2F;long&#x2F;way\">https:&#x2F;&#x2F;a.example&#x2F;lo...</a>.",
        "see https://a.example/long/way."
      ),
      ("<script>never closed", "never closed"), ("<b", "<b"), ("", ""),
    ])
  func shown(html: String, text: String) {
    #expect(plainText(html: html) == text)
  }

  @Test("no HTML takes long or crashes")
  func hostile() {
    for piece in ["<", "<a ", "<a b=\"", "<!--", "</", "<script></a>", "&#", "<a href=x>", "<pre>"]
    {
      let text = plainText(html: String(repeating: piece, count: 50_000))
      #expect(text.utf8.count <= piece.utf8.count * 50_000 + 10)
    }
    var random = Seeded(3)
    let parts = [
      "<p>", "</p>", "<a href='", "'>", "&amp;", "&", "<", ">", "\"", "x", " ", "<!--", "-->",
    ]
    for _ in 0..<500 {
      let html = (0..<40).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      _ = plainText(html: html)
      _ = xml(html)
      _ = Markup.html(Array(html.utf8)[...], file: "a")
    }
  }
}
