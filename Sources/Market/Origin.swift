/// Where a value was read; every figure on the screen can show it.
public struct Origin: Hashable, Sendable, CustomStringConvertible {
  /// The file, as it was named on the command line or found in a folder.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column, from 1, in characters; 0 for the whole line.
  public var column: Int

  /// A place in a file.
  public init(file: String, line: Int, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The place as compilers and editors write it: `prices.json:12:5`.
  public var description: String {
    column > 0 ? "\(file):\(line):\(column)" : "\(file):\(line)"
  }
}
