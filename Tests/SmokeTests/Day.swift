import Glibc
import Synchronization
import TestSupport

/// What six sources say on a day; everything in it is made up.
final class Day: Sendable {
  private let output: Mutex<String>
  private let pushes = Mutex(1)

  /// A day on which a model's output costs so much a token.
  init(output: String) { self.output = Mutex(output) }

  /// Another day begins.
  func turn(to output: String) { self.output.withLock { $0 = output } }

  /// Somebody pushes the article.
  func push() { pushes.withLock { $0 += 1 } }

  /// The answer to a request.
  func answer(_ asked: LoopServer.Asked) -> [LoopServer.Step] {
    let path = asked.path.prefix { $0 != "?" }
    if path == "/v1/longpoll" { return wait(beyond: asked.field("if-none-match")) }
    if path.hasPrefix("/poll/") { return news(upTo: asked.path) }
    guard let body = body(of: String(path)) else { return .answer(404) }
    let etag = "\"\(body.utf8.reduce(5_381 as UInt32) { $0 &* 33 &+ UInt32($1) })\""
    if asked.field("if-none-match") == etag { return .answer(304, ["ETag: \(etag)"]) }
    return .answer(200, ["ETag: \(etag)"], body.utf8)
  }

  private func body(of path: String) -> String? {
    let now = Int(time(nil))
    switch path {
    case "/prices.json":
      let price = output.withLock { $0 }
      return """
        {"opal": {"litellm_provider": "northwind", "mode": "chat",
          "input_cost_per_token": 0.000001, "output_cost_per_token": \(price)}}
        """
    case "/rates.xml":
      return """
        <Envelope><Cube><Cube time='2026-11-26'><Cube currency='USD' rate='1.05'/>
        <Cube currency='DKK' rate='7.46'/></Cube></Cube></Envelope>
        """
    case "/feed.xml":
      return """
        <rss version="2.0"><channel><title>Blog</title><item><title>Quartz costs less</title>
        <link>https://blog.example/quartz</link></item></channel></rss>
        """
    case "/atom/Stock.xml":
      return "<feed xmlns='http://www.w3.org/2005/Atom'><title>Stock</title></feed>"
    case "/bbs/Stock/index.html":
      return "<a href=\"/bbs/Stock/M.\(now / 86_400 * 86_400).A.1F2.html\">[新聞] 降價</a>"
    case "/api/v1/search_by_date":
      return "{\"hits\": [{\"objectID\":\"41\",\"created_at_i\":\(now / 3_600 * 3_600 - 3_600),"
        + "\"author\":\"agate\",\"title\":\"Opal is cheaper\",\"num_comments\":1}]}"
    case "/api/v1/items/41":
      return "{\"id\":41,\"created_at_i\":\(now / 3_600 * 3_600 - 3_600),\"author\":\"agate\","
        + "\"title\":\"Opal is cheaper\",\"type\":\"story\",\"children\":[]}"
    case "/r/LocalLLaMA/new/.rss":
      return """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>LocalLLaMA</title><entry>
        <title>Opal at home</title><id>t3_1</id><link href="https://www.reddit.com/r/LocalLLaMA/comments/1/x/"/>
        <updated>2026-11-26T10:00:00+00:00</updated></entry></feed>
        """
    default:
      return path.hasPrefix("/bbs/Stock/M.")
        ? Day.article(at: path, pushes: pushes.withLock { $0 }) : nil
    }
  }

  /// Answers as soon as the article has more pushes than were known, or after a while.
  private func wait(beyond known: String?) -> [LoopServer.Step] {
    let known = known.flatMap { Int($0) } ?? 1
    for _ in 0..<250 where pushes.withLock({ $0 }) <= known { usleep(20_000) }
    let count = pushes.withLock { $0 }
    guard count > known else { return .answer(304) }
    return .answer(
      200, ["ETag: \(count)"], "{\"size\":\(count), \"sig\":\"s\(count)\", \"cacheKey\":\"k\"}".utf8
    )
  }

  /// The pushes between two lengths of the article.
  private func news(upTo path: String) -> [LoopServer.Step] {
    func number(_ name: String) -> Int? {
      path.split { "?&".contains($0) }.first { $0.hasPrefix(name + "=") }
        .flatMap { Int($0.dropFirst(name.count + 1)) }
    }
    guard let offset = number("offset"), let size = number("size"), offset < size,
      path.contains("size-sig=s\(size)")
    else { return .answer(404) }
    let html = (offset + 1...size).map(Day.push).joined()
      .replacing("\"", with: "\\\"").replacing("\n", with: "\\n").replacing("<", with: "\\u003c")
    let next = "/poll/Stock/x.html?cacheKey=k\\u0026offset=\(size)\\u0026offset-sig=o"
    return .answer(
      200, [], "{\"success\":true,\"contentHtml\":\"\(html)\",\"pollUrl\":\"\(next)\"}".utf8)
  }

  /// An article of PTT with so many pushes.
  static func article(at path: String, pushes: Int) -> String {
    """
    <!DOCTYPE html><html><head><title>[新聞] 降價 - 看板 Stock - 批踢踢實業坊</title></head><body>
    <div id="main-content" class="bbs-screen bbs-content"><div class="article-metaline"><span \
    class="article-meta-tag">作者</span><span class="article-meta-value">agate (瑪瑙)</span></div>\
    <div class="article-metaline-right"><span class="article-meta-tag">看板</span><span \
    class="article-meta-value">Stock</span></div><div class="article-metaline"><span \
    class="article-meta-tag">標題</span><span class="article-meta-value">[新聞] 降價</span></div>\
    <div class="article-metaline"><span class="article-meta-tag">時間</span><span \
    class="article-meta-value">Thu Nov 26 08:00:00 2026</span></div>
    大家怎麼看
    --
    <span class="f2">※ 發信站: 批踢踢實業坊(ptt.cc), 來自: 203.0.113.7 (臺灣)
    </span><span class="f2">※ 文章網址: <a href="https://www.ptt.cc\(path)">https://www.ptt.cc\(path)</a>
    </span>\((1...max(1, pushes)).map(push).joined())</div>
    <div id="article-polling" data-pollurl="/poll/Stock/x.html?cacheKey=k&amp;offset=\(pushes)&amp;\
    offset-sig=o" data-longpollurl="/v1/longpoll?id=7" data-offset="\(pushes)"></div>
    </body></html>
    """
  }

  /// A push.
  static func push(_ number: Int) -> String {
    """
    <div class="push"><span class="hl push-tag">推 </span><span class="f3 hl push-userid">beryl\(number)\
    </span><span class="f3 push-content">: pushed-\(number)</span><span \
    class="push-ipdatetime"> 11/26 08:0\(number)
    </span></div>
    """
  }
}
