import Analytics
import Market

extension PriceTable {
  /// The columns of the sign before the name of a model, or of a listing below one.
  static let foldSigns = 2

  /// Measures the columns, so that scrolling does not shift them.
  mutating func measure() {
    longestID =
      isFolded
      ? order.indices.reduce(0) { max($0, name(at: $1).utf8.count + PriceTable.foldSigns) }
      : order.reduce(0) { max($0, all[$1].id.utf8.count) }
    let isUsed = workload != nil
    let reading = reading
    let isCounting = canCountHosts && hosts.sold.isEmpty
    numberColumns = [:]
    for column in PriceColumn.allCases
    where column.isPrice && (isUsed || column.sort != .effective) {
      var numbers = NumberColumn()
      for place in order {
        if let amount = all[place].amount(in: column, reading), !amount.isZero {
          numbers.take(amount)
        }
      }
      numberColumns[column] = numbers
    }
    emptyColumns = Set(
      PriceColumn.allCases.filter { column in
        !order.isEmpty && !(isCounting && column.isOfHosts)
          && !order.contains { all[$0].says(column, reading) }
      })
  }
}
