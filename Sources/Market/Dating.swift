/// What tells when something was observed, the surest first.
public enum Dating: String, CaseIterable, Hashable, Sendable {
  /// The file's own content.
  case content
  /// The name of the file.
  case fileName
  /// The name of a folder that the file lies in.
  case folder
  /// Only when the file was last written, which may as well be when it was copied.
  case fileTime
}
