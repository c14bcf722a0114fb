import Analytics
import ArgumentParser
import Market

/// Something to be supposed instead of what a report says.
enum Assumption: ExpressibleByArgument {
  /// A processor costs so much an hour.
  case gpuHour(Figure)
  /// Tokens are sold at the prices of a listing.
  case prices(of: String)

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "gpu-hour":
      guard let price = Figure(parts[1]), price > .zero else { return nil }
      self = .gpuHour(price)
    case "prices": self = .prices(of: String(parts[1]))
    default: return nil
    }
  }

  /// The report as it would be; what was published of the other case is left out.
  func applied(to report: ServingReport, in standing: Standing) throws -> ServingReport {
    var report = report
    switch self {
    case .gpuHour(let price):
      report.title += ", if a GPU-hour cost \(report.gpuHourPrice.currency.sign)\(price)"
      report.gpuHourPrice.amount = price
      report.publishedCost = nil
    case .prices(let name):
      let quote = try standing.quote(named: name)
      report.title += ", if sold at the prices of \(quote.listing)"
      report.prices = standing.converted(quote, to: report.gpuHourPrice.currency).rate.prices
      report.publishedRevenue = nil
      report.hours = []
    }
    return report
  }
}
