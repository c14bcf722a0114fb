import Screen
import Testing

@testable import Curses

@Suite struct PaletteTests {
  @Test(arguments: [
    (0, Palette.monochrome), (2, .monochrome), (8, .eight), (16, .sixteen), (88, .sixteen),
    (256, .many), (32_767, .direct),
  ])
  func `a terminal's palette follows from its number of colours`(colors: Int, palette: Palette) {
    #expect(Palette(colors: colors) == palette)
  }

  @Test(arguments: [
    (Color.terminal(9), nil as Int?, 1 as Int?, 9 as Int?, 9 as Int?),
    (.terminal(8), nil, nil, 8, 8),
    (.rgb(0, 0, 0), nil, 0, 0, 16),
    (.rgb(255, 255, 255), nil, 7, 15, 231),
    (.rgb(255, 0, 0), nil, 1, 9, 196),
    (.rgb(0x87, 0xAF, 0xD7), nil, 6, 12, 110),
    // Pale colours keep what they mean: amber, green and red are no grey.
    (.rgb(0xE0, 0xA4, 0x58), nil, 3, 3, 179),
    (.rgb(0x7F, 0xC9, 0x8B), nil, 2, 2, 114),
    (.rgb(0xE8, 0x83, 0x7A), nil, 1, 9, 174),
    (.rgb(0x8A, 0x91, 0x9E), nil, 7, 8, 246),
    (.rgb(0x12, 0x12, 0x12), nil, 0, 0, 233),
    (.rgb(0x80, 0x80, 0x80), nil, 7, 8, 244),
    (.rgb(0, 255, 128), nil, 6, 6, 48),
  ])
  func `a colour becomes the nearest one that the terminal has`(
    color: Color, monochrome: Int?, eight: Int?, sixteen: Int?, many: Int?
  ) {
    #expect(Palette.monochrome.number(of: color) == monochrome)
    #expect(Palette.eight.number(of: color) == eight)
    #expect(Palette.sixteen.number(of: color) == sixteen)
    #expect(Palette.many.number(of: color) == many)
  }

  @Test(
    "bold, which few-coloured terminals show by a brighter colour, never makes text unreadable",
    arguments: [Palette.eight, .sixteen])
  func bold(palette: Palette) {
    let black = Style(attributes: [.bold, .underline])
    #expect(palette.attributes(of: black, foreground: 0, background: 7) == .underline)
    #expect(palette.attributes(of: black, foreground: 7, background: 0) == black.attributes)
    #expect(palette.attributes(of: black, foreground: 12, background: 0) == black.attributes)
    #expect(palette.attributes(of: black, foreground: nil, background: 7) == black.attributes)
  }

  @Test func `lines are dim where there is no dark grey`() {
    let style = Style(foreground: .rgb(0x3D, 0x42, 0x4D), background: .rgb(0x16, 0x18, 0x1D))
    for (palette, expected) in [
      (Palette.eight, Style.Attributes.dim), (.sixteen, []), (.many, []), (.direct, []),
    ] {
      let made = palette.attributes(of: style, foreground: 7, background: 0, isText: false)
      #expect(made == expected)
    }
  }

  @Test func `a direct colour avoids the terminal's own sixteen`() {
    #expect(Palette.direct.number(of: .rgb(0x12, 0x34, 0x56)) == 0x123456)
    #expect(Palette.direct.number(of: .rgb(0, 0, 0)) == 16)
    #expect(Palette.direct.number(of: .terminal(3)) == 3)
  }
}
