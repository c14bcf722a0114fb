import Market

extension Database {
  /// Writes a score if it is new, and where a snapshot states it.
  func write(_ score: Score, of snapshot: Int64) throws {
    let key = score.key
    let statement = try Prepared(
      """
      INSERT INTO scores (key, benchmark, model, provider, sold_as, until, setting, value, scale,
        run_cost, source, url, day)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
      """, on: self)
    statement.bind(1, key)
    score.bind(to: statement)
    try statement.run()
    try Prepared(
      """
      INSERT INTO score_places (score, snapshot, line, "column")
      SELECT id, ?2, ?3, ?4 FROM scores WHERE key = ?1 ON CONFLICT DO NOTHING
      """, on: self
    ).bound(key, snapshot, Int64(score.origin.line), Int64(score.origin.column)).run()
  }

  /// The scores known by a day, each with the first file that states it.
  func scores(asOf day: Day) throws -> [Score] {
    try Prepared(
      """
      WITH speaking (id) AS MATERIALIZED (\(Database.speaking))
      SELECT \(Score.columns) FROM scores
      JOIN score_places ON score = scores.id AND snapshot = (
        SELECT snapshot FROM score_places WHERE score = scores.id AND snapshot IN speaking
        ORDER BY snapshot LIMIT 1)
      JOIN snapshots ON snapshots.id = snapshot
      WHERE day IS NULL OR day <= ? ORDER BY scores.id
      """, on: self
    ).bound(Int64(day.number)).all { try Score($0).sound("score") }
  }

  /// The scores that a snapshot states, in the order of its file.
  ///
  /// Empty if its file says something else by now.
  func scores(of snapshot: Int64) throws -> [Score] {
    try Prepared(
      """
      SELECT \(Score.columns) FROM score_places JOIN scores ON scores.id = score
      JOIN snapshots ON snapshots.id = snapshot
      WHERE snapshot = ?1 AND ?1 IN (\(Database.speaking)) ORDER BY line, "column", score
      """, on: self
    ).bound(snapshot).all { try Score($0).sound("score") }
  }

  /// Removes what a snapshot said of scores.
  func removeScores(of snapshot: Int64) throws {
    try Prepared("DELETE FROM score_places WHERE snapshot = ?", on: self).bound(snapshot).run()
    try execute(sql: "DELETE FROM scores WHERE id NOT IN (SELECT score FROM score_places)")
  }

  /// The snapshots whose scores count: the current one of each path or, if that says nothing,
  /// because a script failed, the last one that did.
  private static let speaking = """
    SELECT id FROM snapshots AS said WHERE scores > 0 AND state > 0 AND (
      EXISTS (SELECT 1 FROM paths WHERE snapshot = said.id)
      OR id = (SELECT max(id) FROM snapshots WHERE path = said.path AND scores > 0)
        AND NOT EXISTS (
          SELECT 1 FROM paths JOIN snapshots AS now ON now.id = paths.snapshot
          WHERE paths.path = said.path AND now.quotes + now.stories + now.replies + now.reports
            + now.exchange_rates + now.scores + now.rents > 0))
    """
}
