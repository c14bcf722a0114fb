import Analytics
import Market

extension PriceTable {
  /// Whether a row is a model rather than a listing.
  var isFolded: Bool { wantsModels && !hosts.sold.isEmpty }

  /// What the row at a place in the order is.
  func line(at place: Int) -> FoldedModels.Line {
    lines.indices.contains(place) ? lines[place] : .single
  }

  /// The name of a row: of its model, if models are rows, else the id of its listing.
  func name(at place: Int) -> String {
    let row = self[place]
    guard isFolded else { return row.id }
    return line(at: place) == .other ? row.listing.model : modelName(of: row)
  }

  /// The name of a row's model; of one that no table knows, as its seller calls it.
  func modelName(of row: PriceRow) -> String {
    hosts.sold[row.listing].map { hosts.sold.names[$0.model] } ?? row.listing.model
  }

  /// Folds listings into models, or shows listings again.
  mutating func toggleModels() {
    wantsModels.toggle()
    open = []
    arrange()
  }

  /// Whether the selected row's model is unfolded into its listings.
  var isUnfolded: Bool {
    chosen.flatMap { hosts.sold[$0.listing] }.map { open.contains($0.model) } ?? false
  }

  /// Unfolds the selected row's model into its listings, or folds it again.
  mutating func unfold(_ isUnfolded: Bool) {
    guard isFolded, isUnfolded != self.isUnfolded, let chosen,
      let sale = hosts.sold[chosen.listing]
    else { return }
    if isUnfolded { open.insert(sale.model) } else { open.remove(sale.model) }
    arrange()
  }

  /// Folds the rows that pass the filter, with some places first.
  mutating func fold(leading: [Int]) {
    lines = []
    guard isFolded else { return }
    let models = modelPlaces
    let folded = FoldedModels(order, models: models, ranks: cheapness, open: open)
    (order, lines) = (folded.order, folded.lines)
    modelCount = zip(order, lines).count { $1 != .other && models[$0] >= 0 }
    bringForward(leading.map { models[$0] }.filter { $0 >= 0 }, models)
  }

  /// Brings some models to the front, in that order, with what is unfolded of them.
  private mutating func bringForward(_ wanted: [Int], _ models: [Int]) {
    guard !wanted.isEmpty else { return }
    let isWanted = Set(wanted)
    let front = order.indices.filter { isWanted.contains(models[order[$0]]) }
    let rest = order.indices.filter { !isWanted.contains(models[order[$0]]) }
    var places: [Int] = []
    for model in wanted where !places.contains(where: { models[order[$0]] == model }) {
      places += front.filter { models[order[$0]] == model }
    }
    places += rest
    (order, lines) = (places.map { order[$0] }, places.map { lines[$0] })
  }

  /// The place in the order of a listing's row or, if that is folded away, of its model's.
  func orderPlace(of place: Int) -> Int? {
    if let found = order.firstIndex(of: place) { return found }
    guard isFolded, let sale = hosts.sold[all[place].listing] else { return nil }
    return order.firstIndex { hosts.sold[all[$0].listing]?.model == sale.model }
  }

  /// The model of each row by number, -1 if unknown.
  private var modelPlaces: [Int] {
    mutating get {
      if let known = memoryOfModels { return known.models }
      return rememberModels().models
    }
  }

  /// The position of each row from the cheapest; free ones follow the priced.
  private var cheapness: [Int] {
    mutating get {
      if let known = memoryOfModels { return known.ranks }
      return rememberModels().ranks
    }
  }

  private mutating func rememberModels() -> (models: [Int], ranks: [Int]) {
    let models = all.map { hosts.sold[$0.listing]?.model ?? -1 }
    var cheapest = PriceTable.sorted(
      Array(all.indices), of: all, by: workload == nil ? .blend : .effective, isDescending: false,
      reading: reading)
    // Of hosts with one price, the one that all is compared with stands for the model.
    if let base = base?.listing,
      let place = cheapest.firstIndex(where: { all[$0].listing == base }),
      let first = cheapest.firstIndex(where: { all[$0].paid == all[cheapest[place]].paid })
    {
      cheapest.insert(cheapest.remove(at: place), at: first)
    }
    var ranks = Array(repeating: 0, count: all.count)
    for (rank, place) in cheapest.enumerated() { ranks[place] = rank }
    memoryOfModels = (models, ranks)
    return (models, ranks)
  }
}

extension State {
  /// Shows models as rows, or listings again.
  mutating func toggleModels() {
    guard lookups.table != nil else {
      return tell(said("there is no table of names to tell models by"), said("listings stay rows"))
    }
    focus = .prices
    prices.toggleModels()
  }

  /// Unfolds the selected model, or folds it.
  mutating func unfoldModel(_ isUnfolded: Bool) {
    guard prices.wantsModels else {
      return tell(said("listings are rows"), said("\(keyNames[.foldModels]) makes models rows"))
    }
    prices.unfold(isUnfolded)
  }
}
