import Glibc

/// The environment's variables and the user's folders.
enum Environment {
  /// A variable; nil if it is unset or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// A folder per the XDG Base Directory Specification: the variable's, or one in the home folder;
  /// a relative path is ignored.
  static func folder(_ name: String, below home: String) -> String? {
    if let folder = variable(name), folder.hasPrefix("/") { return folder }
    return variable("HOME").map { $0 + "/" + home }
  }

  /// The current folder; nil if it is gone.
  static var workingFolder: String? {
    guard let folder = getcwd(nil, 0) else { return nil }
    defer { free(folder) }
    return String(fileName: folder)
  }
}
