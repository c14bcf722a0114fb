import Market

/// A text by itself, with the day on which it was written: a line of `tokentape claims --lines`.
public struct Statement: Sendable {
  /// Tells the answer's line to whoever asks; nil if the line has none.
  public var id: String?
  /// The text's BCP 47 language; nil to tell it from the text.
  public var language: String?
  /// The day on which it was written.
  public var day: Day?
  /// The text itself.
  public var text: String
}

extension Statement {
  /// Reads a line such as `{"id": "7", "language": "da", "date": "2025-03-01", "text": "…"}`.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line.
  ///   - number: Its number in the file, for diagnostics.
  ///   - file: The file's name, for diagnostics.
  /// - Returns: The statement, or nil if the line is none; and what is wrong with the line.
  public static func read(
    _ line: [UInt8], number: Int, of file: String
  ) -> (statement: Statement?, diagnostics: [Diagnostic]) {
    guard let document = JSONDocument(file: file, utf8: line, linesBefore: number - 1) else {
      return (nil, [])
    }
    let statement = document.withRoot { root in root.flatMap { Statement($0) } }
    var diagnostics = document.diagnostics + document.complaints
    if document.isBrokenOff { return (nil, diagnostics) }
    if statement == nil, diagnostics.isEmpty {
      diagnostics.append(
        Diagnostic(
          .error, at: Origin(file: file, line: number), "the line holds no text",
          remedy: #"write {"id": "1", "language": "en", "text": "…"}"#))
    }
    return (statement, diagnostics)
  }

  private init?(_ object: JSON) {
    guard object.kind == .object, let text = object["text"]?.string else { return nil }
    id = object["id"].flatMap { $0.string ?? $0.figure?.description }
    language = object["language"]?.string
    day = object["date"].flatMap { value in
      guard let date = value.string else { return nil }
      guard let day = Day(iso8601: date) else {
        value.complain("\(value.quoted) is not a day", remedy: "write it as 2025-01-28")
        return nil
      }
      return day
    }
    self.text = text
  }
}
