import Prose

/// The fields of one line of a table, quoted or not, with their start columns.
struct CSVLine: Sequence, IteratorProtocol {
  struct Field {
    var text = ""
    /// Where it begins, in characters, from 1.
    let column: Int
  }

  private var rest: Substring
  private let separator: Character
  private var column = 1
  private var isAtEnd = false
  /// Whether the line ended inside quotation marks.
  private(set) var isOpen = false

  init(_ line: Substring, separatedBy separator: Character) {
    rest = line
    self.separator = separator
  }

  /// The texts of a line's fields.
  static func fields(_ line: Substring, separatedBy separator: Character) -> [String] {
    CSVLine(line, separatedBy: separator).map(\.text)
  }

  mutating func next() -> Field? {
    guard !isAtEnd else { return nil }
    var field = Field(column: column)
    var isQuoted = false
    while let character = take() {
      if character == "\"" {
        // Two quotation marks in a quoted field stand for one.
        if isQuoted, rest.first == "\"" {
          field.text.append("\"")
          _ = take()
        } else {
          isQuoted.toggle()
        }
      } else if character == separator, !isQuoted {
        field.text = field.text.trimmed
        return field
      } else {
        field.text.append(character)
      }
    }
    isAtEnd = true
    isOpen = isQuoted
    field.text = field.text.trimmed
    return field
  }

  private mutating func take() -> Character? {
    column += rest.isEmpty ? 0 : 1
    return rest.popFirst()
  }
}
