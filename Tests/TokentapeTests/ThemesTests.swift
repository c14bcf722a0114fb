import Screen
import Testing

@testable import tokentape

struct ThemesTests {
  @Test(
    "the dashboard starts with the theme that suits the terminal",
    arguments: [
      (true, nil, "dark"), (true, "15;0", "dark"), (true, "0;15", "light"),
      (true, "0;default;15", "light"), (false, nil, "terminal"), (false, "0;15", "terminal"),
    ])
  func suits(hasManyColors: Bool, colorFGBG: String?, name: String) {
    #expect(Themes.suiting(hasManyColors: hasManyColors, colorFGBG: colorFGBG) == name)
    #expect(Themes(only: name).themes.map(\.name) == [name])
  }

  @Test("every theme is read without problems, and meaningful roles have a style")
  func whole() {
    let themes = Themes()
    #expect(themes.diagnostics.isEmpty)
    #expect(
      themes.themes.map(\.name) == [
        "colorblind", "contrast", "dark", "ember", "light", "mono", "sand", "terminal", "tide",
      ])
    for theme in themes.themes {
      for role in [Role.selected, .error, .title] {
        #expect(theme.style(of: role) != theme.style(of: .plain), "\(theme.name): \(role)")
      }
    }
  }
}
