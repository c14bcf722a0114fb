import Glibc

/// What the environment says of a person's folders.
enum Environment {
  /// A variable; none where it is empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// A folder as the XDG Base Directory Specification has it: the variable's, or one in the home;
  /// what is no whole path does not count.
  static func folder(_ name: String, below home: String) -> String? {
    if let folder = variable(name), folder.hasPrefix("/") { return folder }
    return variable("HOME").map { $0 + "/" + home }
  }
}
