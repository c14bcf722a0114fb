import Analytics
import Archive
import ArgumentParser
import Curses
import Dashboard
import Glibc
import Market
import Readers

/// Where things are kept.
struct ArchiveOption: ParsableArguments {
  @Option(
    name: .customLong("archive"),
    help: ArgumentHelp(
      "The archive; ~/.local/share/tokentape/archive.sqlite where none is named, \(ArchiveFile.inMemory) for none that lasts.",
      valueName: "path"),
    completion: .file())
  var path: String?

  /// The archive.
  ///
  /// - Throws: The end of the command, after it has said why there is none.
  func open(for use: ArchiveUse) throws -> ArchiveFile {
    do throws(Diagnostic) {
      let archive = try ArchivePlace.open(path, for: use)
      Output.complain(archive.notes)
      return archive
    } catch {
      Output.complain([error])
      throw Outcome.couldNotRun.exitCode
    }
  }
}

/// What the dashboard shows and follows.
struct KeptOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files and folders to read into the archive and follow; without an archive and without any, the samples are shown.",
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var archive: ArchiveOption

  @OptionGroup var settings: SettingsOption

  @Flag(
    help: "Draw lines, bars and charts with the signs of ASCII; so it is where TERM is linux.")
  var ascii = false

  @OptionGroup var rules: RulesOption

  /// Shows the dashboard until somebody leaves it; without a terminal, prints what it would show.
  ///
  /// - Parameter replay: A period to pass by, where one is wanted.
  /// - Throws: Where the program may open no more files, or settings that were named can't be read.
  func showDashboard(replay: Replay? = nil) throws {
    try OpenFileLimit.raise()
    let (settings, complaint) = try readSettings()
    let followed = paths + (settings?.folders ?? [])
    let showsSamples = followed.isEmpty && archive.path == nil && !ArchivePlace.hasStandard
    let paths = showsSamples ? [Bundled.samples].compactMap(\.self) : followed
    let isKept = !showsSamples && archive.path != ArchiveFile.inMemory
    // What is only printed begins no archive, and changes none.
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      return try report(on: paths, insteadOf: .notATerminal)
    }
    try MainActor.assumeIsolated {
      do {
        let (store, notes) = isKept ? store() : (MemoryStore(), [])
        let (rules, problems) = rules.read()
        try Session(
          store, settings: settings, notes: notes + problems + [complaint].compactMap(\.self),
          inASCII: ascii
        ).run(paths, rules: rules, replay: replay)
      } catch let refusal as Terminal.Refusal {
        try report(on: paths, insteadOf: refusal)
      }
    }
  }

  /// Prints what the dashboard would show: the files that are named, else the archive, else those
  /// that would be read.
  private func report(on followed: [String], insteadOf refusal: Terminal.Refusal) throws {
    Output.complain("tokentape: \(refusal)")
    let hasArchive =
      archive.path.map { $0 != ArchiveFile.inMemory } ?? ArchivePlace.hasStandard
    let market: any MarketReader =
      paths.isEmpty && hasArchive
      ? try archive.open(for: .reading) : MarketIndex(Gathered(followed).snapshots)
    do {
      Output.print(try plainReport(market))
    } catch let problem as Diagnostic {
      throw Output.end(with: problem)
    }
  }

  /// The settings, and what is wrong with them; those that were named must be readable.
  private func readSettings() throws -> (settings: SettingsFile?, complaint: Diagnostic?) {
    do throws(Diagnostic) {
      let file = try SettingsFile.find(settings.path)
      return (file, file?.summary)
    } catch {
      guard settings.path == nil else { throw Output.end(with: error) }
      return (nil, error)
    }
  }

  /// Who keeps what is read: the archive or, where that can't be opened, the memory; a person who
  /// wants to look at files can do so with a full disk as well.
  private func store() -> (store: any Store, notes: [Diagnostic]) {
    do throws(Diagnostic) {
      let file = try ArchivePlace.open(archive.path, for: .writing)
      return (ArchiveStore(archive: file), file.notes)
    } catch {
      return asItIs(because: error) ?? (MemoryStore(), [error])
    }
  }

  /// The archive to look at alone, where nothing can be kept in it; none where it is no archive.
  private func asItIs(
    because problem: Diagnostic
  ) -> (store: any Store, notes: [Diagnostic])? {
    do throws(Diagnostic) {
      let file = try ArchivePlace.open(archive.path, for: .reading)
      return (ArchiveStore(archive: file), [problem] + file.notes)
    } catch {
      return nil
    }
  }
}
