import Screen

extension State {
  /// The theme in use; without any, one that only marks the selection.
  ///
  /// A screen of the past has another accent colour, so that nobody takes it for now.
  public var theme: Theme {
    var theme = chosenTheme
    guard past != nil else { return theme }
    // The badge's background as a text colour: a screen full of badges would say nothing.
    let badge = theme.style(of: .past)
    let accent = Style(foreground: badge.background ?? badge.foreground, attributes: .bold)
    theme.styles[.accent] = accent
    theme.styles[.borderFocused] = accent
    return theme
  }

  /// Uses the theme that suits the terminal, unless the user chose one.
  mutating func suit(_ theme: Theme) {
    guard preferences.theme == nil, !hands.hasChosenTheme else { return }
    if !themes.contains(where: { $0.name == theme.name }) { themes.append(theme) }
    themeIndex = themes.firstIndex { $0.name == theme.name } ?? themeIndex
  }

  /// Uses a theme that the user chose.
  mutating func choose(theme place: Int) {
    themeIndex = place
    hands.hasChosenTheme = true
  }

  /// The theme in use, as in its file, with moves in the user's colours.
  var chosenTheme: Theme {
    (themes.indices.contains(themeIndex) ? themes[themeIndex] : .bare)
      .colored(for: preferences.colors)
  }
}

extension Theme {
  /// The theme without any theme file: bold titles, and reverse video for the selection.
  public static let bare = Theme(
    name: "bare",
    styles: [
      .title: Style(attributes: .bold), .selected: Style(attributes: .reverse),
      .borderFocused: Style(attributes: .bold), .match: Style(attributes: .underline),
      .highlight: Style(attributes: [.bold, .underline]),
      .error: Style(attributes: .bold), .warning: Style(attributes: .bold),
      .past: Style(attributes: [.bold, .underline]),
    ])
}
