import Market
import Screen

/// Reads a theme: TOML lines such as `role = "bold cyan on #30343c"`, and an optional `name =
/// "dark"`.
///
/// - Parameter file: The file; its base name is the default name of the theme.
/// - Returns: The theme with every valid line, `nil` if the file is not text; and the diagnostics.
public func readTheme(_ file: SourceFile) -> (theme: Theme?, diagnostics: [Diagnostic]) {
  do {
    let toml = try TOMLFile(file)
    var theme = Theme(name: stem(of: file.name))
    var diagnostics = toml.diagnostics + toml.headers.map { .tableInTheme(at: $0[0].origin) }
    for entry in toml.entries {
      do throws(Diagnostic) {
        if entry.path.map(\.text) == ["name"] {
          theme.name = try entry.word()
        } else if entry.path.count == 1 {
          let (role, style) = try entry.roleAndStyle()
          theme.styles[role] = style
        } else if !toml.headers.contains(where: { $0[0].origin == entry.path[0].origin }) {
          throw .tableInTheme(at: entry.path[0].origin)
        }
      } catch {
        diagnostics.append(error)
      }
    }
    return (theme, diagnostics.sorted { $0.origin.line < $1.origin.line })
  } catch {
    return (nil, [error])
  }
}

/// `dark` of `themes/dark.toml`.
func stem(of file: String) -> String {
  let name = file.split(separator: "/").last ?? ""
  return String(name.hasSuffix(".toml") ? name.dropLast(5) : name)
}

extension TOMLFile.Entry {
  /// A line of a theme.
  fileprivate func roleAndStyle() throws(Diagnostic) -> (Role, Style) {
    guard let role = Role(rawValue: name.text) else {
      let names = Role.allCases.map(\.rawValue)
      throw Diagnostic(
        .error, at: name.origin, "unknown role '\(name.text)'",
        remedy: suggestion(for: name.text, among: names))
    }
    return (role, try readStyle(try word(), at: value.origin))
  }

  fileprivate func word() throws(Diagnostic) -> String {
    guard let text = value.text else {
      throw Diagnostic(
        .error, at: value.origin, "the value of '\(name.text)' is not text",
        remedy: "write it in quotes, such as \"bold cyan\"")
    }
    return text
  }
}

extension Diagnostic {
  fileprivate static func tableInTheme(at place: Origin) -> Diagnostic {
    Diagnostic(
      .error, at: place, "a theme has no tables", remedy: "write a line as role = \"bold cyan\"")
  }
}
