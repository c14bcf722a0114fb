import Analytics
import Market
import Screen

extension Role {
  /// Where the steps end: half a power of ten above each power.
  private static let rampEnds = (-2...1).map { Figure(316_227_766, exponent: $0 - 8) }

  /// The colour of a price as a share of the base's, from cheap to dear on a logarithmic scale.
  ///
  /// The middle step is about the base's price, from half a power of ten below it to half a power
  /// above, and each other one ten times less or more.
  static func ramp(of share: Figure) -> Role {
    let place = rampEnds.firstIndex { share < $0 } ?? rampEnds.count
    return [.ramp1, .ramp2, .ramp3, .ramp4, .ramp5][place]
  }
}

/// A price as a share of the base's, as a bar on a logarithmic scale from 0.01 % to ten times.
struct RatioBar {
  /// The columns of a bar.
  static let columns = 8

  /// The least share of each eighth of a column after the first.
  ///
  /// Worked out once: a screen has a hundred bars, and a logarithm takes longer than all of a row.
  private static let leastShares: [Figure] = {
    // The 64th part of five powers of ten.
    let step = Figure(119_708_503_049_573, exponent: -14)
    var shares: [Figure] = []
    var share = Figure(1, exponent: -4)
    for _ in 1..<columns * 8 {
      share = (share * step).rounded(toDigits: 18)
      shares.append(share)
    }
    return shares
  }()
  private static let greatest = Figure(10)

  let share: Figure

  /// The bar, in eighths of a column; something is seen of every share above nought, and what is
  /// dearer than the scale ends in an arrow.
  var text: String {
    guard !share.isZero, !share.isNegative else { return "" }
    guard share <= RatioBar.greatest else {
      return String(repeating: "█", count: RatioBar.columns - 1) + "▸"
    }
    let eighths = 1 + (RatioBar.leastShares.firstIndex { share < $0 } ?? RatioBar.columns * 8 - 1)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
