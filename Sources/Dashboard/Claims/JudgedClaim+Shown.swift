import Market
import Screen
import Verdicts

extension JudgedClaim {
  /// The words on one line.
  var wordsOnOneLine: String { words.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The words on one line, and who wrote them if a reply states them.
  var shownWords: String {
    isOfReply ? "\(author ?? said("a reply")): \(wordsOnOneLine)" : wordsOnOneLine
  }

  /// The value and what is off, with a large value in three digits and a suffix if it does not fit.
  ///
  /// Cut, 608 billion would be read as 608 million.
  func shownFinding(columns: Int) -> String {
    let whole = shownFinding
    guard whole.columns > columns, shownValue.columns > columns else { return whole }
    return [valueText(\.countText), judgement.note ?? ""].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  /// The value with its unit, and commas between thousands.
  var shownValue: String {
    valueText { figure in
      figure.magnitude < 3
        ? "\(figure.rounded(toDigits: 4))".asRead : figure.grouped(places: max(0, -figure.exponent))
    }
  }

  /// The value, and what is off.
  var shownFinding: String {
    [shownValue, judgement.note ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Whose figure it is, and of what; empty where no check found that.
  var shownWhose: String { judgement.whose.joined(separator: ", ") }

  /// The verdict in words, the sum, and where its figures were read.
  var sumLines: [String] {
    let verdict =
      judgement.verdict == .cannotSay
      ? said("the data cannot say") : said(term: judgement.verdict.rawValue)
    let head = [
      verdict, shownValue.isEmpty ? nil : said("the data give \(shownValue)"), judgement.note,
    ]
    let sum = judgement.formula.isEmpty ? [] : [judgement.formula]
    return [head.compactMap(\.self).joined(separator: " · ")] + sum
      + judgement.rests.map { "\($0.what)  \($0.origin)" }
  }

  /// The words, the sum, where all of it was read, and how often their author and source were right.
  func originLines(in claims: ClaimList) -> [String] {
    ["“\(wordsOnOneLine)”", ""] + sumLines
      + [
        "", story,
        [author, day.map { "\($0)" }].compactMap(\.self).joined(separator: ", "), "\(origin)",
      ].filter { !$0.isEmpty } + claims.recordLines(of: self)
  }
}

extension VerdictCounts {
  /// How many claims got which verdict: `15 · ✓ 9  ≈ 1  ✘ 1  – 4`.
  var shownText: String { "\(Figure(total).grouped(places: 0)) · " + briefText }

  /// The counts without their sum.
  var briefText: String {
    Verdict.allCases.map { "\($0.sign) \(Figure(self[$0]).grouped(places: 0))" }
      .joined(separator: "  ")
  }
}

extension Verdict {
  /// The sign of the verdict.
  var sign: String {
    switch self {
    case .supported: "✓"
    case .roughly: "≈"
    case .contradicted: "✘"
    case .cannotSay: "–"
    }
  }

  /// Its rank where one sign stands for several: what is wrong comes first.
  var weight: Int {
    switch self {
    case .contradicted: 0
    case .roughly: 1
    case .supported: 2
    case .cannotSay: 3
    }
  }

  /// The role of words that are marked by it.
  var wordsRole: Role { self == .cannotSay ? .caption : role }

  /// The role of the sign.
  var role: Role {
    switch self {
    case .supported: .good
    case .roughly: .warning
    case .contradicted: .error
    case .cannotSay: .muted
    }
  }
}
