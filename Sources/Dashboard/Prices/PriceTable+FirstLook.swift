import Analytics
import Market

extension PriceTable {
  /// What the rows depend on; a first look made for anything else is not used.
  var wishes: String {
    let marks = marked.map(\.id).joined(separator: " ")
    let shown = columns.map(\.rawValue).joined(separator: " ")
    return """
      \(currency) \(weights.shownText) \(workload?.shownText ?? "-") \(isOfTheHour) \
      \(sort.rawValue) \(isDescending) \(showsAll) \(baseListing?.id ?? "-") \(usualBase ?? "-")
      \(filter.text)
      \(shown)
      \(marks)
      """
  }

  /// The visible part of the table.
  var look: FirstLook {
    FirstLook(
      wishes: wishes,
      top: (0..<min(count, FirstLook.mostRows)).map { self[$0].listing },
      base: base?.listing, listingCount: listingCount, count: count, leftOut: leftOut,
      hasHours: hasHours, longestID: longestID,
      widths: PriceColumn.allCases.compactMap { column in
        numberColumns[column].map {
          FirstLook.Width(column: column.rawValue, wholes: $0.wholes, decimals: $0.decimals)
        }
      }, emptyColumns: PriceColumn.allCases.filter(emptyColumns.contains).map(\.rawValue))
  }

  /// Whether a visible price is doubted only in comparison with listings out of sight, so that the
  /// first rows alone would not show the doubt.
  var showsOutlier: Bool {
    (0..<min(count, FirstLook.mostRows)).contains { place in
      Meter.allCases.contains { meter in
        if case .suspect(_, .farFromSellers) = self[place].quote.rate.prices[meter] {
          true
        } else {
          false
        }
      }
    }
  }
}
