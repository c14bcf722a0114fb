/// What is wrong at a place in a file, and what to do about it.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// The severity.
  public enum Severity: String, Hashable, Sendable, Comparable {
    /// Something was left out.
    case error
    /// Everything was read, but something looks wrong.
    case warning

    /// Whether the left one is less severe.
    public static func < (left: Severity, right: Severity) -> Bool {
      left == .warning && right == .error
    }
  }

  /// The severity.
  public var severity: Severity
  /// Where it is; line 0 means the file as a whole.
  public var origin: Origin
  /// What is wrong: in lower case, without a full stop, quoting the file's own text.
  public var message: String
  /// What the user can do about it.
  public var remedy: String

  /// A problem at a position.
  public init(_ severity: Severity, at origin: Origin, _ message: String, remedy: String) {
    self.severity = severity
    self.origin = origin
    self.message = message
    self.remedy = remedy
  }

  /// `file:line:column: error: what is wrong; what to do`.
  public var description: String {
    "\(origin.line == 0 ? origin.file : origin.description): \(severity.rawValue): \(message); \(remedy)"
  }
}

extension Diagnostic: Error {}
