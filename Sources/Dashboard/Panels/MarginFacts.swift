import Analytics
import Market
import Screen

/// What the selected line means, the cost of a million tokens, reference rents, and the caveats in
/// full, as far as they fit.
struct MarginFacts {
  let lab: MarginLab
  let scenario: Scenario
  let keys: KeyNames
  let claims: ClaimedOf
  let rents: [Rent]

  func draw(on canvas: inout Canvas, in frame: Frame) {
    var row = frame.row
    for (caption, text, role) in lines {
      let start = caption.isEmpty ? 0 : 15
      let wrapped = text.wrapped(columns: frame.columns - start - 2)
      // Half a caveat would mean something else than the whole.
      guard role != .theoretical || row + wrapped.count <= frame.endRow else { return }
      for (place, line) in wrapped.enumerated() {
        guard row < frame.endRow else { return }
        if place == 0 {
          canvas.write(caption, row: row, column: frame.column + 2, as: .caption)
        }
        canvas.write(
          line, row: row, column: frame.column + 2 + start, endColumn: frame.endColumn, as: role)
        row += 1
      }
    }
  }

  private var report: ServingReport { scenario.report }
  private var currency: Currency { report.gpuHourPrice.currency }
  private var comparableRents: [Rent] { report.comparable(rents) }

  private var lines: [(caption: String, text: String, role: Role)] {
    let earnings = scenario.earnings
    var lines: [(String, String, Role)] = explanation.map { [("", $0, .muted)] } ?? []
    lines.append(
      (
        said("1M tokens in"),
        perMillion(
          earnings.perMillionIn(earnings.cost), alone: earnings.prefillCostPerMillion,
          said("reading")),
        .plain
      ))
    lines.append(
      (
        said("1M tokens out"),
        perMillion(
          earnings.perMillionOut(earnings.cost), alone: earnings.decodeCostPerMillion,
          said("writing")),
        .plain
      ))
    lines.append((said("a GPU-hour"), perGPUHour(earnings), .plain))
    lines += claims.lines.map { ($0.caption, $0.text, .plain) }
    lines.append(("", "", .plain))
    lines += report.caveats.map { ("", "· " + $0, .theoretical) }
    return lines
  }

  private func money(_ figure: Figure?) -> String {
    figure.map { currency.sign + $0.rounded(toPlaces: 4).priceText } ?? said("n/a")
  }

  private func perMillion(_ whole: Figure?, alone: Figure?, _ verb: String) -> String {
    let part = alone.map { "; " + said("\(verb) alone \(money($0))") } ?? ""
    return said("costs \(money(whole))") + part
  }

  private func perGPUHour(_ earnings: Earnings) -> String {
    let earned = money(earnings.revenue.flatMap(earnings.perGPUHour))
    return said("earns \(earned), costs \(money(earnings.perGPUHour(earnings.cost)))")
  }

  /// Explains the selected line; at the GPU-hour, lists what others paid for one.
  private var explanation: String? {
    switch lab.line {
    case .driver(.gpuHour) where !report.notes.rents.isEmpty || !comparableRents.isEmpty:
      said("rents") + ": "
        + [shown(report.notes.rents, day: \.month), shown(comparableRents, day: \.whole)].filter {
          !$0.isEmpty
        }
        .joined(separator: "; " + said("now") + " ")
    case .driver(let driver): driver.explanation(in: report) + "; " + range(driver)
    case .prices:
      said(
        "\(keys[.moveLeft]) and \(keys[.moveRight]) go through the listings; \(keys[.open]) takes a name, at a day as in openai/o1@2025-01-28"
      )
    case .assumption(let place):
      said("supposes \(report.notes.assumptions[place].whatIf.replacing(" ", with: ", "))")
    case nil: nil
    }
  }

  private func range(_ driver: Driver) -> String {
    let range = driver.range(in: report)
    let ends = [range.lowerBound, range.upperBound].map { driver.shownText($0, currency) }
    return said(
      "from \(ends[0]) to \(ends[1]) in steps of \(driver.shownText(driver.step(in: report), currency))"
    )
  }

  /// `H100 index $3.15 Feb 2025, $3.79 Sep 2026 (gpu-price-index)`.
  private func shown(_ rents: [Rent], day: (Day) -> String) -> String {
    var before: String?
    var text = ""
    for rent in rents {
      let amount = currency.sign + rent.gpuHourPrice.priceText
      text += rent.gpu == before ? ", " : (before == nil ? "" : "; ") + rent.gpu + " "
      text += amount + " " + day(rent.day)
      before = rent.gpu
    }
    let sources = Set(rents.compactMap(\.source)).sorted().joined(separator: ", ")
    return text + (sources.isEmpty ? "" : " (\(sources))")
  }
}

extension Day {
  /// `1 Oct 2026`.
  fileprivate var whole: String { shownText.trimmed }

  /// `Oct 2026`.
  fileprivate var month: String { monthAndYear }
}
