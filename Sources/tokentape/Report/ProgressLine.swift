import Dashboard
import Glibc
import Market

/// How far reading has come, on the last line of the terminal that stderr leads to, if it does.
///
/// It appears where reading takes so long that somebody might wonder, and leaves nothing behind.
struct ProgressLine {
  private var progress: Progress
  private let began = Clock.milliseconds
  private var shown: Int64 = 0
  private let isWanted = isatty(STDERR_FILENO) != 0

  /// How long reading goes unremarked, and how long a line stands, in milliseconds.
  private static let patience: Int64 = 400
  private static let interval: Int64 = 100

  init(_ files: [String]) {
    progress = Progress(
      files: 0, totalFiles: files.count, totalBytes: files.reduce(0) { $0 + size(ofFile: $1) })
  }

  /// Counts what a batch has brought.
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

  /// Wipes the line, so that what is printed stands on its own.
  func clear() {
    if shown > 0 { write("") }
  }

  /// Writes over the line: back to its beginning, and what was there is erased.
  private func write(_ text: String) {
    let bytes = Array("\r\(text)\u{1B}[K".utf8) + (text.isEmpty ? Array("\r".utf8) : [])
    _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
  }
}

/// How many bytes a file has; nought of one that is not there.
func size(ofFile path: String) -> Int {
  var status = stat()
  return stat(path.fileName, &status) == 0 ? Int(status.st_size) : 0
}
