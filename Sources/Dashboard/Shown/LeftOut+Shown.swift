import Analytics
import Market

extension LeftOut {
  /// What is left out, in words: `2,517 gone, 1,204 other kinds left out`; empty if nothing is.
  public var shownText: String {
    let parts = [
      (gone, gone.of("gone", "gone")), (retired, retired.of("retired", "retired")),
      (deprecated, deprecated.of("deprecated", "deprecated")),
      (otherKinds, otherKinds.of("other kind", "other kinds")),
    ]
    let texts = parts.filter { $0.0 > 0 }.map(\.1)
    return texts.isEmpty ? "" : said("\(texts.joined(separator: ", ")) left out")
  }
}

extension Availability {
  /// Why a listing can't be bought, and since when; nil if it can.
  public var shownText: String? {
    switch self {
    case .onSale: nil
    case .deprecated: said("deprecated")
    case .retired(let moment): said("retired \(moment.day)")
    case .gone(let moment): said("gone since \(moment.day)")
    }
  }
}
