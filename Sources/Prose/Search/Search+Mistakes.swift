import Market

extension Search {
  /// A part of a search that means nothing, such as `after:nonsense`, and is left out.
  public struct Mistake: Hashable, Sendable {
    /// The part as typed.
    public let text: String
    /// The column at which it begins, from 1.
    public let column: Int

    /// Whether nothing stands behind the sign or the field yet.
    public var isHalfTyped: Bool { text.last.map { !$0.isLetter && !$0.isNumber } ?? true }

    /// The mistake as a diagnostic.
    ///
    /// - Parameter file: What the search stands in: an option or a line of input.
    /// - Returns: An error with a remedy.
    public func diagnostic(in file: String) -> Diagnostic {
      diagnostic(at: Origin(file: file, line: 1, column: column))
    }

    /// The mistake as a diagnostic at a place of its own.
    public func diagnostic(at origin: Origin) -> Diagnostic {
      Diagnostic(.error, at: origin, "'\(text)' can't be read", remedy: remedy)
    }

    private var remedy: String {
      let field = text.drop { $0 == "!" || $0 == "！" }.prefix { $0 != ":" && $0 != "：" }
      return switch field.lowercased() {
      case "after", "before": "write a day: \(field):2025-01-28"
      case "score", "replies": "write a number: \(field):>100"
      case "sort": "write sort:score or sort:replies"
      case "has": "write has:claim or has:star"
      case "author", "board", "source", "lang": "write a name behind the colon"
      case let other where other.first == "/": "write a regular expression: /r[12]/"
      default: "write a word"
      }
    }
  }
}
