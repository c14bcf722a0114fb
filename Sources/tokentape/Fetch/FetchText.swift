import Dashboard
import Fetching
import Market

/// A span of time in its largest unit: `90 s`, `5 min`, `6 h`, `3 d`.
func shortSpan(_ seconds: Int64) -> String {
  switch max(0, seconds) {
  case let seconds where seconds < 120: "\(seconds) s"
  case let seconds where seconds < 7_200: "\(seconds / 60) min"
  case let seconds where seconds < 172_800: "\(seconds / 3_600) h"
  case let seconds: "\(seconds / 86_400) d"
  }
}

/// A number of bytes: `812 B`, `43 kB`, `3.2 MB`.
func shortBytes(_ bytes: Int) -> String {
  switch bytes {
  case ..<1_000: "\(bytes) B"
  case ..<1_000_000: "\(bytes / 1_000) kB"
  default: "\(bytes / 1_000_000).\(bytes / 100_000 % 10) MB"
  }
}

extension FetchReport {
  /// How it ended, in a line: `litellm: 1 new file, 3.2 MB`.
  var line: String {
    let what =
      switch ending {
      case .fresh where bytes > 0:
        files.count.of("new file", "new files") + ", " + shortBytes(bytes)
      case .fresh: "nothing new"
      case .brokeDown: "failed; it is tried again soon"
      case .wasRefused: "failed"
      case .pauses: "waits, since the host wants to be left alone"
      case .isGone: "is gone for good"
      }
    return source + ": " + what
  }
}
