import Market

extension Format {
  /// Aider's leaderboards, in YAML: the share of exercises solved, and what the run cost.
  static let aider = Format(
    name: "aider", recognisedBy: "YAML, a list of runs with 'model' and 'pass_rate_1'",
    reader: .json(
      recognises: { root in
        root.elements.prefix(3).contains { $0.has("pass_rate_1") && $0.has("model") }
      },
      read: { root, snapshot in
        for run in root.elements { readRun(run, into: &snapshot) }
      }))
}

/// The benchmarks, by their numbers of exercises.
let aiderSuites = [
  225: "Aider polyglot", 133: "Aider code editing", 89: "Aider refactoring",
]

private func readRun(_ run: JSON, into snapshot: inout Snapshot) {
  // A second try counts where there was one.
  guard let model = run.text("model"), let rate = run["pass_rate_2"] ?? run["pass_rate_1"],
    let value = rate.figure, Score.Scale.percent.holds(value)
  else {
    snapshot.reject(
      run, "this run has no model or no pass rate",
      remedy: "add 'model: o1' and 'pass_rate_2: 61.7'")
    return
  }
  let cases = run["test_cases"]?.whole
  let cost = run["total_cost"]?.figure.flatMap { $0 > .zero ? Money($0, .usd) : nil }
  snapshot.scores.append(
    Score(
      cases.flatMap { aiderSuites[$0] } ?? "Aider", model: model,
      setting: run.text("edit_format"), value: value, runCost: cost, source: "aider.chat",
      day: run.moment("date")?.day ?? run.moment("released")?.day, origin: run.origin))
}
