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
  var styles = ResolvedStyles()
  /// What the terminal can show.
  let palette: Palette
  /// Whether it has as many colours as a theme of its own needs, and not only its user's sixteen.
  public var hasManyColors: Bool { palette == .many || palette == .direct }
  /// What the bytes that were read make of keys.
  var decoder: InputDecoder
  /// Whether nothing can be read from it any more.
  public internal(set) var isGone = false

  /// Opens the terminal as a screen.
  ///
  /// - Parameters:
  ///   - hasColors: Whether colours are wanted at all; `NO_COLOR` says they are not.
  ///   - escapePatience: How long Esc may be the beginning of another key, in milliseconds; the usual
  ///     time where nobody says.
  /// - Throws: Why there is none; a plain report is what remains then.
  public init(hasColors: Bool = true, escapePatience: Int64? = nil) throws(Refusal) {
    tape_use_utf8()
    switch tape_start() {
    case TAPE_STARTED: break
    case TAPE_NOT_A_TERMINAL: throw .notATerminal
    case TAPE_NO_CURSOR_ADDRESSING: throw .cannotMoveCursor
    default: throw .unknownTerminal
    }
    decoder = Terminal.decoder(
      escapePatience: escapePatience ?? InputDecoder.usualEscapePatience)
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

  /// Whether the shell has the program in front, so that the terminal is ours to use.
  public nonisolated static var isInFront: Bool { tape_is_in_front() }

  /// Stops the program as the system stops one in the background that wants the terminal; returns
  /// when it is continued.
  public nonisolated static func standBy() { tape_stand_by() }

  /// Takes the terminal up again after the program was stopped.
  public func resume() {
    tape_resume()
    shown = nil
  }
}
