/// How the time of an observation is known, most reliable first.
public enum Dating: String, CaseIterable, Hashable, Sendable {
  /// The file's own content.
  case content
  /// The name of the file.
  case fileName
  /// The name of a folder that contains the file.
  case folder
  /// Only the file's modification time, which may be when it was copied.
  case fileTime
}
