import Market
import Prose

/// A price as people write it in a table of their language: `1.234,50 €`, `$2.50 / 1M`, `免费`.
struct WordedPrice {
  /// The amount; `nil` if it is free.
  let figure: Figure?
  let currency: Currency?
  /// The power of ten that makes it one for a million tokens; `nil` if it names no number of them.
  private(set) var power: Int?
  /// The number of input tokens above which it holds; 0 for all requests.
  private(set) var aboveTokens = 0
  /// What it is the price of, if words beside it say so.
  private(set) var roles: [PriceHead.Role]?

  /// The same price, whatever it is of.
  var withoutRoles: WordedPrice {
    var price = self
    price.roles = nil
    return price
  }

  /// Reads a field; `nil` if it is no price of tokens.
  init?(_ field: String, hasCommas: Bool) {
    if let (plain, currency) = WordedPrice.plainAmount(field) {
      (figure, self.currency) = (plain, currency)
      return
    }
    let text = WordedPrice.withoutRemark(folded(field)).trimmed
    if text.first?.isNumber == false, frees.contains(text.lowercased()) {
      (figure, currency) = (nil, nil)
      return
    }
    // What stands before the figure is the currency, and no name or bound: `see note 3`, `< $1`.
    let head = text.prefix { !$0.isNumber && !"-−.".contains($0) }
    guard WordedPrice.isOfCurrency(head) else { return nil }
    let amount = text.dropFirst(head.count).replacing("−", with: "-")
    let digits = amount.prefix {
      $0.isASCII && ($0.isNumber || " .,'-eE+\u{A0}\u{202F}".contains($0))
    }
    let unit = amount[digits.endIndex...].trimmed
    let meaning = UnitMeaning.of(String(head), unit)
    guard WordedPrice.isOneNumber(digits), meaning.isOfTokens,
      let read = Figure(
        WordedPrice.plain(digits.filter { !" '\u{A0}\u{202F}".contains($0) }, hasCommas))
    else { return nil }
    (currency, power) = (meaning.currency, meaning.power)
    figure = meaning.isInCents || head.contains("¢") ? read.scaled(byPowerOfTen: -2) : read
  }

  /// An amount in ASCII with a point at most, perhaps of dollars: what most fields hold.
  private static func plainAmount(_ field: String) -> (figure: Figure, currency: Currency?)? {
    let bytes = field.utf8
    let isOfDollars = bytes.first == UInt8(ascii: "$")
    let digits = isOfDollars ? bytes.dropFirst() : bytes[...]
    guard !digits.isEmpty, digits.count <= 20,
      digits.allSatisfy({ 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }),
      // A comma may be the sign of the others, and a point between groups of digits.
      digits.count
        - (digits.firstIndex(of: UInt8(ascii: ".")).map {
          digits.distance(from: digits.startIndex, to: $0)
        } ?? digits.count - 5) != 4,
      let figure = Figure(String(Substring(digits)))
    else { return nil }
    return (figure, isOfDollars ? .usd : nil)
  }

  /// Whether what stands before a figure is nothing, or names a currency.
  private static func isOfCurrency(_ head: Substring) -> Bool {
    let bare = head.trimmed
    if bare.isEmpty || bare == "¢" { return true }
    guard bare.count <= 8, !bare.contains(where: { "<>~≈≤≥+(%=@#".contains($0) }) else {
      return false
    }
    // `US$`, but not `from $`.
    let words = bare.split { !$0.isLetter }.map(String.init)
    func isCurrency(_ text: String) -> Bool {
      PriceText.currency(in: text) != nil || PriceText.hasAmbiguousCurrency(text)
    }
    // The letters of `HK$` are only with their sign a currency.
    return isCurrency(bare) && words.allSatisfy { isCurrency($0) || bare == $0 + "$" }
  }

  /// Whether digits with signs between them are one number, and no version or list.
  private static func isOneNumber(_ digits: Substring) -> Bool {
    let bare = digits.trimmed
    for sign in [Character("."), ","] where bare.count(where: { $0 == sign }) > 1 {
      let groups = bare.split(separator: sign, omittingEmptySubsequences: false).dropFirst()
      guard groups.allSatisfy({ $0.prefix { $0.isNumber }.count == 3 }) else { return false }
    }
    return true
  }

  /// The prices of a field: one, or several with a word each.
  static func all(in field: String, hasCommas: Bool) -> [WordedPrice] {
    if plainAmount(field) != nil {
      return WordedPrice(field, hasCommas: hasCommas).map { [$0] } ?? []
    }
    for arrow in ["→", "->"] where field.contains(arrow) {
      let halves = field.split(separator: arrow).map {
        WordedPrice(String($0), hasCommas: hasCommas)
      }
      if halves.count == 2, var input = halves[0], var output = halves[1] {
        (input.roles, output.roles) = ([.meter(.input)], [.meter(.output)])
        return [input, output]
      }
    }
    if let steps = steps(in: field, hasCommas: hasCommas) { return steps }
    guard field.contains(where: { ";•\n".contains($0) }) || field.contains(", $") else {
      return WordedPrice(field, hasCommas: hasCommas).map { [$0] } ?? []
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

  /// The prices of a field by the length of a request, without those of sound and of storage; `nil` if it
  /// has none.
  ///
  /// `$1.25, prompts <= 200k tokens $2.50, prompts > 200k`, as Google writes them.
  private static func steps(in field: String, hasCommas: Bool) -> [WordedPrice]? {
    let pieces = field.split(separator: "$").map { "$" + $0 }
    guard field.hasPrefix("$"), pieces.count > 1 else { return nil }
    var prices: [WordedPrice] = []
    for piece in pieces {
      let end = piece.firstIndex { ",(".contains($0) } ?? piece.endIndex
      let remark = PriceHead.plain(String(piece[end...]))
      if remark.contains("audio") && !remark.contains("text") || piece.contains("hour") { continue }
      guard
        let bound = end == piece.endIndex
          ? 0 : lowerBound(in: remark, inThousands: false) ?? (remark.contains("text") ? 0 : nil),
        var price = WordedPrice(String(piece[..<end]), hasCommas: hasCommas)
      else { return nil }
      price.aboveTokens = bound
      prices.append(price)
    }
    return prices.isEmpty ? nil : prices
  }

  /// A field without what stands in brackets behind the figure: `$0.04 (50% OFF)`, `$0.11*`.
  private static func withoutRemark(_ text: String) -> String {
    let bare = text.filter { !"*†‡".contains($0) }
    guard let open = bare.firstIndex(of: "("), bare[..<open].contains(where: \.isNumber) else {
      return bare
    }
    return String(bare[..<open])
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
  "-", "–", "—", "n/a", "na", "k. a.", "k.a.", "n.a.", "n.d.", "n.v.t.", "s/o", "n/d", "?", "无",
  "無", "/",
  "なし", "없음", "unknown", "tbd",
]
