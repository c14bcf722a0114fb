import Analytics
import Market

extension PriceTable {
  /// Counts the hosts of each model, now that it is known which model each listing sells.
  mutating func take(_ sold: SoldModels) {
    hosts = HostCounts(of: all, by: sold)
    memory = FilterMemory()
    ranked = nil
    arrange()
  }
}
