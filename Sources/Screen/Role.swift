/// The purpose of a cell; a theme decides how it looks.
///
/// Panels use roles and never colours, so that a new theme changes no panel. No meaning is conveyed
/// by colour alone: up and down carry ▲ and ▼, suspect prices carry !.
public enum Role: String, CaseIterable, Hashable, Sendable {
  case plain, muted, title, border, borderFocused, caption, selected, accent
  /// Prices that rise and fall, in the colours of who looks at them: see ``MoveColors``.
  case up, down
  /// What is right, or runs as it should.
  case good
  case warning, error
  /// Theoretical figures that nobody measured.
  case theoretical
  /// Outdated figures.
  case aged
  /// Signs that the screen shows a time other than now; replaces the accent then.
  case past
  case link, match, axis
  /// What the user has rules for, to catch the eye.
  case highlight
  /// Prices from the cheapest to the dearest beside the base: see ``MoveColors``.
  case ramp1, ramp2, ramp3, ramp4, ramp5
  case series1, series2, series3, series4
  /// The colours of the first two series, fainter: for bars that others stand out from.
  case faint1, faint2
  /// What is below the line of a chart, and the first two series on it.
  case area, areaLine1, areaLine2

  /// The role of what stands on the area below a line instead.
  public var onArea: Role {
    switch self {
    case .series1: .areaLine1
    case .series2: .areaLine2
    default: self
    }
  }

  /// Whether it is of text, and not of lines and areas that may be faint.
  public var isText: Bool { ![.border, .area, .faint1, .faint2].contains(self) }

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
    case .good: "g"
    case .warning: "w"
    case .error: "e"
    case .theoretical: "h"
    case .aged: "o"
    case .past: "p"
    case .link: "l"
    case .match: "f"
    case .axis: "x"
    case .highlight: "H"
    case .ramp1: "5"
    case .ramp2: "6"
    case .ramp3: "7"
    case .ramp4: "8"
    case .ramp5: "9"
    case .series1: "1"
    case .series2: "2"
    case .series3: "3"
    case .series4: "4"
    case .faint1: "I"
    case .faint2: "J"
    case .area: "A"
    case .areaLine1: "L"
    case .areaLine2: "M"
    }
  }
}
