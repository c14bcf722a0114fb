/// A step from one form of the archive's tables to the next.
///
/// Steps are numbered from 1 in the order of ``all`` and never changed once they were released: an
/// archive of any age is brought up to date by those that it has not seen. `PRAGMA user_version`
/// holds the number of the last one.
struct Migration: Sendable {
  /// What the step brings, for whoever reads the list.
  let name: String
  /// The statements, parted by semicolons.
  let sql: String

  /// Every step, oldest first.
  static let all: [Migration] = [
    .beginning, .prices, .scores, .undated, .scenarios, .alerts, .sizes, .kinds, .sightings,
    .ratesByPair, .ranks, .unsettled,
  ]

  /// What `PRAGMA application_id` holds in an archive: the letters `toke`.
  static let applicationID: Int32 = 0x746F_6B65
}
