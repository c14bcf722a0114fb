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
  /// Whether a comma is the sign before decimals.
  private var hasCommas = false

  /// A table; `nil` if its heads name no model and prices, or its fields are no figures.
  init?(_ text: Text) {
    guard let first = text.lines.firstIndex(where: { !$0.trimmed.isEmpty }),
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
    let currency = heads.lazy.compactMap { $0?.currency }.first
    for place in heads.indices {
      guard let head = heads[place] else { continue }
      let isOther = head.currency != nil && head.currency != currency
      if isOther || !known.insert(head.role).inserted { heads[place] = nil }
    }
    guard known.contains(.model), known.contains(.meter(.input)) || known.contains(.meter(.output))
    else { return nil }
    // What was collected from other lists, without their sellers, is nobody's price.
    if known.contains(.list), !known.contains(.provider) { return nil }
    // Days, models and plain numbers are as well a record of what was used.
    let saysUnit = heads.contains { $0?.power != nil || $0?.currency != nil }
    if known.contains(.day), !saysUnit { return nil }
    (self.text, self.separator, self.names, self.first) = (text, separator, names, first)
    (self.heads, self.currency) = (heads, currency ?? .usd)
    guard holdsFigures() else { return nil }
    hasCommas = decidesComma()
  }

  private var rows: some Sequence<(index: Int, fields: [CSVLine.Field])> {
    // The line below the heads of a table in Markdown is drawn.
    ((first + 1)..<max(first + 1, text.lines.count)).lazy
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
    snapshot.note(
      Diagnostic(
        .note, at: text.origin(first), "its columns are taken by their heads: \(mapping)",
        remedy: "if that is wrong, say what they are in the settings, under [[format]]"))
    for row in rows {
      if snapshot.isFull { return snapshot.refuseRest("listings", most: Snapshot.mostQuotes) }
      readRow(row.fields, row.index, &snapshot)
    }
  }

  /// `model ← Modell, input ← Eingabe (USD for a million tokens)`.
  private var mapping: String {
    zip(names, heads).compactMap { name, head in
      guard let head else { return nil }
      switch head.role {
      case .provider: return "provider ← \(name)"
      case .model: return "model ← \(name)"
      case .day: return "observed ← \(name)"
      case .list: return nil
      case .meter(let meter):
        let unit = [0: "a million tokens", 3: "1,000 tokens", 6: "one token"][head.power ?? 0]
        return "\(meter) ← \(name) (\(currency) for \(unit ?? "a million tokens"))"
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

/// The longest line of heads, in bytes.
private let longestHead = 4_096

/// A price as people write it in a table of their language: `1.234,50 €`, `$2.50 / 1M`, `免费`.
private struct WordedPrice {
  /// The amount; `nil` if it is free.
  let figure: Figure?
  let currency: Currency?

  init?(_ field: String, hasCommas: Bool) {
    let text = folded(field).trimmed
    if frees.contains(text.lowercased()) {
      (figure, currency) = (nil, nil)
      return
    }
    currency = PriceText.currency(in: text)
    // What follows a slash is the unit; letters and signs before are the currency.
    let amount = text.prefix { $0 != "/" }.drop { !$0.isNumber && $0 != "-" && $0 != "." }
    let digits = amount.prefix {
      $0.isASCII && ($0.isNumber || " .,'-eE+\u{A0}\u{202F}".contains($0))
    }
    let rest = amount[digits.endIndex...].trimmed
    guard rest.count <= 24, !rest.contains(where: \.isNumber),
      let read = Figure(
        WordedPrice.plain(digits.filter { !" '\u{A0}\u{202F}".contains($0) }, hasCommas))
    else { return nil }
    figure = read
  }

  /// An amount with a point before its decimals and no other sign.
  private static func plain(_ digits: String, _ hasCommas: Bool) -> String {
    let (commas, points) = (digits.count { $0 == "," }, digits.count { $0 == "." })
    let last = digits.last { $0 == "," || $0 == "." }
    let behind = digits.reversed().prefix { $0 != "," && $0 != "." }.count
    let isGroup = behind == 3 && digits.first != "0"
    let decimal: Character? =
      if commas > 0, points > 0 {
        last
      } else if commas == 1 {
        isGroup && !hasCommas ? nil : ","
      } else if points == 1 {
        isGroup && hasCommas ? nil : "."
      } else {
        nil
      }
    return String(
      digits.compactMap { sign -> Character? in
        guard sign == "," || sign == "." else { return sign }
        return sign == decimal ? "." : nil
      })
  }

  /// Whether the comma in a field stands before decimals.
  static func hasDecimalComma(_ field: String) -> Bool {
    let parts = field.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].last?.isNumber == true else { return false }
    let behind = parts[1].prefix { $0.isNumber }
    return !behind.isEmpty
      && (behind.count != 3 || parts[0].trimmed.last == "0" && parts[0].count { $0.isNumber } == 1)
  }

  /// Whether a field says that there is no price.
  static func isAbsent(_ field: String) -> Bool {
    let text = field.trimmed.lowercased()
    return text.isEmpty || absences.contains(text)
  }
}

private let frees: Set = [
  "free", "gratis", "kostenlos", "gratuit", "gratuito", "免费", "免費", "無料", "무료",
]
private let absences: Set = [
  "-", "–", "—", "n/a", "na", "k. a.", "k.a.", "n.a.", "n.v.t.", "s/o", "n/d", "?", "无", "無", "/",
  "なし", "없음", "unknown", "tbd",
]
