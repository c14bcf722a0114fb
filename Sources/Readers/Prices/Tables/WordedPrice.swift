import Market
import Prose

/// A price as people write it in a table of their language: `1.234,50 €`, `$2.50 / 1M`, `免费`.
struct WordedPrice {
  /// The amount; `nil` if it is free.
  let figure: Figure?
  let currency: Currency?
  /// The power of ten that makes it one for a million tokens; `nil` if it names no number of them.
  private(set) var power: Int?
  /// What it is the price of, if words beside it say so.
  private(set) var roles: [PriceHead.Role]?

  /// Reads a field; `nil` if it is no price of tokens.
  init?(_ field: String, hasCommas: Bool) {
    let text = WordedPrice.withoutRemark(folded(field)).trimmed
    if frees.contains(text.lowercased()) {
      (figure, currency) = (nil, nil)
      return
    }
    currency = PriceText.currency(in: text)
    // Letters and signs before the figure are the currency.
    let amount = text.drop { !$0.isNumber && $0 != "-" && $0 != "." }
    let digits = amount.prefix {
      $0.isASCII && ($0.isNumber || " .,'-eE+\u{A0}\u{202F}".contains($0))
    }
    let unit = amount[digits.endIndex...].trimmed
    guard
      let read = Figure(
        WordedPrice.plain(digits.filter { !" '\u{A0}\u{202F}".contains($0) }, hasCommas)),
      WordedPrice.isOfTokens(unit)
    else { return nil }
    power = PriceHead.power(ofUnit: unit)
    figure = WordedPrice.isInCents(unit) ? read.scaled(byPowerOfTen: -2) : read
  }

  /// The prices of a field: one, or several with a word each.
  static func all(in field: String, hasCommas: Bool) -> [WordedPrice] {
    for arrow in ["→", "->"] {
      let halves = field.split(separator: arrow).map {
        WordedPrice(String($0), hasCommas: hasCommas)
      }
      if halves.count == 2, var input = halves[0], var output = halves[1] {
        (input.roles, output.roles) = ([.meter(.input)], [.meter(.output)])
        return [input, output]
      }
    }
    let parts = field.replacing(", $", with: "; $").split { ";•\n".contains($0) }
    let named = parts.compactMap { part -> WordedPrice? in
      guard parts.count > 1, var price = WordedPrice(String(part), hasCommas: hasCommas),
        let role = PriceHead(String(part) + " price")?.role, role != .price
      else { return nil }
      price.roles = [role]
      return price
    }
    if parts.count > 1, named.count == parts.count { return named }
    return WordedPrice(field, hasCommas: hasCommas).map { [$0] } ?? []
  }

  /// A field without what stands in brackets behind the figure: `$0.04 (50% OFF)`, `$0.11*`.
  private static func withoutRemark(_ text: String) -> String {
    let bare = text.filter { !"*†‡".contains($0) }
    guard let open = bare.firstIndex(of: "("), bare[..<open].contains(where: \.isNumber) else {
      return bare
    }
    return String(bare[..<open])
  }

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

  /// An amount with a point before its decimals and no other sign.
  private static func plain(_ digits: String, _ hasCommas: Bool) -> String {
    let (commas, points) = (digits.count { $0 == "," }, digits.count { $0 == "." })
    let last = digits.last { $0 == "," || $0 == "." }
    let behind = digits.reversed().prefix { $0 != "," && $0 != "." }.count
    let isGroup = behind == 3 && digits.first != "0"
    let decimal: Character? =
      if commas > 0, points > 0 {
        last
      } else if commas == 1 {
        isGroup && !hasCommas ? nil : ","
      } else if points == 1 {
        isGroup && hasCommas ? nil : "."
      } else {
        nil
      }
    return String(
      digits.compactMap { sign -> Character? in
        guard sign == "," || sign == "." else { return sign }
        return sign == decimal ? "." : nil
      })
  }

  /// Whether the comma in a field stands before decimals.
  static func hasDecimalComma(_ field: String) -> Bool {
    let parts = field.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].last?.isNumber == true else { return false }
    let behind = parts[1].prefix { $0.isNumber }
    return !behind.isEmpty
      && (behind.count != 3 || parts[0].trimmed.last == "0" && parts[0].count { $0.isNumber } == 1)
  }

  /// Whether a field says that there is no price.
  static func isAbsent(_ field: String) -> Bool {
    let text = field.trimmed.lowercased()
    return text.isEmpty || absences.contains(text)
  }
}

private let frees: Set = [
  "free", "gratis", "kostenlos", "gratuit", "gratuito", "免费", "免費", "無料", "무료",
]
/// What is paid for other than tokens of text.
private let others = [
  "image", "minute", "second", "hour", "page", "call", "request", "search", "container",
  "character",
  "month", "day", "video", "pixel", "megapixel", "step", "gb", "pcs", "次", "张", "張", "页", "頁", "分钟",
  "分鐘", "秒", "小时", "小時", "个月", "字符", "枚", "時間", "건", "장", "초", "분", "запрос", "час", "мин",
  "изображ", "bild", "seite", "stunde", "minuto", "hora", "heure",
]
private let absences: Set = [
  "-", "–", "—", "n/a", "na", "k. a.", "k.a.", "n.a.", "n.d.", "n.v.t.", "s/o", "n/d", "?", "无",
  "無", "/",
  "なし", "없음", "unknown", "tbd",
]
