extension Migration {
  /// Finds the last rate of two currencies, however old it is.
  static let ratesByPair = Migration(
    name: "ratesByPair",
    sql: "CREATE INDEX exchange_rates_by_pair ON exchange_rates (base || currency, day);")
}
