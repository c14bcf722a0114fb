import Archive
import ArgumentParser
import Glibc
import Market

/// `tokentape archive export`: writes the archive out as files.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the archive into a folder, one file of our own JSON per snapshot.",
    discussion: """
      Each value is in the file of the snapshot that stated it first; loading all of them rebuilds \
      the same archive. Existing files are not overwritten.
      """)

  @Argument(help: ArgumentHelp("The folder; created if missing.", valueName: "folder"))
  var folder: String

  @OptionGroup var archive: ArchiveOption

  mutating func run() throws {
    let file = try archive.open(for: .reading)
    guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
      throw Output.end(with: .unwritable(folder))
    }
    do {
      for row in try file.history() {
        let number = String(row.id)
        let name = String(repeating: "0", count: max(0, 6 - number.count)) + number
        try write(row.id, of: file, to: "\(folder)/\(name).json")
      }
    } catch let diagnostic as Diagnostic {
      throw Output.end(with: diagnostic)
    }
  }

  /// Writes one story at a time, since a snapshot may hold a million replies.
  private func write(_ snapshot: Int64, of file: ArchiveFile, to path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Diagnostic.unwritable(path) }
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    var threads = 0
    try file.export(snapshot) { part in
      for thread in part.threads {
        try put((threads == 0 ? "" : ",\n") + thread.json.description, to: descriptor, path)
        threads += 1
      }
      guard part.threads.isEmpty else { return }
      try put(part.json.description.dropLast() + ",\"stories\":[\n", to: descriptor, path)
    }
    try put("]}\n", to: descriptor, path)
    // Some disks report only now that they are full.
    isOpen = false
    guard close(descriptor) == 0 else { throw Diagnostic.unwritable(path) }
  }

  private func put(_ text: some StringProtocol, to descriptor: Int32, _ path: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 || (count < 0 && errno == EINTR) else { throw Diagnostic.unwritable(path) }
      rest = rest.dropFirst(max(0, count))
    }
  }
}

extension Diagnostic {
  /// The system's error from writing a file.
  fileprivate static func unwritable(_ path: String) -> Diagnostic {
    let error = errno
    return Diagnostic(
      .error, at: Origin(file: path, line: 0),
      "cannot be written: \(String(cString: strerror(error)))",
      remedy: error == EEXIST ? "name an empty folder" : "name another folder, or make room")
  }
}
