import Analytics
import Archive
import ArgumentParser
import Market

/// The options for what a command queries, and as of when.
struct SourceOptions: ParsableArguments {
  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "A file or folder to read instead of the archive; repeat for more.",
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var archive: ArchiveOption

  @Option(
    help: ArgumentHelp(
      "As known on a day or at a time (default: the newest).", valueName: "YYYY-MM-DD"))
  var asOf: Moment?

  @Flag(help: "Print JSON.")
  var json = false

  /// Reads the files into an index; prints how many problems they have, which `check` lists.
  func index() -> (market: any MarketReader, isWhole: Bool) {
    let gathered = Gathered(paths)
    Output.complain(gathered.unopened)
    let opened = gathered.snapshots.flatMap(\.diagnostics).count - gathered.unopened.count
    if opened > 0, !paths.isEmpty {
      Output.complain(
        "warning: \(opened) \(opened == 1 ? "problem" : "problems") in what was read; "
          + "tokentape check \(paths.joined(separator: " ")) lists them")
    }
    return (
      MarketIndex(gathered.snapshots, spelledBy: ShippedNames.spellingReader),
      gathered.unopened.isEmpty
    )
  }

  /// What to query: the named files, else the archive, else the samples, which stand in for an
  /// empty archive, too, unless it was named; and whether everything named could be opened.
  ///
  /// - Throws: The exit code, after printing why the archive can't be opened.
  func market() throws -> (market: any MarketReader, isWhole: Bool) {
    let hasArchive = archive.path.map { $0 != ArchiveFile.inMemory } ?? ArchivePlace.hasStandard
    guard paths.isEmpty, hasArchive else { return index() }
    let file = try archive.open(for: .reading)
    if archive.path == nil, file.hasNothing { return index() }
    return (file, true)
  }

  /// The moment to query: the end of a given day; by default, when prices were last seen.
  func moment(in market: any MarketReader) throws -> Moment {
    try asOf?.endOfDay ?? market.newestObservation ?? Clock.now
  }
}
