/// A scenario of a report, saved under a name.
public struct KeptScenario: Hashable, Sendable {
  /// The name, unique within a report.
  public var name: String
  /// The id of the report: `deepseek-2025-02-27`.
  public var report: String
  /// The what-if as text, in the form that `WhatIf` writes and parses.
  public var whatIf: String

  /// A saved scenario.
  public init(name: String, report: String, whatIf: String) {
    self.name = name
    self.report = report
    self.whatIf = whatIf
  }
}

extension KeptScenario {
  /// The parsed what-if; `nil` if its text can no longer be parsed.
  public var supposed: WhatIf? { WhatIf(kept: whatIf) }
}
