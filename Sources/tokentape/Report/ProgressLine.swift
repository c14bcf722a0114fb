import Dashboard
import Glibc
import Market

/// A progress line at the bottom of the terminal, if standard error is one.
///
/// It appears only when reading takes noticeably long, and leaves nothing behind.
struct ProgressLine {
  private var progress: Progress
  private let began = Clock.milliseconds
  private var shown: Int64 = 0
  private let isWanted = isatty(STDERR_FILENO) != 0

  /// How long reading goes without a line, and how long a line stays, in milliseconds.
  private static let patience: Int64 = 400
  private static let interval: Int64 = 100

  init(_ files: [String]) {
    progress = Progress(
      files: 0, totalFiles: files.count, totalBytes: files.reduce(0) { $0 + size(ofFile: $1) })
  }

  /// Adds the counts of a batch.
  mutating func advance(by batch: Snapshot) {
    progress.bytes += batch.bytes
    progress.items += batch.items
    let elapsed = Clock.milliseconds - began
    guard isWanted, elapsed > ProgressLine.patience,
      elapsed - shown > ProgressLine.interval
    else { return }
    shown = elapsed
    progress.bytesPerSecond = progress.bytes * 1_000 / Int(elapsed)
    write(progress.text(columns: 78))
  }

  /// Counts a file as read.
  mutating func endFile() { progress.files += 1 }

  /// Clears the line for other output.
  func clear() {
    if shown > 0 { write("") }
  }

  /// Overwrites the line: goes back to its beginning, and erases the rest.
  private func write(_ text: String) {
    let bytes = Array("\r\(text)\u{1B}[K".utf8) + (text.isEmpty ? Array("\r".utf8) : [])
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}

/// The size of a file in bytes; 0 if it does not exist.
func size(ofFile path: String) -> Int {
  var status = stat()
  return stat(path.fileName, &status) == 0 ? Int(status.st_size) : 0
}
