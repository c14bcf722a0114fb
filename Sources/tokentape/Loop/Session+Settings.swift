import Analytics
import Dashboard
import Market
import Readers

extension Session {
  /// Tells the screen what was set up, and what was chosen when it was last open, which goes before;
  /// meanwhile the market reader answers the first questions.
  func openAsChosen() {
    if let settings { apply(.preferences(settings.preferences)) }
    if let settingsPath { _ = watch.follow(file: settingsPath) }
    let choices = store.choices
    if choices != Choices() { apply(.kept(base: choices.base, marked: choices.watched)) }
  }

  /// Where the settings lie, or will once somebody writes them.
  var settingsPath: String? { settings?.path ?? SettingsFile.standard }

  /// What somebody wants to be told of, by their settings and by the files that were named.
  var allRules: [AlertRule] { (settings?.settings.rules ?? []) + rules }

  /// Takes over settings that were written anew.
  func take(_ file: SettingsFile) {
    settings = file
    apply(.preferences(file.preferences))
    apply(.rules(allRules))
    let new = file.folders.filter { !roots.contains($0) }
    if !new.isEmpty { follow(new) }
    if let problem = file.summary { apply(.failed(problem)) }
  }
}
