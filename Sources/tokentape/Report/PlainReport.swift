import Analytics
import Market

/// What the dashboard would show, for a terminal that can show no more than lines.
///
/// - Throws: Where the archive can't be read.
func plainReport(_ shelf: any Shelf) throws -> String {
  let files = try shelf.sources(asOf: .endOfTime)
  let problems = files.reduce(0) { $0 + $1.diagnostics.count }
  let moment = try shelf.newestObservation?.endOfDay
  let standing = try shelf.standing(asOf: moment ?? .endOfTime)
  let reports = try shelf.standing(asOf: .endOfTime).reports
  let parts = [
    "tokentape: \(files.count) files, \(problems) problems\n",
    moment.map { prices(standing, asOf: $0) } ?? "",
    reports.map(\.summary).joined(separator: "\n"),
    stories(try shelf.feed(FeedQuery(asOf: .endOfTime, limit: mostRows))),
  ]
  return parts.filter { !$0.isEmpty }.joined(separator: "\n")
}

/// How many listings and stories a report holds; the commands print all of them.
private let mostRows = 40

private func prices(_ standing: Standing, asOf moment: Moment) -> String {
  let rows = standing.rows(in: .usd, weights: .threeToOne)
  var answer = PriceAnswer(
    standing: standing, currency: .usd, weights: .threeToOne, workload: nil, asOf: moment,
    base: rows.named(AlertRule.baseName, in: standing))
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
