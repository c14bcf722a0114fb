import Screen
import Testing

/// For whom the colours of moves are.
struct MoveColorsTests {
  private static let theme = Theme(
    name: "night",
    styles: [
      .plain: Style(foreground: .terminal(7)), .up: Style(foreground: .terminal(2)),
      .down: Style(foreground: .terminal(1)),
    ])

  @Test(
    "a cut is good for who buys, a rise for who sells, and neither for anybody else",
    arguments: [
      (MoveColors.buyer, UInt8(1), UInt8(2)), (.seller, 2, 1), (.neutral, 7, 7),
    ])
  func moves(colors: MoveColors, up: UInt8, down: UInt8) {
    let theme = Self.theme.colored(for: colors)
    #expect(theme.style(of: .up).foreground == .terminal(up))
    #expect(theme.style(of: .down).foreground == .terminal(down))
    #expect(theme.style(of: .good).foreground == .terminal(2))
  }
}
