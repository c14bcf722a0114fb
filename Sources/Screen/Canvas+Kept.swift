extension Canvas {
  /// The screen as lines of text: its size, and for each row its characters and the letters of its
  /// roles; then its links.
  ///
  /// ``init(keptText:)`` draws it again. What answers to the mouse is not in it.
  public var keptText: String {
    var text = "\(size.columns) \(size.rows)\n"
    for row in 0..<size.rows { text += self.text(row: row) + "\n" + roles(row: row) + "\n" }
    for link in linksInSight {
      text += "\(link.row) \(link.columns.lowerBound) \(link.columns.upperBound) \(link.address)\n"
    }
    return text
  }

  /// Draws a screen again that was kept as text; nil if that is not the text of a screen.
  ///
  /// Every character passes ``SafeText``, so that a file which somebody changed can't control the
  /// terminal.
  public init?(keptText text: some StringProtocol) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    let measures = lines.popFirst()?.split(separator: " ").compactMap { Int($0) } ?? []
    guard measures.count == 2, measures.allSatisfy({ 1...Canvas.mostKept ~= $0 }),
      lines.count >= 2 * measures[1]
    else { return nil }
    self.init(Size(columns: measures[0], rows: measures[1]))
    for row in 0..<size.rows {
      guard let text = lines.popFirst(), let roles = lines.popFirst() else { return nil }
      draw(keptRow: text, as: roles.map { Role(letter: $0) }, row)
    }
    links = lines.compactMap { Link(keptText: $0, on: size) }
  }

  /// The most columns or rows of a kept screen.
  private static let mostKept = 1_000

  private mutating func draw(keptRow text: some StringProtocol, as roles: [Role?], _ row: Int) {
    var column = 0
    for glyph in SafeText(text) where column + glyph.columns <= min(size.columns, roles.count) {
      put(glyph, row, column, roles[column] ?? .plain)
      // A mark may end in the middle of a wide character.
      if glyph.columns == 2 {
        put(Cell(" ", role: roles[column + 1] ?? .plain, part: .rightHalf), row, column + 1)
      }
      column += glyph.columns
    }
  }
}

extension Canvas.Link {
  /// Reads a link as a kept screen has it.
  fileprivate init?(keptText text: some StringProtocol, on size: Size) {
    let parts = text.split(separator: " ", maxSplits: 3)
    let numbers = parts.prefix(3).compactMap { Int($0) }
    guard parts.count == 4, numbers.count == 3, 0..<size.rows ~= numbers[0],
      0 <= numbers[1], numbers[1] < numbers[2], numbers[2] <= size.columns,
      OwnSequence.isLinkable(String(parts[3]))
    else { return nil }
    self.init(row: numbers[0], columns: numbers[1]..<numbers[2], address: String(parts[3]))
  }
}

extension Role {
  /// The role that a letter stands for; nil if there is none.
  init?(letter: Character) {
    guard let role = Role.byLetter[letter] else { return nil }
    self = role
  }

  private static let byLetter = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.letter, $0) })
}
