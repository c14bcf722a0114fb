import Claims
import Market

extension Claim {
  /// Claims as JSON, with the words that state them.
  ///
  /// Amounts are decimal strings. `start` and `end` count code points, since that is what most
  /// languages count in.
  static func json(of claims: [Claim], in text: String) -> [JSONText] {
    let bytes = Array(text.utf8)
    var place = 0
    var letters = 0
    // The claims stand in the order of their words, so that the text is counted once.
    func letter(at byte: Int) -> Int {
      if byte < place { (place, letters) = (0, 0) }
      while place < min(byte, bytes.count) {
        letters += bytes[place] & 0xC0 == 0x80 ? 0 : 1
        place += 1
      }
      return letters
    }
    return claims.map { claim in
      claim.json(
        source: String(decoding: bytes[claim.words.clamped(to: 0..<bytes.count)], as: UTF8.self),
        start: letter(at: claim.words.lowerBound), end: letter(at: claim.words.upperBound))
    }
  }

  private func json(source: String, start: Int, end: Int) -> JSONText {
    [
      "low": .figure(low), "high": .figure(high), "bound": .text(bound.rawValue),
      "unit": .text(unit.name), "currency": .text(unit.currency?.code), "per": .text(per),
      "period": .text(period?.rawValue),
      "hedges": .list(of: Hedge.allCases.filter(hedges.contains)) { .text($0.rawValue) },
      "date": .text(date), "change": .flag(isChange ? true : nil), "source": .text(source),
      "start": .whole(start), "end": .whole(end),
    ]
  }
}

extension Claim.Unit {
  /// The unit's name; what is counted goes by its own.
  var name: String {
    switch self {
    case .money: "money"
    case .percent: "percent"
    case .times: "times"
    case .tokens: "tokens"
    case .counted(let thing): thing.isEmpty ? "count" : thing
    }
  }

  /// The currency of money, where the text names one.
  var currency: Currency? {
    if case .money(let currency) = self { currency } else { nil }
  }
}
