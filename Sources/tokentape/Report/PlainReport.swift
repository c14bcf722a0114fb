import Analytics
import Dashboard
import Market

/// What the dashboard would show, as lines of text.
///
/// - Throws: If the archive can't be read.
func plainReport(_ market: any MarketReader) throws -> String {
  let files = try market.sources(asOf: .endOfTime)
  let problems = files.reduce(0) { $0 + $1.diagnostics.count(where: \.isProblem) }
  let moment = try market.newestObservation?.endOfDay
  let view = try market.view(asOf: moment ?? .endOfTime)
  let reports = try market.view(asOf: .endOfTime).reports
  let parts = [
    "tokentape: \(files.count.of("file", "files")), \(problems.of("problem", "problems"))\n",
    moment.map { prices(view, asOf: $0) } ?? "",
    reports.map(\.summary).joined(separator: "\n"),
    stories(try market.feed(FeedQuery(asOf: .endOfTime, limit: mostRows))),
  ]
  return parts.filter { !$0.isEmpty }.joined(separator: "\n")
}

/// The most listings and stories in a report; the commands print all of them.
private let mostRows = 40

private func prices(_ view: MarketView, asOf moment: Moment) -> String {
  let rows = view.rows(in: .usd, weights: .threeToOne)
  var answer = PriceAnswer(
    view: view, currency: .usd, weights: .threeToOne, workload: nil, asOf: moment,
    base: rows.named(AlertRule.baseName, in: view))
  let known = rows.filter { $0.quote.rate.status == .known }
    .filter { Scope(.none).admits($0, counting: &answer.leftOut) }
  guard !known.isEmpty else { return "" }
  answer.rows = Array(known.prefix(mostRows))
  let rest = known.count - answer.rows.count
  return answer.text + (rest > 0 ? "  … and \(rest) more; tokentape prices prints all\n" : "")
}

private func stories(_ page: FeedPage) -> String {
  guard !page.rows.isEmpty else { return "" }
  var table = TextTable([("story", .left), ("replies", .right), ("headline", .left)])
  for row in page.rows {
    table.add([row.story.published?.short ?? "n/a", String(row.replies), row.story.headline])
  }
  let rest = page.stories - page.rows.count
  return table.text + (rest > 0 ? "  … and \(rest) more; tokentape feed prints all\n" : "")
}
