import Screen

extension State {
  /// The theme in use; without any, one that marks what is chosen and no more.
  ///
  /// A screen that shows another time has another accent, so that nobody takes it for now.
  public var theme: Theme {
    var theme = chosenTheme
    guard past != nil else { return theme }
    // The badge's colour, as a letter's: a screen full of badges would say nothing.
    let badge = theme.style(of: .past)
    let accent = Style(foreground: badge.background ?? badge.foreground, attributes: .bold)
    theme.styles[.accent] = accent
    theme.styles[.borderFocused] = accent
    return theme
  }

  /// The theme in use, as its file has it.
  var chosenTheme: Theme {
    themes.indices.contains(themeIndex) ? themes[themeIndex] : .bare
  }
}

extension Theme {
  /// What is left without any theme file: bold titles, and reverse for what is chosen.
  public static let bare = Theme(
    name: "bare",
    styles: [
      .title: Style(attributes: .bold), .selected: Style(attributes: .reverse),
      .borderFocused: Style(attributes: .bold), .match: Style(attributes: .underline),
      .error: Style(attributes: .bold), .warning: Style(attributes: .bold),
      .past: Style(attributes: [.bold, .underline]),
    ])
}
