import Glibc
import Market

/// The limit on the number of open files.
enum OpenFileLimit {
  /// Fewer are not enough: an archive takes a dozen, and some libraries end the process if they get
  /// none.
  private static let fewest: rlim_t = 64

  /// Raises the limit to what the program needs.
  ///
  /// - Throws: Why the system does not allow it, and what to do.
  static func raise() throws(Diagnostic) {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0,
      limit.rlim_cur < fewest
    else { return }
    var wanted = limit
    wanted.rlim_cur = min(fewest, limit.rlim_max)
    if wanted.rlim_cur == fewest,
      setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &wanted) == 0
    {
      return
    }
    throw Diagnostic(
      .error, at: Origin(file: "tokentape", line: 0),
      "only \(limit.rlim_cur) files may be open at once",
      remedy: "raise the limit with ulimit -n \(fewest)")
  }
}
