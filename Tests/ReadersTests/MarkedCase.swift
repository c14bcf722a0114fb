import Market
import Readers
import Testing

/// A text with places marked `«1»`, so that nobody counts columns.
struct Marked {
  /// The text without its marks.
  var text = ""
  /// The line and column of each mark.
  var places: [Int: (line: Int, column: Int)] = [:]

  init(_ source: String) {
    var line = 1
    var column = 1
    var rest = source[...]
    while let character = rest.popFirst() {
      if character == "«", let end = rest.firstIndex(of: "»"), let number = Int(rest[..<end]) {
        places[number] = (line, column)
        rest = rest[rest.index(after: end)...]
      } else {
        text.append(character)
        (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
      }
    }
  }

  /// Expands a message that starts with the number of a mark to a diagnostic line.
  func line(_ message: String, file: String) -> String {
    guard let number = Int(message.prefix(1)), let place = places[number] else { return message }
    return "\(file):\(place.line):\(place.column)\(message.dropFirst())"
  }
}

/// A text with marks, and its expected diagnostics.
struct Case: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let source: String
  var messages: [String] = []

  /// The actual and the expected diagnostics.
  func lines(file: String) -> (read: [String], expected: [String]) {
    let marked = Marked(source)
    let snapshot = read(SourceFile(name: file, bytes: Array(marked.text.utf8)))
    return (
      snapshot.diagnostics.map(\.description), messages.map { marked.line($0, file: file) }
    )
  }
}

/// The snapshot of a text.
func snapshot(_ text: String, file: String = "prices.json") -> Snapshot {
  read(SourceFile(name: file, bytes: Array(text.utf8)))
}

extension Snapshot {
  /// The quotes of a listing.
  func quotes(of id: String) -> [Quote] { quotes.filter { $0.listing.id == id } }

  /// The known prices of the first quote of a listing.
  func amounts(of id: String) -> [String?] {
    let prices = quotes(of: id).first?.rate.prices
    return [prices?.input, prices?.cachedInput, prices?.output].map { $0?.amount?.description }
  }
}

/// A source with one marked place, and the diagnostic for it.
struct MarkedMistake: CustomTestStringConvertible {
  let testDescription: String
  let message: String

  /// A source with its place marked, and the diagnostic for it.
  init(_ source: String, _ message: String) {
    testDescription = source
    self.message = message
  }
}
