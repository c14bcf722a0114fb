import Analytics
import Market
import Screen

extension State {
  /// Writes the visible table to a file, in the form given by its extension.
  ///
  /// - Parameter text: The path, preceded by `!` if an existing file may be replaced.
  mutating func write(_ text: String) {
    let replaces = text.first == "!"
    let path = (replaces ? String(text.dropFirst()) : text).trimmed
    guard let form = WrittenTable.Form(path: path) else {
      let endings = WrittenTable.Form.allCases.map(\.rawValue).joined(separator: ", ")
      return tell(
        path.isEmpty ? said("write needs a file name") : said("'\(path)' has no known extension"),
        said("name one that ends in one of \(endings)"))
    }
    // What scripts read is in no language.
    if let table = Wording.speaking(nil, { writtenTable }) {
      effects.append(.write(path, table.text(as: form), replaces: replaces))
    } else if form == .text {
      effects.append(.write(path, screen.text, replaces: replaces))
    } else {
      tell(said("this page has no table"), said("name a .txt to write the screen as it is"))
    }
  }

  /// Opens the address of the selected story.
  mutating func openAddress() {
    guard let url = feed.chosen?.story.url else {
      return tell(
        said("no address is known for this story"),
        said("\(keyNames[.origin]) says where it was read"))
    }
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else {
      return tell(
        said("'\(url)' is not a web address"), said("only http and https addresses are opened"))
    }
    effects.append(.openAddress(url))
    notice = .told(said("opening \(url)"))
  }

  /// The visible table; nil if the page has none.
  var writtenTable: WrittenTable? {
    guard page is OverviewPage else { return nil }
    switch focus {
    case .prices: return writtenPrices((0..<prices.count).map { prices[$0] })
    case .feed: return writtenStories((0..<feed.count).compactMap { feed[$0] })
    case .claims: return writtenClaims((0..<claims.count).compactMap { claims[$0] })
    case .sources: return writtenFiles(files)
    case .margin: return nil
    }
  }

  /// Rows in the visible columns.
  func writtenPrices(_ rows: [PriceRow]) -> WrittenTable {
    let columns = PricesPanel.columns(
      of: prices, now: moment, in: inside(.prices), isWhole: isZoomed)
    let cells = PriceCells(table: prices, now: moment, isWhole: isZoomed)
    return WrittenTable(
      columns: columns.columns.map { column in
        column.isPrice && column != .month
          ? said(term: column.rawValue) + " \(prices.currency.code) " + said("per 1M tokens")
          : cells.title(column)
      },
      rows: rows.map { row in columns.columns.map { cells.written($0, row) } })
  }

  func writtenStories(_ rows: [FeedRow]) -> WrittenTable {
    WrittenTable(
      columns: [
        said("published\(of: "a story")"), said("language"), said("headline"), said("replies"),
        said("source"), said("address"),
      ],
      rows: rows.map { row in
        let story = row.story
        return [
          story.published.map { .text($0.readingText) } ?? .unknown,
          story.language.map { .text($0) } ?? .unknown, .text(story.headline),
          .figure(Figure(row.replies)), story.source.map { .text($0) } ?? .unknown,
          story.url.map { .text($0) } ?? .unknown,
        ]
      })
  }

  func writtenFiles(_ files: [SourceRow]) -> WrittenTable {
    WrittenTable(
      columns: [
        said("file"), said("format"), said("prices"), said("stories"), said("reports"),
        said("rates"), said("problems"),
      ],
      rows: files.map { file in
        let counts = [
          file.counts.quotes, file.counts.stories, file.counts.reports,
          file.counts.exchangeRates, file.diagnostics.count,
        ]
        return [.text(file.file), file.format.map { .text($0) } ?? .unknown]
          + counts.map { .figure(Figure($0)) }
      })
  }
}

extension PriceCells {
  /// A row's value in a column, to the last digit; a suspect price keeps its mark.
  func written(_ column: PriceColumn, _ row: PriceRow) -> WrittenTable.Value {
    if column.isPrice,
      let amount = row.amount(in: column, ColumnReading(now: now, hosts: table.hosts))
    {
      let (shown, _) = cell(column, row, .max)
      return shown.hasPrefix("!") || amount.isZero ? .text(shown.trimmed) : .figure(amount)
    }
    let (shown, _) = cell(column, row, .max)
    return shown.trimmed == said("n/a") ? .unknown : .text(shown.trimmed)
  }
}
