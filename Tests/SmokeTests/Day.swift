import Glibc
import Synchronization
import TestSupport

/// What six sources say on a day; everything in it is made up.
final class Day: Sendable {
  private let output: Mutex<String>

  /// A day on which a model's output costs so much a token.
  init(output: String) { self.output = Mutex(output) }

  /// Another day begins.
  func turn(to output: String) { self.output.withLock { $0 = output } }

  /// The answer to a request.
  func answer(_ asked: LoopServer.Asked) -> [LoopServer.Step] {
    let path = asked.path.prefix { $0 != "?" }
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
    default: return path.hasPrefix("/bbs/Stock/M.") ? Day.article() : nil
    }
  }

  /// An article of PTT with so many pushes.
  static func article(pushes: Int = 1) -> String {
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
    </span>\((1...max(1, pushes)).map(push).joined())</div>
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
