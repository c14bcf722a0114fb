/// The appearance of the roles.
public struct Theme: Hashable, Sendable {
  /// The name it is chosen by, such as `dark`.
  public var name: String
  /// The style of each role; a role without one looks plain.
  public var styles: [Role: Style]

  /// A theme of styles.
  public init(name: String, styles: [Role: Style] = [:]) {
    self.name = name
    self.styles = styles
  }

  /// The style of a role; without a background of its own it stands on that of plain text.
  ///
  /// A theme that says nothing of what is good shows it as what rises, as its colours are a seller's.
  /// One that says nothing of the areas of charts tints them in their line's colour.
  public func style(of role: Role) -> Style {
    let plain = styles[.plain] ?? Style()
    guard var style = styles[role] ?? derivedStyle(of: role) else { return plain }
    if style.foreground == nil { style.foreground = plain.foreground }
    if style.background == nil { style.background = plain.background }
    return style
  }

  private func derivedStyle(of role: Role) -> Style? {
    switch role {
    case .good: styles[.up]
    case .faint1: styles[.series1]?.fainter(on: styles[.plain]?.background)
    case .faint2: styles[.series2]?.fainter(on: styles[.plain]?.background)
    case .area: tinted(.border)
    case .areaLine1: tinted(.series1)
    case .areaLine2: tinted(.series2)
    default: nil
    }
  }

  /// A role's style on a tint of the first series, where the theme's own background is known.
  private func tinted(_ role: Role) -> Style? {
    let ground = styles[.plain]?.background
    // On paper a little colour is seen sooner.
    let tint = styles[.series1]?.foreground?
      .mixed(with: ground, parts: 1, of: ground?.isLight == true ? 9 : 6)
    return styles[role].map {
      Style(foreground: $0.foreground, background: tint, attributes: $0.attributes)
    }
  }

  /// The theme without tints, for terminals whose few colours have none that are faint.
  public var withoutTints: Theme {
    var theme = self
    for (role, other) in [(Role.area, Role.border), (.areaLine1, .series1), (.areaLine2, .series2)]
    { theme.styles[role] = styles[other] }
    return theme
  }

  /// The theme without colours, for `NO_COLOR` and terminals that have none.
  public var withoutColors: Theme {
    Theme(
      name: name,
      styles: styles.mapValues { style in
        style.background == nil || style.background == styles[.plain]?.background
          ? Style(attributes: style.attributes)
          : Style(attributes: style.attributes.union(.reverse))
      })
  }
}

/// The style of a cell: colours and attributes.
public struct Style: Hashable, Sendable {
  /// The foreground colour; `nil` for the terminal's default.
  public var foreground: Color?
  /// The background colour; `nil` for the terminal's default.
  public var background: Color?
  /// Bold, underline and the like.
  public var attributes: Attributes

  /// A style.
  public init(
    foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The style in half of its colour on a background; dim, where these are the terminal's own.
  func fainter(on ground: Color?) -> Style {
    guard let color = foreground?.mixed(with: ground, parts: 1, of: 2) else {
      return Style(foreground: foreground, background: background, attributes: .dim)
    }
    return Style(foreground: color, background: background)
  }

  /// Bold, underline and the like, which every terminal has.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit per attribute.
    public let rawValue: UInt8

    /// Attributes by their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier, or brighter.
    public static let bold = Attributes(rawValue: 1)
    /// Fainter.
    public static let dim = Attributes(rawValue: 2)
    /// Slanted.
    public static let italic = Attributes(rawValue: 4)
    /// Underlined.
    public static let underline = Attributes(rawValue: 8)
    /// Foreground and background exchanged.
    public static let reverse = Attributes(rawValue: 16)
  }
}

/// A colour: one of the terminal's sixteen, or RGB.
public enum Color: Hashable, Sendable {
  /// One of the sixteen configured in the terminal, 0 to 15.
  case terminal(UInt8)
  /// Red, green and blue; shown as the nearest colour the terminal has.
  case rgb(UInt8, UInt8, UInt8)

  /// Whether it is one that dark text is read on.
  var isLight: Bool {
    guard case .rgb(let red, let green, let blue) = self else { return false }
    return Int(red) + Int(green) + Int(blue) > 382
  }

  /// Some parts of the colour, and another one for the rest; nil unless both are known.
  func mixed(with other: Color?, parts: Int, of all: Int) -> Color? {
    guard case .rgb(let red, let green, let blue) = self,
      case .rgb(let red2, let green2, let blue2)? = other
    else { return nil }
    func mix(_ one: UInt8, _ other: UInt8) -> UInt8 {
      UInt8((Int(one) * parts + Int(other) * (all - parts)) / all)
    }
    return .rgb(mix(red, red2), mix(green, green2), mix(blue, blue2))
  }
}
