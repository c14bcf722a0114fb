import Analytics
import Dashboard
import Market

/// A serving report as published, next to scenarios with other assumptions.
struct MarginTable {
  /// A scenario under a name.
  struct Column {
    var name: String
    var scenario: Scenario
  }

  /// The columns, all of one report, the published one first.
  private(set) var columns: [Column]
  /// What GPUs like the report's cost elsewhere.
  let rents: [Rent]

  init(columns: [Column], rents: [Rent] = []) { (self.columns, self.rents) = (columns, rents) }

  var report: ServingReport { columns[0].scenario.report }

  /// The lines for which any column has a figure, with all their figures.
  private var rows: [(line: Earnings.Line, figures: [Figure?])] {
    Earnings.rows(of: columns.map(\.scenario.earnings))
  }
}

extension MarginTable {
  /// The table as text, with the report above and the caveats below.
  var text: String {
    var table = TextTable(
      [(name: "", alignment: .left)] + columns.map { (name: $0.name, alignment: .right) })
    for (line, figures) in rows {
      table.add([line.title] + figures.map { line.unit.text($0, currency) })
    }
    return report.summary + rentLines + "\n" + table.text + assumptions
      + report.caveats.map { "  note: \($0)\n" }.joined()
  }

  /// The report's own price of a GPU-hour, and below it the rents, each with its day and source.
  private var rentLines: String {
    guard !rents.isEmpty else { return "" }
    var table = TextTable([.left, .right, .left, .left, .left])
    let own = [report.gpu, "in this report"].compactMap(\.self).joined(separator: ", ")
    let price = "\(currency.sign)\(report.gpuHourPrice.amount)"
    table.add(["a GPU-hour", price, own, report.from.day.description, ""])
    for rent in rents {
      let source = rent.source.map { ", " + $0 } ?? ""
      table.add([
        "", "\(currency.sign)\(rent.gpuHourPrice)", rent.gpu + source, rent.day.description,
        rent.origin?.description ?? "",
      ])
    }
    return "\n" + table.text
  }

  private var assumptions: String {
    guard !report.notes.assumptions.isEmpty else { return "\n" }
    var table = TextTable([.left, .left, .left])
    for assumption in report.notes.assumptions {
      table.add([assumption.name, "--what-if \(assumption.whatIf)", assumption.reason])
    }
    return "\n  assumptions for an estimate:\n" + table.text + "\n"
  }

  /// The table as Markdown.
  var markdown: String {
    let names = columns.map { $0.name.replacing("|", with: "\\|") }
    let head = "| \(report.id) | " + names.joined(separator: " | ") + " |\n"
    let rule = "| --- |" + String(repeating: " ---: |", count: columns.count) + "\n"
    return head + rule
      + rows.map { line, figures in
        "| \(line.title) | "
          + figures.map { line.unit.text($0, currency) }.joined(separator: " | ") + " |\n"
      }.joined()
  }

  /// The table as comma-separated values: plain digits, and unknown figures empty.
  var csv: CSVText {
    var csv = CSVText(["figure", "unit"] + columns.map(\.name))
    for (line, figures) in rows {
      csv.add(
        [.text(line.name), .text(line.unit.name(currency))] + figures.map { .number($0) })
    }
    return csv
  }

  /// Sorts the scenarios after the published one by a line, ascending.
  mutating func sort(by line: Earnings.Line, _ options: TableOptions) {
    columns =
      [columns[0]]
      + options.sorted(Array(columns.dropFirst())) { line.figure($0.scenario.earnings) }
  }

  private var currency: Currency { report.gpuHourPrice.currency }
}

extension Earnings.Unit {
  fileprivate func name(_ currency: Currency) -> String {
    switch self {
    case .money(let per): "\(currency) \(per)"
    case .share: "fraction"
    case .multiple: "times"
    }
  }

  fileprivate func text(_ figure: Figure?, _ currency: Currency) -> String {
    guard let figure else { return "n/a" }
    switch self {
    case .money where figure.magnitude < 3: return currency.sign + figure.grouped(places: 4)
    case .money: return currency.sign + figure.grouped(places: 0)
    case .share: return figure.scaled(byPowerOfTen: 2).grouped(places: 2) + " %"
    case .multiple: return figure.grouped(places: 2) + "x"
    }
  }
}

extension MarginTable {
  /// The report and its scenarios in the documented format.
  var json: JSONText {
    let earnings = columns[0].scenario.earnings
    return [
      "id": .text(report.id),
      "report": .text(report.title),
      "from": .moment(report.from),
      "until": .moment(report.until),
      "currency": .text(currency.code),
      "by": .text(report.notes.basis?.by),
      "basis": .text(report.notes.basis?.kind.rawValue),
      "bases": .list(of: report.notes.basesInOrder, as: \.json),
      "gpu": .text(report.gpu),
      "gpuHourPrice": .figure(report.gpuHourPrice.amount),
      "rents": .list(of: rents) { rent in
        [
          "gpu": .text(rent.gpu), "gpuHourPrice": .figure(rent.gpuHourPrice),
          "date": .text(rent.day.description), "source": .text(rent.source),
          "origin": .text(rent.origin?.description),
        ]
      },
      "revenue": .figure(report.revenue),
      "revenueRecomputed": .figure(report.revenueRecomputed),
      "cost": .figure(report.cost),
      "costRecomputed": .figure(report.costRecomputed),
      "profitOnCost": .text(earnings.margin?.profitOnCost.ratioText),
      "grossMargin": .text(earnings.margin?.grossMargin.ratioText),
      "revenueMultiple": .text(earnings.margin?.revenueMultiple.ratioText),
      "scenarios": .list(of: columns, as: \.json),
      "hours": .list(of: report.hours) { hour in
        [
          "start": .moment(hour.start), "nodes": .figure(hour.nodes),
          "cost": .figure(report.cost(of: hour)), "revenue": .figure(hour.revenue),
          "profitOnCost": .text(report.margin(of: hour)?.profitOnCost.ratioText),
        ]
      },
      "assumptions": .list(of: report.notes.assumptions, as: \.json),
      "caveats": .list(of: report.caveats) { .text($0) },
    ]
  }
}

extension MarginTable.Column {
  fileprivate var json: JSONText {
    let earnings = scenario.earnings
    return [
      "name": .text(name),
      "whatIf": .text(scenario.whatIf.description),
      "revenue": .figure(earnings.revenue),
      "cost": .figure(earnings.cost),
      "profitPerDay": .figure(earnings.profit.flatMap(earnings.perDay)),
      "profitPerYear": .figure(earnings.profit.flatMap(earnings.perYear)),
      "profitOnCost": .text(earnings.profitOnCost?.ratioText),
      "grossMargin": .text(earnings.margin?.grossMargin.ratioText),
      "revenueMultiple": .text(earnings.margin?.revenueMultiple.ratioText),
      "costPerMillionIn": .figure(earnings.perMillionIn(earnings.cost)),
      "costPerMillionOut": .figure(earnings.perMillionOut(earnings.cost)),
      "readingCostPerMillionIn": .figure(earnings.prefillCostPerMillion),
      "writingCostPerMillionOut": .figure(earnings.decodeCostPerMillion),
      "revenuePerGPUHour": .figure(earnings.revenue.flatMap(earnings.perGPUHour)),
      "costPerGPUHour": .figure(earnings.perGPUHour(earnings.cost)),
      "drivers": .list(of: scenario.drivers) { driver in
        [
          "name": .text(driver.rawValue),
          "published": .figure(driver.published(in: scenario.report)),
          "value": .figure(scenario.value(of: driver)),
          "breakEven": .figure(scenario.breakEven(driver)),
        ]
      },
      "tornado": .list(of: scenario.tornado) { sway in
        [
          "driver": .text(sway.driver.rawValue), "low": .figure(sway.range.lowerBound),
          "high": .figure(sway.range.upperBound),
          "profitOnCostAtLow": .text(sway.atLow.ratioText),
          "profitOnCostAtHigh": .text(sway.atHigh.ratioText),
        ]
      },
    ]
  }
}
