import Screen
import Testing

@testable import tokentape

struct ThemesTests {
  @Test(
    "the dashboard begins with the theme that suits the terminal",
    arguments: [
      (true, nil, "dark"), (true, "15;0", "dark"), (true, "0;15", "light"),
      (true, "0;default;15", "light"), (false, nil, "terminal"), (false, "0;15", "terminal"),
    ])
  func suits(hasManyColors: Bool, colorFGBG: String?, first: String) {
    let themes = Themes().suiting(hasManyColors: hasManyColors, colorFGBG: colorFGBG)
    #expect(themes.first?.name == first)
    #expect(themes.count == 4)
  }
}
