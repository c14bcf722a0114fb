/// A migration of the archive's tables from one version to the next.
///
/// Migrations are numbered from 1 in the order of ``all`` and never changed once released: an
/// archive of any age is upgraded by those that it has not seen. `PRAGMA user_version` holds the
/// number of the last one.
struct Migration: Sendable {
  /// What the migration adds, for readers of the list.
  let name: String
  /// The SQL statements, separated by semicolons.
  let sql: String

  /// Every migration, oldest first.
  static let all: [Migration] = [
    .beginning, .prices, .scores, .undated, .scenarios, .alerts, .sizes, .kinds, .sightings,
    .ratesByPair, .ranks, .unsettled, .unsettledSources, .firstLooks, .spellings, .notes,
    .claims, .events, .rents, .starredReplies, .rentPlaces, .claimsLook,
    .replyLinks,
  ]

  /// The `PRAGMA application_id` of an archive: the letters `toke`.
  static let applicationID: Int32 = 0x746F_6B65
}
