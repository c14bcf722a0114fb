import Market
import Prose

extension Format {
  /// LMArena's leaderboards as tables, from the first ones of 2023 on.
  static let arenaTable = Format(
    name: "lmarena-csv",
    recognisedBy: "a first line that names 'model' and 'arena_score', 'Arena Elo rating' or "
      + "'MT-bench (score)'",
    reader: .text(
      recognises: { text in ArenaTable(text) != nil },
      read: { text, snapshot in ArenaTable(text)?.read(text, into: &snapshot) }))
}

/// A table of ratings, with the places of its columns.
private struct ArenaTable {
  private let separator: Character
  private let model: Int
  /// The columns of what was asked, and of the day.
  private let category: Int?
  private let day: Int?
  private var columns: [Column] = []

  /// A column of scores.
  private struct Column {
    let place: Int
    let benchmark: String
    /// Whether it is a share, which some write in percent.
    let isShare: Bool
    let source: String
  }

  init?(_ text: Text) {
    guard let head = TableHead(text, wordsJoinedBy: " ") else { return nil }
    separator = head.separator
    let names = head.names
    guard let model = names.firstIndex(where: { ["model", "model name", "name"].contains($0) })
    else { return nil }
    self.model = model
    category = names.firstIndex(of: "category")
    day = names.firstIndex(of: "leaderboard publish date")
    let rating = names.firstIndex { ratings.contains($0) }
    let others = names.indices.filter { names[$0].hasPrefix("mt-bench") || names[$0] == "mmlu" }
    let isSaid = names.contains { name in
      name.contains("arena") || name.hasPrefix("ci")
        || arenaBounds.contains(name.replacing(" ", with: "_"))
    }
    let isOld = names.contains { $0 == "elo rating" || $0.hasPrefix("mt-bench") }
    let isDated = FileDate(of: text.file, modified: nil) != nil
    let isOfModels = names[model] != "name" && !names.contains("input")
    guard rating != nil || others.contains(where: { names[$0] != "mmlu" }),
      isSaid || (isOld || isDated) && isOfModels || isOfArena(text.file)
    else { return nil }
    if let rating {
      columns.append(
        Column(place: rating, benchmark: "LMArena", isShare: false, source: "LMArena"))
    }
    columns += others.map { place in
      names[place] == "mmlu"
        ? Column(place: place, benchmark: "MMLU", isShare: true, source: "LMArena")
        : Column(
          place: place, benchmark: names[place].contains("win") ? "MT-bench win rate" : "MT-bench",
          isShare: names[place].contains("%"), source: "LMArena")
    }
  }

  func read(_ text: Text, into snapshot: inout Snapshot) {
    let day = FileDate(of: text.file, modified: nil)?.moment.day
    for index in text.lines.indices.dropFirst() where !text.lines[index].trimmed.isEmpty {
      let fields = CSVLine.fields(text.lines[index], separatedBy: separator).map(\.trimmed)
      let count = snapshot.scores.count
      var isAbsent = false
      if fields.indices.contains(model), !fields[model].isEmpty {
        for column in columns where fields.indices.contains(column.place) {
          let written = fields[column.place]
          // Not every model was rated in every way.
          if ["-", "", "n/a"].contains(written.lowercased()) {
            isAbsent = true
          } else if let score = score(
            written, column, of: category.flatMap { fields[at: $0] }, model: fields[model],
            self.day.flatMap { fields[at: $0] }.flatMap { readMoment($0)?.day } ?? day,
            text.origin(index))
          {
            snapshot.scores.append(score)
          }
        }
      }
      if snapshot.scores.count == count, !isAbsent {
        snapshot.note(
          Diagnostic(
            .error, at: text.origin(index), "this line has no model and rating",
            remedy: "put texts with '\(separator)' in double quotes; the line is left out"))
      }
    }
  }

  private func score(
    _ written: String, _ column: Column, of category: String?, model: String, _ day: Day?,
    _ origin: Origin
  ) -> Score? {
    guard let value = Figure(written.filter { $0 != "%" }.trimmed) else { return nil }
    let scale: Score.Scale = !column.isShare ? .points : value > Figure(1) ? .percent : .share
    guard scale == .points || scale.holds(value) else { return nil }
    // What is asked of all kinds has no name of its own.
    let kind = category.flatMap {
      ["", "overall", "full"].contains($0.lowercased()) ? nil : " " + $0
    }
    return Score(
      column.benchmark + (kind ?? ""), model: model, value: value, scale: scale,
      source: column.source, day: day,
      origin: origin)
  }
}

/// The heads of the rating, in the order of the years.
private let ratings = [
  "arena score", "arena elo rating", "arena elo", "elo rating", "elo", "rating",
]
