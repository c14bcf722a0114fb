import Analytics
import Market
import Screen

/// Prices over time in Braille characters, as levels with an edge at each change.
///
/// Nothing is interpolated. A level is solid while it was observed; from the last observation to
/// the next change it is dotted, since nobody knows on which day the price moved.
struct StepChart {
  /// A price from a moment on.
  struct Level: Hashable {
    var from: Int64
    /// When it was last seen to hold.
    var seenUntil: Int64
    var amount: Figure
  }

  /// The levels, by rising moment.
  let levels: [Level]
  /// The seconds at the left and right edges.
  let span: Range<Int64>
  let scale: PriceScale

  func draw(on canvas: inout Canvas, in frame: Frame, as role: Role, isArea: Bool = false) {
    guard !frame.isEmpty else { return }
    var dots = Dots(frame)
    var before: Int?
    for (place, level) in levels.enumerated() {
      let end = place + 1 < levels.count ? levels[place + 1].from : span.upperBound
      guard let row = scale.row(of: level.amount, rows: frame.rows * 4) else {
        before = nil
        continue
      }
      let (first, last) = (column(of: level.from, frame), column(of: end, frame))
      let seen = column(of: level.seenUntil, frame)
      for x in first...max(first, last) where x <= seen || x % 4 == 0 { dots.set(x, row) }
      if let before {
        for y in min(before, row)...max(before, row) { dots.set(first, y) }
      }
      before = row
    }
    dots.draw(on: &canvas, as: role, isArea: isArea)
  }

  /// The column of dots for a moment.
  func column(of seconds: Int64, _ frame: Frame) -> Int {
    let inside = max(span.lowerBound, min(seconds, span.upperBound)) - span.lowerBound
    return Int(inside * Int64(frame.columns * 2 - 1) / max(1, Int64(span.count)))
  }
}

/// The vertical scale of a price chart.
struct PriceScale {
  let isLog: Bool
  /// The amounts at the lowest and the highest row.
  let low: Figure
  let high: Figure

  /// A scale for some prices: from zero or, if logarithmic, from the lowest.
  init?(_ amounts: [Figure], isLog: Bool) {
    let known = amounts.filter { !isLog || !$0.isZero }
    guard let least = known.min(), let most = known.max(), !most.isZero else { return nil }
    self.isLog = isLog
    guard isLog else {
      (low, high) = (.zero, most)
      return
    }
    (low, high) = least < most ? (least, most) : (least.scaled(byPowerOfTen: -1), most)
  }

  /// A scale from the lowest of some prices to the highest, for a picture too small for zero; a price
  /// that never moved is in the middle.
  init?(around amounts: [Figure]) {
    guard let least = amounts.min(), let most = amounts.max() else { return nil }
    isLog = false
    let isFlat = least == most
    (low, high) = isFlat ? (most - Figure(1), most + Figure(1)) : (least, most)
  }

  /// The scale up to the next round price, if it is not logarithmic.
  func round(rows: Int) -> PriceScale {
    guard !isLog else { return self }
    let ticks = Ticks(around: low, high, atMost: max(Ticks.least, rows / 2), room: rows)
    return PriceScale(isLog: false, low: low, high: ticks.values.last ?? high)
  }

  init(isLog: Bool, low: Figure, high: Figure) {
    (self.isLog, self.low, self.high) = (isLog, low, high)
  }

  /// Round figures on the scale: powers of ten, with as many of 2 and 5 between them as fit.
  func roundFigures(atMost most: Int) -> [Figure] {
    guard !low.isZero, high.magnitude - low.magnitude < 40 else { return [] }
    let choices = [[1, 2, 5], [1, 3], [1]].map { mantissas in
      (low.magnitude...high.magnitude).flatMap { power in
        mantissas.map { Figure(Int128($0), exponent: power) }
      }.filter { low <= $0 && $0 <= high }
    }
    return choices.first { $0.count <= most } ?? choices[2]
  }

  /// The row of dots from the top; nil for zero on a logarithmic scale.
  func row(of amount: Figure, rows: Int) -> Int? {
    guard !isLog || !amount.isZero else { return nil }
    let (value, bottom, top) =
      isLog
      ? (
        Figure(amount.log10Thousandths), Figure(low.log10Thousandths), Figure(high.log10Thousandths)
      )
      : (amount, low, high)
    guard let share = (value - bottom).divided(by: top - bottom) else { return nil }
    let whole = Int((share * Figure(rows - 1)).text(places: 0)) ?? 0
    return rows - 1 - max(0, min(rows - 1, whole))
  }
}

extension Figure {
  /// A thousand times the decimal logarithm of a positive figure, rounded down.
  ///
  /// Computed digit by digit: the tenth power of the remainder has the next digit of the logarithm
  /// before its point.
  var log10Thousandths: Int {
    var log = magnitude
    var rest = scaled(byPowerOfTen: -magnitude)
    for _ in 0..<3 {
      let square = (rest * rest).rounded(toDigits: 18)
      let fourth = (square * square).rounded(toDigits: 18)
      let eighth = (fourth * fourth).rounded(toDigits: 18)
      rest = (eighth * square).rounded(toDigits: 18)
      log = log * 10 + rest.magnitude
      rest = rest.scaled(byPowerOfTen: -rest.magnitude)
    }
    return log
  }
}
