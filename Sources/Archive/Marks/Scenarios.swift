import Analytics
import Market

extension ArchiveFile {
  /// The kept scenarios, by report and name.
  ///
  /// - Throws: If the archive can't be read.
  public func scenarios() throws(Diagnostic) -> [KeptScenario] {
    try reading { database in
      try Prepared(
        "SELECT name, report, what_if FROM scenarios ORDER BY report, name", on: database
      )
      .all { KeptScenario(name: $0.text(0), report: $0.text(1), whatIf: $0.text(2)) }
    }
  }

  /// Keeps a scenario, replacing one of the same name.
  func keep(_ scenario: KeptScenario) throws(Diagnostic) {
    try writing { database in
      let statement = try Prepared(
        "INSERT INTO scenarios (report, name, what_if) VALUES (?1, ?2, ?3)"
          + " ON CONFLICT (report, name) DO UPDATE SET what_if = excluded.what_if", on: database)
      statement.bind(1, scenario.report)
      statement.bind(2, scenario.name)
      statement.bind(3, scenario.whatIf)
      try statement.run()
    }
  }

  /// Deletes a scenario, whatever its assumptions.
  func forget(_ scenario: KeptScenario) throws(Diagnostic) {
    try writing { database in
      let statement = try Prepared(
        "DELETE FROM scenarios WHERE report = ?1 AND name = ?2", on: database)
      statement.bind(1, scenario.report)
      statement.bind(2, scenario.name)
      try statement.run()
    }
  }
}
