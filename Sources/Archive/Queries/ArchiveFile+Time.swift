import Analytics
import Market

extension ArchiveFile {
  /// The nearest moment before or after another at which a price changed, or a report or story
  /// appeared.
  public func turningPoint(
    _ direction: TimeDirection, of moment: Moment
  ) throws(Diagnostic) -> Moment? {
    try reading { database in
      let (aggregate, sign) = direction == .before ? ("max", "<") : ("min", ">")
      let columns = [
        ("stories", "published", "published_clock"), ("reports", "until", "until_clock"),
        ("price_moments", "moment", "clock"),
      ]
      let moments = try columns.compactMap { table, column, clock in
        try Prepared(
          """
          SELECT \(aggregate)(\(column)), \(clock) FROM \(table)
          WHERE \(column) \(sign) ? HAVING \(aggregate)(\(column)) IS NOT NULL
          """, on: database
        ).bound(moment.seconds).first { $0.moment(0) } ?? nil
      }
      return direction == .before ? moments.max() : moments.min()
    }
  }
}
