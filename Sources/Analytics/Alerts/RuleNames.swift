/// What rules need of the table of names: read only for those that ask, since it takes a while.
public struct RuleNames: Sendable {
  let providers: @Sendable () -> ProviderNames
  let sold: @Sendable (MarketView) -> SoldModels

  /// - Parameters:
  ///   - providers: What lists call each provider; nothing by default.
  ///   - sold: Which model each listing of a market view sells; unknown by default.
  public init(
    providers: @escaping @Sendable () -> ProviderNames = { ProviderNames() },
    sold: @escaping @Sendable (MarketView) -> SoldModels = { _ in SoldModels() }
  ) {
    (self.providers, self.sold) = (providers, sold)
  }
}
