import Analytics
import Market

/// What the dashboard would show, for a terminal that can show no more than lines.
func plainReport(_ paths: [String]) -> String {
  let gathered = Gathered(paths)
  let book = Book(gathered.snapshots)
  let problems = gathered.snapshots.flatMap(\.diagnostics).count
  let heading = "tokentape: \(gathered.snapshots.count) files, \(problems) problems\n"
  let parts = [
    heading, prices(book), book.reports.map(\.summary).joined(separator: "\n"), stories(book),
  ]
  return parts.filter { !$0.isEmpty }.joined(separator: "\n")
}

/// How many listings and stories a report holds; the commands print all of them.
private let mostRows = 40

private func prices(_ book: Book) -> String {
  guard let moment = book.newestObservation else { return "" }
  let standing = book.standing(asOf: moment.endOfDay)
  let quotes = standing.offers.map(\.quote).filter { $0.rate.status == .known }
  guard let first = quotes.first else { return "" }
  var base = first
  if case .listing(let listing) = standing.listing(named: "o1") {
    base = standing.offer(of: listing)?.quote ?? first
  }
  let currency = base.rate.currency
  let rows = standing.rows(in: currency, weights: .threeToOne)
    .filter { $0.offer.quote.rate.status == .known }.prefix(mostRows)
    .map { Comparison($0.quote(in: currency), against: base) }
  let rest = quotes.count - rows.count
  return table(of: rows, base: base, asOf: moment)
    + (rest > 0 ? "  … and \(rest) more; tokentape prices prints all\n" : "")
}

private func stories(_ book: Book) -> String {
  guard !book.threads.isEmpty else { return "" }
  var table = TextTable([("story", .left), ("replies", .right), ("headline", .left)])
  for thread in book.threads.prefix(mostRows) {
    table.add([
      thread.story.published?.short ?? "n/a", String(thread.replies.count), thread.story.headline,
    ])
  }
  return table.text
}
