import Market

/// A story by itself: a line of `tokentape clusters --lines`.
public struct StoryLine: Sendable {
  /// Tells the answer's line to whoever asks.
  public var id: String
  /// The story.
  public var story: Story
}

extension StoryLine {
  /// Reads a line such as `{"id": "7", "language": "da", "published": "2025-03-01T08:00:00+01:00",
  /// "url": "…", "title": "…", "text": "…"}`.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line.
  ///   - number: Its number in the file, for diagnostics.
  ///   - file: The file's name, for diagnostics.
  /// - Returns: The story, or nil if the line holds none; and what is wrong with the line.
  public static func read(
    _ line: [UInt8], number: Int, of file: String
  ) -> (StoryLine?, [Diagnostic]) {
    readLine(line, number: number, of: file, orWrite: #"{"id": "1", "title": "…", "text": "…"}"#) {
      StoryLine($0)
    }
  }

  private init?(_ object: JSON) {
    guard object.kind == .object, let id = object["id"].flatMap(\.identifier) else { return nil }
    let title = object["title"]?.string
    let text = object["text"]?.string
    guard title ?? text != nil else { return nil }
    self.id = id
    story = Story(
      title: title ?? "", source: object["source"]?.string,
      published: object["published"].flatMap(StoryLine.moment),
      language: object["language"]?.string, url: object["url"]?.string, text: text ?? "",
      origin: object.origin)
  }

  private static func moment(_ value: JSON) -> Moment? {
    guard let text = value.string else { return nil }
    guard let moment = Moment(iso8601: text) else {
      value.complain(
        "\(value.quoted) is not a moment", remedy: "write it as 2025-01-28T09:00:00Z")
      return nil
    }
    return moment
  }
}

/// A reply by itself: a line of `tokentape tone --lines`.
public struct ReplyLine: Sendable {
  /// Tells the answer's line to whoever asks.
  public var id: String
  /// The text's BCP 47 language; nil to tell it from the text.
  public var language: String?
  /// What the tone is asked for; nil for whatever the reply speaks of.
  public var target: String?
  /// The text itself.
  public var text: String
}

extension ReplyLine {
  /// Reads a line such as `{"id": "7", "language": "da", "target": "Claude", "text": "…"}`.
  ///
  /// - Parameters:
  ///   - line: The bytes of the line.
  ///   - number: Its number in the file, for diagnostics.
  ///   - file: The file's name, for diagnostics.
  /// - Returns: The reply, or nil if the line holds none; and what is wrong with the line.
  public static func read(
    _ line: [UInt8], number: Int, of file: String
  ) -> (ReplyLine?, [Diagnostic]) {
    readLine(line, number: number, of: file, orWrite: #"{"id": "1", "text": "…"}"#) {
      guard $0.kind == .object, let id = $0["id"].flatMap(\.identifier),
        let text = $0["text"]?.string
      else { return nil }
      return ReplyLine(
        id: id, language: $0["language"]?.string, target: $0["target"]?.string, text: text)
    }
  }
}

/// Reads a line that holds one object.
private func readLine<Value>(
  _ line: [UInt8], number: Int, of file: String, orWrite example: String,
  as read: (JSON) -> Value?
) -> (Value?, [Diagnostic]) {
  guard let document = JSONDocument(file: file, utf8: line, linesBefore: number - 1) else {
    return (nil, [])
  }
  let value = document.withRoot { root in root.flatMap(read) }
  var diagnostics = document.diagnostics + document.complaints
  if document.isBrokenOff { return (nil, diagnostics) }
  if value == nil, diagnostics.isEmpty {
    diagnostics.append(
      Diagnostic(
        .error, at: Origin(file: file, line: number), "the line lacks an id or a text",
        remedy: "write " + example))
  }
  return (value, diagnostics)
}

extension JSON {
  /// A text or a number by which something is called.
  fileprivate var identifier: String? { string ?? figure?.description }
}
