import Analytics
import Market
import Screen

/// A line above the price table: a model against its base, per meter, then or now or both.
struct PinnedLine {
  /// What a line shows.
  enum Part {
    case then, now, both
    /// Then in large digits, and now beside it.
    case large
  }

  let compared: ComparedPair
  let part: Part
  /// The day shown.
  let day: Day
  /// Whether the listing can still be bought.
  let isOnSale: Bool

  private typealias Piece = (text: String, role: Role)

  /// How many rows it takes.
  var rows: Int { part == .large ? BigFigure.rows + 1 : 1 }

  func draw(on canvas: inout Canvas, row: Int, from start: Int, to end: Int) {
    if part == .large { return drawLarge(on: &canvas, row: row, from: start, to: end) }
    let room = end - start
    let choices = part == .both ? bothPieces : splitPieces(room)
    let fitting = choices.first { PinnedLine.columns($0) <= room }
    var column = start
    for piece in fitting ?? choices.last ?? [] {
      column = canvas.write(
        piece.text, row: row, column: column, endColumn: end, as: piece.role)
    }
    let left = end - column
    guard part != .both || compared.now == nil, left >= PinnedLine.barWidth + 2 else { return }
    let shares = part == .now ? compared.now : compared.then
    guard let share = shares?.output else { return }
    canvas.write(
      RatioBar(share: share).text, row: row, column: column + 2, as: .ramp(of: share))
  }

  private static let barWidth = RatioBar.columns

  private static func columns(_ pieces: [Piece]) -> Int {
    pieces.reduce(0) { $0 + $1.text.columns }
  }

  private var pair: PinnedPair { compared.pair }

  private var label: String { "\(pair.name) / \(pair.baseName)" }

  private var nowWord: String { isOnSale ? said("now") : said("last") }

  /// The days compared, the longest text first.
  private var spans: [String] {
    if pair.last >= day {
      return pair.first == pair.last ? [said("now")] : [said("since \(pair.first.shortText)")]
    }
    return pair.first.spans(to: pair.last)
  }
}

extension PinnedLine {
  /// The meters, in the order in which they are shown.
  private static var words: [(String, KeyPath<PairShares, Figure?>)] {
    [(said("in"), \.input), (said("cached"), \.cached), (said("out"), \.output)]
  }

  /// The room that large digits take.
  static let largeColumns = 96
  private static let textColumns = 28
  private static let figureColumns = 22

  private func drawLarge(on canvas: inout Canvas, row: Int, from start: Int, to end: Int) {
    let nowLines = compared.now == nil ? [] : ["\(nowWord) \(pair.listing.model)"]
    let lines = [(label, Role.title), (spans[0], .caption)] + nowLines.map { ($0, .muted) }
    for (place, (text, role)) in lines.prefix(rows).enumerated() {
      canvas.write(
        text.truncated(columns: PinnedLine.textColumns), row: row + place, column: start,
        endColumn: end, as: role)
    }
    var column = start + PinnedLine.textColumns + 2
    for (word, meter) in PinnedLine.words {
      let share = compared.then[keyPath: meter]
      let next = canvas.write(word, row: row, column: column, endColumn: end, as: .caption)
      if let now = compared.now {
        let after = canvas.write(
          "  \(nowWord) ", row: row, column: next, endColumn: end, as: .caption)
        canvas.write(
          now.text(meter), row: row, column: after, endColumn: end,
          as: now[keyPath: meter].map(Role.ramp) ?? .muted)
      }
      BigFigure(share?.ratioShownText ?? said("n/a")).draw(
        on: &canvas, row: row + 1, column: column, endColumn: end,
        as: share.map(Role.ramp) ?? .muted)
      column += PinnedLine.figureColumns
    }
  }

  /// One line with the shares of then and, briefly, of now.
  private var bothPieces: [[Piece]] {
    let now = compared.now.map { now -> [Piece] in
      [("  \(nowWord) ", .caption), (now.briefText, now.output.map(Role.ramp) ?? .plain)]
    }
    let model: [Piece] = [(" " + pair.listing.model, .muted)]
    var choices: [[Piece]] = []
    for span in spans {
      let wide = [(label, Role.title), ("  \(span)  ", .caption)] + meters(compared.then, gap: 2)
      if let now {
        choices += [wide + now + model, wide + now]
      } else {
        choices.append(wide)
      }
    }
    let narrow: [Piece] =
      [("\(pair.name)/\(pair.baseName)", .title), ("  \(spans[spans.count - 1])  ", .caption)]
      + meters(compared.then, gap: 1)
    return choices + [
      narrow + (now ?? []), narrow, [narrow[0], (" ", .plain)] + meters(compared.then, gap: 1),
    ]
  }

  /// Then or now on a line of its own, with the figures of both below each other.
  private func splitPieces(_ room: Int) -> [[Piece]] {
    let figures = meters(part == .now ? compared.now ?? compared.then : compared.then, gap: 2)
    let span =
      spans.first { label.columns + $0.columns + 4 + PinnedLine.columns(figures) <= room }
      ?? spans[spans.count - 1]
    guard part == .now else { return [[(label, .title), ("  \(span)  ", .caption)] + figures] }
    let width = label.columns + 2 + span.columns
    let text = "\(nowWord) \(pair.listing.model)".truncated(columns: width)
    let blanks = String(repeating: " ", count: width - text.columns)
    return [[(text + blanks + "  ", .caption)] + figures]
  }

  /// The share on each meter, as wide then as now.
  private func meters(_ shares: PairShares, gap: Int) -> [Piece] {
    PinnedLine.words.enumerated().flatMap { place, word -> [Piece] in
      let both = [compared.then, compared.now].compactMap { $0?.text(word.1).columns }
      let text = shares.text(word.1)
      let width = part == .both ? text.columns : both.max() ?? 0
      let blanks = String(repeating: " ", count: max(0, width - text.columns))
      let space = String(repeating: " ", count: place == 0 ? 0 : gap)
      return [
        (space + word.0 + " " + blanks, .caption),
        (text, shares[keyPath: word.1].map(Role.ramp) ?? .muted),
      ]
    }
  }
}

extension PairShares {
  fileprivate func text(_ meter: KeyPath<PairShares, Figure?>) -> String {
    self[keyPath: meter]?.ratioShownText ?? said("n/a")
  }

  /// The three shares as briefly as possible: `1.9/0.4/0.7 %`.
  fileprivate var briefText: String {
    [input, cached, output].map { share in
      guard let percent = share?.scaled(byPowerOfTen: 2) else { return "–" }
      let places = percent.isZero || percent.magnitude >= 1 ? 0 : percent.magnitude >= -1 ? 1 : 2
      return percent.grouped(places: places)
    }.joined(separator: "/") + " %"
  }
}

extension [PinnedLine] {
  /// The rows of all of them, and one to breathe below large digits.
  var rows: Int { reduce(0) { $0 + $1.rows } + (contains { $0.part == .large } ? 1 : 0) }
}
