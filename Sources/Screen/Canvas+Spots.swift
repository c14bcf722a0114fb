/// What a part of the screen is to the mouse.
public enum Target: Hashable, Sendable {
  /// A page of the stack, by its index: whatever lies beneath it can't be reached there.
  case page(Int)
  /// A panel, by its number.
  case panel(Int)
  /// A line that can be selected, by its index, and that of the selected one.
  case line(Int, selected: Int)
  /// The head of a column, by its name.
  case column(String)
  /// A key that a click presses.
  case key(Key)
  /// The range of a value that can be moved, by the index of its line.
  case slider(Int)
  /// A thing that is not on a list, by its kind and index, such as a move on the tape.
  case item(String, Int)
  /// What hides everything beneath it.
  case nothing
}

extension Canvas {
  /// A part of the screen that answers to the mouse.
  public struct Spot: Hashable, Sendable {
    /// Where it is.
    public var frame: Frame
    /// What it is.
    public var target: Target
  }

  /// Notes what a frame is to the mouse, as far as it can be seen.
  ///
  /// What draws a thing is the only one to know where it stands, so it says so while drawing.
  public mutating func note(_ target: Target, in frame: Frame) {
    let seen = frame.intersection(clip)
    if !seen.isEmpty { spots.append(Spot(frame: seen, target: target)) }
  }

  /// Notes a line of a list.
  public mutating func note(line index: Int, selected: Int, row: Int, in frame: Frame) {
    note(
      .line(index, selected: selected),
      in: Frame(row: row, column: frame.column, columns: frame.columns, rows: 1))
  }

  /// The spots at a position, the uppermost first; none beneath what hides them.
  public func spots(row: Int, column: Int) -> [Spot] {
    var found: [Spot] = []
    for spot in spots.reversed() where spot.frame.contains(row: row, column: column) {
      if spot.target == .nothing { break }
      found.append(spot)
      if case .page = spot.target { break }
    }
    return found
  }
}

extension Canvas {
  /// A drawing that says something, and the words for it.
  public struct DrawnWords: Hashable, Sendable {
    /// Where it is.
    public var frame: Frame
    /// The words.
    public var text: String
  }

  /// Notes what a drawing says.
  public mutating func note(words text: String, in frame: Frame) {
    let seen = frame.intersection(clip)
    if !seen.isEmpty { drawnWords.append(DrawnWords(frame: seen, text: text)) }
  }

  /// The canvas with words in place of what is drawn.
  public var inWords: Canvas {
    var canvas = self
    for words in drawnWords {
      canvas.clear(words.frame)
      canvas.write(
        words.text, row: words.frame.row, column: words.frame.column,
        endColumn: words.frame.endColumn)
    }
    return canvas
  }
}

extension Frame {
  /// Whether a position is inside.
  public func contains(row: Int, column: Int) -> Bool {
    self.row..<endRow ~= row && self.column..<endColumn ~= column
  }
}
