import Market

/// A quotient that is not yet evaluated, so that nothing is rounded before the last step.
///
/// A third of a price, times a billion tokens, times thirty days is a whole number of dollars; a
/// third rounded first is not.
struct UndividedFigure: Hashable, Sendable {
  /// The exact dividend.
  var dividend: Figure
  /// The divisor, above zero.
  var divisor: Int

  /// The amount, to 18 digits.
  var value: Figure { dividend.divided(by: Figure(divisor)) ?? .zero }

  static func * (left: UndividedFigure, right: Figure) -> UndividedFigure {
    UndividedFigure(dividend: left.dividend * right, divisor: left.divisor)
  }

  static func + (left: UndividedFigure, right: UndividedFigure) -> UndividedFigure {
    if left.divisor % right.divisor == 0 {
      let times = Figure(left.divisor / right.divisor)
      return UndividedFigure(
        dividend: left.dividend + right.dividend * times, divisor: left.divisor)
    }
    if right.divisor % left.divisor == 0 { return right + left }
    let (divisor, isTooLarge) = left.divisor.multipliedReportingOverflow(by: right.divisor)
    guard !isTooLarge else {
      return UndividedFigure(dividend: left.value + right.value, divisor: 1)
    }
    return UndividedFigure(
      dividend: left.dividend * Figure(right.divisor) + right.dividend * Figure(left.divisor),
      divisor: divisor)
  }
}
