import CNcurses
import Screen

/// The one terminal that the program was started in, while it is open as a screen.
///
/// The only place that knows ncurses. It is given back as it was found on every way out: by
/// ``close()``, when the value goes away, on `exit`, and by a handler on a crash.
@MainActor
public final class Terminal {
  /// What the terminal shows, as far as we know; none when all of it has to be written.
  var shown: Canvas?
  /// The theme that it is shown in.
  var theme: Theme?
  /// The looks of the roles in that theme, as ncurses wants them.
  var looks = Looks()
  /// What the terminal can show.
  let palette: Palette
  /// Whether it has as many colours as a theme of its own needs, and not only its user's sixteen.
  public var hasManyColors: Bool { palette == .many || palette == .direct }
  /// A paste whose end has not come yet.
  var paste: Paste?

  /// Opens the terminal as a screen.
  ///
  /// - Parameter hasColors: Whether colours are wanted at all; `NO_COLOR` says they are not.
  /// - Throws: Why there is none; a plain report is what remains then.
  public init(hasColors: Bool = true) throws(Refusal) {
    tape_use_utf8()
    switch tape_start() {
    case TAPE_STARTED: break
    case TAPE_NOT_A_TERMINAL: throw .notATerminal
    case TAPE_NO_CURSOR_ADDRESSING: throw .cannotMoveCursor
    default: throw .unknownTerminal
    }
    palette = hasColors ? Palette(colors: Int(tape_colors())) : .monochrome
  }

  isolated deinit { tape_stop() }

  /// Why no screen could be opened.
  public enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// The name in `TERM` is empty, or nobody has described that terminal.
    case unknownTerminal
    /// The terminal can only write line after line.
    case cannotMoveCursor

    /// What is wrong, and what to do.
    public var description: String {
      switch self {
      case .notATerminal: "no terminal; run it where both input and output are one"
      case .unknownTerminal: "unknown terminal; set TERM to a known one, such as xterm-256color"
      case .cannotMoveCursor: "a terminal without a movable cursor; set TERM to one that has it"
      }
    }
  }
}

extension Terminal {
  /// How many columns and rows there are.
  public var size: Size { Size(columns: Int(tape_columns()), rows: Int(tape_rows())) }

  /// Gives the terminal back as it was found; does nothing the second time.
  public func close() { tape_stop() }

  /// Gives the terminal back from within a signal's handler, where nothing else is safe.
  public nonisolated static func rescue() { tape_rescue() }

  /// Writes all of the picture the next time, whatever the terminal shows.
  public func redraw() {
    shown = nil
    tape_forget()
  }

  /// Leaves the screen to the shell, as Ctrl-Z asks, and returns when the program is continued.
  public func suspend() { tape_suspend() }

  /// Takes the terminal up again after the program was stopped.
  ///
  /// Continued in the background, the program is stopped again here until it is in front.
  public func resume() {
    tape_resume()
    shown = nil
  }
}
