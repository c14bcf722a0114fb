import Archive
import Glibc
import Market

/// Tells whether texts and files are still what they were, by one short text.
struct Fingerprint {
  private var parts: [String] = []

  /// The hash of what was added, in hexadecimal digits.
  var text: String { ContentHash(of: Array(parts.joined(separator: "\0").utf8)).description }

  /// Adds a text.
  mutating func add(_ text: String) { parts.append(text) }

  /// Adds which file a path leads to, its size, and when it was last changed; also if there is none.
  mutating func add(file path: String) {
    var status = stat()
    guard stat(path.fileName, &status) == 0 else { return add("\(path) -") }
    let changed = status.st_ctim
    add("\(Fingerprint.content(of: status, at: path)) \(changed.tv_sec) \(changed.tv_nsec)")
  }

  /// Adds the log beside an archive; one that is open without changes has an empty one or none.
  ///
  /// Only what was written to it counts: SQLite gives it to the archive's owner whenever it opens it.
  mutating func add(log path: String) {
    var status = stat()
    guard stat(path.fileName, &status) == 0, status.st_size > 0 else { return }
    add(Fingerprint.content(of: status, at: path))
  }

  private static func content(of status: stat, at path: String) -> String {
    let written = status.st_mtim
    return
      "\(path) \(status.st_dev) \(status.st_ino) \(status.st_size) \(written.tv_sec) \(written.tv_nsec)"
  }

  /// Adds the files that paths lead to.
  ///
  /// - Returns: Whether all of them were added; not if there are more than `most`.
  mutating func add(filesIn paths: [String], most: Int) -> Bool {
    let list = FileList(paths, most: most)
    for file in list.files { add(file: file) }
    for problem in list.diagnostics { add(problem.origin.file) }
    return list.skipped.isEmpty
  }
}
