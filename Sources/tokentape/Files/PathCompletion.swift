import Glibc

/// Completes paths, and expands `~`.
enum PathCompletion {
  /// The most candidates to offer; with more, people type another letter.
  static let mostCandidates = 200

  /// The paths with a given beginning, sorted; folders end with a slash.
  static func candidates(for beginning: String) -> [String] {
    let split = beginning.lastIndex(of: "/").map { beginning.index(after: $0) }
    let folder = String(beginning[..<(split ?? beginning.startIndex)])
    let start = String(beginning[(split ?? beginning.startIndex)...])
    let names = FileList.names(in: folder.isEmpty ? "." : expanded(folder)) ?? []
    let fitting = names.filter { name in
      name.hasPrefix(start) && (!name.hasPrefix(".") || start.hasPrefix("."))
        && name != "." && name != ".."
    }
    return fitting.sorted().prefix(mostCandidates).map { name in
      isFolder(expanded(folder) + name) ? folder + name + "/" : folder + name
    }
  }

  /// The path with a leading `~` replaced by the home folder, as a shell would.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path.fileName, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
