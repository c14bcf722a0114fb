import CNcurses
import Screen

/// The terminal that the program was started in, while it is open as a screen.
///
/// The only place that knows ncurses. The terminal is restored on every way out: by ``close()``,
/// when the value is destroyed, on `exit`, and by a crash handler.
@MainActor
public final class Terminal {
  /// What the terminal shows, as far as we know; nil if all of it must be written.
  var shown: Canvas?
  /// The links that the terminal shows.
  var linksShown: [Canvas.Link] = []
  /// Whether the terminal takes sequences beyond what terminfo knows, such as links.
  let takesOwnSequences: Bool
  /// Whether nothing but lines is written.
  public let isPlain: Bool
  /// The current theme.
  var theme: Theme?
  /// The styles of the theme's roles, for ncurses.
  var styles = ResolvedStyles()
  /// Whether the background was said to be light, until that is taken.
  var background: Bool?
  /// Whether the terminal can hold a picture back until it is whole.
  var holdsPictures = false
  /// What colours the terminal has.
  let palette: Palette
  /// Whether it has enough colours for a theme of its own, and not just the user's sixteen.
  public var hasManyColors: Bool { palette == .many || palette == .direct }
  /// The decoder of the bytes that were read.
  var decoder: InputDecoder
  /// Whether the terminal is at its end, so that nothing can be read any more.
  public internal(set) var isGone = false

  /// Opens the terminal as a screen.
  ///
  /// - Parameters:
  ///   - hasColors: Whether colours are wanted at all; not if `NO_COLOR` is set.
  ///   - escapePatience: How long Esc may be the beginning of another key, in milliseconds; nil for
  ///     the default.
  ///   - isPlain: Whether only lines are to be written, without a screen.
  /// - Throws: Why no screen can be opened; the caller then falls back to a plain report.
  public init(
    hasColors: Bool = true, escapePatience: Int64? = nil, plainly isPlain: Bool = false
  ) throws(Refusal) {
    tape_use_utf8()
    self.isPlain = isPlain
    takesOwnSequences = !isPlain && OwnSequence.isTaken(by: String(cString: tape_terminal()))
    switch isPlain ? tape_start_plain() : hasColors ? Terminal.start() : tape_start() {
    case TAPE_STARTED: break
    case TAPE_NOT_A_TERMINAL: throw .notATerminal
    case TAPE_NO_CURSOR_ADDRESSING: throw .cannotMoveCursor
    default: throw .unknownTerminal
    }
    decoder = Terminal.decoder(
      escapePatience: escapePatience ?? InputDecoder.usualEscapePatience)
    palette = hasColors && !isPlain ? Palette(colors: Int(tape_colors())) : .monochrome
  }

  isolated deinit { tape_stop() }

  /// Why no screen could be opened.
  public enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// Standard input or output is a file or a pipe.
    case notATerminal
    /// `TERM` is empty, or names an unknown terminal.
    case unknownTerminal
    /// The terminal can only write line after line.
    case cannotMoveCursor

    /// The reason, and what to do.
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

  /// Writes lines, the only thing that a plain terminal shows.
  public func say(_ lines: [String]) {
    guard isPlain, !lines.isEmpty else { return }
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    tape_send(bytes, bytes.count)
  }

  /// Whether the terminal reports what the mouse does; one without a mouse is sent nothing.
  public var usesMouse: Bool {
    get { tape_has_mouse() }
    set { tape_mouse(newValue) }
  }

  /// Restores the terminal; does nothing the second time.
  public func close() { tape_stop() }

  /// Restores the terminal from a signal handler, using only what is safe there.
  public nonisolated static func rescue() { tape_rescue() }

  /// Redraws everything the next time, whatever the terminal shows.
  public func redraw() {
    shown = nil
    linksShown = []
    tape_forget()
  }

  /// Returns the terminal to the shell, as for Ctrl-Z, until the program is continued.
  public func suspend() { tape_suspend() }

  /// Gives the terminal to a command that we run, until ``resume()``.
  public func lend() { tape_lend() }

  /// Whether the program is in the foreground, so that it may use the terminal.
  public nonisolated static var isInFront: Bool { tape_is_in_front() }

  /// Stops the program as the system stops a background process that uses the terminal; returns
  /// when it is continued.
  public nonisolated static func standBy() { tape_stand_by() }

  /// Takes the terminal back after the program was stopped.
  public func resume() {
    tape_resume()
    shown = nil
    linksShown = []
  }
}
