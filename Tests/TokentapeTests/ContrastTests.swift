import Screen
import Testing

@testable import Curses
@testable import tokentape

/// Every text can be read in every theme, with any number of colours.
struct ContrastTests {
  /// The themes with colours of their own; `terminal` and `mono` leave them to the terminal.
  private static let themes = Themes().themes.filter { $0.styles[.plain]?.background != nil }

  @Test("there are themes enough, dark ones and light ones")
  func enough() {
    #expect(
      Self.themes.map(\.name) == [
        "colorblind", "contrast", "dark", "ember", "light", "sand", "tide",
      ])
  }

  @Test(
    "text stands out at 4.5 to 1 or more, in 24-bit, 256 and 16 colours",
    arguments: themes, [Palette.direct, .many, .sixteen])
  func contrast(theme: Theme, palette: Palette) throws {
    let theme = palette.shown(theme)
    let ground = try #require(theme.style(of: .plain).background)
    for role in Role.allCases where role.isText {
      let style = theme.style(of: role)
      let numbers = palette.numbers(of: style, on: ground, isText: true)
      let foreground = try #require(numbers.foreground)
      let background = try #require(numbers.background)
      let contrast = palette.contrast(foreground, background)
      #expect(contrast >= Palette.leastContrast, "\(theme.name) \(role) \(palette): \(contrast)")
    }
  }

  @Test(
    "the selected row differs from its surroundings even in 16 colours",
    arguments: themes, [Palette.direct, .many, .sixteen])
  func selection(theme: Theme, palette: Palette) {
    let ground = theme.style(of: .plain).background
    let plain = palette.numbers(of: theme.style(of: .plain), on: ground, isText: true)
    let selected = palette.numbers(of: theme.style(of: .selected), on: ground, isText: true)
    #expect(plain.background != selected.background)
  }
}
