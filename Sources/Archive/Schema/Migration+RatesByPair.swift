extension Migration {
  /// An index of the last rate of two currencies, however old.
  static let ratesByPair = Migration(
    name: "ratesByPair",
    sql: "CREATE INDEX exchange_rates_by_pair ON exchange_rates (base || currency, day);")
}
