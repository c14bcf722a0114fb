import Analytics
import ArgumentParser
import Claims
import Market
import Readers
import Verdicts

/// `tokentape claims`: the figures that texts state, and what the data say of them.
struct ClaimsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claims",
    abstract: "Print the figures that texts state, and whether the data bear them out.",
    discussion: """
      A figure is an amount of money, a share, a multiple, tokens, or whatever is counted, in \
      digits or words of thirteen languages, with what the words around it say: its bounds, how \
      sure the text is, and what it is for. Dates, names and versions are no figures.

      Each is held against the prices, reports, scores and rates of --from, or of the archive: \
      supported, roughly, contradicted, or cannot-say, where they hold nothing by which it could \
      be reckoned. JSON and CSV have the sum, and the file and line of every figure in it.

      --where takes words of the claim or the headline, and verdict:, vendor:, unit:, lang:, day: \
      and author:.
      """)

  @Argument(
    help: "Files or folders with stories; without any, the stories of --from or the archive.",
    completion: .file())
  var texts: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      For each line {"id", "language", "date", "text"} of a file, print a line {"id", "claims"}; \
      - is standard input.
      """, valueName: "file"),
    completion: .file(extensions: ["ndjson", "jsonl"]))
  var lines: String?

  @Option(name: .customLong("where"), help: ArgumentHelp("Which claims.", valueName: "filter"))
  var filter = ""

  @Option(
    help: ArgumentHelp(
      "Exit with 3 if a claim gets this verdict; repeat for more.", valueName: "verdict"),
    completion: .list(Verdict.allCases.map(\.rawValue)))
  var failOn: [Verdict] = []

  @Flag(help: "Print comma-separated values.")
  var csv = false

  @Flag(name: [.customLong("md"), .customLong("markdown")], help: "Print a table as Markdown.")
  var markdown = false

  @OptionGroup var sources: SourceOptions
  @OptionGroup var settings: SettingsOption

  func validate() throws {
    guard [csv, markdown, sources.json].count(where: { $0 }) <= 1 else {
      throw ValidationError("--json, --csv and --md can't be combined")
    }
    guard lines == nil || texts.isEmpty && filter.isEmpty && !csv && !markdown else {
      throw ValidationError("--lines takes no files, no filter, and prints only JSON")
    }
  }

  mutating func run() throws {
    let failed = try lines.map { try runLines($0) } ?? runTexts()
    if failed { throw Outcome.fired.exitCode }
  }

  /// Prints the claims of each line; returns whether one got a verdict of --fail-on.
  private func runLines(_ path: String) throws -> Bool {
    let (checker, isWhole) = try self.checker()
    var hasProblems = !isWhole
    var hasFailed = false
    var failure: (any Error)?
    do throws(Diagnostic) {
      try StatementLines(at: path).forEach { statement, diagnostics in
        Output.complain(diagnostics)
        hasProblems = hasProblems || !diagnostics.isEmpty
        guard let statement, failure == nil else { return }
        do {
          hasFailed = try print(statement, checker) || hasFailed
        } catch {
          failure = error
        }
      }
    } catch {
      throw Output.end(with: error)
    }
    if let failure { throw failure }
    if hasProblems { throw Outcome.problems.exitCode }
    return hasFailed
  }

  /// What holds claims against the named files or the archive; nil where there is neither.
  private func checker() throws -> (checker: Checker?, isWhole: Bool) {
    let hasArchive = sources.archive.path != nil || ArchivePlace.hasStandard
    guard !sources.paths.isEmpty || hasArchive else { return (nil, true) }
    let (market, isWhole) = try sources.market()
    return (try checker(of: market), isWhole)
  }

  private func checker(of market: any MarketReader) throws -> Checker {
    try Checker(
      market, asOf: sources.asOf?.endOfDay ?? .endOfTime, names: settings.names())
  }

  private func print(_ statement: Statement, _ checker: Checker?) throws -> Bool {
    let claims = findClaims(in: statement.text, language: statement.language)
    var judged: [Judgement]?
    if let checker, let day = statement.day ?? sources.asOf?.day {
      do {
        judged = try checker.judgements(
          of: claims, in: statement.text, on: day, language: statement.language)
      } catch {
        Output.complain("error: what is stored can't be read: \(error)")
        throw Outcome.couldNotRun.exitCode
      }
    }
    Output.print([
      "id": .text(statement.id),
      "claims": .list(Claim.json(of: claims, in: statement.text, judged: judged)),
    ])
    return judged?.contains { failOn.contains($0.verdict) } ?? false
  }

  /// Prints the claims of stories and replies; returns whether one got a verdict of --fail-on.
  private func runTexts() throws -> Bool {
    let wanted = try readFilter()
    let (market, isWhole) = try sources.market()
    let checker = try checker(of: market)
    var table = ClaimTable()
    func take(_ thread: Market.Thread) throws {
      let found = try checker.claims(of: thread, otherwise: sources.asOf?.day)
      table.add(found.filter(wanted.holds), of: thread)
    }
    var hasProblems = !isWhole
    if texts.isEmpty {
      try market.threads(asOf: sources.asOf?.endOfDay ?? .endOfTime, each: take)
    } else {
      let gathered = Gathered(texts)
      Output.complain(gathered.unopened)
      hasProblems = hasProblems || !gathered.unopened.isEmpty
      for thread in gathered.snapshots.flatMap(\.threads) {
        try take(thread)
        if sources.asOf == nil, thread.story.published == nil {
          Output.complain([.undated(thread)])
        }
      }
    }
    table.print(sources.json ? .json : csv ? .csv : markdown ? .markdown : .text)
    if hasProblems { throw Outcome.couldNotRun.exitCode }
    return table.claims.contains { failOn.contains($0.judgement.verdict) }
  }

  private func readFilter() throws -> ClaimFilter {
    do {
      return try ClaimFilter(filter)
    } catch {
      Output.complain(
        "error: --where does not know '\(error.word)'; "
          + suggestion(for: error.word, among: error.choices))
      throw Outcome.couldNotRun.exitCode
    }
  }
}

extension Verdict: ExpressibleByArgument {}

extension MarketReader {
  /// Visits every story with all its replies, newest first.
  fileprivate func threads(asOf moment: Moment, each take: (Market.Thread) throws -> Void) throws {
    var query = FeedQuery(asOf: moment, limit: 500)
    while case let page = try feed(query), !page.rows.isEmpty {
      for row in page.rows {
        if let thread = try thread(row.id, asOf: moment, atMost: .max) { try take(thread) }
      }
      query.offset += page.rows.count
    }
  }
}

extension Diagnostic {
  /// Figures are held against the data of their day, and these have none.
  fileprivate static func undated(_ thread: Market.Thread) -> Diagnostic {
    Diagnostic(
      .note, at: thread.story.origin, "the text states no day, so its figures can't be checked",
      remedy: "put one into its head, or give --as-of")
  }
}
