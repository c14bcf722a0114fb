/// What a cell is there for; a theme says how that looks.
///
/// Panels name roles and never colours, so that a new theme changes no panel, and no meaning is in
/// colour alone: up and down carry ▲ and ▼, what is suspect carries !.
public enum Role: String, CaseIterable, Hashable, Sendable {
  case plain, muted, title, border, borderFocused, caption, selected, accent
  case up, down, warning, error
  /// Figures that nobody measured.
  case theoretical
  /// Figures that are old.
  case aged
  /// What says that the screen shows another time than now; takes the accent's place then.
  case past
  case link, match, axis
  case series1, series2, series3, series4

  /// The letter that stands for the role in a story board.
  public var letter: Character {
    switch self {
    case .plain: "."
    case .muted: "m"
    case .title: "t"
    case .border: "b"
    case .borderFocused: "B"
    case .caption: "c"
    case .selected: "s"
    case .accent: "a"
    case .up: "+"
    case .down: "-"
    case .warning: "w"
    case .error: "e"
    case .theoretical: "h"
    case .aged: "o"
    case .past: "p"
    case .link: "l"
    case .match: "f"
    case .axis: "x"
    case .series1: "1"
    case .series2: "2"
    case .series3: "3"
    case .series4: "4"
    }
  }
}
