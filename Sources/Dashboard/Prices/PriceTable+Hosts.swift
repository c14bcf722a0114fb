import Analytics
import Market

extension PriceTable {
  /// Counts the hosts of each model, now that it is known which model each listing sells.
  mutating func take(_ sold: SoldModels) {
    // A model's number holds for one look-up only.
    let names = Set(open.map { hosts.sold.names[$0] })
    open = Set(sold.names.indices.filter { names.contains(sold.names[$0]) })
    hosts = HostCounts(of: all, by: sold)
    forgetOrder()
    arrange()
  }
}
