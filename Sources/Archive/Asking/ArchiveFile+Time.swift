import Analytics
import GRDB
import Market

extension ArchiveFile {
  /// The nearest moment before or after another at which a report or a story came up.
  public func turningPoint(
    _ direction: TimeDirection, of moment: Moment
  ) throws(Diagnostic) -> Moment? {
    try reading { database in
      let (aggregate, sign) = direction == .before ? ("max", "<") : ("min", ">")
      let moments = try [("stories", "published"), ("reports", "until")].compactMap {
        table, column in
        try Prepared(
          """
          SELECT \(aggregate)(\(column)), \(column)_clock FROM \(table)
          WHERE \(column) \(sign) ? HAVING \(aggregate)(\(column)) IS NOT NULL
          """, on: database
        ).bound(moment.seconds).first { $0.moment(0) } ?? nil
      }
      return direction == .before ? moments.max() : moments.min()
    }
  }
}
