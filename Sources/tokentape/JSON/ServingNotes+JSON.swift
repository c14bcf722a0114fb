import Market

extension ServingNotes {
  /// The figures that have a basis of their own, in the order of ``Part``.
  var basesInOrder: [Stated] {
    Part.allCases.compactMap { part in bases[part].map { Stated(part: part, basis: $0) } }
  }

  /// A figure and what it rests on.
  struct Stated {
    var part: Part
    var basis: Basis

    /// The figure's name, and what it rests on.
    var json: JSONText {
      ["of": .text(part.rawValue), "basis": .text(basis.kind.rawValue), "by": .text(basis.by)]
    }
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
  /// The hours and the discount.
  var json: JSONText {
    ["utc": .text(window.span), "discount": .figure(share)]
  }
}

extension Assumption {
  /// The assumption: its name, the what-if and the reason.
  var json: JSONText {
    ["name": .text(name), "whatIf": .text(whatIf), "reason": .text(reason)]
  }
}

extension Rent {
  /// The rent of a GPU.
  var json: JSONText {
    [
      "date": .text(day.description), "gpu": .text(gpu), "gpuHourPrice": .figure(gpuHourPrice),
      "source": .text(source),
    ]
  }
}
