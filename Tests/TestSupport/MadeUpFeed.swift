/// A feed of RSS 2.0 with items as long as those of real ones.
///
/// - Parameters:
///   - items: How many there are.
///   - seed: Which feed it is.
///   - isMixed: Whether its items are Chinese with English names in them, and the feed does not say
///     which language it is in.
/// - Returns: The feed, which is the same in every run.
public func madeUpFeed(items: Int, seed: UInt64, isMixed: Bool = false) -> [UInt8] {
  var random = Steps(state: seed)
  var text = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>Feed \(seed)</title><link>https://feed-\(seed).example/</link>
    \(isMixed ? "" : "<language>en</language>")

    """
  let words = isMixed ? mixedWords : words
  for number in 0..<items { text += item(number, of: seed, words, &random) }
  return Array((text + "</channel></rss>\n").utf8)
}

/// A word that one item in a thousand holds.
public let madeUpFeedRareWord = "tariff"

private func item(
  _ number: Int, of seed: UInt64, _ words: (Int, inout Steps) -> String, _ random: inout Steps
) -> String {
  let day = random.next(28) + 1
  let clock = "\(random.next(14) + 10):\(random.next(50) + 10):\(random.next(50) + 10)"
  return """
    <item><title>\(number % 1_000 == 7 ? madeUpFeedRareWord + " " : "")\(words(7, &random)) &amp; \(words(2, &random))</title>
    <link>https://feed-\(seed).example/\(number)</link>
    <guid>https://feed-\(seed).example/\(number)</guid>
    <dc:creator>\(words(2, &random))</dc:creator>
    <pubDate>Mon, \(day) Feb 2026 \(clock) GMT</pubDate>
    <description>\(words(14, &random))&amp;hellip;</description>
    <content:encoded><![CDATA[<p>\(words(22, &random)) &mdash; <a href="https://feed.example/">\(
      words(3, &random))</a>.</p><p>\(words(18, &random))</p>]]></content:encoded></item>

    """
}

private func words(_ count: Int, _ random: inout Steps) -> String {
  (0..<count).map { _ in vocabulary[random.next(vocabulary.count)] }.joined(separator: " ")
}

/// Chinese without blanks, as its papers write it, with names and whole phrases in English.
private func mixedWords(_ count: Int, _ random: inout Steps) -> String {
  var text = ""
  for _ in 0..<count {
    switch random.next(8) {
    case 0: text += names[random.next(names.count)]
    case 1: text += " " + words(3, &random) + " "
    case 2: text += random.next(2) == 0 ? "，" : "。"
    default: text += mixedVocabulary[random.next(mixedVocabulary.count)]
    }
  }
  return text
}

private let names = [" DeepSeek V3 ", " OpenAI ", " API ", " GPT-5 ", " token ", " H800 ", " R1 "]

private let mixedVocabulary = """
  模型 價格 下降 每百萬 輸入 輸出 快取 夜間 半價 公司 表示 成本 伺服器 推理 毛利率 報告 市場 競爭 模型们 价格 \
  下调 每百万 输入 输出 缓存 夜间 公司 表示 成本 服务器 推理 毛利率 报告 市场 竞争 的 是 在 和 與 了 這 那 我們
  """.split(separator: " ").map(String.init)

private let vocabulary = """
  the price of a million tokens fell again as one provider after another cut what it charges for \
  cached input while batch jobs at night cost half and nobody knows how long that can last says the \
  report on margins in serving large models with cheaper hardware and better scheduling
  """.split(separator: " ").map(String.init)

/// Numbers that look random and are the same at every run.
private struct Steps {
  var state: UInt64

  mutating func next(_ below: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % below
  }
}
