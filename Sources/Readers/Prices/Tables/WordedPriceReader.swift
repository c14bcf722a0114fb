import Market
import Prose

extension Format {
  /// Tables of prices whose heads are words of any language, with the unit and currency in them.
  static let wordedPrices = Format(
    name: "price-table",
    recognisedBy: "a table, also in Markdown, whose heads name models and prices in words: "
      + "'Modell;Eingabe;Ausgabe', '模型,输入(元/千tokens),输出'",
    reader: .text(
      recognises: { text in
        // With our own heads, what they lack is told.
        PriceColumn.lack(in: text) == nil
          && PriceGrid.all(in: text, toTellForm: true).contains { WordedPriceTable($0) != nil }
      },
      read: { text, snapshot in
        var reader = WordedPriceReader()
        let grids = PriceGrid.all(in: text)
        // What is drawn in a text may be of anybody.
        if grids.first?.separator == nil { reader.source = nameOfChat(inFile: text.file) ?? "page" }
        reader.read(grids, into: &snapshot)
      }))
}

/// Reads the tables of one text or page: a model may be in several, for batches or longer requests.
struct WordedPriceReader {
  /// Who sells what no column names a seller for.
  var seller = "own"
  var source = OwnFile.unnamed
  private var quotes: [Quote] = []
  /// The first quote of each listing.
  private var places: [Listing: Int] = [:]
  private var isTold = false

  init(seller: String = "own") { self.seller = seller }

  /// Reads the tables of a text or page, and adds what they say.
  mutating func read(_ grids: [PriceGrid], into snapshot: inout Snapshot) {
    var leftOut: [String] = []
    for grid in grids.prefix(PriceGrid.mostTables) {
      if let table = WordedPriceTable(grid) {
        read(table, into: &snapshot)
      } else if let heading = WordedPriceTable.headingOfOthers(above: grid) {
        leftOut.append(Readers.quote(heading))
      }
    }
    if grids.count > PriceGrid.mostTables {
      snapshot.refuseRest("tables", most: PriceGrid.mostTables)
    }
    if !leftOut.isEmpty {
      let start = Origin(file: snapshot.file, line: 0)
      snapshot.note(
        Diagnostic(
          .note, at: start,
          "prices of other kinds of requests are left out: "
            + leftOut.prefix(5).joined(separator: ", ") + (leftOut.count > 5 ? ", …" : ""),
          remedy: "nothing need be done"))
    }
    finish(&snapshot)
  }

  /// Adds what was read.
  private mutating func finish(_ snapshot: inout Snapshot) {
    for quote in quotes where quote.rate.prices != PriceList() || !quote.rate.extras.isEmpty {
      if snapshot.isFull { return snapshot.refuseRest("listings", most: Snapshot.mostQuotes) }
      snapshot.add(quote)
    }
  }

  /// Reads the rows of a table.
  private mutating func read(_ table: WordedPriceTable, into snapshot: inout Snapshot) {
    let heads = table.grid.rows[table.headRow]
    if let place = table.heads.indices.first(where: { place in
      table.heads[place]?.isPrice == true && table.isAmbiguous(table.names[place])
    }) {
      return snapshot.note(
        Diagnostic(
          .error, at: heads[place].origin.ofLine,
          "\(Readers.quote(table.names[place])) names a currency of several countries",
          remedy: "write its code, such as DKK; no price was read"))
    }
    if !isTold {
      isTold = true
      snapshot.note(
        Diagnostic(
          .note, at: heads[0].origin.ofLine,
          "its columns are taken by their heads: \(table.mapping)",
          remedy: "if that is wrong, say what they are in the settings, under [[format]]"))
    }
    for row in table.grid.rows[table.firstRow...] {
      if quotes.count >= Snapshot.mostQuotes {
        return snapshot.refuseRest("listings", most: Snapshot.mostQuotes)
      }
      read(row, of: table, &snapshot)
    }
  }

  private mutating func read(
    _ row: [PriceGrid.Cell], of table: WordedPriceTable, _ snapshot: inout Snapshot
  ) {
    guard row.count == table.names.count || table.grid.separator == nil else {
      return snapshot.note(
        Diagnostic(
          .error, at: row[0].origin.ofLine,
          "\(row.count) fields under \(table.names.count) columns",
          remedy:
            "put texts with '\(table.grid.separator ?? ",")' in double quotes; the line is left out"
        ))
    }
    guard let name = table.field(.id, in: row) ?? table.field(.model, in: row),
      var quote = quote(of: name, row, table, &snapshot)
    else { return }
    for (head, cell) in table.prices(in: row) where !WordedPrice.isAbsent(cell.text) {
      take(cell, head, of: table, &quote, &snapshot)
    }
    guard quote.rate.prices != PriceList() || !quote.rate.extras.isEmpty else { return }
    if table.isOfBatches { quote = quote.asBatch }
    guard let place = places[quote.listing], quote.observed == nil else {
      // Each day of a history has its own.
      places[quote.listing] = places[quote.listing] ?? quotes.count
      return quotes.append(quote)
    }
    let longer = table.leastTokens(in: row)
    if quote.rate.prices == PriceList() {
      quotes[place].complete(with: quote)
    } else if let longer, longer > 0 {
      for meter in Meter.allCases where quote.rate.prices[meter] != .unknown {
        quotes[place].rate.set(quote.rate.prices[meter], meter, aboveTokens: longer)
      }
    } else if quotes[place].rate.prices == PriceList() {
      // Until now only its batches were read.
      quote.rate.extras += quotes[place].rate.extras
      quotes[place] = quote
    } else if table.grid.separator != nil {
      quotes.append(quote)
    } else {
      if quotes[place].contradicts(quote) {
        snapshot.note(
          Diagnostic(
            .warning, at: row[0].origin,
            "\(Readers.quote(quote.listing.id)) stands again with other prices",
            remedy: "the first ones count; if these do, take the others out"))
      }
      quotes[place].complete(with: quote)
    }
  }

  /// A quote without prices; `nil` if a field beside them can't be read, which is told.
  private func quote(
    of name: String, _ row: [PriceGrid.Cell], _ table: WordedPriceTable, _ snapshot: inout Snapshot
  ) -> Quote? {
    let seller = table.field(.provider, in: row)
    let model = table.grid.separator == nil ? WordedPriceTable.plainName(name) : name
    let listing = seller == nil && self.seller == "own" ? Listing(id: model) : nil
    var quote = Quote(
      listing: listing ?? Listing(provider: seller ?? self.seller, model: model), rate: Rate(),
      source: source, origin: row[0].origin)
    quote.rate.currency = table.currency ?? .usd
    if let written = table.field(.currency, in: row) {
      guard let stated = PriceText.currency(in: written) ?? Currency(written.uppercased()) else {
        snapshot.note(
          Diagnostic(
            .error, at: row[0].origin.ofLine, "\(Readers.quote(written)) is no currency",
            remedy: "write its code, such as EUR; the line is left out"))
        return nil
      }
      quote.rate.currency = stated
    }
    guard let day = table.field(.day, in: row) else { return quote }
    quote.observed = readMoment(day)
    guard quote.observed != nil else {
      snapshot.note(
        Diagnostic(
          .error, at: row[0].origin.ofLine, "\(Readers.quote(day)) is not a date",
          remedy: "write it as 2025-01-28; the line is left out"))
      return nil
    }
    return quote
  }

  /// Takes a field with one price, or with several in words: `$0.50 input, $1.45 output`.
  private func take(
    _ cell: PriceGrid.Cell, _ head: PriceHead, of table: WordedPriceTable, _ quote: inout Quote,
    _ snapshot: inout Snapshot
  ) {
    var amounts = WordedPrice.all(in: cell.text, hasCommas: table.hasCommas)
    guard !amounts.isEmpty else {
      snapshot.note(
        Diagnostic(
          .error, at: cell.origin, "\(Readers.quote(cell.text)) is not a price",
          remedy: "write a figure, such as 0.55"))
      return
    }
    // Two prices with an arrow under one head are an old one and a new one.
    if case .meter = head.role, amounts.count == 2, amounts[0].roles == [.meter(.input)],
      amounts[1].roles == [.meter(.output)], cell.text.contains("→")
    {
      amounts = [amounts[1].withoutRoles]
    }
    if let other = amounts.lazy.compactMap(\.currency).first, let named = head.currency,
      other != named
    {
      snapshot.note(
        Diagnostic(
          .error, at: cell.origin,
          "\(Readers.quote(cell.text)) is in \(other) under a head in \(named)",
          remedy: "put it into a column of its own; the price is left out"))
      return
    }
    if table.isAmbiguous(cell.text) {
      snapshot.note(
        Diagnostic(
          .error, at: cell.origin,
          "\(Readers.quote(cell.text)) names a currency of several countries",
          remedy: "write its code, such as DKK; the price is left out"))
      return
    }
    for amount in amounts {
      guard let power = amount.power ?? head.power ?? table.power ?? head.usualPower else {
        continue
      }
      if let currency = amount.currency { quote.rate.currency = currency }
      let price =
        amount.figure.map {
          Price(
            perMillion: $0.scaled(byPowerOfTen: power - (head.isInCents ? 2 : 0)),
            in: quote.rate.currency)
        } ?? .free
      for role in amount.roles ?? head.roles(of: quote.listing.model) {
        switch role {
        case .meter(let meter) where amount.aboveTokens > 0:
          quote.rate.set(price, meter, aboveTokens: amount.aboveTokens)
        case .meter(let meter) where quote.rate.prices[meter] == .unknown:
          quote.rate.prices[meter] = price
        case .hourly(let meter): quote.rate.set(price, meter, at: head.windows)
        case .batch(let meter):
          quote.rate.extras +=
            price.stated.map {
              [Extra(name: "batch.\(meter.rawValue)", amount: $0, unit: "million tokens")]
            } ?? []
        default: continue
        }
        snapshot.warn(of: price, written: Readers.quote(cell.text), at: cell.origin)
      }
    }
  }
}

extension WordedPriceTable {
  /// What a row holds for a role, unless it is empty.
  func field(_ role: PriceHead.Role, in row: [PriceGrid.Cell]) -> String? {
    zip(heads, row).first { $0.0?.role == role }.flatMap { filled($0.1.text.trimmed) }
  }

  /// Whether a head or a field leaves open in which currency it is, and no column of currencies says.
  func isAmbiguous(_ text: String) -> Bool {
    PriceText.hasAmbiguousCurrency(text) && !heads.contains { $0?.role == .currency }
  }
}

extension Quote {
  /// The same prices as those of batches.
  fileprivate var asBatch: Quote {
    var quote = self
    guard rate.prices != PriceList() else { return self }
    quote.rate.extras = rate.extras(named: "batch")
    quote.rate.prices = PriceList()
    return quote
  }

  /// Whether another quote states other prices, or in another currency.
  fileprivate func contradicts(_ other: Quote) -> Bool {
    rate.currency != other.rate.currency
      || Meter.allCases.contains { meter in
        rate.prices[meter] != .unknown && other.rate.prices[meter] != .unknown
          && rate.prices[meter] != other.rate.prices[meter]
      }
  }

  /// Adds what another table says of the same model: the first that states a price counts.
  fileprivate mutating func complete(with other: Quote) {
    guard rate.currency == other.rate.currency else { return }
    for meter in Meter.allCases where rate.prices[meter] == .unknown {
      rate.prices[meter] = other.rate.prices[meter]
    }
    let known = Set(rate.extras.map(\.name))
    rate.extras += other.rate.extras.filter { !known.contains($0.name) }
  }
}

extension Rate {
  /// Sets the price on a meter at some hours.
  fileprivate mutating func set(_ price: Price, _ meter: Meter, at windows: [Hours.Window]) {
    if hours.last?.windows != windows { hours.append(Hours(windows: windows, prices: PriceList())) }
    hours[hours.count - 1].prices[meter] = price
  }
}

extension Origin {
  /// The line, without a column.
  fileprivate var ofLine: Origin { Origin(file: file, line: line) }
}
