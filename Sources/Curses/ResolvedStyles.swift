import CNcurses
import Screen

/// The roles of a theme as ncurses attributes and colour pairs.
///
/// Pairs are defined on demand and renumbered for every theme, since parts of ncurses silently
/// truncate numbers above 255.
@MainActor
struct ResolvedStyles {
  /// How a cell is written.
  struct Look {
    /// The attribute bits, as named in CNcurses.
    var attributes: UInt8 = 0
    /// The colour pair; 0 is the terminal's own.
    var pair: UInt8 = 0
  }

  private var byRole: [Role: Look] = [:]
  private var pairs: [Pair: UInt8] = [:]

  private struct Pair: Hashable {
    let foreground: Int?
    let background: Int?
  }

  /// Creates styles without a theme.
  init() {}

  /// Creates the styles of a theme, in the terminal's colours.
  init(_ theme: Theme, palette: Palette) {
    let theme = palette.shown(theme)
    let ground = theme.style(of: .plain).background
    for role in Role.allCases {
      let style = theme.style(of: role)
      let (foreground, background) = palette.numbers(
        of: style, on: ground, isText: role.isText)
      byRole[role] = Look(
        attributes: palette.attributes(
          of: style, foreground: foreground, background: background, isText: role.isText
        ).rawValue,
        pair: number(of: Pair(foreground: foreground, background: background)))
    }
  }

  /// The style of a role.
  subscript(role: Role) -> Look { byRole[role] ?? Look() }

  private mutating func number(of pair: Pair) -> UInt8 {
    if pair.foreground == nil, pair.background == nil { return 0 }
    if let number = pairs[pair] { return number }
    guard pairs.count < 255 else { return 0 }
    let number = UInt8(pairs.count + 1)
    guard tape_define_pair(number, Int32(pair.foreground ?? -1), Int32(pair.background ?? -1))
    else { return 0 }
    pairs[pair] = number
    return number
  }
}
