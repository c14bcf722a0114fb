import Market
import Screen

/// Reads `bold cyan on #30343c`: attributes and colours in any order, with `on` before the
/// background.
///
/// - Throws: A diagnostic that points at the first invalid word.
func readStyle(_ text: String, at quote: Origin) throws(Diagnostic) -> Style {
  var style = Style()
  var isBackground = false
  var column = quote.column + 1
  for word in text.split(separator: " ", omittingEmptySubsequences: false) {
    defer { column += word.count + 1 }
    let place = Origin(file: quote.file, line: quote.line, column: column)
    if word.isEmpty { continue }
    if word == "on" {
      isBackground = true
    } else if let attribute = attributes[word], !isBackground {
      style.attributes.insert(attribute)
    } else {
      let color = try readColor(word, at: place)
      if isBackground { style.background = color } else { style.foreground = color }
      isBackground = false
    }
  }
  guard isBackground else { return style }
  throw Diagnostic(
    .error, at: quote, "'\(text)' ends after 'on'",
    remedy: "name the background colour, such as on blue")
}

/// The colour that a word names; `nil` for the terminal's default.
private func readColor(_ word: Substring, at place: Origin) throws(Diagnostic) -> Color? {
  if word == "default" { return nil }
  if let index = colorNames.firstIndex(of: String(word)) { return .terminal(UInt8(index)) }
  if word == "gray" || word == "grey" { return .terminal(8) }
  if word.hasPrefix("#") {
    guard word.utf8.count == 7, let value = UInt32(word.dropFirst(), radix: 16) else {
      throw Diagnostic(
        .error, at: place, "'\(word)' is not a colour",
        remedy: "write six hexadecimal digits, such as #30343c")
    }
    return .rgb(UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255))
  }
  throw Diagnostic(
    .error, at: place, "'\(word)' is neither a colour nor an attribute",
    remedy: suggestion(for: String(word), among: colorNames + attributes.keys.map(String.init)))
}

private let attributes: [Substring: Style.Attributes] = [
  "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
]

/// The terminal's colours, by palette index.
private let colorNames: [String] = {
  let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
  return names + names.map { "bright-\($0)" }
}()
