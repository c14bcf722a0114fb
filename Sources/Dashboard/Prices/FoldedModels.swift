import Analytics
import Market

/// Listings folded into a row a model, which stands where its cheapest listing does.
struct FoldedModels: Sendable {
  /// What a row of the table is.
  enum Line: Hashable, Sendable {
    /// A listing whose model has no other here, or is unknown.
    case single
    /// A model, at its cheapest listing, with so many others, in sight or not.
    case model(others: Int, isOpen: Bool)
    /// Another listing of the model above.
    case other
  }

  /// The places of the rows, in order.
  private(set) var order: [Int] = []
  /// What each row is.
  private(set) var lines: [Line] = []

  /// Folds rows.
  ///
  /// - Parameters:
  ///   - order: The places of the rows that pass the filter, in order.
  ///   - models: The model of each place, by number; negative if unknown.
  ///   - ranks: The position of each place from the cheapest.
  ///   - open: The numbers of the models that are unfolded.
  init(_ order: [Int], models: [Int], ranks: [Int], open: Set<Int>) {
    let members = FoldedModels.members(of: order, models, ranks)
    for place in order {
      let model = models[place]
      guard model >= 0, let all = members[model], all.count > 1 else {
        add(place, .single)
        continue
      }
      guard place == all[0] else { continue }
      let isOpen = open.contains(model)
      add(place, .model(others: all.count - 1, isOpen: isOpen))
      if isOpen { all.dropFirst().forEach { add($0, .other) } }
    }
  }

  private mutating func add(_ place: Int, _ line: Line) {
    order.append(place)
    lines.append(line)
  }

  /// The places of each model, the cheapest first.
  private static func members(of order: [Int], _ models: [Int], _ ranks: [Int]) -> [Int: [Int]] {
    var members: [Int: [Int]] = [:]
    for place in order where models[place] >= 0 {
      members[models[place], default: []].append(place)
    }
    return members.mapValues { places in
      places.count < 2 ? places : places.sorted { ranks[$0] < ranks[$1] }
    }
  }
}
