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
    let (written, changed) = (status.st_mtim, status.st_ctim)
    add(
      "\(path) \(status.st_dev) \(status.st_ino) \(status.st_size) \(written.tv_sec) "
        + "\(written.tv_nsec) \(changed.tv_sec) \(changed.tv_nsec)")
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
