import Analytics
import Market

extension Quality {
  /// The scores and costs as text.
  func text(asOf moment: Moment) -> String {
    var table = TextTable([
      ("model", .left), ("setting", .left), (scale == .points ? "points" : "score %", .right),
      (costTitle, .right), ("place", .left), ("listing", .left), ("who says so", .left),
    ])
    let places = points.flatMap(\.scores).map { -$0.comparable.exponent }.max() ?? 0
    for point in points {
      table.add([
        point.model, point.setting ?? "",
        point.isConflicting
          ? point.scores.map { $0.comparable.text(places: max(0, places)) }
            .joined(separator: " / ")
          : point.low.text(places: max(0, places)),
        point.cost?.costText ?? "n/a", point.place?.rawValue ?? "", point.listing?.id ?? "",
        point.saidBy,
      ])
    }
    return "\(benchmark) as of \(moment.short), in USD \(unit)\n" + table.text
  }

  private var costTitle: String {
    switch cost {
    case .blend(let weights): "blend \(weights)"
    case .run: "run"
    }
  }

  /// The unit of the cost.
  private var unit: String {
    switch cost {
    case .blend: "per million tokens"
    case .run: "for the whole run"
    }
  }
}

extension Quality.Point {
  /// The source and day of the score; of each score, if they differ.
  fileprivate var saidBy: String {
    scores.map { score in
      let day = score.day.map { " \($0)" } ?? ""
      return (isConflicting ? "\(score.comparable) " : "") + score.source + day
    }.joined(separator: " · ")
  }
}

extension Figure {
  /// A cost with four digits, and at least two decimals.
  fileprivate var costText: String {
    rounded(toPlaces: max(2, 3 - magnitude)).priceText
  }
}
