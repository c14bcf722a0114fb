import Analytics
import Market

/// How the user moved and widened the columns of the price table.
struct ColumnView: Hashable, Sendable {
  /// How many columns are scrolled out of sight to the left; the first always stays.
  var skipped = 0
  /// The widths set by hand.
  var widths: [PriceColumn: Int] = [:]

  /// The widths that a column can have: too narrow to read helps nobody, and no text is longer.
  static let possible = 3...200
}

extension State {
  /// Scrolls the columns of the price table, all but the first.
  mutating func scrollColumns(by step: Int) {
    let columns = PricesPanel.columns(
      of: prices, now: moment, in: inside(.prices), isWhole: isZoomed)
    if step > 0, columns.isAtEnd {
      notice = .told(said("these are the last columns"))
    } else {
      prices.columnView.skipped = max(0, prices.columnView.skipped + step)
    }
  }

  /// Sets the width of a column, or takes back what was set: `in 12`, `in`, or nothing for all.
  mutating func setWidth(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let name = words.first else {
      for column in PriceColumn.allCases where prices.columnView.widths[column] != nil {
        setWidth(of: column, to: nil)
      }
      return
    }
    guard let column = PriceColumn(named: name) else {
      let known = PriceColumn.allCases.map(\.rawValue)
      return tell(said("no column is called '\(name)'"), suggestion(for: name, among: known))
    }
    guard words.count > 1 else { return setWidth(of: column, to: nil) }
    guard words.count == 2, let width = Int(words[1]), ColumnView.possible ~= width else {
      return tell(
        said("'\(words.dropFirst().joined(separator: " "))' is not a width"),
        said(
          "write a number from \(ColumnView.possible.lowerBound) to \(ColumnView.possible.upperBound)"
        )
      )
    }
    setWidth(of: column, to: width)
  }

  private mutating func setWidth(of column: PriceColumn, to width: Int?) {
    prices.columnView.widths[column] = width
    keep(OwnText(.width, column.rawValue, width.map(String.init)))
  }

  /// Takes over the widths that were set in earlier sessions.
  mutating func takeWidths() {
    for (name, text) in hands.kept[.width] ?? [:] {
      guard let column = PriceColumn(named: name), let width = Int(text),
        ColumnView.possible ~= width
      else { continue }
      prices.columnView.widths[column] = width
    }
  }
}
