/// One cell of a screen: a character and its role.
public struct Cell: Hashable, Sendable {
  /// The character, or the base of ``marks``.
  public var scalar: Unicode.Scalar
  /// Combining marks on the base, at most two; a terminal's cell holds few more.
  public var marks: Marks
  /// The cell's role.
  public var role: Role
  /// Which part of a character the cell is.
  public var part: Part

  /// At most two combining marks, stored inline so that a cell needs no allocation.
  public struct Marks: Hashable, Sendable {
    /// The first mark.
    public var first: Unicode.Scalar?
    /// The second mark.
    public var second: Unicode.Scalar?

    /// No marks.
    public init() {}

    /// Adds a mark; a third one is dropped.
    public mutating func add(_ mark: Unicode.Scalar) {
      if first == nil {
        first = mark
      } else if second == nil {
        second = mark
      }
    }
  }

  /// Which part of a character a cell is.
  public enum Part: Hashable, Sendable {
    /// A whole character of one column.
    case whole
    /// The left half of a character of two columns.
    case leftHalf
    /// The right half, for which nothing is drawn.
    case rightHalf
  }

  /// A cell, by default with a character of one column.
  public init(_ scalar: Unicode.Scalar = " ", role: Role = .plain, part: Part = .whole) {
    self.scalar = scalar
    self.role = role
    self.part = part
    marks = Marks()
  }
}
