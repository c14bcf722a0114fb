import Market

/// A bar in eighths of a column, as long as a share of its room.
struct Bar {
  let share: Figure

  /// The bar; something is seen of every share above nought, and no more than all of the room is
  /// taken.
  func text(columns: Int) -> String {
    guard columns > 0, !share.isZero, !share.isNegative else { return "" }
    let eighths = max(1, (min(share, Figure(1)) * Figure(columns * 8)).clampedWhole)
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
  }
}
