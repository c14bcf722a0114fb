import Analytics
import Archive
import ArgumentParser
import Curses
import Dashboard
import Glibc
import Market
import Readers
import Screen

/// The option for the archive's path.
struct ArchiveOption: ParsableArguments {
  @Option(
    name: .customLong("archive"),
    help: ArgumentHelp(
      "The archive (default: ~/.local/share/tokentape/archive.sqlite; \(ArchiveFile.inMemory) keeps nothing).",
      valueName: "path"),
    completion: .file())
  var path: String?

  /// Opens the archive.
  ///
  /// - Throws: The exit code, after printing why the archive can't be opened.
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

extension ArchiveOption {
  /// The path from the root of the file system, for a command that is run in another folder.
  var absolutePath: String? {
    guard let path, !path.hasPrefix("/"), let folder = Environment.workingFolder else {
      return path
    }
    return folder + "/" + path
  }

  /// Opens an archive for writing, but begins none.
  ///
  /// - Throws: The exit code, after printing why there is none or it can't be opened.
  func openExisting() throws -> ArchiveFile {
    _ = try open(for: .reading)
    return try open(for: .writing)
  }
}

extension ArchiveFile {
  /// Whether it is empty; one that can't be read is not, so that its problem is told by whoever
  /// reads it.
  var hasNothing: Bool {
    do throws(Diagnostic) { return try isEmpty } catch { return false }
  }
}

/// The arguments of the dashboard: what it shows and follows.
struct KeptOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files and folders to read into the archive and follow; the samples if none are given and there is no archive.",
      valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var archive: ArchiveOption

  @OptionGroup var settings: SettingsOption

  @Flag(
    help: "Draw lines, bars and charts in ASCII; the default if TERM is linux.")
  var ascii = false

  @Flag(
    help: "Say everything in lines of words, without a screen: for screen readers.")
  var plain = false

  @OptionGroup var rules: RulesOption

  /// Shows the dashboard until the user quits; without a terminal, prints a plain report.
  ///
  /// - Parameters:
  ///   - replay: The period to replay, if any.
  ///   - view: The view to open, if any.
  /// - Throws: If the limit on open files is too low, or the named settings can't be read.
  func showDashboard(replay: Replay? = nil, view: ViewLine? = nil) throws {
    try OpenFileLimit.raise()
    let (settings, complaint) = try readSettings()
    let fetched = SettingsFile.fetchedFolders(settings)
    let followed = paths + (settings?.folders ?? []) + fetched
    let showsSamples = followed.isEmpty && archive.path == nil && hasNoArchive
    let paths = showsSamples ? [Bundled.samples].compactMap(\.self) : followed
    let isKept = !showsSamples && archive.path != ArchiveFile.inMemory
    // A printed report neither creates nor changes an archive.
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      return try report(on: paths, insteadOf: .notATerminal)
    }
    try MainActor.assumeIsolated {
      do {
        let (rules, problems) = rules.read()
        // To bring an older archive up to date may take a while, and must not keep the terminal.
        let isOlder = isKept && archivePath.flatMap(ArchivePlace.olderVersion) != nil
        let updated = isOlder ? store() : nil
        let session = try Session(
          settings: settings, inASCII: ascii, plainly: plain,
          kept: { size in
            guard archive.path != ArchiveFile.inMemory, replay == nil, view == nil else {
              return nil
            }
            return keptScreen(following: paths, settings, size)
          }
        ) {
          let (store, notes) = updated ?? (isKept ? store() : (MemoryStore(), []))
          return (store, notes + problems + [complaint].compactMap(\.self))
        }
        session.run(
          paths, rules: rules, replay: replay, view: view,
          archive: isKept ? archive.absolutePath : nil)
      } catch let refusal as Terminal.Refusal {
        try report(on: paths, insteadOf: refusal)
      }
    }
  }

  /// Where the archive is, or would be.
  private var archivePath: String? { archive.absolutePath ?? ArchivePlace.standard }

  /// The first screen of the archive, or of the samples where there is none yet.
  private func keptScreen(
    following paths: [String], _ settings: SettingsFile?, _ size: Size
  ) -> KeptScreen? {
    guard let archivePath else { return nil }
    return KeptScreen(
      of: archivePath, following: paths + rules.files,
      settings: settings?.path ?? SettingsFile.standard,
      size: size, now: Clock.now)
  }

  /// Whether there is no archive at the default path, or an empty one.
  private var hasNoArchive: Bool {
    guard ArchivePlace.hasStandard else { return true }
    do throws(Diagnostic) {
      return try ArchivePlace.open(nil, for: .reading).hasNothing
    } catch {
      return false
    }
  }

  /// Prints what the dashboard would show: the named files, else the archive, else the files that
  /// it would read.
  private func report(on followed: [String], insteadOf refusal: Terminal.Refusal) throws {
    Output.complain("tokentape: \(refusal)")
    let hasArchive =
      archive.path.map { $0 != ArchiveFile.inMemory } ?? ArchivePlace.hasStandard
    let gathered = paths.isEmpty && hasArchive ? nil : Gathered(followed)
    let market: any MarketReader =
      try gathered.map {
        MarketIndex($0.snapshots, spelledBy: ShippedNames.spellingReader)
      } ?? archive.open(for: .reading)
    Output.complain(gathered?.unopened ?? [])
    do {
      Output.print(try plainReport(market))
    } catch let problem as Diagnostic {
      throw Output.end(with: problem)
    }
    if gathered?.unopened.isEmpty == false { throw Outcome.couldNotRun.exitCode }
  }

  /// The settings, and their problems; throws if a file named on the command line can't be read.
  private func readSettings() throws -> (settings: SettingsFile?, complaint: Diagnostic?) {
    do throws(Diagnostic) {
      let file = try SettingsFile.find(settings.path)
      return (file, file?.summary)
    } catch {
      guard settings.path == nil else { throw Output.end(with: error) }
      return (nil, error)
    }
  }

  /// The archive or, if it can't be opened, a store in memory, so that files can be viewed even
  /// when the disk is full.
  private func store() -> (store: any Store, notes: [Diagnostic]) {
    do throws(Diagnostic) {
      let file = try ArchivePlace.open(archive.path, for: .writing)
      return (ArchiveStore(archive: file), file.notes)
    } catch {
      return readOnly(because: error) ?? (MemoryStore(), [error])
    }
  }

  /// The archive opened read-only, if it can't be written to; nil if it is not an archive.
  private func readOnly(
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
