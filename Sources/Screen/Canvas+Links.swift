extension Canvas {
  /// A text that leads to a web address.
  public struct Link: Hashable, Sendable {
    /// Its row.
    public var row: Int
    /// Its columns.
    public var columns: Range<Int>
    /// The address.
    public var address: String
  }

  /// Writes an address, as a link to itself if it may be one.
  ///
  /// An address that does not fit still leads where all of it says.
  @discardableResult
  public mutating func write(
    address: String, row: Int, column: Int, endColumn: Int? = nil, as role: Role = .link
  ) -> Int {
    let end = write(address, row: row, column: column, endColumn: endColumn, as: role)
    if column >= clip.column, column < end, OwnSequence.isLinkable(address) {
      links.append(Link(row: row, columns: column..<end, address: address))
    }
    return end
  }

  /// The links as far as they can still be seen: what was drawn over one is no part of it, so that
  /// no other text ever leads to its address.
  public var linksInSight: [Link] {
    links.compactMap { link in
      let cells = row(link.row).dropFirst(link.columns.lowerBound)
      let fitting = zip(cells, link.address.unicodeScalars.prefix(link.columns.count)).prefix {
        $0.scalar == $1 && $0.marks == Cell.Marks()
      }.count
      guard fitting >= Canvas.shortestLink else { return nil }
      var seen = link
      seen.columns = link.columns.lowerBound..<link.columns.lowerBound + fitting
      return seen
    }
  }

  /// The fewest cells of a link: less than a scheme says nothing, and may be there by chance.
  private static let shortestLink = 9
}
