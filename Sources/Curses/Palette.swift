import Screen

/// Which colours a terminal has, and which of them is nearest to a given one.
enum Palette: Hashable, Sendable {
  /// None, or none that are wanted.
  case monochrome
  /// The first eight, and none brighter.
  case eight
  /// The sixteen that its user chose.
  case sixteen
  /// The sixteen, a cube of six steps a side, and 24 greys.
  case many
  /// Any, by its red, green and blue.
  case direct

  /// The palette of a terminal with so many colours.
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

  /// The number by which the terminal knows a colour, or the nearest one that it has.
  func number(of color: Color) -> Int? {
    switch (self, color) {
    case (.monochrome, _): nil
    // Bright black has no dim sister but black, which nobody sees on black.
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
  /// The number of the colour that looks nearest, the lowest of several.
  ///
  /// The lowest sixteen are left out where there are more, since nobody knows what their user made
  /// of them.
  private static func nearest(to color: RGB, among numbers: Range<Int>) -> Int? {
    let numbers = color.isGrey ? numbers.filter { known($0).isGrey } : Array(numbers)
    return numbers.min { known($0).distance(to: color) < known($1).distance(to: color) }
  }

  /// The colour of a number, as xterm has it by default.
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

/// A colour by its parts.
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

  /// Whether no hue is seen in it; a grey that turned olive would mean something.
  var isGrey: Bool { max(red, green, blue) - min(red, green, blue) < 32 }

  /// How different two colours look; the eye weighs green most.
  func distance(to other: RGB) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }
}
