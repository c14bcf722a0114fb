import Market
import Prose

extension Format {
  /// A table of prices whose heads are words of any language, with the unit and currency in them.
  static let wordedPrices = Format(
    name: "price-table",
    recognisedBy: "a first line that names models and prices in words: 'Modell;Eingabe;Ausgabe', "
      + "'模型,输入(元/千tokens),输出'",
    reader: .text(
      recognises: { text in WordedPriceTable(text) != nil },
      read: { text, snapshot in WordedPriceTable(text)?.read(into: &snapshot) }))
}

/// A table of prices as people keep one for themselves.
private struct WordedPriceTable {
  private let text: Text
  private let separator: Character
  private let names: [String]
  private let heads: [PriceHead?]
  private let first: Int
  private let currency: Currency
  /// Whether it is a table in Markdown, which ends where the text goes on.
  private let isDrawn: Bool
  /// Whether a comma is the sign before decimals.
  private var hasCommas = false

  /// A table; `nil` if its heads name no model and prices, or its fields are no figures.
  init?(_ text: Text) {
    guard
      let first = WordedPriceTable.drawnHead(in: text)
        ?? text.lines.firstIndex(where: { !$0.trimmed.isEmpty }),
      text.lines[first].utf8.count < longestHead,
      let separator = text.lines[first].first(where: { ";\t,|".contains($0) })
    else { return nil }
    let names = CSVLine.fields(text.lines[first], separatedBy: separator).map(\.trimmed)
    // With our own heads, what they lack is told.
    if PriceColumn.lack(in: text) != nil { return nil }
    // A table of scores may have prices beside them.
    guard !names.contains(where: { ["benchmark", "score"].contains($0.lowercased()) }) else {
      return nil
    }
    var known: Set<PriceHead.Role> = []
    var heads: [PriceHead?] = names.map { PriceHead($0) }
    // A seller's name may hold a sign that is money elsewhere: 提供元.
    let currency = heads.lazy.compactMap { $0?.isMeter == true ? $0?.currency : nil }.first
    for place in heads.indices {
      guard let head = heads[place] else { continue }
      let isOther = head.isMeter && head.currency != nil && head.currency != currency
      if isOther || !known.insert(head.role).inserted { heads[place] = nil }
    }
    guard known.contains(.model), known.contains(.meter(.input)) || known.contains(.meter(.output))
    else { return nil }
    // What was collected from other lists, without their sellers, is nobody's price.
    if known.contains(.list), !known.contains(.provider) { return nil }
    // Days, models and plain numbers are as well a record of what was used.
    let saysUnit =
      known.contains(.currency)
      || heads.contains { $0?.power != nil || $0?.isMeter == true && $0?.currency != nil }
    if known.contains(.day), !saysUnit { return nil }
    (self.text, self.separator, self.names, self.first) = (text, separator, names, first)
    (self.heads, self.currency) = (heads, currency ?? .usd)
    isDrawn = WordedPriceTable.drawnHead(in: text) != nil
    guard holdsFigures() else { return nil }
    hasCommas = decidesComma()
  }

  /// The heads of a table in Markdown, which a line is drawn below, if a text begins otherwise.
  private static func drawnHead(in text: Text) -> Int? {
    text.lines.indices.prefix(mostBefore).dropLast().first { index in
      let line = text.lines[index + 1]
      return text.lines[index].contains("|") && line.contains("-") && line.contains("|")
        && line.allSatisfy { " |:-\t".contains($0) }
    }
  }

  private var rows: some Sequence<(index: Int, fields: [CSVLine.Field])> {
    // The line below the heads of a table in Markdown is drawn.
    ((first + 1)..<max(first + 1, text.lines.count)).lazy
      .prefix { !isDrawn || text.lines[$0].contains("|") }
      .filter { text.lines[$0].contains { !" |:-\t".contains($0) } }
      .map { ($0, Array(CSVLine(text.lines[$0], separatedBy: separator))) }
  }

  private func prices(in fields: [CSVLine.Field]) -> [(head: PriceHead, field: CSVLine.Field)] {
    zip(heads, fields).compactMap { head, field in
      guard let head, case .meter = head.role else { return nil }
      return (head, field)
    }
  }

  /// Whether most of what stands in the first rows for prices is figures, and not what a model was
  /// asked and answered.
  private func holdsFigures() -> Bool {
    let fields = rows.prefix(20).flatMap { prices(in: $0.fields).map(\.field.text) }
      .filter { !WordedPrice.isAbsent($0) }
    let figures = fields.count { WordedPrice($0, hasCommas: false) != nil }
    return figures > 0 && figures * 2 > fields.count
  }

  /// Whether a comma is the decimal sign: what stands behind some is no group of three digits.
  private func decidesComma() -> Bool {
    rows.prefix(1_000).contains { row in
      prices(in: row.fields).contains { WordedPrice.hasDecimalComma($0.field.text) }
    }
  }

  func read(into snapshot: inout Snapshot) {
    if let head = names.first(where: { PriceHead($0)?.isMeter == true && hasAmbiguousCurrency($0) })
    {
      return snapshot.note(
        Diagnostic(
          .error, at: text.origin(first),
          "\(Readers.quote(head)) names a currency of several countries",
          remedy: "write its code, such as DKK; no price was read"))
    }
    snapshot.note(
      Diagnostic(
        .note, at: text.origin(first), "its columns are taken by their heads: \(mapping)",
        remedy: "if that is wrong, say what they are in the settings, under [[format]]"))
    for row in rows {
      if snapshot.isFull { return snapshot.refuseRest("listings", most: Snapshot.mostQuotes) }
      readRow(row.fields, row.index, &snapshot)
    }
  }

  /// Whether a head or a field leaves open in which currency it is, and no column of currencies says.
  private func hasAmbiguousCurrency(_ text: String) -> Bool {
    PriceText.hasAmbiguousCurrency(text) && !heads.contains { $0?.role == .currency }
  }

  /// `model ← Modell, input ← Eingabe (USD for a million tokens)`.
  private var mapping: String {
    zip(names, heads).compactMap { name, head in
      guard let head else { return nil }
      switch head.role {
      case .provider: return "provider ← \(name)"
      case .model: return "model ← \(name)"
      case .day: return "observed ← \(name)"
      case .currency: return "currency ← \(name)"
      case .list: return nil
      case .meter(let meter):
        let unit = [0: "a million tokens", 3: "1,000 tokens", 6: "one token"][head.power ?? 0]
        let money =
          heads.contains { $0?.role == .currency } ? "in the currency of the row," : "\(currency)"
        return "\(meter) ← \(name) (\(money) for \(unit ?? "a million tokens"))"
      }
    }.joined(separator: ", ")
  }

  private func readRow(_ fields: [CSVLine.Field], _ index: Int, _ snapshot: inout Snapshot) {
    func field(_ role: PriceHead.Role) -> String? {
      zip(heads, fields).first { $0.0?.role == role }.flatMap { filled($0.1.text.trimmed) }
    }
    guard fields.count == names.count else {
      return snapshot.note(
        Diagnostic(
          .error, at: text.origin(index), "\(fields.count) fields under \(names.count) columns",
          remedy: "put texts with '\(separator)' in double quotes; the line is left out"))
    }
    guard let model = field(.model) else { return }
    let seller = field(.provider)
    let listing = seller == nil ? Listing(id: model) : nil
    var quote = Quote(
      listing: listing ?? Listing(provider: seller ?? "own", model: model), rate: Rate(),
      source: OwnFile.unnamed, origin: text.origin(index, column: 1))
    quote.rate.currency = currency
    if let written = field(.currency) {
      guard let stated = PriceText.currency(in: written) ?? Currency(written.uppercased()) else {
        return snapshot.note(
          Diagnostic(
            .error, at: text.origin(index), "\(Readers.quote(written)) is no currency",
            remedy: "write its code, such as EUR; the line is left out"))
      }
      quote.rate.currency = stated
    }
    if let day = field(.day) {
      quote.observed = readMoment(day)
      if quote.observed == nil {
        snapshot.note(
          Diagnostic(
            .error, at: text.origin(index), "\(Readers.quote(day)) is not a date",
            remedy: "write it as 2025-01-28; the line is left out"))
        return
      }
    }
    for (head, field) in prices(in: fields) where !WordedPrice.isAbsent(field.text) {
      let origin = text.origin(index, column: field.column)
      guard case .meter(let meter) = head.role else { continue }
      guard let amount = WordedPrice(field.text, hasCommas: hasCommas) else {
        snapshot.note(
          Diagnostic(
            .error, at: origin, "\(Readers.quote(field.text)) is not a price",
            remedy: "write a figure, such as 0.55"))
        continue
      }
      if hasAmbiguousCurrency(field.text) {
        snapshot.note(
          Diagnostic(
            .error, at: origin,
            "\(Readers.quote(field.text)) names a currency of several countries",
            remedy: "write its code, such as DKK; the price is left out"))
        continue
      }
      if let currency = amount.currency { quote.rate.currency = currency }
      let price =
        amount.figure.map {
          Price(perMillion: $0.scaled(byPowerOfTen: head.power ?? 0), in: quote.rate.currency)
        } ?? .free
      quote.rate.prices[meter] = price
      snapshot.warn(of: price, written: Readers.quote(field.text), at: origin)
    }
    snapshot.add(quote)
  }
}

/// How many lines may stand before a table in Markdown.
private let mostBefore = 200
/// The longest line of heads, in bytes.
private let longestHead = 4_096
