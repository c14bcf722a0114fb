import Market

extension Format {
  /// A table of scores with Tokentape's own columns; see docs/snapshot.md.
  static let scoresCSV = Format(
    name: "scores",
    recognisedBy: "a first line that names 'name', 'score', and 'listing' or 'model'",
    reader: .text(
      recognises: { text in
        let columns = ScoreColumn.columns(of: text)
        return columns.isSuperset(of: [.name, .score])
          && !columns.isDisjoint(with: [.listing, .model])
      },
      read: { CSVTable<ScoreRow>.read($0, into: &$1) }))
}

/// A column of a table of scores.
enum ScoreColumn: String, CSVColumn {
  case name, listing, model, until, setting, score, scale, runCost, currency, source, url, date
}

/// A line of a table of scores being read.
struct ScoreRow: CSVRow {
  let origin: Origin
  private var score: Score
  private var value: (text: String, origin: Origin, figure: Figure)?
  private var runCost: Figure?
  private var currency = Currency.usd

  init(origin: Origin) {
    self.origin = origin
    score = Score("", model: "", value: .zero, source: "tokentape", origin: origin)
  }

  mutating func take(
    _ text: String, _ column: ScoreColumn, _ origin: Origin, into snapshot: inout Snapshot
  ) {
    func value<Value>(_ value: Value?, _ what: String, remedy: String) -> Value? {
      if value == nil {
        snapshot.note(
          Diagnostic(.error, at: origin, "\(Readers.quote(text)) is not \(what)", remedy: remedy))
      }
      return value
    }
    func day() -> Day? {
      value(
        Day(iso8601: text), "a date", remedy: "write year, month and day, such as 2025-01-26")
    }
    switch column {
    case .name: score.benchmark = text
    case .listing:
      score.listing = value(Listing(id: text), "an id", remedy: "write an id, such as openai/o1")
    case .model: score.model = text
    case .until: score.until = day()
    case .setting: score.setting = text
    case .score:
      let figure = value(Figure(text), "a number", remedy: "write a score, such as 79.8")
      self.value = figure.map { (Readers.quote(text), origin, $0) }
    case .scale:
      score.scale =
        value(
          Score.Scale(rawValue: text), "a scale",
          remedy: suggestion(for: text, among: Score.Scale.allCases.map(\.rawValue))) ?? .percent
    case .runCost:
      runCost = value(
        Figure(text).flatMap { $0 > .zero ? $0 : nil }, "what a run cost",
        remedy: "write such as 5.42, or leave it empty if nobody measured it")
    case .currency:
      currency =
        value(Currency(text), "a currency", remedy: "write its letters, such as USD") ?? .usd
    case .source: score.source = text
    case .url: score.url = text
    case .date: score.day = day()
    }
  }

  func add(to snapshot: inout Snapshot) {
    var score = score
    do throws(Diagnostic) {
      if score.model.isEmpty { score.model = score.listing?.model ?? "" }
      guard !score.model.isEmpty else {
        throw Diagnostic(
          .error, at: origin, "this line names no model",
          remedy: "write a listing, such as openai/o1, or a model if nobody sells it")
      }
      guard !score.benchmark.isEmpty else {
        throw Diagnostic(
          .error, at: origin, "this line names no benchmark",
          remedy: "write its name, such as AIME 2024")
      }
      guard let value else {
        throw Diagnostic(
          .error, at: origin, "this line has no score", remedy: "write it, such as 79.8")
      }
      score.value = value.figure
      try score.check(written: value.text, at: value.origin)
      score.runCost = runCost.map { Money($0, currency) }
      snapshot.scores.append(score)
    } catch {
      snapshot.note(error)
    }
  }
}
