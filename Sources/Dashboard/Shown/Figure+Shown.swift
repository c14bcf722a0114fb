import Market
import Screen

extension Figure {
  /// A price as people write it: at least two decimals, and four significant digits of a small one.
  var priceText: String {
    let text = pointed(places: max(2, 3 - magnitude))
    let digits = text.utf8
    guard let point = digits.firstIndex(of: UInt8(ascii: ".")) else { return text }
    guard let least = digits.index(point, offsetBy: 3, limitedBy: digits.endIndex) else {
      return text.asRead
    }
    var end = digits.endIndex
    while end > least, digits[digits.index(before: end)] == UInt8(ascii: "0") {
      end = digits.index(before: end)
    }
    return (end == digits.endIndex ? text : String(text[..<end])).asRead
  }

  /// An amount of money: without decimals from a thousand on, as a price below.
  var moneyText: String { magnitude >= 3 ? grouped(places: 0) : priceText }

  /// A share as a percentage: `545 %`, `22.9 %`, `3.67 %`, `0.50 %`.
  var percentText: String {
    let percent = scaled(byPowerOfTen: 2)
    let magnitude = percent.isZero ? 2 : percent.magnitude
    let places = magnitude >= 0 ? max(0, 2 - magnitude) : min(6, 1 - magnitude)
    return percent.grouped(places: places) + " %"
  }

  /// A ratio to a base: in per cent up to ten times, as a multiple beyond.
  var ratioShownText: String {
    self < Figure(10) ? percentText : grouped(places: self < Figure(100) ? 1 : 0) + "×"
  }

  /// A multiple: `6.45×`.
  var multipleText: String { grouped(places: 2) + "×" }

  /// A large count in three digits and a suffix: `608 B`, `1.2 M`.
  var countText: String {
    let units = Wording.current?.units ?? []
    for unit in units.isEmpty ? Figure.units : units where magnitude >= unit.power {
      let scaled = scaled(byPowerOfTen: -unit.power)
      let places = max(0, 2 - scaled.magnitude)
      return scaled.rounded(toPlaces: places).description.asRead + " " + unit.word
    }
    return description.asRead
  }

  private static let units = [(12, "T"), (9, "B"), (6, "M"), (3, "k")]
    .map(Wording.CountUnit.init(power:word:))

  /// The figure with a fixed number of decimals, and commas between thousands; where a language is
  /// spoken, as that or the settings write it.
  public func grouped(places: Int) -> String { pointed(places: places).asRead }

  private func pointed(places: Int) -> String {
    let text = text(places: places)
    let sign = text.hasPrefix("-") ? 1 : 0
    // Most prices are below a thousand.
    if sign == 0, text.utf8.prefix(4).count < 4 || text.utf8.prefix(4).contains(UInt8(ascii: ".")) {
      return text
    }
    let point = text.firstIndex(of: ".") ?? text.endIndex
    var grouped = String(text[point...])
    for (place, digit) in text[..<point].dropFirst(sign).reversed().enumerated() {
      if place > 0, place % 3 == 0 { grouped.insert(",", at: grouped.startIndex) }
      grouped.insert(digit, at: grouped.startIndex)
    }
    return sign == 1 ? "−" + grouped : grouped
  }
}

extension Price {
  /// The price as a table shows it; a state that is not a number is a word, never zero.
  var shownText: String {
    switch self {
    case .known(let amount): amount.priceText
    case .suspect(let amount, _): "!" + amount.priceText
    case .free: said("free")
    case .dynamic: said("varies")
    case .unknown: said("n/a")
    }
  }
}

extension Money {
  /// The amount with its currency's sign: `$562,027`, `−$3.50`.
  var shownText: String {
    amount.isNegative ? "−" + currency.sign + (-amount).moneyText : currency.sign + amount.moneyText
  }

  /// The amount in three digits and a suffix: `$173 M`, `−$1.2 B`.
  var shortText: String {
    amount.isNegative ? "−" + currency.sign + (-amount).countText : currency.sign + amount.countText
  }
}

extension Int {
  /// The count with its noun: `1 price`, `1,204 prices`.
  public func of(_ one: String, _ many: String) -> String {
    let count = Figure(self).grouped(places: 0)
    let noun = self == 1 ? one : many
    guard Wording.isSpoken else { return count + " " + noun }
    return said(term: "{1} " + noun, filledWith: [count])
  }
}

extension String {
  /// A number written in English, as the reader writes it.
  var asRead: String {
    Wording.isSpoken ? Wording.current?.numbers.text(self) ?? self : self
  }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
  /// The number of decimals of a number as the reader writes it, and one for the mark before them.
  var decimals: Int {
    let isPoint = !Wording.isSpoken || Wording.current?.numbers == .point
    let mark = isPoint ? UInt8(ascii: ".") : UInt8(ascii: ",")
    let digits = utf8
    return digits.lastIndex(of: mark).map { digits.distance(from: $0, to: digits.endIndex) } ?? 0
  }
}
