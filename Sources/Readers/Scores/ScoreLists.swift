import Market
import Prose

extension Format {
  /// The leaderboards of SWE-bench: how many of its issues each system resolved.
  static let sweBench = Format(
    name: "swe-bench", recognisedBy: "'leaderboards' with 'results' that have 'resolved'",
    reader: .json(
      recognises: { root in
        root.values(at: "leaderboards.*.results", most: 5).contains { $0.has("resolved") }
      },
      read: { root, snapshot in
        for board in root["leaderboards"]?.elements.map(\.self) ?? [] {
          for result in board["results"]?.elements.map(\.self) ?? [] {
            guard let model = result.text("name"), let value = result["resolved"]?.figure else {
              snapshot.reject(
                result, "this result has no name and share of issues",
                remedy: "add \"name\" and \"resolved\"")
              continue
            }
            var score = Score(
              "SWE-bench " + (board.text("name") ?? ""), model: model, value: value,
              scale: .percent, source: "SWE-bench", day: result.moment("date")?.day,
              origin: result.origin)
            if let cost = result["cost"]?.figure, cost > .zero {
              score.runCost = Money(cost, .usd)
            }
            snapshot.addScore(score)
          }
        }
      }))

  /// Hugging Face's leaderboard of open models.
  static let openLeaderboard = Format(
    name: "open-llm-leaderboard",
    recognisedBy: "a list of objects whose 'evaluations' have a 'normalized_score'",
    reader: .json(
      recognises: { root in
        root.elements.prefix(5).contains { row in
          row["evaluations"]?.members.contains { $0.value.has("normalized_score") } == true
        }
      },
      read: { root, snapshot in
        for row in root.elements {
          let model = row.value(at: "model.name")?.string
          for member in row["evaluations"]?.members.map(\.self) ?? [] {
            guard let model, let value = member.value["normalized_score"]?.figure else { continue }
            snapshot.addScore(
              Score(
                member.value.text("name") ?? member.key.text, model: model, value: value,
                scale: .percent, source: "Open LLM Leaderboard",
                day: row.value(at: "metadata.upload_date")?.stated?.moment.day,
                origin: member.origin))
          }
        }
      }))
}

extension Snapshot {
  /// Adds a score that its scale can have.
  fileprivate mutating func addScore(_ score: Score) {
    guard score.scale.holds(score.value) else {
      return note(
        Diagnostic(
          .error, at: score.origin,
          "\(score.value) is not between 0 and 100",
          remedy: "write a figure from 0 to 100; the score is left out"))
    }
    scores.append(score)
  }
}
