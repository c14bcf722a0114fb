/// One place of a screen: what is drawn there, and what for.
public struct Cell: Hashable, Sendable {
  /// The character, or its base where ``marks`` stand on it.
  public var scalar: Unicode.Scalar
  /// Marks that stand on the base, at most two; a terminal's cell holds few more.
  public var marks: Marks
  /// What the cell is there for.
  public var role: Role
  /// Which part of a character the cell is.
  public var part: Part

  /// At most two combining marks, kept in place so that a cell needs no memory of its own.
  public struct Marks: Hashable, Sendable {
    /// The first one.
    public var first: Unicode.Scalar?
    /// The second one.
    public var second: Unicode.Scalar?

    /// No marks.
    public init() {}

    /// Adds a mark; a third one is left out.
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
    /// All of a character that is one column wide.
    case whole
    /// The left half of a character that is two columns wide.
    case leftHalf
    /// The right half of one; nothing is drawn for it.
    case rightHalf
  }

  /// A cell with a character of one column.
  public init(_ scalar: Unicode.Scalar = " ", role: Role = .plain, part: Part = .whole) {
    self.scalar = scalar
    self.role = role
    self.part = part
    marks = Marks()
  }
}
