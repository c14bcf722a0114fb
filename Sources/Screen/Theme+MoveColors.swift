/// For whom the colours of rising and falling prices are: a cut is good for who pays.
public enum MoveColors: String, CaseIterable, Hashable, Sendable {
  /// A cut and what is cheap in the colour of good things, a rise and what is dear in that of bad ones.
  case buyer
  /// The other way round, as on a stock exchange.
  case seller
  /// Neither: the signs alone tell which way a price moved.
  case neutral
}

extension Theme {
  /// The colours of prices from cheap to dear.
  private static let ramp: [Role] = [.ramp1, .ramp2, .ramp3, .ramp4, .ramp5]

  /// The theme with moves and ratios in the colours meant for someone.
  ///
  /// A theme states moves as on a stock exchange, what rises in the colour of good things, and ratios
  /// as a buyer sees them.
  public func colored(for colors: MoveColors) -> Theme {
    var theme = self
    // What is right or live stays in its own colour, whichever way prices move.
    theme.styles[.good] = style(of: .good)
    switch colors {
    case .buyer: (theme.styles[.up], theme.styles[.down]) = (styles[.down], styles[.up])
    case .seller:
      for (role, other) in zip(Theme.ramp, Theme.ramp.reversed()) {
        theme.styles[role] = styles[other]
      }
    case .neutral:
      for role in [.up, .down] + Theme.ramp { theme.styles[role] = styles[.plain] }
    }
    return theme
  }
}
