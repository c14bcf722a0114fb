/// What is wrong at a place in a file, and what to do about it.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// The severity.
  public enum Severity: String, CaseIterable, Hashable, Sendable, Comparable {
    /// Nothing is wrong, but what was understood is worth a look.
    case note
    /// Everything was read, but something looks wrong.
    case warning
    /// Something was left out.
    case error

    /// Whether the left one is less severe.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
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

  /// Whether something is wrong; a note only tells how a file was understood.
  public var isProblem: Bool { severity > .note }

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
