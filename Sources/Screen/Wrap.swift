extension StringProtocol {
  /// The text truncated to a width, with `…` if something is left out.
  public func truncated(columns limit: Int) -> String {
    if utf8.count <= limit || columns <= limit { return String(self) }
    guard limit > 0 else { return "" }
    var kept = String.UnicodeScalarView()
    var width = 0
    for glyph in SafeText(self) {
      if width + glyph.columns > limit - 1 { break }
      width += glyph.columns
      kept.append(glyph)
    }
    return String(kept) + "…"
  }

  /// The end of the text within a width, with `…` for what is left out; keeps the file name of a
  /// path.
  public func truncatedAtStart(columns limit: Int) -> String {
    guard columns > limit else { return String(self) }
    guard limit > 0 else { return "" }
    var kept: [SafeText.Glyph] = []
    var width = 0
    for glyph in Array(SafeText(self)).reversed() {
      if width + glyph.columns > limit - 1 { break }
      width += glyph.columns
      kept.append(glyph)
    }
    var text = String.UnicodeScalarView()
    for glyph in kept.reversed() { text.append(glyph) }
    return "…" + String(text)
  }

  /// The text wrapped into lines of at most a number of columns.
  ///
  /// Lines break at spaces, or between characters in scripts without spaces; closing punctuation
  /// never begins a line. Existing line ends are kept.
  public func wrapped(columns: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      WrappedLine($0, columns: Swift.max(2, columns)).lines
    }
  }
}

/// Breaks one line.
private struct WrappedLine {
  private(set) var lines: [String] = []
  private var line = String.UnicodeScalarView()
  private var lineColumns = 0
  private var word = String.UnicodeScalarView()
  private var wordColumns = 0
  private let limit: Int

  init(_ text: some StringProtocol, columns: Int) {
    limit = columns
    for glyph in SafeText(text) { take(glyph) }
    endWord()
    lines.append(String(line))
  }

  private mutating func take(_ glyph: SafeText.Glyph) {
    if glyph.scalar == " " {
      endWord()
      if lineColumns < limit { append(glyph) }
    } else if glyph.columns == 2, !clings(glyph.scalar) {
      endWord()
      word.append(glyph)
      wordColumns = 2
    } else {
      if wordColumns + glyph.columns > limit { endWord() }
      word.append(glyph)
      wordColumns += glyph.columns
    }
  }

  private mutating func append(_ glyph: SafeText.Glyph) {
    line.append(glyph)
    lineColumns += glyph.columns
  }

  private mutating func endWord() {
    if lineColumns + wordColumns > limit {
      while line.last == " " { line.removeLast() }
      lines.append(String(line))
      line = String.UnicodeScalarView()
      lineColumns = 0
    }
    line.append(contentsOf: word)
    lineColumns += wordColumns
    word = String.UnicodeScalarView()
    wordColumns = 0
  }

  /// Whether the character must not begin a line.
  private func clings(_ scalar: Unicode.Scalar) -> Bool {
    "。、，．：；？！）」』】〉》〕｝".unicodeScalars.contains(scalar)
  }
}

extension String.UnicodeScalarView {
  /// Adds a character with its marks.
  mutating func append(_ glyph: SafeText.Glyph) {
    append(glyph.scalar)
    if let mark = glyph.marks.first { append(mark) }
    if let mark = glyph.marks.second { append(mark) }
  }
}
