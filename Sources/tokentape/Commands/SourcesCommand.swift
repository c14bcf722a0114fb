import ArgumentParser
import Fetching
import Glibc
import Market

/// `tokentape sources`: lists the sources on the web, and switches them.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "List what can be fetched and how fresh it is; add, remove, switch and test sources.",
    discussion: "Nothing is fetched unless it is switched on.",
    subcommands: [List.self, Add.self, Remove.self, Enable.self, Disable.self, Test.self],
    defaultSubcommand: List.self)
}

extension SourcesCommand {
  /// `tokentape sources list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the sources: last success, next time, size, and what is wrong.")

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var settings: SettingsOption

    mutating func run() throws {
      let file = try settings.read()
      let rows = try SourceListing.all(file)
      guard !json else { return Output.print(.list(rows.map(\.json))) }
      var table = TextTable([
        ("source", .left), ("", .left), ("every", .right), ("fresh", .right), ("next", .right),
        ("size", .right), ("what it is, or what is wrong", .left),
      ])
      for row in rows { table.add(row.cells(now: Int64(time(nil)))) }
      Output.print(table.text)
    }
  }

  /// `tokentape sources enable`.
  struct Enable: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Switch a source on.")
    @Argument(help: "The source.", completion: .source) var name: String
    @OptionGroup var settings: SettingsOption

    mutating func run() throws {
      try SourcesEdit(settings).turn(name, on: true)
    }
  }

  /// `tokentape sources disable`.
  struct Disable: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Switch a source off; its files stay.")
    @Argument(help: "The source.", completion: .source) var name: String
    @OptionGroup var settings: SettingsOption

    mutating func run() throws {
      try SourcesEdit(settings).turn(name, on: false)
    }
  }

  /// `tokentape sources add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add a source by its address, and switch it on.")
    @Argument(help: "Its name: letters, digits, - and _.") var name: String
    @Argument(help: "Its address.") var address: String
    @OptionGroup var settings: SettingsOption

    mutating func run() throws {
      try SourcesEdit(settings).add(name, at: address)
    }
  }

  /// `tokentape sources remove`.
  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove a source from the settings; its files stay.")
    @Argument(help: "The source.", completion: .source) var name: String
    @OptionGroup var settings: SettingsOption

    mutating func run() throws {
      try SourcesEdit(settings).remove(name)
    }
  }

  /// `tokentape sources test`.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Fetch a source once, say what came, and keep nothing.",
      discussion: "Exits with 1 if it is not what the source should hold.")
    @Argument(help: "The source.", completion: .source) var name: String
    @OptionGroup var settings: SettingsOption

    mutating func run() throws {
      signal(SIGPIPE, SIG_IGN)
      let file = try settings.read()
      if let missing = CurlTransport.missing { throw Output.end(with: .noLibrary(missing)) }
      let scratch = try ScratchFolder()
      defer { scratch.remove() }
      let setup = try FetchSetup(file, into: scratch.path)
      var choice = setup.choices.first { $0.name == name } ?? SourceChoice(name: name)
      guard choice.address != nil || FetchedSource.all.contains(where: { $0.name == name }) else {
        throw Output.end(with: .unknown(source: name, among: setup.choices))
      }
      choice.folder = nil
      let report = setup.fetcher.fetch(choice)
      Output.print(report.line + "\n")
      Output.complain(report.diagnostics)
      for file in report.files.prefix(20) { Output.print(snapshotSummary(of: file) + "\n") }
      if !report.isFresh { throw Outcome.problems.exitCode }
    }
  }
}

/// A folder that is removed again.
private struct ScratchFolder {
  let path: String

  init() throws {
    var template =
      Array((Environment.variable("TMPDIR") ?? "/tmp").utf8CString.dropLast())
      + Array("/tokentape-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Output.end(with: .failure(errno, at: Environment.variable("TMPDIR") ?? "/tmp"))
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  func remove() { removeAll(path) }

  private func removeAll(_ path: String) {
    for name in FileList.names(in: path) ?? [] where name != "." && name != ".." {
      removeAll(path + "/" + name)
    }
    if rmdir(path) != 0 { unlink(path) }
  }
}

/// What a file holds, in a line.
private func snapshotSummary(of path: String) -> String {
  var arrival = Arrival(file: path)
  do throws(Diagnostic) {
    try readFile(path) {
      arrival.add($0)
      return true
    }
  } catch {
    return error.description
  }
  return [arrival].shownText
}
