import Archive
import ArgumentParser
import Curses
import Dashboard
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
  func open() throws -> ArchiveFile {
    do throws(Diagnostic) {
      let archive = try ArchivePlace.open(path)
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
    let (settings, complaint) = try readSettings()
    let followed = paths + (settings?.folders ?? [])
    let showsSamples = followed.isEmpty && archive.path == nil && !ArchivePlace.hasStandard
    let paths = showsSamples ? [Bundled.samples].compactMap(\.self) : followed
    let isKept = !showsSamples && archive.path != ArchiveFile.inMemory
    try MainActor.assumeIsolated {
      do {
        let (keeper, notes) = isKept ? keeper() : (Memory(), [])
        let (rules, problems) = rules.read()
        try Session(
          keeper, settings: settings, notes: notes + problems + [complaint].compactMap(\.self),
          inASCII: ascii
        ).run(paths, rules: rules, replay: replay)
      } catch let refusal as Terminal.Refusal {
        Output.complain("tokentape: \(refusal)")
        Output.print(plainReport(paths))
      }
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
  private func keeper() -> (keeper: any Keeper, notes: [Diagnostic]) {
    do throws(Diagnostic) {
      let file = try ArchivePlace.open(archive.path)
      return (Shelved(archive: file), file.notes)
    } catch {
      return (Memory(), [error])
    }
  }
}
