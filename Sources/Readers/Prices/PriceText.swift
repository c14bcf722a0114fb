import Market
import Prose

/// A price as people write it in a table: `$2.50`, `2,50 €`, `USD 0.55`.
struct PriceText {
  /// The figure with a decimal point, or the text itself.
  let figure: String
  /// The currency that stands beside it.
  let currency: Currency?

  init(_ text: String) {
    var rest = folded(text).trimmed
    var currency: Currency?
    for (sign, code) in PriceText.signs {
      if rest.hasPrefix(sign) {
        rest = rest.dropFirst(sign.count).trimmed
      } else if rest.hasSuffix(sign) {
        rest = rest.dropLast(sign.count).trimmed
      } else {
        continue
      }
      currency = Currency(code)
      break
    }
    // One comma and no point: the comma of a spreadsheet in most of Europe.
    let commas = rest.count { $0 == "," }
    if commas == 1, !rest.contains("."), rest.allSatisfy({ $0.isNumber || $0 == "," }) {
      rest = rest.replacing(",", with: ".")
    }
    let isFigure = Figure(rest) != nil
    figure = isFigure ? rest : text
    self.currency = isFigure ? currency : nil
  }

  private static let signs = [
    ("US$", "USD"), ("USD", "USD"), ("$", "USD"), ("EUR", "EUR"), ("€", "EUR"), ("GBP", "GBP"),
    ("£", "GBP"), ("CNY", "CNY"), ("RMB", "CNY"), ("¥", "CNY"), ("元", "CNY"), ("JPY", "JPY"),
    ("円", "JPY"), ("KRW", "KRW"), ("₩", "KRW"), ("INR", "INR"), ("₹", "INR"), ("DKK", "DKK"),
  ]
}
