import Analytics
import Market
import Screen

extension State {
  /// Keeps what is supposed of the report, under a name.
  mutating func keepScenario(named name: String) {
    guard let report = lab.report else {
      return tell(
        "there is no report to suppose anything of",
        "\(keyNames[.openPath]) opens a file that holds one")
    }
    let whatIf = lab.draft.whatIf(of: report)
    guard !whatIf.isEmpty else {
      return tell("nothing is supposed that could be kept", "move a driver, or type :what-if")
    }
    guard !name.isEmpty else { return tell("keep it under which name?", "write one behind it") }
    let scenario = KeptScenario(name: name, report: report.id, whatIf: whatIf.description)
    lab.keep(scenario)
    effects.append(.keep(.scenario(scenario, true)))
    notice = .told(
      "kept '\(name)': \(keyNames[.compare]) compares kept scenarios, :scenario \(name) brings it back"
    )
  }

  /// Supposes what is kept under a name, and nothing else.
  mutating func openScenario(named name: String) {
    guard let kept = scenario(named: name) else { return }
    lab.reset(all: true)
    suppose(typed: kept.whatIf)
  }

  /// Keeps a scenario no longer.
  mutating func forgetScenario(named name: String) {
    guard let kept = scenario(named: name) else { return }
    lab.forget(kept)
    if lab.keptOfReport.isEmpty { close(ScenariosPage.self) }
    effects.append(.keep(.scenario(kept, false)))
    notice = .told("forgot '\(kept.name)'")
  }

  private mutating func scenario(named name: String) -> KeptScenario? {
    let ours = lab.keptOfReport
    if let kept = ours.first(where: { $0.name == name }) { return kept }
    tell(
      "no scenario is kept under '\(name)'",
      ours.isEmpty
        ? "suppose something and type :keep NAME" : suggestion(for: name, among: ours.map(\.name)))
    return nil
  }

  /// Lays what is kept of the report side by side.
  mutating func compareScenarios() {
    if let page = scenariosPage() { push(page) }
  }

  /// What is kept of the report side by side; none where nothing is, which is told.
  mutating func scenariosPage() -> ScenariosPage? {
    guard let report = lab.report, !lab.keptOfReport.isEmpty else {
      tell("no scenario is kept", "suppose something and type :keep NAME")
      return nil
    }
    for kept in lab.keptOfReport {
      // What can't be read any more has a column without figures.
      for assumed in kept.supposed?.assumedPrices ?? [] where lab.draft.lists[assumed] == nil {
        do throws(Diagnostic) { try look(up: assumed, for: report) } catch {}
      }
    }
    return ScenariosPage()
  }
}

extension MarginLab {
  /// What is kept of the report that is shown, by name.
  var keptOfReport: [KeptScenario] {
    guard let id = report?.id else { return [] }
    return (kept ?? []).filter { $0.report == id }
  }

  /// Keeps a scenario, in the place of one of the same name.
  mutating func keep(_ scenario: KeptScenario) {
    forget(scenario)
    kept = ((kept ?? []) + [scenario]).sorted { ($0.report, $0.name) < ($1.report, $1.name) }
  }

  /// Keeps a scenario no longer.
  mutating func forget(_ scenario: KeptScenario) {
    kept?.removeAll { $0.report == scenario.report && $0.name == scenario.name }
  }

  /// What is published, what is supposed and what is kept, side by side; of a kept one that can't be
  /// read there is no scenario.
  var columns: [(name: String, scenario: Scenario?)] {
    guard let report, let scenario else { return [] }
    let published = report.publishedRevenue == nil ? "as recomputed" : "as published"
    let present =
      scenario.whatIf.isEmpty
      ? [] : [(draft.switched.isEmpty ? "as supposed" : "estimated", Optional(scenario))]
    return [(published, Scenario(report))] + present
      + keptOfReport.map { kept in
        (kept.name, kept.supposed.map { Scenario(report, $0, lists: draft.lists) })
      }
  }
}
