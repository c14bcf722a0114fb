import Market
import Prose

extension Format {
  /// LMArena's leaderboards as JSON: a list, lists by arena and category, or models by category.
  static let arena = Format(
    name: "lmarena",
    recognisedBy: "objects with 'model' or 'model_name', and 'arena_score' or 'ci'; or objects "
      + "with 'rating' and its bounds, by the names of models",
    reader: .json(
      recognises: { root in
        boards(in: root).contains { board in
          board.rows.prefix(3).contains { row in
            isRow(row)
              && (board.isInArena || isOfArena(root.origin.file)
                || arenaBounds.contains { name in row.members.contains { $0.key.text == name } })
          }
        } || ArenaTree(root, lookingAt: mostLookedAt).isOne
      },
      read: { root, snapshot in
        let tree = ArenaTree(root)
        if tree.isOne { return tree.add(to: &snapshot) }
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

/// How many objects show whether there are ratings in them.
private let mostLookedAt = 300

private func isRow(_ row: JSON) -> Bool {
  (row.has("model") || row.has("model_name"))
    && (row.has("arena_score") || row.has("votes") && (row.has("score") || row.has("rating")))
}

/// The members with which a leaderboard says what it is.
let arenaBounds: Set = [
  "arena_score", "ci", "95_pct_ci", "rating_lower", "rating_upper", "rating_q025", "rating_q975",
]

/// Whether a file is named as one of LMArena.
func isOfArena(_ file: String) -> Bool {
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

/// Names under which a list stands that say nothing about it.
let arenaContainers: Set = [
  "", "data", "leaderboard", "leaderboards", "rows", "entries", "models", "scores", "ratings",
  "results", "categories", "leaderboard_table_df", "elo_rating_final", "rating",
]

extension Snapshot {
  mutating func addRating(
    _ rating: JSON?, of model: String, in board: String, _ day: Day?
  ) {
    guard let rating, let value = rating.figure else { return }
    let name = arenaContainers.contains(board) ? "" : " " + board
    scores.append(
      Score(
        "LMArena" + name, model: model, value: value, scale: .points, source: "LMArena", day: day,
        origin: rating.origin))
  }
}
