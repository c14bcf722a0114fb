import Dashboard
import Market
import Readers
import Screen

extension SettingsFile {
  /// Builds the keymap from the settings; an error loses its line, and a key taken from another
  /// command gives a warning.
  mutating func checkKeys() {
    guard !settings.keys.isEmpty else { return }
    var keymap = Keymap()
    var lost: [(command: Command, problem: Diagnostic)] = []
    for setting in settings.keys {
      do throws(Diagnostic) {
        try checkPage(setting.page)
        let command = try command(of: setting)
        var keys: [Key] = []
        for word in setting.keys { keys.append(try key(word)) }
        if let (other, key) = keymap.bind(keys, to: command, on: setting.page?.text) {
          lost.append((other, setting.command.conflict(key, with: other)))
        }
      } catch {
        add(error)
      }
    }
    let set = Set(settings.keys.map(\.command.text))
    for (command, problem) in lost where !set.contains(command.name) { add(problem) }
    use(keymap)
  }

  private func checkPage(_ page: Settings.Word?) throws(Diagnostic) {
    let names = Pages.all.map { $0.name }
    guard let page, !names.contains(page.text) else { return }
    throw page.error(
      "no page is called '\(page.text)'", suggestion(for: page.text, among: names))
  }

  private func command(of setting: Settings.Keys) throws(Diagnostic) -> Command {
    if let command = Command(named: setting.command.text) { return command }
    throw setting.command.error(
      "no command is called '\(setting.command.text)'",
      suggestion(for: setting.command.text, among: Command.all.map(\.name)))
  }

  private func key(_ word: Settings.Word) throws(Diagnostic) -> Key {
    if let key = Key(named: word.text) { return key }
    throw word.error(
      "no key is called '\(word.text)'", "write one such as J, space, enter, ctrl-f or f1")
  }
}

extension Settings.Word {
  fileprivate func conflict(_ key: Key, with command: Command) -> Diagnostic {
    Diagnostic(
      .warning, at: origin, "'\(key.name)' is taken from '\(command.name)'",
      remedy: "give that another key, or write \(command.name) = \"unbound\" to mean it")
  }
}
