import CNcurses
import Screen

/// What is sent past ncurses, without moving its cursor or changing a cell.
extension Terminal {
  /// What became of a text for the clipboard.
  public enum Copied: Hashable, Sendable {
    /// It was sent; terminals don't answer whether they took it.
    case sent
    /// It is longer than terminals accept.
    case tooLong
    /// The terminal can't be expected to have a clipboard.
    case notTaken
  }

  /// Puts a text into the terminal's clipboard.
  public func copy(_ text: String) -> Copied {
    guard takesOwnSequences else { return .notTaken }
    guard let bytes = OwnSequence.clipboard(text) else { return .tooLong }
    tape_send(bytes, bytes.count)
    return .sent
  }

  /// Rings the terminal's bell.
  public func ring() { tape_send([7], 1) }

  /// Shows a notification, where terminals have them.
  public func notify(_ text: String) {
    guard takesOwnSequences else { return }
    let bytes = OwnSequence.notification(text, in: String(cString: tape_terminal()))
    tape_send(bytes, bytes.count)
  }

  /// Has the rows written anew where a link is gone: ncurses, which knows of none, would keep the
  /// letters that the next text shares with it, and the link with them.
  ///
  /// - Returns: The rows.
  func eraseLinks(except links: [Canvas.Link]) -> Set<Int> {
    let rows = Set(linksShown.filter { !links.contains($0) }.map(\.row))
    for row in rows where row < size.rows { tape_rewrite(Int32(row)) }
    return rows
  }

  /// Writes a link's cells once more, now as a link.
  func write(_ link: Canvas.Link, of canvas: Canvas) {
    guard let opening = OwnSequence.link(to: link.address), link.row < size.rows else { return }
    let closing = OwnSequence.linkEnd
    let row = canvas.row(link.row).prefix(size.columns)
    let cells = cells(
      row.dropFirst(link.columns.lowerBound).prefix(link.columns.count))
    tape_enclose(
      Int32(link.row), Int32(link.columns.lowerBound), cells, Int32(cells.count), opening,
      opening.count, closing, closing.count)
  }
}
