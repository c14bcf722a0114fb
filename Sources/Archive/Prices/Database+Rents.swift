import Market

extension Database {
  /// Writes the rent of a GPU on a day, unless it already exists.
  ///
  /// - Returns: Whether it was new.
  func write(_ rent: Rent, of snapshot: Int64) throws -> Bool {
    let statement = try Prepared(
      """
      INSERT INTO rents (gpu, day, source, price, snapshot, line, "column")
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """, on: self)
    statement.bind(1, rent.gpu)
    statement.bind(2, rent.day.number)
    statement.bind(3, rent.source ?? "")
    statement.bind(4, rent.gpuHourPrice.stored)
    statement.bind(5, snapshot)
    statement.bind(6, rent.origin?.line ?? 0)
    statement.bind(7, rent.origin?.column ?? 0)
    return try statement.run() > 0
  }

  /// The newest rent of each GPU on or before a day, by GPU.
  func rents(asOf day: Day) throws -> [Rent] {
    // With max(), SQLite takes the other columns from the row that has it.
    try Prepared(
      """
      SELECT gpu, max(day), source, price, path, line, "column" FROM rents
      JOIN snapshots ON snapshots.id = snapshot WHERE day <= ? GROUP BY gpu ORDER BY gpu
      """, on: self
    ).bound(Int64(day.number)).all { try $0.rent.sound("rent") }
  }

  /// The rents that a snapshot was the first to bring.
  func rents(of snapshot: Int64) throws -> [Rent] {
    try Prepared(
      """
      SELECT gpu, day, source, price, path, line, "column" FROM rents
      JOIN snapshots ON snapshots.id = snapshot WHERE snapshot = ? ORDER BY day, gpu
      """, on: self
    ).bound(snapshot).all { try $0.rent.sound("rent") }
  }
}

extension AnswerRow {
  fileprivate var rent: Rent? {
    guard let day = day(1), let price = Figure(stored: text(3)) else { return nil }
    let source = text(2)
    return Rent(
      day: day, gpu: text(0), gpuHourPrice: price, source: source.isEmpty ? nil : source,
      origin: origin(5, in: text(4)))
  }
}
