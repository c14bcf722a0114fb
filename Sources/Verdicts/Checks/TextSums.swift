import Claims
import Market

/// What a text's figures say of each other: a year is 365 of its days, and a margin is what its revenue
/// and cost make of it.
///
/// Asked only where the data say nothing. A text that gives several figures for one thing is right if
/// any of them fits, and never wrong.
struct TextSums {
  static let name = "within the text"
  /// The days of a year.
  private static let days = Figure(365)

  private let parts: [Part?]

  /// A claim with what of a report it is about.
  private struct Part {
    var claim: Claim
    var stated: Stated
    var part: ServingPart
    var isDenied: Bool
  }

  /// Whether a text states enough for a sum: several amounts, and something the data can't tell.
  static func mayHold(_ claims: [Claim], _ found: [Judgement]) -> Bool {
    claims.count(where: \.isMoney) >= 1 && claims.count >= 2
      && zip(claims, found).contains { claim, judgement in
        judgement == .cannotSay && !claim.isCount
      }
  }

  /// The claims of a text with their questions.
  init(_ claims: [(claim: Claim, question: Question?)]) {
    parts = claims.map { claim, question in
      guard let question, let part = ServingPart(question) else { return nil }
      return Part(claim: claim, stated: question.stated, part: part, isDenied: question.isDenied)
    }
  }

  /// What the other claims of the text say of one; nil if they say nothing.
  func judgement(of index: Int) -> Judgement? {
    guard let own = parts[index], !own.isDenied else { return nil }
    let values = values(for: own, at: index)
    guard !values.isEmpty else { return nil }
    let right = values.filter { own.stated.fit($0.figure) != .off }
    guard !right.isEmpty || values.count == 1 && own.part != .anyMargin else { return nil }
    return Judgement(own.stated, right.isEmpty ? values : [right[0]], check: TextSums.name)
  }

  private func values(for own: Part, at index: Int) -> [Value] {
    switch own.part {
    case .revenue(years: true): years(of: .revenue(years: false), like: own)
    case .cost(years: true): years(of: .cost(years: false), like: own)
    case .profit(years: true): years(of: .profit(years: false), like: own)
    case .profitOnCost: pairs { share($0 - $1, of: $1, "(\($0) - \($1)) / \($1)") }
    case .grossMargin: pairs { share($0 - $1, of: $0, "(\($0) - \($1)) / \($0)") }
    case .anyMargin:
      pairs { share($0 - $1, of: $1, "(\($0) - \($1)) / \($1)") }
        + pairs { share($0 - $1, of: $0, "(\($0) - \($1)) / \($0)") }
    case .multiple:
      pairs { revenue, cost in
        revenue.divided(by: cost).map { ($0, "\(revenue) / \(cost) = \($0.short)") }
      }
    default: []
    }
  }

  /// 365 times what is stated for a day.
  private func years(of part: ServingPart, like own: Part) -> [Value] {
    figures(of: part).filter { $0.currency == own.claim.currency }.map { day in
      let year = day.figure * TextSums.days
      return Value(figure: year, name: "", formula: "\(day.figure) x 365 = \(year)", rests: [])
    }
  }

  private func share(
    _ part: Figure, of whole: Figure, _ sum: String
  ) -> (Figure, String)? {
    part.divided(by: whole).map { share in
      let percent = share.scaled(byPowerOfTen: 2)
      return (percent, "\(sum) = \(percent.short) %")
    }
  }

  /// A value of each revenue with each cost of a day in the same currency.
  private func pairs(_ value: (Figure, Figure) -> (Figure, String)?) -> [Value] {
    figures(of: .revenue(years: false)).flatMap { revenue in
      figures(of: .cost(years: false)).compactMap { cost -> Value? in
        guard revenue.currency == cost.currency, !cost.figure.isZero,
          let (figure, formula) = value(revenue.figure, cost.figure)
        else { return nil }
        return Value(figure: figure, name: "", formula: formula, rests: [])
      }
    }
  }

  /// The single figures that the text gives for something.
  private func figures(of part: ServingPart) -> [(figure: Figure, currency: Currency?)] {
    parts.compactMap { other in
      guard let other, other.part == part, !other.isDenied, !other.stated.isOpen,
        let figure = other.stated.single
      else { return nil }
      return (figure, other.claim.currency)
    }
  }
}
