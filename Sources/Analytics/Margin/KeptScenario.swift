/// Something that is supposed of a report, under the name that somebody keeps it by.
public struct KeptScenario: Hashable, Sendable {
  /// The name, of which a report has each once.
  public var name: String
  /// The id of the report: `deepseek-2025-02-27`.
  public var report: String
  /// What is supposed, as `WhatIf` writes and reads it.
  public var whatIf: String

  /// Something that is supposed of a report.
  public init(name: String, report: String, whatIf: String) {
    self.name = name
    self.report = report
    self.whatIf = whatIf
  }
}

extension KeptScenario {
  /// What is supposed; none where its text can't be read any more.
  public var supposed: WhatIf? { WhatIf(kept: whatIf) }
}
