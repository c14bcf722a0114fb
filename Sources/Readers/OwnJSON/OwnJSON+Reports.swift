import Market

extension OwnFile {
  /// Reads a provider's report on serving.
  mutating func report(_ object: JSON) throws(Diagnostic) -> ServingReport {
    snapshot.warnOfDuplicates(in: object)
    let currency = object["currency"].flatMap { snapshot.currency($0) } ?? currency
    let time = "\"2025-02-27T12:00:00+08:00\""
    var report = ServingReport(
      title: try object.requiredText("title", such: "\"DeepSeek V3 + R1\""),
      from: try object.requiredMoment("from", such: time),
      until: try object.requiredMoment("until", such: time),
      nodes: try object.requiredFigure("nodes", such: "\"226.75\""),
      gpusPerNode: try gpus(object),
      gpuHourPrice: Money(try object.requiredFigure("gpuHourPrice", such: "\"2\""), currency),
      inputTokens: try object.requiredFigure("inputTokens", such: "\"608000000000\""),
      cachedInputTokens: try object.requiredFigure("cachedInputTokens", such: "\"342000000000\""),
      outputTokens: try object.requiredFigure("outputTokens", such: "\"168000000000\""),
      prices: prices(try object.required("perMillion", such: "{\"input\": \"0.55\"}")),
      origin: object.origin)
    for member in object.members { take(member, currency, into: &report) }
    return report
  }

  private func gpus(_ object: JSON) throws(Diagnostic) -> Int {
    let value = try object.required("gpusPerNode", such: "8")
    if let count = value.whole, 1...Snapshot.mostWhole ~= count { return count }
    throw Diagnostic(
      .error, at: value.origin, "\(value.quoted) is not a number of processors", remedy: "write 8")
  }

  private mutating func take(
    _ member: JSON.Member, _ currency: Currency, into report: inout ServingReport
  ) {
    let value = member.value
    switch member.key {
    case "gpu": report.gpu = snapshot.text(value)
    case "url": report.url = snapshot.text(value)
    case "publishedCost":
      report.publishedCost = snapshot.figure(value, such: "\"87072\"").map { Money($0, currency) }
    case "publishedRevenue":
      report.publishedRevenue = snapshot.figure(value, such: "\"562027\"").map {
        Money($0, currency)
      }
    case "caveats": report.caveats = value.elements.compactMap { snapshot.text($0) }
    case "hours":
      readEach(value) { _, hour throws(Diagnostic) in
        report.hours.append(
          ServingHour(
            start: try hour.requiredMoment("start", such: "\"2025-02-27T12:00:00+08:00\""),
            nodes: try hour.requiredFigure("nodes", such: "\"278\""),
            revenue: try hour.requiredFigure("revenue", such: "\"27032\"")))
      }
    case let key where OwnFile.noteFields.contains(key.text):
      takeNote(member, into: &report.notes)
    default:
      if !OwnFile.reportFields.contains(member.key.text) {
        snapshot.warnOfUnknown(member, among: OwnFile.reportFields + OwnFile.noteFields)
      }
    }
  }

  private static let reportFields = [
    "title", "from", "until", "nodes", "gpusPerNode", "gpu", "gpuHourPrice", "currency",
    "inputTokens", "cachedInputTokens", "outputTokens", "perMillion", "publishedCost",
    "publishedRevenue", "caveats", "hours", "url", "line",
  ]
}
