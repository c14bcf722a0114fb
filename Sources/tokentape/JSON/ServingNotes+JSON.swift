import Market

extension ServingNotes {
  /// The figures that stand on a ground of their own, in the order of ``Part``.
  var basesInOrder: [(Part, Basis)] {
    Part.allCases.compactMap { part in bases[part].map { (part, $0) } }
  }
}

extension CheaperModel {
  /// The model that costs less.
  var json: JSONText {
    [
      "model": .text(model), "perMillion": prices.json ?? .object([]),
      "nightDiscount": .figure(nightDiscount),
    ]
  }
}

extension NightDiscount {
  /// The hours and what is let off.
  var json: JSONText {
    ["utc": .text(window.span), "discount": .figure(share)]
  }
}

extension Assumption {
  /// The caveat and what is supposed of it.
  var json: JSONText {
    ["name": .text(name), "whatIf": .text(whatIf), "reason": .text(reason)]
  }
}

extension Rent {
  /// The rent of a processor.
  var json: JSONText {
    [
      "date": .text(day.description), "gpu": .text(gpu), "gpuHourPrice": .figure(gpuHourPrice),
      "source": .text(source),
    ]
  }
}
