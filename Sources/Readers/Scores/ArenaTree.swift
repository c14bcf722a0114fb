import Market
import Prose

/// LMArena's ratings as objects in objects: arenas, categories, and models by their names.
///
/// A model has an object with its rating, or only that; or, as tables of pandas are written, each
/// column has an object of all models.
struct ArenaTree {
  private var ratings: [(board: String, day: Day?, model: String, rating: JSON)] = []
  /// Whether something says that these are ratings of LMArena, and no other numbers.
  private(set) var isOne = false
  private let isNamedSo: Bool
  /// How many objects are still looked at.
  private var left: Int
  /// The days that names of objects state; read only for ratings, since few names are dates.
  private var days: [String: Day?] = [:]

  private static let mostDepth = 7
  private static let mostRatings = 200_000

  /// The ratings of a document, of which at most so many objects are looked at.
  init(_ root: JSON, lookingAt most: Int = .max) {
    left = most
    isNamedSo = isOfArena(root.origin.file)
    let day = ["date", "last_updated", "updated_at", "leaderboard_publish_date"].lazy.compactMap {
      root.value(at: $0)?.string.flatMap { readMoment($0)?.day }
    }.first
    collect(root, under: [], day ?? FileDate(of: root.origin.file, modified: nil)?.moment.day)
    isOne = isOne && !ratings.isEmpty
  }

  func add(to snapshot: inout Snapshot) {
    for (board, day, model, rating) in ratings {
      snapshot.addRating(rating, of: model, in: board, day)
    }
  }
}

extension ArenaTree {
  private mutating func collect(_ object: JSON, under names: [String], _ day: Day?) {
    guard object.kind == .object, names.count < ArenaTree.mostDepth,
      ratings.count < ArenaTree.mostRatings, left > 0
    else { return }
    left -= 1
    if takeColumns(of: object, under: names, day) { return }
    for member in object.members {
      let (name, value) = (member.key.text, member.value)
      guard left > 0 else { return }
      if value.kind == .object {
        left -= 1
        if let rating = ArenaTree.rating(of: value) {
          let model = value.text("model_name") ?? value.text("model") ?? value.text("name") ?? name
          take(rating, of: model, under: names, day)
          if ArenaTree.hasBounds(value) { isOne = true }
        } else {
          collect(value, under: names + [name], day)
        }
      } else if isNamedSo, names.contains(where: { self.day(named: $0) == nil }),
        let figure = value.figure, ArenaTree.isElo(figure)
      {
        // Nothing but a number: only the file's name says what it is.
        take(value, of: name, under: names, day)
        isOne = true
      }
    }
  }

  /// Takes columns that each have an object of all models: `{"rating": {"o1": 1350}, "votes": {…}}`.
  private mutating func takeColumns(of object: JSON, under names: [String], _ day: Day?) -> Bool {
    guard let column = ArenaTree.names.lazy.compactMap({ object.value(at: $0) }).first,
      column.kind == .object, let first = column.members.first(where: { _ in true }),
      first.value.figure != nil
    else { return false }
    for member in column.members {
      let model = ["model", "model_name", "key"].lazy.compactMap {
        object.value(at: $0)?.value(at: member.key.text.replacing(".", with: "\0"))?.string
      }.first
      take(member.value, of: model ?? member.key.text, under: names, day)
    }
    if isNamedSo || ArenaTree.hasBounds(object) { isOne = true }
    return true
  }

  private mutating func take(
    _ rating: JSON, of model: String, under names: [String], _ day: Day?
  ) {
    guard ratings.count < ArenaTree.mostRatings else { return }
    var (board, day): ([String], Day?) = ([], day)
    for name in names {
      if let named = self.day(named: name) {
        day = named
      } else if !arenaContainers.contains(name) {
        board.append(name)
      }
    }
    ratings.append((board.joined(separator: " "), day, model, rating))
  }

  private mutating func day(named name: String) -> Day? {
    if let known = days[name] { return known }
    let day = readMoment(name)?.day ?? FileDate(of: name, modified: nil)?.moment.day
    days[name] = .some(day)
    return day
  }

  private static let names = ["arena_score", "rating", "elo_rating", "elo", "score"]

  private static func rating(of model: JSON) -> JSON? {
    names.lazy.compactMap { model.value(at: $0) }.first { $0.figure.map(isElo) == true }
  }

  /// Whether a number may be a rating, of which the least and the greatest were some 700 and 1,600.
  private static func isElo(_ figure: Figure) -> Bool {
    Figure(300) < figure && figure < Figure(3_000)
  }

  private static func hasBounds(_ object: JSON) -> Bool {
    object.members.contains { member in
      arenaBounds.contains(member.key.text)
        || ["votes", "num_battles", "rating_system", "ci_lower", "ci_upper"].contains(
          member.key.text)
    }
  }
}
