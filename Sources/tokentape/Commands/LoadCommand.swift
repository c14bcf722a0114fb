import Analytics
import Archive
import ArgumentParser
import Dashboard
import Market

/// `tokentape load`: reads files into the archive.
struct LoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Read files and folders into the archive, each file once.",
    discussion: """
      A file whose bytes were read before is skipped, whatever its name. An interrupted load \
      leaves nothing of the current file behind. Exits with 1 if a file had problems.
      """)

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"), completion: .file())
  var paths: [String]

  @OptionGroup var archive: ArchiveOption

  @Flag(help: "Print JSON.")
  var json = false

  mutating func run() throws {
    let list = FileList(paths)
    // Nothing to read begins no archive.
    guard !list.files.isEmpty || list.diagnostics.isEmpty else {
      Output.complain(list.diagnostics)
      throw Outcome.couldNotRun.exitCode
    }
    let store = ArchiveStore(archive: try archive.open(for: .writing))
    var sum = Sum(archive: store.archive.path)
    for diagnostic in list.diagnostics { sum.note(diagnostic, among: paths) }
    let files = list.files.filter { !ArchivePlace.isPart($0, of: store.archive.path) }
    var line = ProgressLine(files)
    var told: Set<String> = []
    for (place, path) in files.enumerated() {
      store.expect(Array(files.dropFirst(place).prefix(ReadAhead.mostFiles)))
      var hasProblems = false
      var items = 0
      do throws(Diagnostic) {
        guard !ArchivePlace.isArchive(path) else { throw .archive(path) }
        let taken = try store.load(path, waiting: { Output.complain([.waiting(path)]) }) {
          batch in
          line.advance(by: batch)
          items += batch.items
          hasProblems = hasProblems || batch.diagnostics.contains(where: \.isProblem)
          Output.complain(batch.diagnostics)
          Output.complain(ofAgeOf: batch, told: &told)
          return true
        }
        // A file that can't be kept leaves no items, so count them only now.
        sum.items += items
        sum.files += 1
        if taken == .known { sum.known += 1 }
        if hasProblems { sum.troubled.insert(path) }
      } catch {
        sum.note(error, among: paths)
      }
      line.endFile()
    }
    line.clear()
    do throws(Diagnostic) { try store.settle() } catch { sum.note(error, among: paths) }
    Output.print(sum, json: json)
    try sum.end()
  }
}

extension ArchiveStore {
  /// Reads a file into the archive, however long it has to wait for another loader.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - sayWaiting: Called once if another loader must be waited for.
  ///   - tell: Called with each batch; returns whether to go on.
  /// - Returns: The outcome.
  /// - Throws: Why it can't be read or kept.
  fileprivate func load(
    _ path: String, waiting sayWaiting: () -> Void, telling tell: (Snapshot) -> Bool
  ) throws(Diagnostic) -> Taken {
    var hasWaited = false
    while true {
      let taken = try load(path, telling: tell)
      guard taken == .waits else { return taken }
      if !hasWaited { sayWaiting() }
      hasWaited = true
    }
  }
}

/// The totals of a load.
private struct Sum {
  /// The archive's path.
  let archive: String
  /// Files that were read or already known.
  var files = 0
  /// Files whose bytes were already known.
  var known = 0
  /// The files with problems.
  var troubled: Set<String> = []
  /// How many these are.
  var problems: Int { troubled.count }
  /// Prices, stories, replies, reports, rates and scores that were read.
  var items = 0
  /// Whether a path that was named could not be read or kept.
  var isIncomplete = false

  init(archive: String) { self.archive = archive }

  mutating func note(_ diagnostic: Diagnostic, among paths: [String]) {
    Output.complain([diagnostic])
    troubled.insert(diagnostic.origin.file)
    if paths.contains(diagnostic.origin.file) || diagnostic.origin.file == archive {
      isIncomplete = true
    }
  }

  func end() throws {
    if isIncomplete { throw Outcome.couldNotRun.exitCode }
    if problems > 0 { throw Outcome.problems.exitCode }
  }
}

extension Diagnostic {
  fileprivate static func archive(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: path, line: 0), "this is a tokentape archive",
      remedy: "pass it with --archive; tokentape archive export writes files that can be loaded")
  }
}

extension Output {
  fileprivate static func print(_ sum: Sum, json: Bool) {
    guard !json else {
      return print([
        "files": .whole(sum.files), "known": .whole(sum.known), "items": .whole(sum.items),
        "problems": .whole(sum.problems),
      ])
    }
    let known = sum.known > 0 ? ", \(sum.known) already known" : ""
    let problems = sum.problems > 0 ? "; problems in \(sum.problems)" : ""
    print(
      "\(sum.files) \(sum.files == 1 ? "file" : "files")\(known), "
        + "\(Figure(sum.items).grouped(places: 0)) items\(problems)\n")
  }
}
