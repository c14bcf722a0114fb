import Dashboard
import Fetching
import Market

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
