import CNcurses
import Screen

/// How each role of a theme looks, in attributes and pairs of colours that ncurses has defined.
///
/// Pairs are defined as they are needed and numbered anew for every theme, since above 255 of them
/// parts of ncurses cut the number off without a word.
@MainActor
struct ResolvedStyles {
  /// What a cell is written with.
  struct Look {
    /// The bits that CNcurses names.
    var attributes: UInt8 = 0
    /// The pair of colours; 0 is the terminal's own.
    var pair: UInt8 = 0
  }

  private var byRole: [Role: Look] = [:]
  private var pairs: [Pair: UInt8] = [:]

  private struct Pair: Hashable {
    let foreground: Int?
    let background: Int?
  }

  /// Looks of nothing.
  init() {}

  /// The looks of a theme, in the colours that the terminal has.
  init(_ theme: Theme, palette: Palette) {
    let theme = palette == .monochrome ? theme.withoutColors : theme
    for role in Role.allCases {
      let style = theme.style(of: role)
      byRole[role] = Look(attributes: style.attributes.rawValue, pair: pair(of: style, palette))
    }
  }

  /// How a role looks.
  subscript(role: Role) -> Look { byRole[role] ?? Look() }

  private mutating func pair(of style: Style, _ palette: Palette) -> UInt8 {
    let pair = Pair(
      foreground: style.foreground.flatMap(palette.number(of:)),
      background: style.background.flatMap(palette.number(of:)))
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
