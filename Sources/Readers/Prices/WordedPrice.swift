import Market
import Prose

/// A price as people write it in a table of their language: `1.234,50 €`, `$2.50 / 1M`, `免费`.
struct WordedPrice {
  /// The amount; `nil` if it is free.
  let figure: Figure?
  let currency: Currency?

  init?(_ field: String, hasCommas: Bool) {
    let text = folded(field).trimmed
    if frees.contains(text.lowercased()) {
      (figure, currency) = (nil, nil)
      return
    }
    currency = PriceText.currency(in: text)
    // What follows a slash is the unit; letters and signs before are the currency.
    let amount = text.prefix { $0 != "/" }.drop { !$0.isNumber && $0 != "-" && $0 != "." }
    let digits = amount.prefix {
      $0.isASCII && ($0.isNumber || " .,'-eE+\u{A0}\u{202F}".contains($0))
    }
    let rest = amount[digits.endIndex...].trimmed
    guard rest.count <= 24, !rest.contains(where: \.isNumber),
      let read = Figure(
        WordedPrice.plain(digits.filter { !" '\u{A0}\u{202F}".contains($0) }, hasCommas))
    else { return nil }
    figure = read
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
private let absences: Set = [
  "-", "–", "—", "n/a", "na", "k. a.", "k.a.", "n.a.", "n.v.t.", "s/o", "n/d", "?", "无", "無", "/",
  "なし", "없음", "unknown", "tbd",
]
