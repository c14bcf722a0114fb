import Analytics
import Dashboard
import Market

/// A file that was read while the program ran, and what was found in it.
struct Arrival: Sendable {
  /// The file.
  let file: String
  /// What was found.
  private(set) var counts = SourceRow.Counts()
  /// How much was wrong.
  private(set) var problems = 0

  /// A file in which nothing was found yet.
  init(file: String) { self.file = file }

  /// Counts what a batch of the file has brought.
  mutating func add(_ batch: Snapshot) {
    counts.add(SourceRow(batch).counts)
    problems += batch.diagnostics.count
  }

  /// The file's name, without its folder.
  fileprivate var name: String { file.split(separator: "/").last.map(String.init) ?? file }
}

extension [Arrival] {
  /// What came, in a line: `read prices.json: 12 prices, 1 problem`.
  var shownText: String {
    let counts = reduce(into: SourceRow.Counts()) { $0.add($1.counts) }
    let problems = reduce(0) { $0 + $1.problems }
    let who = count == 1 ? self[0].name : "\(count) files"
    let found = counts.shownTexts + (problems > 0 ? [problems.of("problem", "problems")] : [])
    return "read \(who): " + (found.isEmpty ? "nothing new" : found.joined(separator: ", "))
  }
}

extension SourceRow.Counts {
  /// Adds what else was found.
  fileprivate mutating func add(_ others: Self) {
    quotes += others.quotes
    stories += others.stories
    replies += others.replies
    reports += others.reports
    exchangeRates += others.exchangeRates
    scores += others.scores
  }

  /// Each kind that there is any of: `12 prices`, `1 story`.
  fileprivate var shownTexts: [String] {
    [
      (quotes, "price", "prices"), (stories, "story", "stories"), (replies, "reply", "replies"),
      (reports, "report", "reports"), (exchangeRates, "exchange rate", "exchange rates"),
      (scores, "score", "scores"),
    ].filter { $0.0 > 0 }.map { $0.0.of($0.1, $0.2) }
  }
}
