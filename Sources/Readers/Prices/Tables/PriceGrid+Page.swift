import Market
import Prose

extension PriceGrid {
  /// The tables of a page, with cells that span rows or columns repeated in each.
  static func all(on root: Element) -> [PriceGrid] {
    var grids: [PriceGrid] = []
    var headings: [(level: Int, text: String)] = []
    var above: [String] = []
    var first: [String] = []
    var end = root.index
    for element in root.descendants where element.index >= end {
      switch element.name.lowercased() {
      case "h1", "h2", "h3", "h4", "h5", "h6":
        let level = element.name.last?.wholeNumberValue ?? 1
        headings.removeAll { $0.level >= level }
        headings.append((level, beginning(of: element)))
        above = []
      case "p", "li", "blockquote":
        guard above.count < mostLinesAbove else { continue }
        above.insert(beginning(of: element), at: 0)
        if grids.isEmpty { first.append(above[0]) }
      case "table" where grids.count > mostTables: return grids
      case "table":
        end = element.end
        // A table around tables only arranges the page.
        if element.descendants.contains(where: { $0.name.lowercased() == "table" }) {
          end = element.index
          continue
        }
        var grid = PriceGrid(rows: rows(of: element), heading: headings.last?.text ?? "")
        grid.outerHeadings = headings.dropLast().reversed().map(\.text)
        grid.above = above + first
        let caption = element.descendants.first { $0.name.lowercased() == "caption" }
        if let caption { grid.above.insert(beginning(of: caption), at: 0) }
        grids.append(grid)
        above = []
      case "script", "style", "nav", "footer": end = element.end
      default: continue
      }
    }
    return grids
  }

  /// The beginning of what an element shows, on one line.
  private static func beginning(of element: Element) -> String {
    let text = element.withText { String(decoding: $0.prefix(longestLine), as: UTF8.self) }
    return onOneLine(text).trimmed
  }

  private static func rows(of table: Element) -> [[Cell]] {
    var rows: [[Cell]] = []
    // Cells of rows above that reach into the next ones, by column.
    var open: [Int: (cell: Cell, rows: Int)] = [:]
    for row in table.descendants where row.name.lowercased() == "tr" {
      var cells: [Cell] = []
      func takeOpen() {
        while let (cell, count) = open[cells.count] {
          open[cells.count] = count > 1 ? (cell, count - 1) : nil
          cells.append(cell)
        }
      }
      for child in row.children where ["td", "th"].contains(child.name.lowercased()) {
        takeOpen()
        let cell = Cell(text: cellText(child), origin: child.origin)
        for _ in 0..<span(child, "colspan") where cells.count < mostColumns {
          let count = span(child, "rowspan")
          if count > 1 { open[cells.count] = (cell, count - 1) }
          cells.append(cell)
        }
      }
      takeOpen()
      if !cells.isEmpty { rows.append(cells) }
    }
    return rows
  }

  private static func span(_ cell: Element, _ name: String) -> Int {
    min(mostColumns, max(1, cell[attribute: name].flatMap { Int($0.trimmed) } ?? 1))
  }

  /// What a cell shows on one line, without the numbers of footnotes.
  private static func cellText(_ cell: Element) -> String {
    var parts: [String] = []
    func add(_ element: Element) {
      for child in element.contents {
        switch child {
        case .text(let text, _): parts.append(text)
        case .element(let inner):
          let name = inner.name.lowercased()
          if name == "sup" || name == "script" || name == "style" { continue }
          if ["br", "p", "div", "li"].contains(name) { parts.append(" ") }
          add(inner)
        }
      }
    }
    add(cell)
    return onOneLine(parts.joined()).trimmed
  }
}

/// How many texts above a table may say what its figures are.
private let mostLinesAbove = 12
/// How much of such a text is looked at, in bytes.
private let longestLine = 1_000
