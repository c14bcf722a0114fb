extension Migration {
  /// What models are for and how far along their life they are stands in the fields of quotes.
  ///
  /// A program that does not know the new fields would misread them, so it has to see a newer number.
  /// Files of prices that were read before are read again when they are loaded next.
  static let kinds = Migration(
    name: "kinds", sql: "UPDATE snapshots SET hash = NULL WHERE quotes > 0;")
}
