import Analytics
import Dashboard
import Market

/// A file that was read while the program ran, and what it held.
struct Arrival: Sendable {
  /// The file.
  let file: String
  /// What it held.
  private(set) var counts = SourceRow.Counts()
  /// The number of problems.
  private(set) var problems = 0

  /// A file in which nothing has been found yet.
  init(file: String) { self.file = file }

  /// Adds the counts of a batch.
  mutating func add(_ batch: Snapshot) {
    counts.add(SourceRow(batch).counts)
    problems += batch.diagnostics.count(where: \.isProblem)
  }

  /// The file's name, without its folder.
  fileprivate var name: String { file.split(separator: "/").last.map(String.init) ?? file }
}

extension [Arrival] {
  /// A one-line summary: `read prices.json: 12 prices, 1 problem`.
  var shownText: String {
    let counts = reduce(into: SourceRow.Counts()) { $0.add($1.counts) }
    let problems = reduce(0) { $0 + $1.problems }
    let who = count == 1 ? self[0].name : "\(count) files"
    let found = counts.shownTexts + (problems > 0 ? [problems.of("problem", "problems")] : [])
    return "read \(who): " + (found.isEmpty ? "nothing new" : found.joined(separator: ", "))
  }
}

extension SourceRow.Counts {
  /// Adds other counts.
  fileprivate mutating func add(_ others: Self) {
    quotes += others.quotes
    stories += others.stories
    replies += others.replies
    reports += others.reports
    exchangeRates += others.exchangeRates
    scores += others.scores
    rents += others.rents
  }

  /// The kinds with a count above zero: `12 prices`, `1 story`.
  fileprivate var shownTexts: [String] {
    [
      (quotes, "price", "prices"), (stories, "story", "stories"), (replies, "reply", "replies"),
      (reports, "report", "reports"), (exchangeRates, "exchange rate", "exchange rates"),
      (scores, "score", "scores"), (rents, "rent", "rents"),
    ].filter { $0.0 > 0 }.map { $0.0.of($0.1, $0.2) }
  }
}
