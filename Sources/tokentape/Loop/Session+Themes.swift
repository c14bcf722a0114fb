import Curses
import Dashboard
import Readers
import Screen

extension Session {
  /// Whether the theme depends on the terminal's background: if none is named, and there are colours
  /// enough for a theme of our own.
  static func followsBackground(of terminal: Terminal, _ settings: SettingsFile?) -> Bool {
    settings?.settings.theme == nil && terminal.hasManyColors
  }

  /// Uses the light or the dark theme, if the terminal decides.
  func suit(isLight: Bool) {
    guard Session.followsBackground(of: terminal, settings),
      let theme = Themes.suiting(isLight: isLight)
    else { return }
    apply(.suited(theme))
    guard let kept = unconfirmed?.content.canvas else { return }
    terminal.show(kept, theme: state.theme, hasLinks: settings?.settings.links ?? true)
  }

  /// Follows the theme files: a theme is seen as soon as it is saved.
  func followThemes() {
    if let folder = Bundled.themes { _ = watch.follow(folder: folder) }
  }

  /// Takes the theme files out of what has changed.
  ///
  /// - Returns: Whether there were any.
  func takeThemes(of changes: inout Watch.Changes) -> Bool {
    guard let folder = Bundled.themes else { return false }
    let isTheme: (String) -> Bool = { $0.hasPrefix(folder + "/") }
    let themes = changes.written.union(changes.removed).filter(isTheme)
    guard !themes.isEmpty, !roots.contains(where: { folder.hasPrefix($0) }) else { return false }
    changes.written.subtract(themes)
    changes.removed.subtract(themes)
    return true
  }
}
