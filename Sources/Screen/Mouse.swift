/// What the mouse did, and over which cell.
///
/// Only the first button and the wheel count, and only without a modifier: with Shift, a terminal
/// selects text.
public struct Mouse: Hashable, Sendable {
  /// What a mouse can do.
  public enum Action: Hashable, Sendable {
    case press, release
    /// Pressed again where it was just released.
    case pressAgain
    /// Moved with the button held.
    case drag
    case wheelUp, wheelDown, wheelLeft, wheelRight
  }

  /// What it did.
  public var action: Action
  /// The row under the pointer, from 0.
  public var row: Int
  /// The column under the pointer, from 0.
  public var column: Int

  /// Something that a mouse did over a cell.
  public init(_ action: Action, row: Int, column: Int) {
    (self.action, self.row, self.column) = (action, row, column)
  }
}
