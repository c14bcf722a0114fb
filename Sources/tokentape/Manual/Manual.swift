import Dashboard
import Prose
import Readers
import Screen

/// The manual pages, made from the tables that the program itself uses.
enum Manual {
  /// All pages.
  static var pages: [ManualPage] { [program, settings, formats, keys] }

  /// tokentape(1): every command with what `--help` says of it.
  private static var program: ManualPage {
    let commands = CommandHelp.all()
    var page = ManualPage(
      "tokentape", section: 1, about: "the ticker tape of the AI-model market, in a terminal")
    page.section("SYNOPSIS")
    page.paragraph("tokentape [COMMAND] [ARGUMENTS]")
    page.section("DESCRIPTION")
    page.paragraph(
      """
      tokentape reads local price lists, serving reports, exchange rates and dumps of news and \
      replies, and keeps each of them once, in an archive. It tells what a model costs against any \
      other, who earns what on a token, and what was said of it, and shows that in a terminal while \
      following the files. Every figure can be traced to the file and line that it came from.
      """)
    page.paragraph(
      """
      Without a command, the dashboard opens. Every command takes --help, and --version prints the \
      version.
      """)
    page.section("COMMANDS")
    for command in commands.dropFirst() { add(command, to: &page) }
    page.section("EXAMPLES")
    for example in Example.all { page.entry(example.command, example.what) }
    addSurroundings(to: &page)
    return page
  }

  private static func add(_ command: CommandHelp, to page: inout ManualPage) {
    page.subsection(command.name)
    for line in command.usage { page.example([line]) }
    for paragraph in command.paragraphs { page.paragraph(paragraph) }
    for option in command.options { page.entry(option.name, option.help) }
  }

  private static func addSurroundings(to page: inout ManualPage) {
    page.section("EXIT STATUS")
    for outcome in Outcome.allCases { page.entry(String(outcome.rawValue), outcome.meaning) }
    page.section("ENVIRONMENT")
    for variable in EnvironmentVariable.all { page.entry(variable.names, variable.use) }
    page.section("FILES")
    page.entry("~/.config/tokentape/settings.toml", "your settings; see tokentape-settings(5)")
    page.entry("~/.local/share/tokentape/archive.sqlite", "everything that was loaded, each once")
    page.entry("~/.cache/tokentape/screens", "the first screens of the day, for the next start")
    page.entry("~/.local/share/tokentape/fetched", "what was fetched from the web")
    page.section("SEE ALSO")
    page.paragraph("tokentape-settings(5), tokentape-formats(5), tokentape-keys(7)")
  }

  /// tokentape-settings(5): the example, with its comments as text.
  private static var settings: ManualPage {
    var page = ManualPage(
      "tokentape-settings", section: 5, about: "the settings file of tokentape")
    page.section("DESCRIPTION")
    for block in SettingsFile.example.split(separator: "\n\n") { add(settings: block, to: &page) }
    page.section("SEE ALSO")
    page.paragraph("tokentape(1); tokentape settings shows how your file is read")
    return page
  }

  /// Adds lines of the example: each comment as text above the settings that it is about.
  private static func add(settings block: Substring, to page: inout ManualPage) {
    var comment = ""
    var lines: [String] = []
    for line in block.split(separator: "\n").map(String.init) + [""] {
      let isComment = line.hasPrefix("# ")
      if isComment || line.isEmpty, !lines.isEmpty {
        if let table = lines.first, table.hasPrefix("[") { page.subsection(table.withoutComment) }
        if !comment.isEmpty { page.paragraph(comment) }
        page.example(lines)
        (comment, lines) = ("", [])
      }
      if isComment { comment += (comment.isEmpty ? "" : " ") + line.dropFirst(2) }
      if !isComment, !line.isEmpty { lines.append(line) }
    }
    if !comment.isEmpty { page.paragraph(comment) }
  }

  /// tokentape-formats(5): what can be read, and what each format is recognised by.
  private static var formats: ManualPage {
    var page = ManualPage("tokentape-formats", section: 5, about: "the files that tokentape reads")
    page.section("DESCRIPTION")
    page.paragraph(FormatsCommand.howRecognised)
    page.section("FORMATS")
    for format in Format.all {
      let leftOut = format.leavesOut.map { "; left out: \($0)" } ?? ""
      page.entry(format.name, format.recognisedBy + leftOut)
    }
    page.section("SEE ALSO")
    page.paragraph("tokentape(1), tokentape-settings(5)")
    return page
  }

  /// tokentape-keys(7): keys by page, and what can be typed on the command line.
  private static var keys: ManualPage {
    var page = ManualPage("tokentape-keys", section: 7, about: "the keys of tokentape's dashboard")
    page.section("DESCRIPTION")
    page.paragraph(KeysCommand.howBound)
    for (name, bindings) in Keymap().table {
      page.section(name.map { "KEYS ON \($0.uppercased()) ONLY" } ?? "KEYS")
      for binding in bindings where !binding.keys.isEmpty {
        page.entry(binding.keys.map(\.name).joined(separator: "  "), binding.help)
      }
    }
    page.section("COMMANDS")
    page.paragraph("What can be typed after : in the dashboard. Tab completes, up and down recall.")
    for usage in TypedUsage.all { page.entry(usage.form, usage.help) }
    for usage in Pages.typed { page.entry(usage.form, usage.help) }
    page.section("SEE ALSO")
    page.paragraph("tokentape(1), tokentape-settings(5)")
    return page
  }
}

extension String {
  /// A line of TOML without what stands behind it.
  fileprivate var withoutComment: String { String(prefix { $0 != "#" }).trimmed }
}
