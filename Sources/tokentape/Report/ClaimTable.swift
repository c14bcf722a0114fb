import Claims
import Market
import Verdicts

/// Claims of stories and replies, to be printed.
struct ClaimTable {
  /// The claims, each with the place of its words.
  private(set) var claims: [JudgedClaim] = []
  private var places = WordPlaces()

  /// A form in which claims are printed.
  enum Form {
    case text, json, csv, markdown
  }

  /// Adds the claims of a story and its replies.
  mutating func add(_ found: [JudgedClaim], of thread: Market.Thread) {
    for var claim in found {
      claim.origin = places.place(of: claim)
      claims.append(claim)
    }
  }

  /// Prints them.
  func print(_ form: Form) {
    switch form {
    case .text: Output.print(text)
    case .json: Output.print(["claims": .list(claims.map(\.json))])
    case .csv: Output.print(csv.text)
    case .markdown: Output.print(markdown)
    }
  }

  private static let columns = ["verdict", "claim", "value", "whose", "story", "day", "origin"]

  private var rows: [[String]] {
    claims.map { claim in
      [
        claim.judgement.verdict.rawValue, claim.words.onOneLine, claim.valueText,
        claim.judgement.whose.joined(separator: ", "), claim.story.shortened(to: 40),
        claim.day?.description ?? "", claim.origin.description,
      ]
    }
  }

  private var text: String {
    var table = TextTable(ClaimTable.columns.map { ($0, .left) })
    for (row, claim) in zip(rows, claims) {
      table.add(row)
      if let note = claim.judgement.note { table.add(["", note, "", "", "", "", ""]) }
    }
    return table.text
  }

  private var markdown: String {
    let head = "| " + ClaimTable.columns.joined(separator: " | ") + " |\n"
    let rule = "|" + String(repeating: " --- |", count: ClaimTable.columns.count) + "\n"
    return head + rule
      + rows.map { row in
        "| " + row.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
      }.joined()
  }

  private var csv: CSVText {
    var csv = CSVText([
      "verdict", "claim", "low", "high", "unit", "currency", "valueLow", "valueHigh", "formula",
      "note", "whose", "story", "author", "language", "day", "file", "line", "column",
    ])
    for found in claims {
      let (claim, judgement) = (found.claim, found.judgement)
      csv.add([
        .text(judgement.verdict.rawValue), .text(found.words.onOneLine), .number(claim.low),
        .number(claim.high), .text(claim.unit.name), .text(claim.unit.currency?.code),
        .number(judgement.value?.lowerBound), .number(judgement.value?.upperBound),
        .text(judgement.formula), .text(judgement.note),
        .text(judgement.whose.joined(separator: ", ")), .text(found.story), .text(found.author),
        .text(found.language), .text(found.day?.description), .text(found.origin.file),
        .number(Figure(found.origin.line)), .number(Figure(found.origin.column)),
      ])
    }
    return csv
  }
}

extension JudgedClaim {
  /// The claim, its verdict and its place.
  fileprivate var json: JSONText {
    claim.json(words: words).adding(judgement.json).adding([
      "story": .text(story), "reply": .flag(isOfReply ? true : nil), "floor": .whole(floor),
      "author": .text(author), "publisher": .text(source), "language": .text(language),
      "day": .text(day?.description), "origin": .text(origin.description),
    ])
  }
}

extension String {
  /// The text with every run of blanks and line ends as one blank.
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text, cut after this many letters.
  fileprivate func shortened(to count: Int) -> String {
    self.count <= count ? self : prefix(count - 1) + "…"
  }
}
