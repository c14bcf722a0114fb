import Foundation
import TestSupport
import Testing

@testable import Fetching

/// PTT's way of telling what was pushed, and the pages that sources lead to.
struct PushPageTests {
  private let address = WebAddress("https://www.ptt.cc/bbs/Stock/M.1.A.2.html")

  private func made(_ attributes: String) -> PushPage? {
    let text =
      "<div id=\"main-content\">body<div class=\"push\">one</div></div>\n<div id=\"article-polling\" \(attributes)></div>"
    return address.flatMap { PushPage(Array(text.utf8), at: $0) }
  }

  private let attributes =
    "data-pollurl=\"/poll/Stock/M.1.A.2.html?cacheKey=1-2&amp;offset=40&amp;offset-sig=ab\" "
    + "data-longpollurl=\"/v1/longpoll?id=7\" data-offset=\"40\""

  @Test("new pushes are asked for and added at the end of the article")
  func add() throws {
    var page = try #require(made(attributes))
    #expect(page.wait.text == "https://www.ptt.cc/v1/longpoll?id=7")
    let news = try #require(
      page.news(in: Array("{\"size\": 55, \"sig\":\"c/d\", \"cacheKey\":\"k\"}".utf8)))
    #expect(
      news.address.text
        == "https://www.ptt.cc/poll/Stock/M.1.A.2.html?cacheKey=1-2&offset=40&offset-sig=ab"
        + "&size=55&size-sig=c%2Fd")
    let answer =
      #"{"contentHtml":"\u003cdiv\u003e\u63a8 \ud83d\ude00 \"x\"\u003c/div\u003e\n","#
      + #""pollUrl":"/poll/next?offset=55","success":true}"#
    let took = page.add(Array(answer.utf8), upTo: news.size)
    #expect(took && page.offset == 55 && page.poll.text == "https://www.ptt.cc/poll/next?offset=55")
    #expect(
      String(decoding: page.body, as: UTF8.self).hasPrefix(
        "<div id=\"main-content\">body<div class=\"push\">one</div><div>推 😀 \"x\"</div>\n</div>"))
  }

  @Test(
    "an answer that does not fit is not taken",
    arguments: [
      "", "{}", "null", #"{"success":false,"contentHtml":"x","pollUrl":"/y"}"#,
      #"{"success":true,"contentHtml":"x"}"#, #"{"success":true,"contentHtml":"x","pollUrl":"#,
      #"{"success":true,"contentHtml":"x","pollUrl":"https://b.example/y"}"#,
      #"{"success":true,"contentHtml":"x","pollUrl":"//b.example/y"}"#,
      #"{"success":true,"contentHtml":"\u12","pollUrl":"/y"}"#,
    ])
  func misfits(answer: String) throws {
    var page = try #require(made(attributes))
    let before = page
    #expect(!page.add(Array(answer.utf8), upTo: 50) && page == before)
    #expect(page.news(in: Array(answer.utf8)) == nil)
  }

  @Test("a page without addresses, or with those of another server, is not followed")
  func others() {
    #expect(made("") == nil)
    #expect(made(attributes.replacing("/v1/longpoll", with: "https://b.example/v1")) == nil)
    #expect(made(attributes.replacing("data-offset=\"40\"", with: "data-offset=\"x\"")) == nil)
  }

  @Test("real pages name where their pushes are told")
  func real() throws {
    let folder = Project.root + "/../shared/data/dumps/ptt"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let pages = names.filter { $0.hasSuffix(".html") }.compactMap { name -> [UInt8]? in
      (try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))).map { [UInt8]($0) }
    }.filter { String(decoding: $0, as: UTF8.self).contains("data-longpollurl=\"/") }
    guard !pages.isEmpty else { return print("skipped: no pages in \(folder)") }
    let address = try #require(address)
    for page in pages {
      #expect(PushPage(page, at: address) != nil)
    }
  }

  @Test("an index leads to the articles of the last two days, and to the index before it")
  func index() {
    var choice = SourceChoice(name: "ptt")
    choice.boards = ["Stock"]
    let source = FetchedSource.ptt
    let first = source.pages(choice, noon)
    #expect(
      first.map(\.address.text) == [
        "https://www.ptt.cc/atom/Stock.xml", "https://www.ptt.cc/bbs/Stock/index.html",
      ])
    let links = [
      "/bbs/Stock/M.\(noon - 100).A.1F2.html", "/bbs/Stock/M.\(noon - 200_000).A.1F2.html",
      "/bbs/Stock/index8123.html", "/bbs/Stock/index1.html", "/bbs/Stock/../../x.html",
      "/about.html",
      "https://b.example/bbs/Stock/M.\(noon).A.1.html",
    ]
    let body = Array(links.map { "<a href=\"\($0)\">x</a>" }.joined().utf8)
    let next = source.next(first[1], body, choice, noon)
    #expect(
      next.map(\.address.text) == [
        "https://www.ptt.cc" + links[0], "https://www.ptt.cc" + links[2],
      ])
    #expect(next.map(\.name) == ["Stock-M.\(noon - 100).A.1F2", "index-Stock.older"])
    #expect(next.allSatisfy { $0.cookie == "over18=1" })
    #expect(source.next(next[1], body, choice, noon).map(\.name) == ["Stock-M.\(noon - 100).A.1F2"])
    #expect(
      FetchedSource.article(at: "https://www.ptt.cc" + links[0], choice)?.name == next[0].name)
    #expect(FetchedSource.article(at: "https://b.example" + links[0], choice) == nil)
  }

  @Test("a search with too many hits goes on before the oldest, and leads to threads")
  func search() {
    var choice = SourceChoice(name: "hacker-news")
    choice.words = ["a b", "c"]
    let source = FetchedSource.hackerNews
    let first = source.pages(choice, noon)
    #expect(first.map(\.name) == ["search-a-b-0", "search-c-0"])
    let hits = (0..<1_000).map {
      "{\"objectID\":\"\($0)\",\"title\":\"\\\"objectID\\\":\\\"9\\\"\",\"created_at_i\":\(noon - Int64($0))}"
    }
    let body = Array("{\"hits\":[\(hits.joined(separator: ","))]}".utf8)
    let next = source.next(first[0], body, choice, noon)
    #expect(next.count == 31 && next[0].address.text.hasSuffix("/api/v1/items/0"))
    #expect(next.last?.name == "search-a-b-1")
    #expect(next.last?.address.text.contains("created_at_i%3C\(noon - 999)") == true)
    #expect(source.next(first[1], Array("{\"hits\":[]}".utf8), choice, noon).isEmpty)
  }

  @Test("a list of feeds leads to each feed once")
  func feeds() {
    let body = """
      <opml><body><outline xmlUrl="https://a.example/f?x=1&amp;y=2"/><outline xmlUrl='https://a.example/f?x=1&#38;y=2'/>
      <outline xmlUrl="file:///etc/passwd"/><outline xmlUrl="https://b.example/f"/><outline htmlUrl="https://c.example/"/>
      """
    let pages = FetchedSource.feeds(in: Array(body.utf8))
    #expect(pages.map(\.address.text) == ["https://a.example/f?x=1&y=2", "https://b.example/f"])
    #expect(Set(pages.map(\.name)).count == 2 && pages.allSatisfy { Page.isFileName($0.name) })
  }
}
