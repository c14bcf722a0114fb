import Screen

/// The colours of a terminal, and the nearest of them to a given one.
enum Palette: Hashable, Sendable {
  /// No colours, or none wanted.
  case monochrome
  /// The first eight, without bright ones.
  case eight
  /// The sixteen of the user's colour scheme.
  case sixteen
  /// The sixteen, a cube with six steps per side, and 24 greys.
  case many
  /// Any colour, by red, green and blue.
  case direct

  /// The palette of a terminal with this many colours.
  init(colors: Int) {
    self =
      switch colors {
      case ..<8: .monochrome
      case ..<16: .eight
      case ..<256: .sixteen
      case 256: .many
      default: .direct
      }
  }

  /// The terminal's number for a colour, or for the nearest one it has.
  func number(of color: Color) -> Int? {
    switch (self, color) {
    case (.monochrome, _): nil
    // The only darker shade of bright black is black, which is invisible on black.
    case (.eight, .terminal(8)): nil
    case (.eight, .terminal(let number)): Int(number) % 8
    case (_, .terminal(let number)): Int(number) % 16
    case (.eight, .rgb(let red, let green, let blue)):
      Palette.nearest(to: RGB(red, green, blue), among: 0..<8)
    case (.sixteen, .rgb(let red, let green, let blue)):
      Palette.nearest(to: RGB(red, green, blue), among: 0..<16)
    case (.many, .rgb(let red, let green, let blue)):
      Palette.nearest(to: RGB(red, green, blue), among: 16..<256)
    case (.direct, .rgb(let red, let green, let blue)):
      // The lowest eight numbers are the terminal's own colours.
      max(8, Int(red) << 16 | Int(green) << 8 | Int(blue))
    }
  }
}

extension Palette {
  /// The number of the nearest colour, the lowest if several are equally near.
  ///
  /// The lowest sixteen are skipped if there are more, since the user may have changed them.
  private static func nearest(to color: RGB, among numbers: Range<Int>) -> Int? {
    let numbers = color.isGrey ? numbers.filter { known($0).isGrey } : Array(numbers)
    return numbers.min { known($0).distance(to: color) < known($1).distance(to: color) }
  }

  /// The colour of a number, by xterm's defaults.
  private static func known(_ number: Int) -> RGB {
    if number < 16 { return own[number] }
    if number >= 232 { return RGB(grey: 8 + 10 * (number - 232)) }
    let place = number - 16
    return RGB(steps[place / 36], steps[place / 6 % 6], steps[place % 6])
  }

  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static let own: [RGB] = [
    RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0),
    RGB(0, 0, 238), RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229),
    RGB(127, 127, 127), RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0),
    RGB(92, 92, 255), RGB(255, 0, 255), RGB(0, 255, 255), RGB(255, 255, 255),
  ]
}

/// A colour by its components.
private struct RGB {
  let red: Int
  let green: Int
  let blue: Int

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = Int(red)
    self.green = Int(green)
    self.blue = Int(blue)
  }

  init(grey: Int) {
    red = grey
    green = grey
    blue = grey
  }

  /// Whether it looks grey; a grey turned olive would carry a meaning.
  var isGrey: Bool { max(red, green, blue) - min(red, green, blue) < 32 }

  /// How different two colours look; the eye is most sensitive to green.
  func distance(to other: RGB) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }
}
