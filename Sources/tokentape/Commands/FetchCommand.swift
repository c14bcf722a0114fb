import ArgumentParser
import Fetching
import Glibc
import Market

/// `tokentape fetch`: fetches the sources that are on.
struct FetchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Fetch the sources that your settings switch on, whenever they are due.",
    discussion: """
      Goes on until it is interrupted; with --once it fetches what is due and ends, as for cron. \
      Sources that are named are fetched first, due or not. Files come into a folder that the \
      dashboard follows. Exits with 0 if all is fresh, 1 if something failed, 2 if nothing could run.
      """)

  @Argument(
    help: ArgumentHelp("Sources to fetch now; all that are due by default.", valueName: "name"),
    completion: .source)
  var names: [String] = []

  @Flag(help: "End when what is due was fetched.")
  var once = false

  @OptionGroup var settings: SettingsOption

  mutating func run() throws {
    signal(SIGPIPE, SIG_IGN)
    let setup = try setup()
    if let missing = CurlTransport.missing { throw Output.end(with: .noLibrary(missing)) }
    let chosen = try chosen(from: setup)
    var isFresh = fetch(names.isEmpty ? chosen.filter(setup.fetcher.isDue) : chosen, by: setup)
    while !once {
      let next = chosen.compactMap { setup.fetcher.memory(of: $0).next }.min()
      guard let next else { break }
      // The clock may be set while we wait, and the machine may sleep.
      sleep(UInt32(clamping: min(60, max(1, next - Int64(time(nil))))))
      isFresh = fetch(chosen.filter(setup.fetcher.isDue), by: setup)
    }
    let hasFailed = chosen.contains { setup.fetcher.memory(of: $0).problem != nil }
    if !isFresh || hasFailed { throw Outcome.problems.exitCode }
  }

  private func setup() throws -> FetchSetup {
    let file = try settings.read()
    do throws(Diagnostic) { return try FetchSetup(file) } catch { throw Output.end(with: error) }
  }

  /// The named sources, or those that are on.
  private func chosen(from setup: FetchSetup) throws -> [SourceChoice] {
    guard !names.isEmpty else {
      guard !setup.active.isEmpty else { throw Output.end(with: .nothingOn) }
      return setup.active
    }
    return try names.map { name in
      if let choice = setup.choices.first(where: { $0.name == name }) {
        guard choice.isOn else { throw Output.end(with: .isOff(name)) }
        return choice
      }
      throw Output.end(with: .unknown(source: name, among: setup.choices))
    }
  }

  /// Fetches sources, and prints how each ended.
  ///
  /// - Returns: Whether all of them are fresh.
  private func fetch(_ choices: [SourceChoice], by setup: FetchSetup) -> Bool {
    guard !choices.isEmpty else { return true }
    do throws(Diagnostic) {
      guard let lock = try FetchLock.take(in: setup.fetcher.folder) else {
        Output.complain([.fetchesElsewhere(setup.fetcher.folder)])
        return !choices.contains(where: setup.fetcher.isDue)
      }
      let reports = withExtendedLifetime(lock) { setup.fetcher.fetch(choices) }
      for report in reports {
        Output.print(report.line + "\n")
        Output.complain(report.diagnostics)
      }
      return reports.allSatisfy(\.isFresh)
    } catch {
      Output.complain([error])
      return false
    }
  }
}

extension Diagnostic {
  /// libcurl can't be loaded.
  static func noLibrary(_ why: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: "sources", line: 0), "nothing can be fetched: \(why)",
      remedy: "install libcurl, such as with apt-get install libcurl4")
  }

  fileprivate static let nothingOn = Diagnostic(
    .error, at: Origin(file: "sources", line: 0), "no source is switched on",
    remedy: "see tokentape sources, and switch one on with tokentape sources enable NAME")

  fileprivate static func isOff(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: name, line: 0), "this source is switched off",
      remedy: "switch it on with tokentape sources enable \(name)")
  }

  /// No source has a name.
  static func unknown(source name: String, among choices: [SourceChoice]) -> Diagnostic {
    let known = Set(choices.map(\.name) + FetchedSource.all.map(\.name)).sorted()
    let isKnown = known.contains(name)
    return Diagnostic(
      .error, at: Origin(file: name, line: 0),
      isKnown ? "this source is switched off" : "no source is called '\(name)'",
      remedy: isKnown
        ? "switch it on with tokentape sources enable \(name)" : suggestion(for: name, among: known)
    )
  }

  /// Another program fetches into the folder.
  static func fetchesElsewhere(_ folder: String) -> Diagnostic {
    Diagnostic(
      .note, at: Origin(file: folder, line: 0), "another tokentape is fetching",
      remedy: "its files come into the same folder")
  }
}
