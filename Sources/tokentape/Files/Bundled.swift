import Glibc

/// The folders that come with the program, found from where its binary lies.
enum Bundled {
  /// The sample data for a first run.
  static var samples: String? { folder("samples") }
  /// The theme files, one per theme.
  static var themes: String? { folder("themes") }

  /// How many folders above the binary to look.
  private static let mostSteps = 5

  private static func folder(_ name: String) -> String? {
    var place = binary
    for _ in 0..<mostSteps {
      guard let slash = place.lastIndex(of: "/") else { return nil }
      place = String(place[..<slash])
      for candidate in [place + "/share/tokentape/" + name, place + "/" + name]
      where access(candidate, R_OK | X_OK) == 0 { return shortened(candidate) }
    }
    return nil
  }

  /// The path relative to the current folder, as a person would write it.
  private static func shortened(_ path: String) -> String {
    guard let folder = Environment.workingFolder else { return path }
    let prefix = folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  private static var binary: String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }
}
