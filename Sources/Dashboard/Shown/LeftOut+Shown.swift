import Analytics
import Market

extension LeftOut {
  /// What is left out, in words: `2,517 gone, 1,204 other kinds left out`; empty if nothing is.
  public var shownText: String {
    let parts = [
      (gone, "gone"), (retired, "retired"), (deprecated, "deprecated"),
      (otherKinds, otherKinds == 1 ? "other kind" : "other kinds"),
    ]
    let texts = parts.filter { $0.0 > 0 }.map { "\(Figure($0.0).grouped(places: 0)) \($0.1)" }
    return texts.isEmpty ? "" : texts.joined(separator: ", ") + " left out"
  }
}

extension Availability {
  /// Why a listing can't be bought, and since when; nil if it can.
  public var shownText: String? {
    switch self {
    case .onSale: nil
    case .deprecated: "deprecated"
    case .retired(let moment): "retired \(moment.day)"
    case .gone(let moment): "gone since \(moment.day)"
    }
  }
}
