import Analytics
import Archive
import ArgumentParser
import Market

/// What commands ask, and as of when.
struct SourceOptions: ParsableArguments {
  @Option(
    name: .customLong("from"),
    help: ArgumentHelp(
      "A file or folder to read instead of the archive; may be given more than once.",
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var archive: ArchiveOption

  @Option(
    help: ArgumentHelp("As known on a day or at a time; the newest where none.", valueName: "date"))
  var asOf: Moment?

  @Flag(help: "Print JSON.")
  var json = false

  /// Everything that the files say; that something is wrong with them goes to standard error, and
  /// `check` tells what.
  func index() -> (index: MarketIndex, isWhole: Bool) {
    let gathered = Gathered(paths)
    Output.complain(gathered.unopened)
    let opened = gathered.snapshots.flatMap(\.diagnostics).count - gathered.unopened.count
    if opened > 0, !paths.isEmpty {
      Output.complain(
        "warning: \(opened) \(opened == 1 ? "problem" : "problems") in what was read; "
          + "tokentape check \(paths.joined(separator: " ")) tells all")
    }
    return (MarketIndex(gathered.snapshots), gathered.unopened.isEmpty)
  }

  /// What there is to ask: the files that were named, else the archive, else the samples; and
  /// whether all that was named could be opened.
  ///
  /// - Throws: The end of the command, after it has said why the archive can't be opened.
  func market() throws -> (market: any MarketReader, isWhole: Bool) {
    let hasArchive = archive.path.map { $0 != ArchiveFile.inMemory } ?? ArchivePlace.hasStandard
    guard paths.isEmpty, hasArchive else {
      let (index, isWhole) = index()
      return (index, isWhole)
    }
    return (try archive.open(for: .reading), true)
  }

  /// The moment that is asked about: a day at its end; where none is named, when prices were last
  /// seen.
  func moment(in market: any MarketReader) throws -> Moment {
    try asOf?.endOfDay ?? market.newestObservation ?? .endOfTime
  }
}
