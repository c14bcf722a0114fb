import ArgumentParser
import Analytics
import Events
import Market
import Readers

/// `tokentape clusters`: which stories tell one event.
struct ClustersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clusters",
    abstract: "Print which stories tell one event, across languages, and why.",
    discussion: """
      Stories are folded by what they share: an address, names in any script, figures that are rare \
      at the time, ideas, and words within a language; a story joins an event within 72 hours of \
      its first. Comments, round-ups and previews stand alone.

      Each line has the story's id, the cluster, which is the id of the event's first story, and \
      with --why what it shares with the stories before it.
      """)

  @Argument(
    help: "Files or folders with stories; without any, the stories of --from or the archive.",
    completion: .file())
  var texts: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      For each line {"id", "language", "published", "url", "title", "text"} of a file, print a line \
      {"id", "cluster"}; - is standard input.
      """, valueName: "file"),
    completion: .file(extensions: ["ndjson", "jsonl"]))
  var lines: String?

  @Flag(help: "Print what each story shares with those before it.")
  var why = false

  @OptionGroup var sources: SourceOptions
  @OptionGroup var settings: SettingsOption

  func validate() throws {
    guard lines == nil || texts.isEmpty else {
      throw ValidationError("--lines takes no other files")
    }
  }

  mutating func run() throws {
    let (tellings, isWhole) = try lines.map { try readLines($0) } ?? readTexts()
    let events = EventFolder.events(of: tellings, by: SignalFinder(try settings.names()))
    print(events, of: tellings)
    if !isWhole { throw (lines == nil ? Outcome.couldNotRun : .problems).exitCode }
  }

  private func print(_ events: [Event], of tellings: [Telling]) {
    var answers = [JSONText](repeating: .object([]), count: tellings.count)
    for event in events {
      guard let first = event.members.first else { continue }
      for member in event.members {
        let signals = why ? event.signals[member].map { $0.map(\.shown) } : nil
        answers[member] = [
          "id": .text(tellings[member].id), "cluster": .text(tellings[first].id),
          "why": signals.flatMap { .list(of: $0) { .text($0) } },
        ]
      }
    }
    for answer in answers { Output.print(answer) }
  }

  private func readLines(_ path: String) throws -> ([Telling], isWhole: Bool) {
    var tellings: [Telling] = []
    var isWhole = true
    do throws(Diagnostic) {
      try StatementLines(at: path).forEach(readAs: StoryLine.read) { line, diagnostics in
        Output.complain(diagnostics)
        isWhole = isWhole && diagnostics.isEmpty
        if let line { tellings.append(Telling(line.story, id: line.id)) }
      }
    } catch {
      throw Output.end(with: error)
    }
    return (tellings, isWhole)
  }

  private func readTexts() throws -> ([Telling], isWhole: Bool) {
    var tellings: [Telling] = []
    func take(_ story: Story) {
      tellings.append(Telling(story, id: story.url ?? "\(story.origin)"))
    }
    if texts.isEmpty {
      let (market, isWhole) = try sources.market()
      try market.stories(asOf: sources.asOf?.endOfDay ?? .endOfTime, each: take)
      return (tellings, isWhole)
    }
    let gathered = Gathered(texts)
    Output.complain(gathered.unopened)
    for thread in gathered.snapshots.flatMap(\.threads) { take(thread.story) }
    return (tellings, gathered.unopened.isEmpty)
  }
}

extension MarketReader {
  /// Visits every story, newest first, with as much of its text as a list needs.
  func stories(asOf moment: Moment, each take: (Story) throws -> Void) throws {
    var query = FeedQuery(asOf: moment, limit: 500)
    while case let page = try feed(query), !page.rows.isEmpty {
      for row in page.rows { try take(row.story) }
      query.offset += page.rows.count
    }
  }
}
