import Market
import Screen

/// Something that has happened: the only way in which a state changes.
public enum Event: Sendable {
  /// Somebody did something at the terminal.
  case input(Input)
  /// What time it is now; the dashboard has no clock of its own.
  case clock(Moment)
  /// Files were read, or read again.
  case read([Snapshot])
  /// A file that was followed is no longer there.
  case gone(file: String)
  /// How far reading has come; nothing once it is done.
  case progress(Progress?)
  /// What a path that somebody began to type can be completed to.
  case completed([String])
  /// The themes that can be chosen.
  case themes([Theme])
  /// Something that was asked for could not be done.
  case failed(Diagnostic)
}

/// How far reading has come.
public struct Progress: Hashable, Sendable {
  /// Files that were read.
  public var done: Int
  /// Files that are to be read, those included.
  public var total: Int

  /// So many of so many files.
  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}

/// Work that follows from an event; only the program's loop performs it.
public enum Effect: Hashable, Sendable {
  /// Read these files and folders, and follow them.
  case load([String])
  /// Find out what this beginning of a path can be completed to.
  case complete(path: String)
  /// Paint the whole screen anew.
  case redraw
  /// End the program.
  case quit
}
