import Analytics
import Archive
import ArgumentParser
import Dashboard
import Market

/// `tokentape archive`: shows and maintains the archive.
struct ArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive",
    abstract: "Show what the archive holds; check, compact or export it, or forget a file.",
    subcommands: [
      FactsCommand.self, SnapshotsCommand.self, CheckArchiveCommand.self, CompactCommand.self,
      ForgetCommand.self, ExportCommand.self,
    ],
    defaultSubcommand: FactsCommand.self)
}

/// `tokentape archive`: how much the archive holds, and the period it covers.
struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts", abstract: "Print how much the archive holds.")

  @OptionGroup var archive: ArchiveOption

  @Flag(help: "Print JSON.")
  var json = false

  mutating func run() throws {
    let file = try archive.open(for: .reading)
    let facts = try file.facts()
    guard !json else {
      return Output.print([
        "archive": .text(file.path), "bytes": .whole(facts.bytes),
        "snapshots": .whole(facts.snapshots), "quotes": .whole(facts.counts.quotes),
        "stories": .whole(facts.counts.stories), "replies": .whole(facts.counts.replies),
        "reports": .whole(facts.counts.reports),
        "exchangeRates": .whole(facts.counts.exchangeRates),
        "scores": .whole(facts.counts.scores), "rents": .whole(facts.counts.rents),
        "oldest": .moment(facts.oldest),
        "newest": .moment(facts.newest),
      ])
    }
    var table = TextTable([.left, .right])
    table.add(["bytes", Figure(facts.bytes).grouped(places: 0)])
    for (name, count) in [
      ("snapshots", facts.snapshots), ("quotes", facts.counts.quotes),
      ("stories", facts.counts.stories), ("replies", facts.counts.replies),
      ("reports", facts.counts.reports), ("exchange rates", facts.counts.exchangeRates),
      ("scores", facts.counts.scores), ("rents", facts.counts.rents),
    ] { table.add([name, Figure(count).grouped(places: 0)]) }
    table.add(["oldest", facts.oldest?.short ?? "n/a"])
    table.add(["newest", facts.newest?.short ?? "n/a"])
    Output.print(file.path + "\n" + table.text)
  }
}

/// `tokentape archive snapshots`: lists every file that was read.
struct SnapshotsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshots",
    abstract: "List the files that were read, with the numbers that forget takes.")

  @OptionGroup var archive: ArchiveOption

  @Flag(help: "Print JSON.")
  var json = false

  mutating func run() throws {
    let rows = try archive.open(for: .reading).history()
    guard !json else {
      return Output.print(["snapshots": .list(rows.map(\.json))])
    }
    var table = TextTable([
      ("snapshot", .right), ("read", .left), ("format", .left), ("bytes", .right),
      ("quotes", .right), ("stories", .right), ("replies", .right), ("file", .left),
    ])
    for row in rows {
      table.add([
        String(row.id), row.read.short, row.format ?? "unknown",
        Figure(row.bytes).grouped(places: 0), String(row.counts.quotes),
        String(row.counts.stories), String(row.counts.replies),
        row.path + (row.isOutdated ? "  (says something else now)" : ""),
      ])
    }
    Output.print(table.text)
  }
}

extension SnapshotRow {
  /// The snapshot in the documented shape.
  fileprivate var json: JSONText {
    [
      "snapshot": .whole(Int(id)), "file": .text(path), "hash": .text(hash?.description),
      "format": .text(format), "bytes": .whole(bytes), "written": .moment(written),
      "read": .moment(read), "quotes": .whole(counts.quotes), "stories": .whole(counts.stories),
      "replies": .whole(counts.replies), "reports": .whole(counts.reports),
      "exchangeRates": .whole(counts.exchangeRates), "scores": .whole(counts.scores),
      "rents": .whole(counts.rents), "isOutdated": .flag(isOutdated),
    ]
  }
}

/// `tokentape archive check`: looks for damage.
struct CheckArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for damage; exits with 0 if there is none, and with 1 otherwise.")

  @OptionGroup var archive: ArchiveOption

  mutating func run() throws {
    let problems = try archive.open(for: .reading).check()
    Output.complain(problems)
    if !problems.isEmpty { throw Outcome.problems.exitCode }
  }
}

/// `tokentape archive compact`: reclaims unused space.
struct CompactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact", abstract: "Reclaim the space of forgotten values.")

  @OptionGroup var archive: ArchiveOption

  mutating func run() throws {
    let file = try archive.openExisting()
    let before = try file.facts().bytes
    do throws(Diagnostic) { try file.compact() } catch { throw Output.end(with: error) }
    let after = try file.facts().bytes
    Output.print(
      "\(Figure(before).grouped(places: 0)) bytes before, \(Figure(after).grouped(places: 0)) now\n"
    )
  }
}

/// `tokentape archive forget`: removes a file's values.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Forget a file and every value that it was the first to state.",
    discussion: """
      Values that later files repeat come back when these are loaded again; their names are printed.
      """)

  @Argument(help: "The file's number, as printed by tokentape archive snapshots.")
  var snapshot: Int64

  @OptionGroup var archive: ArchiveOption

  mutating func run() throws {
    let file = try archive.openExisting()
    do throws(Diagnostic) {
      guard let thinned = try file.forget(snapshot) else {
        throw Diagnostic(
          .error, at: Origin(file: file.path, line: 0), "there is no snapshot \(snapshot)",
          remedy: "tokentape archive snapshots lists them")
      }
      guard !thinned.isEmpty else { return }
      Output.print("load these again, since they repeat some of its values:\n")
      for path in thinned { Output.print("  \(path)\n") }
    } catch {
      throw Output.end(with: error)
    }
  }
}

extension Output {
  /// Prints why a command failed, and returns its exit code.
  static func end(with diagnostic: Diagnostic) -> ExitCode {
    complain([diagnostic])
    return Outcome.couldNotRun.exitCode
  }
}
