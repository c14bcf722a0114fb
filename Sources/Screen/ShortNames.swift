/// Names shortened to a column's width, cut where they agree, so that they stay distinguishable.
///
/// The end of a name often distinguishes it from its neighbours, and its start says whose it is, so
/// the ellipsis goes in between.
public struct ShortNames {
  /// The most columns a name may take.
  public let columns: Int
  private let texts: [String: String]

  /// Shortens the names that are wider than the column.
  public init(_ names: some Sequence<String>, columns: Int) {
    self.columns = columns
    let long = Set(names.filter { $0.columns > columns }).sorted().map(Name.init)
    var texts: [String: String] = [:]
    for place in long.indices {
      let shared = long.indices.filter { $0 != place }.map { Shared(long[place], long[$0]) }
      texts[long[place].text] = long[place].cut(to: columns, telling: shared)
    }
    self.texts = texts
  }

  /// A name as shown in the column.
  public subscript(name: String) -> String { texts[name] ?? name.truncated(columns: columns) }
}

/// The lengths of the common prefix and suffix of two names.
private struct Shared {
  let start: Int
  let end: Int

  init(_ one: Name, _ other: Name) {
    let most = min(one.glyphs.count, other.glyphs.count)
    var count = 0
    while count < most, one.glyphs[count].scalar == other.glyphs[count].scalar { count += 1 }
    start = count
    count = 0
    while count < most - start,
      one.glyphs[one.glyphs.count - 1 - count].scalar
        == other.glyphs[other.glyphs.count - 1 - count].scalar
    {
      count += 1
    }
    end = count
  }
}

/// A name wider than its column.
private struct Name {
  let text: String
  let glyphs: [SafeText.Glyph]

  init(_ text: String) {
    self.text = text
    glyphs = Array(SafeText(text))
  }

  /// The best cut to a width; among equals, the one with the longest start.
  func cut(to columns: Int, telling others: [Shared]) -> String {
    var best: (cost: Cost, head: Int, tail: Int)?
    var headColumns = 0
    for head in glyphs.indices {
      if head > 0 { headColumns += glyphs[head - 1].columns }
      guard headColumns < columns else { break }
      let tail = self.tail(columns: columns - 1 - headColumns, after: head)
      let cost = cost(head, tail, others)
      if best.map({ cost <= $0.cost }) ?? true { best = (cost, head, tail) }
    }
    guard let best else { return "" }
    if best.cost.twins > 0 {
      let twins = others.filter { $0.start >= best.head && $0.end >= best.tail }
      if let window = window(columns, around: twins.map(\.start).max() ?? 0) { return window }
    }
    return text(glyphs[..<best.head]) + "…" + text(glyphs[(glyphs.count - best.tail)...])
  }

  /// What stands around a letter, where names agree at both ends: `…playground-v2-5-1024px…`.
  private func window(_ columns: Int, around letter: Int) -> String? {
    guard columns > 4, !glyphs.isEmpty else { return nil }
    let letter = min(letter, glyphs.count - 1)
    var (first, width) = (letter, glyphs[letter].columns)
    // Half of the room at most goes to what stands before it, from the beginning of a word on.
    var word = letter
    while first > 0, width + glyphs[first - 1].columns <= columns / 2 {
      first -= 1
      width += glyphs[first].columns
      if first == 0 || "-_.:@/ ".unicodeScalars.contains(glyphs[first - 1].scalar) { word = first }
    }
    var end = word
    var room = columns - (word > 0 ? 1 : 0) - 1
    while end < glyphs.count, glyphs[end].columns <= room {
      room -= glyphs[end].columns
      end += 1
    }
    guard letter < end else { return nil }
    return (word > 0 ? "…" : "") + text(glyphs[word..<end]) + (end < glyphs.count ? "…" : "")
  }

  /// How many letters of the end have room.
  private func tail(columns: Int, after head: Int) -> Int {
    var (count, width) = (0, 0)
    while count < glyphs.count - head {
      width += glyphs[glyphs.count - 1 - count].columns
      if width > columns { break }
      count += 1
    }
    return count
  }

  /// What a cut loses, most important first.
  private struct Cost: Comparable {
    /// The number of other names that look the same.
    var twins = 0
    /// The number of other names that differ in the part left out.
    var differences = 0
    /// How far the end begins within a word.
    var isWithinWord = 0

    static func < (left: Cost, right: Cost) -> Bool {
      (left.twins, left.differences, left.isWithinWord)
        < (right.twins, right.differences, right.isWithinWord)
    }
  }

  private func cost(_ head: Int, _ tail: Int, _ others: [Shared]) -> Cost {
    var cost = Cost()
    for other in others where other.start >= head {
      if other.end >= tail {
        cost.twins += 1
      } else if other.start < glyphs.count - tail {
        cost.differences += 1
      }
    }
    let before = glyphs[max(0, glyphs.count - tail - 1)].scalar
    if tail == 0 || before != "/" {
      cost.isWithinWord = "-_.:@ ".unicodeScalars.contains(before) ? 1 : 2
    }
    return cost
  }

  private func text(_ glyphs: ArraySlice<SafeText.Glyph>) -> String {
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs { scalars.append(glyph) }
    return String(scalars)
  }
}
