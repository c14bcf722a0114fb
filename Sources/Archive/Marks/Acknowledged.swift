import Analytics
import Market

extension ArchiveFile {
  /// The alerts that the user has acknowledged.
  ///
  /// - Throws: If the archive can't be read.
  public var acknowledged: Set<Alert.Key> {
    get throws(Diagnostic) {
      try reading { database in
        let sql = "SELECT rule, provider, day FROM acknowledged"
        return Set(
          try Prepared(sql, on: database).all { row in
            Alert.Key(
              rule: row.text(0), provider: row.text(1),
              day: row.number(2) == .min ? nil : row.day(2))
          })
      }
    }
  }

  /// Keeps or removes acknowledgements of alerts, all or none.
  func acknowledge(_ alerts: [Alert.Key], _ isSeen: Bool) throws(Diagnostic) {
    try writing { database in
      let sql =
        isSeen
        ? "INSERT INTO acknowledged (rule, provider, day) VALUES (?1, ?2, ?3)"
          + " ON CONFLICT DO NOTHING"
        : "DELETE FROM acknowledged WHERE rule = ?1 AND provider = ?2 AND day = ?3"
      let statement = try Prepared(sql, on: database)
      for alert in alerts {
        statement.bind(1, alert.rule)
        statement.bind(2, alert.provider)
        statement.bind(3, alert.day.map { Int64($0.number) } ?? .min)
        try statement.run()
      }
    }
  }
}
