import Market
import Readers
import Testing

/// A text in which places are marked `«1»`, so that nobody counts columns.
struct Marked {
  /// The text without its marks.
  var text = ""
  /// What stands before each mark: line and column.
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

  /// A message that begins with the number of a mark, as a whole diagnostic line.
  func line(_ message: String, file: String) -> String {
    guard let number = Int(message.prefix(1)), let place = places[number] else { return message }
    return "\(file):\(place.line):\(place.column)\(message.dropFirst())"
  }
}

/// A text with its marks, and the diagnostics that it must give.
struct Case: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let source: String
  var messages: [String] = []

  /// What was said, and what should have been.
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

  /// The prices of the first quote of a listing, as far as they can be reckoned with.
  func amounts(of id: String) -> [String?] {
    let prices = quotes(of: id).first?.rate.prices
    return [prices?.input, prices?.cachedInput, prices?.output].map { $0?.amount?.description }
  }
}

/// A source in which one place is marked, and what is said of that place.
struct MarkedMistake: CustomTestStringConvertible {
  let testDescription: String
  let message: String

  /// The source with its place marked, and what is said of it.
  init(_ source: String, _ message: String) {
    testDescription = source
    self.message = message
  }
}
