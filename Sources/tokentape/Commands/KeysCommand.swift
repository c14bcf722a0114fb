import ArgumentParser
import Dashboard
import Screen

/// `tokentape keys`: lists the key bindings, including the user's own.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "List the keys, what they do, and the command names used in settings.",
    discussion: howBound)

  /// How keys are bound.
  static let howBound = """
    To bind your own keys, add entries to [keys] in your settings, or to [keys.PAGE] for one \
    page: a command's name, and a key, a list of keys or "unbound".
    """

  @Flag(help: "Print the table as Markdown.")
  var markdown = false

  @OptionGroup var settings: SettingsOption

  mutating func run() throws {
    let keymap = try settings.read()?.keymap ?? Keymap()
    Output.print(markdown ? inMarkdown(keymap) : inColumns(keymap))
  }

  private func inColumns(_ keymap: Keymap) -> String {
    var text = ""
    for (page, bindings) in keymap.table {
      var table = TextTable([.left, .left, .left])
      for binding in bindings {
        let keys = binding.keys.map(\.name).joined(separator: " ")
        table.add([keys.isEmpty ? "unbound" : keys, binding.command.name, binding.help])
      }
      text += (page.map { "on \($0) only\n" } ?? "") + table.text + "\n"
    }
    return text + "pages: " + Pages.all.map { $0.name }.joined(separator: " ") + "\n"
  }

  private func inMarkdown(_ keymap: Keymap) -> String {
    keymap.table.map { page, bindings in
      let title = page.map { "on \($0) only" } ?? "what they do"
      return "| keys | \(title) |\n|---|---|\n"
        + bindings.map { binding in
          // A bar would begin another cell, even in code.
          let keys = binding.keys.map { "`\($0.name)`".replacing("|", with: "\\|") }
            .joined(separator: " ")
          return "| \(keys) | \(binding.help) |\n"
        }.joined()
    }.joined(separator: "\n")
  }
}
