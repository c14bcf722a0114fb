import Analytics
import Market

extension Quality {
  /// The scores and what they cost in the documented shape.
  func json(asOf moment: Moment) -> JSONText {
    var weights: Weights?
    if case .blend(let mix) = cost { weights = mix }
    return [
      "asOf": .moment(moment), "benchmark": .text(benchmark), "scale": .text(scale.rawValue),
      "cost": .text(weights == nil ? "run" : "blend"), "blend": .text(weights?.description),
      "currency": .text(Currency.usd.code), "points": .list(points.map(\.json)),
    ]
  }
}

extension Quality.Point {
  fileprivate var json: JSONText {
    [
      "model": .text(model), "listing": .text(listing?.id), "setting": .text(setting),
      "cost": .figure(cost), "place": .text(place?.rawValue),
      "isConflicting": .flag(isConflicting),
      "priceSource": .text(quote?.source), "priceOrigin": .text(quote?.origin.description),
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
