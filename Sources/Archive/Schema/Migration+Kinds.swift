extension Migration {
  /// The kinds and stages of models, in the stored fields of quotes.
  ///
  /// A program that does not know the new fields would misread them, so it must see a newer number.
  /// Price files that were read before are read again when they are loaded next.
  static let kinds = Migration(
    name: "kinds", sql: "UPDATE snapshots SET hash = NULL WHERE quotes > 0;")
}
