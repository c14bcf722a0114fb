/// A manual page in the making, in the man(7) macros.
struct ManualPage {
  /// The page's name and section, which are also its file's: `tokentape.1`.
  let file: String
  /// The source so far.
  private(set) var source: String

  /// Begins a page.
  init(_ name: String, section: Int, about: String) {
    file = "\(name).\(section)"
    source = ""
    let title = name.uppercased()
    line(".TH \(quoted(title)) \(section) \"\" \(quoted("tokentape " + Tokentape.version))")
    line(".SH NAME")
    text("\(name) - \(about)")
  }

  /// Begins a section.
  mutating func section(_ title: String) { line(".SH " + quoted(title)) }

  /// Begins a section within one.
  mutating func subsection(_ title: String) { line(".SS " + quoted(title)) }

  /// Adds a paragraph.
  mutating func paragraph(_ words: String) {
    line(".PP")
    text(words)
  }

  /// Adds an entry: what it is of, and below that what is said of it.
  mutating func entry(_ name: String, _ words: String) {
    line(".TP")
    line(".B " + quoted(name))
    text(words.isEmpty ? " " : words)
  }

  /// Adds lines that are shown as they are.
  mutating func example(_ lines: [String]) {
    line(".PP")
    line(".RS 4")
    line(".EX")
    for line in lines { text(line) }
    line(".EE")
    line(".RE")
  }

  private mutating func line(_ request: String) { source += request + "\n" }

  /// Adds a line of text, none of which is a request or an escape.
  private mutating func text(_ words: String) {
    let escaped = ManualPage.escaped(words)
    source += (escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
  }

  private func quoted(_ words: String) -> String {
    "\"" + ManualPage.escaped(words).replacing("\"", with: "\\(dq") + "\""
  }

  /// Text in which every sign means itself; groff would turn these into typographic ones.
  private static func escaped(_ words: String) -> String {
    var escaped = ""
    for character in words {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "~": escaped += "\\(ti"
      case "^": escaped += "\\(ha"
      case "`": escaped += "\\(ga"
      case "'": escaped += "\\(aq"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
