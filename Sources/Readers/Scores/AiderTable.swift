import Market
import Prose

extension Format {
  /// Aider's leaderboard as a table, copied from its page or kept by oneself.
  static let aiderTable = Format(
    name: "aider-table",
    recognisedBy: "a first line that names 'model' and 'pass_rate_2' or 'Percent correct'",
    reader: .text(
      recognises: { text in AiderTable(text) != nil },
      read: { text, snapshot in AiderTable(text)?.read(text, into: &snapshot) }))
}

/// A table of runs, with the places of its columns.
private struct AiderTable {
  private let separator: Character
  private let model: Int
  private let rate: Int
  private let cost: Int?
  private let cases: Int?
  private let format: Int?
  private let day: Int?
  /// The number of exercises, where a head states it.
  private var casesInHead: Int?

  init?(_ text: Text) {
    guard let head = TableHead(text) else { return nil }
    separator = head.separator
    let names = head.names
    func place(_ heads: String...) -> Int? {
      // What is best known of a run stands first.
      heads.lazy.compactMap { head in names.firstIndex { $0.hasPrefix(head) } }.first
    }
    guard let model = names.firstIndex(where: { ["model", "model_name", "name"].contains($0) }),
      let rate = place(
        "pass_rate_2", "percent_correct", "percent_completed", "pass_rate_1", "pass_rate")
    else { return nil }
    (self.model, self.rate) = (model, rate)
    cost = place("total_cost", "cost")
    cases = names.firstIndex(of: "test_cases")
    format = place("edit_format")
    day = place("date", "released")
    casesInHead = cost.flatMap { place in
      names[place].split(separator: "_").lazy.compactMap { Int($0) }.first {
        aiderSuites[$0] != nil
      }
    }
  }

  func read(_ text: Text, into snapshot: inout Snapshot) {
    for index in text.lines.indices.dropFirst() where !text.lines[index].trimmed.isEmpty {
      let fields = CSVLine.fields(text.lines[index], separatedBy: separator).map(\.trimmed)
      func field(_ place: Int?) -> String? {
        place.flatMap { fields.indices.contains($0) ? filled(fields[$0]) : nil }
      }
      guard let name = field(model),
        let value = field(rate).flatMap({ Figure($0.filter { $0 != "%" }.trimmed) }),
        Score.Scale.percent.holds(value)
      else {
        snapshot.note(
          Diagnostic(
            .error, at: text.origin(index), "this line has no model or no pass rate",
            remedy: "write the share solved in percent, such as 61.7; the line is left out"))
        continue
      }
      let spent = field(cost).flatMap { Figure(PriceText($0).figure) }
      snapshot.scores.append(
        Score(
          aiderSuites[field(cases).flatMap { Int($0) } ?? casesInHead ?? 0] ?? "Aider", model: name,
          setting: field(format), value: value,
          runCost: spent.flatMap { $0 > .zero ? Money($0, .usd) : nil }, source: "aider.chat",
          day: field(day).flatMap { readMoment($0)?.day }, origin: text.origin(index)))
    }
  }
}
