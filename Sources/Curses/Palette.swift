import Glibc
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
      Palette.nearest(to: RGB(red, green, blue), among: Array(0..<8), isOfFew: true)
    case (.sixteen, .rgb(let red, let green, let blue)):
      Palette.nearest(to: RGB(red, green, blue), among: Array(0..<16), isOfFew: true)
    case (.many, .rgb(let red, let green, let blue)):
      Palette.nearest(to: RGB(red, green, blue), among: Array(16..<256), isOfFew: false)
    case (.direct, .rgb(let red, let green, let blue)):
      // The lowest sixteen numbers are the terminal's own colours.
      max(16, Int(red) << 16 | Int(green) << 8 | Int(blue))
    }
  }
}

extension Palette {
  /// A theme without what the terminal's colours can't show.
  func shown(_ theme: Theme) -> Theme {
    switch self {
    case .monochrome: theme.withoutTints.withoutColors
    case .eight, .sixteen: theme.withoutTints
    case .many, .direct: theme
    }
  }

  /// The least contrast at which text is easy to read, by the Web Content Accessibility Guidelines.
  static let leastContrast = 4.5

  /// The terminal's numbers for the colours of a style.
  ///
  /// A terminal with few colours may have none near enough: a background that would be the same as
  /// around it becomes the next one, and text that could not be read on it a colour that can be.
  ///
  /// - Parameters:
  ///   - style: The style.
  ///   - ground: The background around it.
  ///   - isText: Whether it is of text, and not of lines that may be faint.
  /// - Returns: The numbers; nil for the terminal's own colour.
  func numbers(
    of style: Style, on ground: Color?, isText: Bool
  ) -> (foreground: Int?, background: Int?) {
    var background = style.background.flatMap(number(of:))
    if let around = ground.flatMap(number(of:)), around == background, style.background != ground,
      case .rgb(let red, let green, let blue)? = style.background
    {
      background = nearest(to: RGB(red, green, blue)) { $0 != around }
    }
    guard self != .direct, case .rgb(let red, let green, let blue)? = style.foreground,
      let background
    else { return (style.foreground.flatMap(number(of:)), background) }
    guard isText else {
      return (nearest(to: RGB(red, green, blue)) { $0 != background }, background)
    }
    let under = Palette.known(background)
    let readable = nearest(to: RGB(red, green, blue)) {
      Palette.known($0).contrast(with: under) >= Palette.leastContrast
    }
    return (readable ?? style.foreground.flatMap(number(of:)), background)
  }

  /// The attributes of a style in these colours: without bold, where a terminal that shows it by a
  /// brighter colour would make text hard to read; and dim for lines, where no colour is.
  func attributes(
    of style: Style, foreground: Int?, background: Int?, isText: Bool = true
  ) -> Style.Attributes {
    if self == .eight, !isText { return style.attributes.union(.dim) }
    guard self == .eight || self == .sixteen, style.attributes.contains(.bold),
      let foreground, foreground < 8, let background,
      contrast(foreground + 8, background) < Palette.leastContrast
    else { return style.attributes }
    return style.attributes.subtracting(.bold)
  }

  /// The contrast of two of the terminal's colours, from 1 to 21, by xterm's defaults.
  func contrast(_ one: Int, _ other: Int) -> Double {
    func color(_ number: Int) -> RGB {
      self == .direct && number >= 16 ? RGB(packed: number) : Palette.known(number)
    }
    return color(one).contrast(with: color(other))
  }

  /// The nearest of the colours that pass; a grey if it looks grey, as far as one passes.
  private func nearest(to color: RGB, where passes: (Int) -> Bool) -> Int? {
    let numbers: Range<Int>
    switch self {
    case .monochrome, .direct: return nil
    case .eight: numbers = 0..<8
    case .sixteen: numbers = 0..<16
    case .many: numbers = 16..<256
    }
    return Palette.nearest(to: color, among: numbers.filter(passes), isOfFew: self != .many)
  }

  /// The number of the nearest colour, the lowest if several are equally near.
  ///
  /// The lowest sixteen are skipped if there are more, since the user may have changed them. Among
  /// few colours a pale one is nearest to a grey; its hue says what it means, so that comes first.
  private static func nearest(
    to color: RGB, among numbers: [Int], isOfFew: Bool
  ) -> Int? {
    var alike = numbers
    if color.isGrey {
      alike = numbers.filter { known($0).isGrey }
    } else if isOfFew {
      let far = numbers.compactMap { known($0).hueDistance(to: color) }.min() ?? .infinity
      if far < mostHueDistance {
        alike = numbers.filter { known($0).hueDistance(to: color).map { $0 <= far + 1 } ?? false }
      }
    }
    return (alike.isEmpty ? numbers : alike).min {
      known($0).distance(to: color) < known($1).distance(to: color)
    }
  }

  /// From where on a hue is another colour, in degrees.
  private static let mostHueDistance = 55.0

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

  /// A colour by one number.
  init(packed number: Int) {
    red = number >> 16 & 255
    green = number >> 8 & 255
    blue = number & 255
  }

  /// The contrast with another colour, from 1 to 21: the ratio of their relative luminances, each
  /// raised by 0.05 (WCAG 2.2).
  func contrast(with other: RGB) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  private var luminance: Double {
    0.2126 * RGB.linear[red] + 0.7152 * RGB.linear[green] + 0.0722 * RGB.linear[blue]
  }

  /// The light of each component, from 0 to 1 (WCAG 2.2).
  private static let linear = (0...255).map { part in
    let share = Double(part) / 255
    return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
  }

  /// Whether it looks grey; a grey turned olive would carry a meaning.
  var isGrey: Bool { max(red, green, blue) - min(red, green, blue) < 32 }

  /// The hue in degrees: 0 red, 120 green, 240 blue; nil of a grey.
  private var hue: Double? {
    guard !isGrey else { return nil }
    let (most, least) = (max(red, green, blue), min(red, green, blue))
    func share(_ one: Int, _ other: Int) -> Double { Double(one - other) / Double(most - least) }
    let sixth =
      most == red
      ? share(green, blue) : most == green ? 2 + share(blue, red) : 4 + share(red, green)
    return sixth < 0 ? 60 * (sixth + 6) : 60 * sixth
  }

  /// How far apart two hues are, from 0 to 180 degrees; nil if a colour is grey.
  func hueDistance(to other: RGB) -> Double? {
    guard let hue, let other = other.hue else { return nil }
    let apart = abs(hue - other)
    return min(apart, 360 - apart)
  }

  /// How different two colours look; the eye is most sensitive to green.
  func distance(to other: RGB) -> Int {
    let (red, green, blue) = (red - other.red, green - other.green, blue - other.blue)
    return 2 * red * red + 4 * green * green + 3 * blue * blue
  }
}
