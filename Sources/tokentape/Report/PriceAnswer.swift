import Analytics
import Dashboard
import Market

/// The result of `prices`: some listings, and the base they are compared with.
struct PriceAnswer {
  let view: MarketView
  let currency: Currency
  let weights: Weights
  let workload: Workload?
  /// The requested moment; the newest observation by default.
  let asOf: Moment?
  /// The base of the ratios.
  let base: PriceRow?
  /// The hosts of each model, if they were counted.
  var hosts = HostCounts()
  /// The listings, in order.
  var rows: [PriceRow] = []
  /// The listings that are left out.
  var leftOut = LeftOut()
}

extension PriceAnswer {
  /// The prices as text, each also as a share of the base's.
  var text: String {
    var table = TextTable(
      [
        ("listing", .left), ("in", .right), ("cached", .right), ("out", .right),
        ("blend \(weights)", .right),
      ] + (workload == nil ? [] : [("effective", .right), ("\(currency) a month", .right)])
        + (base == nil
          ? []
          : [("in vs base", .right), ("cached", .right), ("out", .right), ("blend", .right)])
        + [("source", .left), ("", .left)])
    for row in rows {
      table.add(
        [
          row.id, row.prices.input.compared, row.prices.cachedInput.compared,
          row.prices.output.compared, row.blend?.comparedText ?? "n/a",
        ] + costs(of: row) + shares(of: row) + [row.quote.source, row.note ?? ""])
    }
    let against = base.map { " against \($0.id)" } ?? ""
    let used = workload.map { "\($0.shownText)\n" } ?? ""
    return used + "\(currency) per million tokens\(against)\(day)\n" + table.text + foot
  }

  private func costs(of row: PriceRow) -> [String] {
    workload == nil
      ? []
      : [row.effective?.comparedText ?? "n/a", row.month?.grouped(places: 2) ?? "n/a"]
  }

  private func shares(of row: PriceRow) -> [String] {
    base == nil ? [] : ratios(of: row).map { $0.value?.percentText ?? "n/a" }
  }

  /// The prices of a row as shares of the base's.
  private func ratios(of row: PriceRow) -> [(key: String, value: Figure?)] {
    [
      ("input", row.ratio(to: base, on: .input)),
      ("cachedInput", row.ratio(to: base, on: .cachedInput)),
      ("output", row.ratio(to: base, on: .output)), ("blend", row.ratio(to: base)),
    ]
  }

  private var day: String { asOf.map { " as of \($0.short)" } ?? "" }

  /// What is left out, and the rates used for conversion, with their source and day.
  private var foot: String {
    let all = rows + [base].compactMap(\.self)
    let rates = Set(all.map(\.quote.rate.currency)).filter { $0 != currency }
      .sorted { $0.code < $1.code }.map { from in
        view.exchange.conversion(from: from, to: currency, on: view.asOf.day)
          .map { "  " + $0.text(from: from, to: currency, on: view.asOf.day) + "\n" }
          ?? "  no exchange rate from \(from) to \(currency) is known\n"
      }
    let rest = leftOut.shownText
    return rates.joined() + (rest.isEmpty ? "" : "  \(rest): --all shows them\n")
  }

  /// The comparison as text: each price, and its multiple of the lowest.
  func text(_ compared: SideBySide) -> String { compared.table(in: currency, asOf: asOf) + foot }
}

extension PriceAnswer {
  /// The prices in the documented format.
  var json: JSONText {
    [
      "asOf": .moment(asOf), "base": .text(base?.id), "workload": .text(workload?.name),
      "leftOut": leftOut.json,
      "rows": .list(rows.map { json($0, "ratio", ratios(of: $0)) }),
    ]
  }

  /// The comparison in the documented format.
  func json(_ compared: SideBySide) -> JSONText {
    [
      "asOf": .moment(asOf), "currency": .text(currency.code), "workload": .text(workload?.name),
      "leftOut": leftOut.json,
      "rows": .list(compared.rows.map { json($0, "multiple", compared.multiples(of: $0)) }),
    ]
  }

  private func json(
    _ row: PriceRow, _ name: String, _ ratios: [(key: String, value: Figure?)]
  ) -> JSONText {
    let known = ratios.compactMap { key, ratio in
      ratio.map { (key: key, value: JSONText.text($0.ratioText)) }
    }
    let plain: JSONText = [
      "id": .text(row.id), "currency": .text(currency.code), "perMillion": row.prices.json,
      "blend": .figure(row.blend), "effective": .figure(row.effective),
      "month": .figure(row.month), "hosts": hosts[row.listing].map { .whole($0.count) },
      "gap": .figure(hosts[row.listing]?.gap.map { $0.rounded(toDigits: 12) }),
    ]
    return plain.with(known.isEmpty ? nil : (name, .object(known)))
      .with(view.facts(of: row.quote, in: currency))
  }

  /// The table as comma-separated values, with the facts that JSON has for each price.
  func csv(_ compared: SideBySide?) -> CSVText {
    let meters = Meter.allCases.map(\.rawValue)
    let ratios = compared?.lines.map { ($0.key, true) } ?? []
    var csv = CSVText(
      ["id", "currency"] + meters + ["blend", "effective", "month", "hosts", "gap"]
        + (compared == nil
          ? ["input", "cachedInput", "output", "blend"].map { "ratio." + $0 }
          : ratios.map { "multiple." + $0.0 }) + PriceFacts.columns)
    for row in rows {
      let shares = compared?.multiples(of: row) ?? self.ratios(of: row)
      csv.add(
        [.text(row.id), .text(currency.code)] + Meter.allCases.map { row.prices[$0].cell }
          + [.number(row.blend), .number(row.effective), .number(row.month)]
          + [
            .number(hosts[row.listing].map { Figure($0.count) }),
            .number(hosts[row.listing]?.gap.map { $0.rounded(toDigits: 12) }),
          ]
          + shares.map { .number($0.value.map { $0.rounded(toDigits: 12) }) }
          + view.facts(of: row.quote, in: currency).cells)
    }
    return csv
  }
}

extension LeftOut {
  /// The numbers of listings left out, by reason; nil if there are none.
  var json: JSONText? {
    func some(_ count: Int) -> JSONText? { count > 0 ? .whole(count) : nil }
    return count == 0
      ? nil
      : [
        "gone": some(gone), "retired": some(retired), "deprecated": some(deprecated),
        "otherKinds": some(otherKinds),
      ]
  }
}

extension PriceRow {
  /// What to know of the price besides its figures: that it is not available, can't be right, or is
  /// not for chat; nil if there is nothing.
  var note: String? {
    let other = offer.kind.flatMap { $0 == .chat ? nil : $0.rawValue }
    let notes = [offer.availability.shownText, other] + prices.doubtWords.map { "suspect: " + $0 }
    let known = notes.compactMap(\.self)
    return known.isEmpty ? nil : known.joined(separator: ", ")
  }
}

extension Price {
  /// The price as CSV: a number, or the word for its state.
  var cell: CSVText.Cell {
    switch self {
    case .unknown: .text(nil)
    case .free: .number(.zero)
    case .known(let amount), .suspect(let amount, _): .number(amount)
    case .dynamic: .text("dynamic")
    }
  }
}
