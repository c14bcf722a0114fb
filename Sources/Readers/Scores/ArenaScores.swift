import Market
import Prose

extension Format {
  /// LMArena's leaderboards as tables.
  static let arenaTable = Format(
    name: "lmarena-csv", recognisedBy: "a first line that names 'model' and 'arena_score'",
    reader: .text(
      recognises: { text in ArenaTable(text) != nil },
      read: { text, snapshot in ArenaTable(text)?.read(text, into: &snapshot) }))

  /// LMArena's leaderboards as JSON: a list, or lists by arena and category.
  static let arena = Format(
    name: "lmarena",
    recognisedBy: "objects with 'model' or 'model_name', and 'arena_score' or 'ci'",
    reader: .json(
      recognises: { root in
        boards(in: root).contains { board in
          board.rows.prefix(3).contains { row in
            isRow(row)
              && (board.isInArena || isOfArena(root.origin.file)
                || bounds.contains { name in row.members.contains { $0.key.text == name } })
          }
        }
      },
      read: { root, snapshot in
        let day = FileDate(of: snapshot.file, modified: nil)?.moment.day
        for board in boards(in: root) {
          for row in board.rows where isRow(row) {
            guard let model = row.text("model_name") ?? row.text("model") else { continue }
            snapshot.addRating(
              row["arena_score"] ?? row["rating"] ?? row["score"], of: model, in: board.name, day)
          }
        }
      }))
}

private func isRow(_ row: JSON) -> Bool {
  (row.has("model") || row.has("model_name"))
    && (row.has("arena_score") || row.has("votes") && (row.has("score") || row.has("rating")))
}

/// The members with which a leaderboard says what it is.
private let bounds: Set = [
  "arena_score", "ci", "95_pct_ci", "rating_lower", "rating_upper", "rating_q025", "rating_q975",
]

/// Whether a file is named as one of LMArena.
private func isOfArena(_ file: String) -> Bool {
  let name = file.lowercased()
  return name.contains("arena") || name.contains("elo_results")
}

/// The lists in a document, with the names of the arena and the category that they are of.
private func boards(in root: JSON) -> [(name: String, rows: [JSON], isInArena: Bool)] {
  if root.kind == .array { return [("", Array(root.elements), false)] }
  var found: [(name: String, rows: [JSON], isInArena: Bool)] = []
  for arena in root.members.prefix(40) {
    if arena.value.kind == .array {
      found.append((arena.key.text, Array(arena.value.elements), false))
    } else if arena.value.kind == .object {
      for category in arena.value.members.prefix(80) where category.value.kind == .array {
        found.append(
          ("\(arena.key.text) \(category.key.text)", Array(category.value.elements), true))
      }
    }
  }
  return found
}

extension Snapshot {
  fileprivate mutating func addRating(
    _ rating: JSON?, of model: String, in board: String, _ day: Day?
  ) {
    guard let rating, let value = rating.figure else { return }
    let name =
      ["", "data", "leaderboard", "rows", "entries", "models"].contains(board) ? "" : " " + board
    scores.append(
      Score(
        "LMArena" + name, model: model, value: value, scale: .points, source: "LMArena", day: day,
        origin: rating.origin))
  }
}

/// A table of ratings, with the places of its columns.
private struct ArenaTable {
  private let separator: Character
  private let model: Int
  private let rating: Int

  init?(_ text: Text) {
    guard let first = text.lines.first, first.utf8.count < 4_096 else { return nil }
    separator = first.contains("\t") ? "\t" : first.contains(";") ? ";" : ","
    let names = CSVLine.fields(first, separatedBy: separator).map { $0.trimmed.lowercased() }
    let ratings = ["arena_score", "arena score", "arena elo rating", "elo"]
    guard
      let model = names.firstIndex(where: { ["model", "model_name", "name"].contains($0) }),
      let rating = names.firstIndex(where: { ratings.contains($0) })
    else { return nil }
    let isSaid = names.contains {
      $0.contains("arena") || bounds.contains($0) || $0.hasPrefix("ci")
    }
    let isDated = names[model] != "name" && FileDate(of: text.file, modified: nil) != nil
    guard isSaid || isDated && !names.contains("input") || isOfArena(text.file) else { return nil }
    (self.model, self.rating) = (model, rating)
  }

  func read(_ text: Text, into snapshot: inout Snapshot) {
    let day = FileDate(of: text.file, modified: nil)?.moment.day
    for index in text.lines.indices.dropFirst() where !text.lines[index].trimmed.isEmpty {
      let fields = CSVLine.fields(text.lines[index], separatedBy: separator)
      guard fields.count > max(model, rating), let value = Figure(fields[rating].trimmed),
        !fields[model].trimmed.isEmpty
      else {
        snapshot.note(
          Diagnostic(
            .error, at: text.origin(index), "this line has no model and rating",
            remedy: "put texts with '\(separator)' in double quotes; the line is left out"))
        continue
      }
      snapshot.scores.append(
        Score(
          "LMArena", model: fields[model].trimmed, value: value, scale: .points, source: "LMArena",
          day: day, origin: text.origin(index)))
    }
  }
}
