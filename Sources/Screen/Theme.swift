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
  public func style(of role: Role) -> Style {
    let plain = styles[.plain] ?? Style()
    guard var style = styles[role] ?? (role == .good ? styles[.up] : nil) else { return plain }
    if style.foreground == nil { style.foreground = plain.foreground }
    if style.background == nil { style.background = plain.background }
    return style
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
}
