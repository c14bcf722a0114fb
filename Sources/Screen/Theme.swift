/// How the roles look.
public struct Theme: Hashable, Sendable {
  /// The name that it is chosen by, such as `dark`.
  public var name: String
  /// How each role looks; a role that is not named looks plain.
  public var styles: [Role: Style]

  /// A theme of styles.
  public init(name: String, styles: [Role: Style] = [:]) {
    self.name = name
    self.styles = styles
  }

  /// How a role looks.
  public func style(of role: Role) -> Style { styles[role] ?? styles[.plain] ?? Style() }

  /// The theme without its colours, for `NO_COLOR` and for terminals that have none.
  public var withoutColors: Theme {
    Theme(
      name: name,
      styles: styles.mapValues { style in
        style.background == nil
          ? Style(attributes: style.attributes)
          : Style(attributes: style.attributes.union(.reverse))
      })
  }
}

/// How a cell looks: colours and attributes.
public struct Style: Hashable, Sendable {
  /// The colour of the character; the terminal's own where there is none.
  public var foreground: Color?
  /// The colour behind it; the terminal's own where there is none.
  public var background: Color?
  /// Bold, underline and the like.
  public var attributes: Attributes

  /// How a cell looks.
  public init(
    foreground: Color? = nil, background: Color? = nil, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// Bold, underline and the like, which every terminal has.
  public struct Attributes: OptionSet, Hashable, Sendable {
    /// One bit an attribute.
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

/// A colour: one of the terminal's own sixteen, or one of its own right.
public enum Color: Hashable, Sendable {
  /// One of the sixteen that the person chose for the terminal, 0 to 15.
  case terminal(UInt8)
  /// Red, green and blue; shown as the nearest that the terminal has.
  case rgb(UInt8, UInt8, UInt8)
}
