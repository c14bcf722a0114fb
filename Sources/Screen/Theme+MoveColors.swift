/// For whom the colours of rising and falling prices are: a cut is good for who pays.
public enum MoveColors: String, CaseIterable, Hashable, Sendable {
  /// A cut in the colour of good things, a rise in that of bad ones.
  case buyer
  /// The other way round, as on a stock exchange.
  case seller
  /// Neither: the signs alone tell which way a price moved.
  case neutral
}

extension Theme {
  /// The theme with moves in the colours meant for someone; a theme states the seller's.
  public func colored(for colors: MoveColors) -> Theme {
    var theme = self
    // What is right or live stays in its own colour, whichever way prices move.
    theme.styles[.good] = style(of: .good)
    switch colors {
    case .seller: break
    case .buyer: (theme.styles[.up], theme.styles[.down]) = (styles[.down], styles[.up])
    case .neutral: (theme.styles[.up], theme.styles[.down]) = (styles[.plain], styles[.plain])
    }
    return theme
  }
}
