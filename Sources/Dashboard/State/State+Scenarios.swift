import Analytics
import Market
import Screen

extension State {
  /// Keeps the current draft under a name.
  mutating func keepScenario(named name: String) {
    guard let report = lab.report else {
      return tell(
        said("there is no report to suppose anything about"),
        said("\(keyNames[.openPath]) opens a file that holds one"))
    }
    let whatIf = lab.draft.whatIf(of: report)
    guard !whatIf.isEmpty else {
      return tell(said("nothing is supposed yet"), said("move a driver, or type :what-if"))
    }
    guard !name.isEmpty else { return tell(said("keep needs a name"), said("type :keep NAME")) }
    let scenario = KeptScenario(name: name, report: report.id, whatIf: whatIf.description)
    lab.keep(scenario)
    effects.append(.keep(.scenario(scenario, true)))
    notice = .told(
      said(
        "kept '\(name)': \(keyNames[.compare]) compares kept scenarios, :scenario \(name) brings it back"
      )
    )
  }

  /// Loads a kept scenario in place of the current draft.
  mutating func openScenario(named name: String) {
    guard let kept = scenario(named: name) else { return }
    lab.reset(all: true)
    suppose(typed: kept.whatIf)
  }

  /// Deletes a kept scenario.
  mutating func forgetScenario(named name: String) {
    guard let kept = scenario(named: name) else { return }
    lab.forget(kept)
    if lab.keptOfReport.isEmpty { close(ScenariosPage.self) }
    effects.append(.keep(.scenario(kept, false)))
    notice = .told(said("forgot '\(kept.name)'"))
  }

  private mutating func scenario(named name: String) -> KeptScenario? {
    let ours = lab.keptOfReport
    if let kept = ours.first(where: { $0.name == name }) { return kept }
    tell(
      said("no scenario is kept under '\(name)'"),
      ours.isEmpty
        ? said("suppose something and type :keep NAME")
        : suggestion(for: name, among: ours.map(\.name)))
    return nil
  }

  /// Shows the report's kept scenarios side by side.
  mutating func compareScenarios() {
    if let page = scenariosPage() { push(page) }
  }

  /// The page with the report's kept scenarios; nil if there are none, which it reports.
  mutating func scenariosPage() -> ScenariosPage? {
    guard let report = lab.report, !lab.keptOfReport.isEmpty else {
      tell(said("no scenario is kept"), said("suppose something and type :keep NAME"))
      return nil
    }
    for kept in lab.keptOfReport {
      // A scenario that can't be parsed any more has a column without figures.
      for assumed in kept.supposed?.assumedPrices ?? [] where lab.draft.lists[assumed] == nil {
        do throws(Diagnostic) { try look(up: assumed, for: report) } catch {}
      }
    }
    return ScenariosPage()
  }
}

extension MarginLab {
  /// The kept scenarios of the current report, by name.
  var keptOfReport: [KeptScenario] {
    guard let id = report?.id else { return [] }
    return (kept ?? []).filter { $0.report == id }
  }

  /// Keeps a scenario, replacing one of the same name.
  mutating func keep(_ scenario: KeptScenario) {
    forget(scenario)
    kept = ((kept ?? []) + [scenario]).sorted { ($0.report, $0.name) < ($1.report, $1.name) }
  }

  /// Deletes a scenario.
  mutating func forget(_ scenario: KeptScenario) {
    kept?.removeAll { $0.report == scenario.report && $0.name == scenario.name }
  }

  /// The published figures, the draft and the kept scenarios, side by side; nil for a kept one that
  /// can't be parsed.
  var columns: [(name: String, scenario: Scenario?)] {
    guard let report, let scenario else { return [] }
    let published = report.publishedRevenue == nil ? said("as recomputed") : said("as published")
    let present =
      scenario.whatIf.isEmpty
      ? []
      : [(draft.switched.isEmpty ? said("as supposed") : said("estimated"), Optional(scenario))]
    return [(published, Scenario(report))] + present
      + keptOfReport.map { kept in
        (kept.name, kept.supposed.map { Scenario(report, $0, lists: draft.lists) })
      }
  }
}
