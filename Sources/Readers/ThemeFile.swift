import Market
import Prose
import Screen
import TOMLKit

/// Reads a theme: lines of `role = "bold cyan on #30343c"` in TOML, and `name = "dark"` if it has one.
///
/// - Parameter file: The file; its name without folder and ending names a theme that has no name.
/// - Returns: The theme with every line that could be read, none where the file is no TOML; and what
///   was wrong.
public func readTheme(_ file: SourceFile) -> (theme: Theme?, diagnostics: [Diagnostic]) {
  do {
    let text = try Text(file)
    let table = try parse(text)
    var theme = Theme(name: table["name"]?.string ?? stem(of: file.name))
    var diagnostics = text.diagnostics
    for entry in entries(of: table, in: text) where entry.key != "name" {
      do {
        let (role, style) = try entry.roleAndStyle()
        theme.styles[role] = style
      } catch {
        diagnostics.append(error)
      }
    }
    return (theme, diagnostics)
  } catch {
    return (nil, [error])
  }
}

private func parse(_ text: Text) throws(Diagnostic) -> TOMLTable {
  try refuseTables(text)
  do {
    return try TOMLTable(string: text.lines.joined(separator: "\n"))
  } catch let error as TOMLParseError {
    let place = error.source.begin
    let what = error.description.prefix { $0 != "\n" }.lowercased()
    throw Diagnostic(
      .error, at: text.origin(place.line - 1, column: place.column), "this is no TOML: \(what)",
      remedy: "write a line as role = \"bold cyan\"")
  } catch {
    throw Diagnostic(
      .error, at: text.origin(0), "this is no TOML",
      remedy: "write a line as role = \"bold cyan\"")
  }
}

/// Refuses the headers of tables, and values that are lists or tables, which no theme needs: the
/// parser ends the program on `[!`, and on a list that begins with a strange blank.
private func refuseTables(_ text: Text) throws(Diagnostic) {
  for (index, line) in text.lines.enumerated() {
    let starts =
      [line[...]] + line.indices.filter { line[$0] == "=" }.map { line[line.index(after: $0)...] }
    for start in starts {
      let value = start.drop { $0 == " " || $0 == "\t" }
      let isHeader = value.first == "[" && start.count == line.count
      guard isHeader || (value.first == "[" || value.first == "{") && start.count < line.count
      else { continue }
      throw Diagnostic(
        .error, at: text.origin(index, column: line.count - value.count + 1),
        "a theme has no \(isHeader ? "tables" : "lists and no tables")",
        remedy: "write a line as role = \"bold cyan\"")
    }
  }
}

/// `dark` of `themes/dark.toml`.
private func stem(of file: String) -> String {
  let name = file.split(separator: "/").last ?? ""
  return String(name.hasSuffix(".toml") ? name.dropLast(5) : name)
}

/// The entries in the order of the file; the TOML reader knows no places of its own.
private func entries(of table: TOMLTable, in text: Text) -> [ThemeEntry] {
  table.keys.map { key in
    let index = text.lines.firstIndex { line in
      let name = line.prefix { $0 != "=" }.trimmed
      return name == key || name == "\"\(key)\"" || name == "[\(key)]"
    }
    let line = text.lines[index ?? 0]
    let start = line.prefix { $0.isWhitespace }.count + 1
    let value = line.firstIndex(of: "=").map { equals in
      line.distance(from: line.startIndex, to: equals) + 1
        + line[line.index(after: equals)...].prefix { $0.isWhitespace }.count + 1
    }
    return ThemeEntry(
      key: key, value: table[key]?.string, keyPlace: text.origin(index ?? 0, column: start),
      valuePlace: text.origin(index ?? 0, column: value ?? start))
  }.sorted { ($0.keyPlace.line, $0.key) < ($1.keyPlace.line, $1.key) }
}

/// One line of a theme.
private struct ThemeEntry {
  let key: String
  /// The value; none where it is no text.
  let value: String?
  let keyPlace: Origin
  let valuePlace: Origin

  func roleAndStyle() throws(Diagnostic) -> (Role, Style) {
    guard let role = Role(rawValue: key) else {
      let names = Role.allCases.map(\.rawValue)
      throw Diagnostic(
        .error, at: keyPlace, "unknown role '\(key)'", remedy: suggestion(for: key, among: names))
    }
    guard let value else {
      throw Diagnostic(
        .error, at: valuePlace, "the value of '\(key)' is no text",
        remedy: "write it in quotes, such as \"bold cyan\"")
    }
    return (role, try readStyle(value, at: valuePlace))
  }
}
