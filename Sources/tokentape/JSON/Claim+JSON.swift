import Claims
import Market
import Verdicts

extension Claim {
  /// Claims as JSON, with the words that state them.
  ///
  /// Beside each stands what the data say of it, if they were asked. Amounts are decimal strings. `start` and `end` count code points, since that is what most
  /// languages count in.
  static func json(
    of claims: [Claim], in text: String, judged: [Judgement]? = nil
  ) -> [JSONText] {
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
    return claims.indices.map { place in
      let claim = claims[place]
      return claim.json(
        source: String(decoding: bytes[claim.words.clamped(to: 0..<bytes.count)], as: UTF8.self),
        start: letter(at: claim.words.lowerBound), end: letter(at: claim.words.upperBound)
      ).adding(judged?[place].json)
    }
  }

  private func json(source: String, start: Int, end: Int) -> JSONText {
    json(words: source).adding(["start": .whole(start), "end": .whole(end)])
  }

  /// The claim, stated in these words.
  func json(words: String) -> JSONText {
    [
      "low": .figure(low), "high": .figure(high), "bound": .text(bound.rawValue),
      "unit": .text(unit.name), "currency": .text(unit.currency?.code), "per": .text(per),
      "period": .text(period?.rawValue),
      "hedges": .list(of: Hedge.allCases.filter(hedges.contains)) { .text($0.rawValue) },
      "date": .text(date), "change": .flag(isChange ? true : nil), "source": .text(words),
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

extension Judgement {
  /// The verdict with its value, its sum, and the place of every figure in it.
  var json: JSONText {
    [
      "verdict": .text(verdict.rawValue),
      "value": value.map {
        ["low": .figure($0.lowerBound), "high": .figure($0.upperBound)]
      },
      "formula": .text(formula.isEmpty ? nil : formula), "note": .text(note),
      "check": .text(check), "whose": .list(of: whose) { .text($0) },
      "rests": .list(of: rests) {
        ["what": .text($0.what), "origin": .text($0.origin.description)]
      },
    ]
  }
}

extension JSONText {
  /// An object with the members of another behind its own.
  func adding(_ other: JSONText?) -> JSONText {
    guard case .object(let members) = self, case .object(let more)? = other else { return self }
    return .object(members + more)
  }
}
