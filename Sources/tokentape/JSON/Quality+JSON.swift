import Analytics
import Market

extension Quality {
  /// The scores and costs in the documented format.
  func json(in view: MarketView) -> JSONText {
    var weights: Weights?
    if case .blend(let mix) = cost { weights = mix }
    return [
      "asOf": .moment(view.asOf), "benchmark": .text(benchmark), "scale": .text(scale.rawValue),
      "cost": .text(weights == nil ? "run" : "blend"), "blend": .text(weights?.description),
      "currency": .text(Currency.usd.code), "points": .list(points.map { $0.json(in: view) }),
    ]
  }

  /// The table as comma-separated values, with the facts that JSON has for each price.
  func csv(in view: MarketView) -> CSVText {
    var csv = CSVText(
      [
        "model", "setting", "listing", "lowest", "highest", "scale", "cost", "place",
        "scoreSources",
      ]
        + PriceFacts.columns)
    for point in points {
      let facts = point.quote.map { view.facts(of: $0, in: .usd).cells }
      csv.add(
        [
          .text(point.model), .text(point.setting), .text(point.listing?.id), .number(point.low),
          .number(point.high), .text(scale.rawValue), .number(point.cost),
          .text(point.place?.rawValue), .text(point.scores.map(\.source).joined(separator: ", ")),
        ] + (facts ?? PriceFacts.columns.map { _ in .text(nil) }))
    }
    return csv
  }
}

extension Quality.Point {
  fileprivate func json(in view: MarketView) -> JSONText {
    [
      "model": .text(model), "listing": .text(listing?.id), "setting": .text(setting),
      "cost": .figure(cost), "place": .text(place?.rawValue),
      "isConflicting": .flag(isConflicting),
      "priceSource": .text(quote?.source), "priceOrigin": .text(quote?.origin.description),
      "price": quote.map { JSONText.object([]).with(view.facts(of: $0, in: .usd)) },
      "scores": .list(
        scores.map { score in
          [
            "score": .figure(score.comparable), "model": .text(score.model),
            "source": .text(score.source), "url": .text(score.url),
            "date": .text(score.day?.description), "runCost": .figure(score.runCost?.amount),
            "runCurrency": .text(score.runCost?.currency.code),
            "origin": .text(score.origin.description),
          ]
        }),
    ]
  }
}
