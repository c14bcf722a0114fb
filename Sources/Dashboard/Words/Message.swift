import Screen

/// A text of the dashboard's own, in the reader's language.
///
/// It is written in English where it is used; a language knows it by that, with `{1}` for the first
/// value in it. What a language does not know stays English.
public struct Message: ExpressibleByStringInterpolation {
  /// The text in the reader's language.
  let text: String

  /// A message without values.
  public init(stringLiteral english: String) {
    text = Wording.isSpoken ? said(term: english) : english
  }

  /// A message with values.
  public init(stringInterpolation parts: StringInterpolation) {
    text = parts.text
  }

  /// The parts of a message: words, and the values between them.
  public struct StringInterpolation: StringInterpolationProtocol {
    private let isLookedUp = Wording.isSpoken
    /// The message in English; only its words and holes if it is to be looked up.
    private var english: String
    private var values: [String] = []
    private var place = ""

    /// No words yet.
    public init(literalCapacity: Int, interpolationCount: Int) {
      english = ""
      english.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    /// Adds words.
    public mutating func appendLiteral(_ words: String) { english += words }

    /// Adds a value.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      appendInterpolation(value.description)
    }

    /// Adds a value that is text.
    public mutating func appendInterpolation(_ value: String) {
      guard isLookedUp else { return english += value }
      values.append(value)
      english += "{\(values.count)}"
    }

    /// Tells two messages apart that are the same in English; a language knows this one with the
    /// place in brackets: `back [a list]`.
    public mutating func appendInterpolation(of place: String) {
      if isLookedUp { self.place = " [\(place)]" }
    }

    fileprivate var text: String {
      guard isLookedUp, let wording = Wording.current else { return english }
      return Message.filled(wording.translation(english + place) ?? english, with: values)
    }
  }

  /// A text whose holes are filled; a hole without a value stays.
  static func filled(_ text: String, with values: [String]) -> String {
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      rest = rest[open...]
      let hole = rest.prefix { $0 != "}" }
      if let place = Int(hole.dropFirst()), values.indices.contains(place - 1) {
        filled += values[place - 1]
        rest = rest.dropFirst(hole.count + 1)
      } else {
        filled += "{"
        rest = rest.dropFirst()
      }
    }
    return filled + rest
  }
}

/// A message in the reader's language.
func said(_ message: Message) -> String { message.text }

/// What a table of the program says in English, in the reader's language.
func said(term: String) -> String { Wording.current?.translation(term) ?? term }

/// What a table of the program says in English with holes, in the reader's language.
func said(term: String, filledWith values: [String]) -> String {
  Message.filled(said(term: term), with: values)
}

extension Wording {
  /// The wording in which the dashboard speaks while it draws or takes an event; nil for English.
  ///
  /// It is bound for the length of one call by the state that has it. So a screen stays a function of
  /// its state, and the words of two hundred functions need no parameter.
  static var current: Wording? { spoken?.wording }

  /// Whether another language than English is spoken, or with other forms.
  static var isSpoken: Bool { spoken != nil }

  @TaskLocal private static var spoken: Spoken?

  /// A wording behind a reference: to look whether there is one copies nothing.
  private final class Spoken: Sendable {
    let wording: Wording
    init(_ wording: Wording) { self.wording = wording }
  }

  /// Runs a call that speaks in a wording; English costs nothing.
  static func speaking<Value>(_ wording: Wording?, _ call: () throws -> Value) rethrows -> Value {
    guard wording != nil || isSpoken else { return try call() }
    return try $spoken.withValue(wording.map(Spoken.init), operation: call)
  }
}
