import Market
import Prose
import Synchronization

/// What stands around a figure in a table of prices: its currency, and for how many tokens it is.
struct UnitMeaning {
  let currency: Currency?
  /// The power of ten that makes the price one for a million tokens; `nil` if no number is named.
  let power: Int?
  /// Whether it is a price of tokens, and not of an image, an hour or a thousand pages.
  let isOfTokens: Bool
  let isInCents: Bool

  /// The meaning of what stands before and behind a figure; a table has few of them, so each is worked out
  /// once.
  static func of(_ head: String, _ unit: String) -> UnitMeaning {
    let key = head + "\u{0}" + unit
    if let known = memory.withLock({ $0[key] }) { return known }
    let meaning = UnitMeaning(head, unit)
    memory.withLock { known in
      if known.count >= mostKnown { known = [:] }
      known[key] = meaning
    }
    return meaning
  }

  private init(_ head: String, _ unit: String) {
    currency = PriceText.currency(in: head + " " + unit)
    power = unit.isEmpty ? nil : PriceHead.power(ofUnit: unit)
    isOfTokens = unit.isEmpty || UnitMeaning.isOfTokens(unit)
    isInCents = UnitMeaning.isInCents(unit)
  }

  private static let memory = Mutex<[String: UnitMeaning]>([:])
  private static let mostKnown = 2_000

  /// Whether what follows a figure is at most a currency and a number of tokens, and not an image, an
  /// hour or a thousand pages.
  private static func isOfTokens(_ unit: String) -> Bool {
    let plain = PriceHead.plain(unit)
    guard unit.count <= 40, !others.contains(where: { plain.contains($0) }) else { return false }
    let isPerSomething = plain.contains("/") || plain.contains("per ")
    if isPerSomething { return PriceHead.power(ofUnit: unit) != nil }
    // A second figure is no unit.
    let isOfNumber = PriceHead.power(ofUnit: unit) != nil
    return isOfNumber || !unit.contains(where: \.isNumber) && unit.count <= 24
  }

  private static func isInCents(_ unit: String) -> Bool {
    let words = PriceHead.plain(unit).split { !$0.isLetter && $0 != "¢" }
    return unit.hasPrefix("¢") || words.contains { $0 == "cent" || $0 == "cents" || $0 == "¢" }
  }
}

/// What is paid for other than tokens of text.
private let others = [
  "image", "minute", "second", "hour", "page", "call", "request", "search", "container",
  "character",
  "month", "day", "video", "%", "off", "pixel", "megapixel", "step", "gb", "pcs", "次", "张", "張",
  "页", "頁", "分钟",
  "分鐘", "秒", "小时", "小時", "个月", "字符", "枚", "時間", "건", "장", "초", "분", "запрос", "час", "мин",
  "изображ", "bild", "seite", "stunde", "minuto", "hora", "heure",
]
