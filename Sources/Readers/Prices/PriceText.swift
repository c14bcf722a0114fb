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

  /// The currency that a text names: by a sign anywhere, by letters only as a word.
  static func currency(in text: String) -> Currency? {
    if !mayName(text) { return nil }
    let upper = folded(text).uppercased()
    let words = upper.split { !$0.isLetter }
    let found = (spelled + signs).first { name, _ in
      name == "원" || name.allSatisfy { $0.isASCII && $0.isLetter }
        ? words.contains { $0 == name } : ranges(of: name, in: upper).first != nil
    }
    if found == nil, let crowns = crowns(words) { return Currency(crowns) }
    // China and Japan write one sign.
    let isJapanese = found?.0 == "¥" && text.unicodeScalars.contains { 0x3041...0x30FF ~= $0.value }
    return found.flatMap { Currency(isJapanese ? "JPY" : $0.1) }
  }

  /// The crowns of the one country that writes a million so: `kr. pr. 1 mio. tokens` is Danish.
  private static func crowns(_ words: [Substring]) -> String? {
    guard words.contains(where: { ["KR", "KRONER", "KRONOR"].contains($0) }) else { return nil }
    return [("MIO", "DKK"), ("MILJON", "SEK"), ("MILJONER", "SEK"), ("MILL", "NOK")].first {
      word, _ in
      words.contains { $0 == word }
    }?.1
  }

  /// Whether a text names its currency by a word that several have: `kr.` is Danish, Norwegian and
  /// Swedish.
  static func hasAmbiguousCurrency(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 >= 0x41 }), currency(in: text) == nil else { return false }
    let words = folded(text).uppercased().split { !$0.isLetter }
    return words.contains { ["KR", "KRONER", "KRONOR", "LEI", "PESO", "PESOS"].contains($0) }
  }

  /// Whether a text has anything besides digits and the signs between them.
  private static func mayName(_ text: String) -> Bool {
    text.utf8.contains { !(0x30...0x39 ~= $0) && !" .,'-".utf8.contains($0) }
  }

  private static let spelled = [
    ("US$", "USD"), ("CA$", "CAD"), ("AU$", "AUD"), ("NZ$", "NZD"), ("MX$", "MXN"), ("EURO", "EUR"),
    ("EUROS", "EUR"), ("DOLLAR", "USD"),
    ("DOLLARS", "USD"), ("人民币", "CNY"),
    ("人民幣", "CNY"), ("美元", "USD"), ("美金", "USD"), ("台币", "TWD"), ("台幣", "TWD"), ("港元", "HKD"),
    ("日元", "JPY"), ("원", "KRW"), ("YUAN", "CNY"), ("HK$", "HKD"), ("NT$", "TWD"), ("SEK", "SEK"),
    ("NOK", "NOK"), ("CHF", "CHF"), ("TWD", "TWD"), ("HKD", "HKD"), ("ドル", "USD"), ("달러", "USD"),
    ("ユーロ", "EUR"), ("유로", "EUR"), ("欧元", "EUR"), ("歐元", "EUR"), ("위안", "CNY"), ("人民元", "CNY"),
    ("DANSKE KRONER", "DKK"), ("SVENSKA KRONOR", "SEK"), ("NORSKE KRONER", "NOK"), ("PLN", "PLN"),
    ("ZŁ", "PLN"), ("CZK", "CZK"), ("KČ", "CZK"), ("HUF", "HUF"), ("RUB", "RUB"), ("₽", "RUB"),
    ("РУБ", "RUB"), ("₺", "TRY"), ("R$", "BRL"), ("BRL", "BRL"), ("฿", "THB"),
    ("THB", "THB"), ("₫", "VND"), ("VND", "VND"), ("S$", "SGD"), ("SGD", "SGD"), ("A$", "AUD"),
    ("AUD", "AUD"), ("C$", "CAD"), ("CAD", "CAD"), ("IDR", "IDR"), ("MYR", "MYR"),
    ("₪", "ILS"), ("ILS", "ILS"), ("₴", "UAH"), ("UAH", "UAH"), ("MXN", "MXN"), ("英镑", "GBP"),
    ("英鎊", "GBP"), ("日圓", "JPY"), ("韩元", "KRW"), ("韓元", "KRW"),
  ]

  private static let signs = [
    ("US$", "USD"), ("USD", "USD"), ("$", "USD"), ("EUR", "EUR"), ("€", "EUR"), ("GBP", "GBP"),
    ("£", "GBP"), ("CNY", "CNY"), ("RMB", "CNY"), ("¥", "CNY"), ("元", "CNY"), ("JPY", "JPY"),
    ("円", "JPY"), ("KRW", "KRW"), ("₩", "KRW"), ("INR", "INR"), ("₹", "INR"), ("DKK", "DKK"),
  ]
}
