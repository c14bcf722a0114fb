import Analytics
import Curses
import Dashboard
import Market
import Readers

extension Session {
  /// Sends the screen the settings and the choices of earlier sessions, which take precedence;
  /// meanwhile the market reader runs the first queries.
  func openAsChosen() {
    apply(.names(names))
    if let settings {
      apply(.preferences(settings.preferences))
    } else if let wording = Languages.wording(nil) {
      var preferences = Preferences()
      preferences.wording = wording
      apply(.preferences(preferences))
    }
    if let settingsPath { _ = watch.follow(file: settingsPath) }
    let choices = store.choices
    if choices != Choices() {
      apply(
        .kept(
          base: choices.base, marked: choices.watched, pins: choices.pinned, own: choices.own))
    }
  }

  /// Fetches as the settings say from now on, and follows the folders that it comes into.
  func followSources() {
    let folders = SettingsFile.fetchedFolders(settings)
    if !folders.isEmpty { follow(folders.filter { !roots.contains($0) }) }
    if !folders.isEmpty || !state.web.isEmpty { fetching.follow(settings) }
  }

  /// The settings' path, whether or not the file exists yet.
  var settingsPath: String? { settings?.path ?? SettingsFile.standard }

  /// The rules of the settings, and those of the files named on the command line.
  var allRules: [AlertRule] { (settings?.settings.rules ?? []) + rules }

  /// The table of names with those of the settings, made when it is first needed.
  private var names: KnownNames {
    let own = settings?.settings.names ?? []
    return KnownNames { ShippedNames.catalogue(with: own) }
  }

  /// Applies settings that were read again.
  func take(_ file: SettingsFile) {
    let pricesDiffer = settings?.settings.prices ?? [] != file.settings.prices
    let isOtherTable = settings?.settings.names != file.settings.names
    let isOtherWeb = settings?.sources != file.sources
    settings = file
    if isOtherWeb { followSources() }
    terminal.usesMouse = file.settings.mouse
    if isOtherTable { apply(.names(names)) }
    apply(.preferences(file.preferences))
    apply(.rules(allRules))
    if pricesDiffer {
      ownPrices.set(file.settings.prices)
      apply(.landed(files: 0))
    }
    let new = file.folders.filter { !roots.contains($0) }
    if !new.isEmpty { follow(new) }
    if let problem = file.summary { apply(.failed(problem)) }
  }
}
