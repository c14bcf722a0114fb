import CNcurses
import Screen

/// What is known of the terminal without opening it as a screen: by terminfo, the window and the
/// environment.
public struct TerminalFacts: Hashable, Sendable {
  /// What terminfo says of the terminal's name.
  public enum Entry: Hashable, Sendable {
    /// It has an entry.
    case known
    /// It has none of that name, or none that says anything.
    case unknown
    /// There is no terminfo at all.
    case noDatabase
  }

  /// The name in `TERM`; empty if it is unset.
  public var name: String
  /// Whether terminfo knows it.
  public var entry: Entry
  /// Whether standard input and output are a terminal.
  public var isTerminal: Bool
  /// The window's size; nil if it doesn't know.
  public var size: Size?
  /// The number of colours by terminfo.
  public var colors: Int
  /// Whether `COLORTERM` says that it shows any colour.
  public var statesDirectColor: Bool
  /// Whether its cursor can be moved, without which there is no screen.
  public var movesCursor: Bool
  /// Whether terminfo gives it a mouse.
  public var hasMouse: Bool
  /// Whether it can be sent links, notifications and the clipboard.
  public var takesOwnSequences: Bool

  /// Looks at the terminal that the program was started in.
  public static func look() -> TerminalFacts {
    let look = tape_look()
    let name = String(cString: tape_terminal())
    let entry: Entry =
      switch look.terminfo {
      case TAPE_ENTRY: .known
      case TAPE_NO_DATABASE: .noDatabase
      default: .unknown
      }
    return TerminalFacts(
      name: name, entry: entry, isTerminal: look.is_terminal,
      size: look.width > 0 && look.height > 0
        ? Size(columns: Int(look.width), rows: Int(look.height)) : nil,
      colors: max(0, Int(look.colors)), statesDirectColor: Terminal.statesDirectColor,
      movesCursor: look.moves_cursor, hasMouse: look.has_mouse,
      takesOwnSequences: OwnSequence.isTaken(by: name))
  }
}

/// What the environment's locale is worth for text beyond ASCII.
public enum LocaleFacts: Hashable, Sendable {
  /// It is one of UTF-8.
  case utf8
  /// It is there, and of another encoding; ours is taken instead.
  case otherEncoding
  /// It is not installed; ours is taken instead.
  case missing
  /// This system has none of UTF-8 at all.
  case noneOfUTF8

  /// Looks at the locale of the environment.
  public static func look() -> LocaleFacts {
    switch tape_locale() {
    case TAPE_UTF8: .utf8
    case TAPE_OTHER_CODESET: .otherEncoding
    case TAPE_LOCALE_MISSING: .missing
    default: .noneOfUTF8
    }
  }
}
