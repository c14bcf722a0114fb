import Market

/// What one of several sources says about a listing, as far as needed to choose among them.
struct Statement {
  let near: Nearness
  /// The rate, with its hours.
  let rate: Rate
  /// When it was last seen, in seconds; the least integer if unknown.
  let seen: Int64

  /// Whether the date is better than the file's modification time and the source is not a copy.
  var isDated: Bool { near.isDated && dating != .fileTime }
  /// How the time of the sighting is known.
  var dating: Dating?
}

extension [Statement] {
  /// Chooses the statement that counts, and says why.
  ///
  /// The user's own price always counts. A first-hand source outlives newer catalogues for ``Nearness/lastingDays``. Among catalogues
  /// the newest statement counts: that of the source that changed its price last. It is outvoted if
  /// several sources seen since then agree on another price.
  ///
  /// - Parameter told: When a statement was new, in seconds; the least integer if unknown.
  /// - Returns: The statement's index, and why it counts.
  /// - Precondition: There is at least one statement.
  func choice(told: (Int) -> Int64) -> (place: Int, reason: Offer.Reason) {
    if let own = firstIndex(where: { $0.near.isOwn }) { return (own, .own) }
    if count == 1 { return (0, .only) }
    let newest = newest
    let oldest = newest == .min ? .min : newest - Int64(Nearness.lastingDays) * 86_400
    let recent = indices.filter { self[$0].seen >= oldest }
    // A usable price beats an unusable one.
    let known = recent.filter { self[$0].rate.status == .known }
    let places = known.isEmpty ? recent : known
    if let first = places.min(by: { self[$0].near < self[$1].near }), self[first].near.isFirstHand {
      return (first, self[first].near.isVendor ? .vendor : .firstHand)
    }
    let groups = groups(of: places)
    if groups.count == 1 {
      let reason: Offer.Reason =
        places.count > 1 ? .agreement(places.count, of: places.count) : .only
      return (nearest(in: groups[0]), reason)
    }
    return verdict(groups, places.count, told)
  }

  private func verdict(
    _ groups: [[Int]], _ count: Int, _ told: (Int) -> Int64
  ) -> (place: Int, reason: Offer.Reason) {
    let dated = groups.map { group in
      // An undated file looks as new as the last time it was copied.
      let dated = group.filter { self[$0].isDated }
      return (
        told: dated.map(told).max() ?? .min, seen: dated.map { self[$0].seen }.max() ?? .min,
        near: group.map { self[$0].near }.min() ?? self[group[0]].near
      )
    }
    let last =
      dated.indices.max { left, right in
        let (one, two) = (dated[left], dated[right])
        return (one.told, one.seen) == (two.told, two.seen)
          ? two.near < one.near : (one.told, one.seen) < (two.told, two.seen)
      } ?? 0
    func voters(_ group: Int) -> Int {
      groups[group].count { self[$0].isDated && self[$0].seen >= dated[last].told }
    }
    let most = groups.indices.max { voters($0) < voters($1) } ?? last
    if most != last, voters(most) > 1, voters(most) > groups[last].count {
      return (nearest(in: groups[most]), .agreement(groups[most].count, of: count))
    }
    let chosen = groups[last]
    if chosen.count > 1 { return (nearest(in: chosen), .agreement(chosen.count, of: count)) }
    return (chosen[0], .newest)
  }

  /// The last sighting of any source, preferring dated files.
  var newest: Int64 {
    filter(\.isDated).map(\.seen).max() ?? self.map(\.seen).max() ?? .min
  }

  /// The statements grouped by price; the first of a group decides what belongs to it.
  private func groups(of places: [Int]) -> [[Int]] {
    var groups: [[Int]] = []
    for place in places {
      if let group = groups.firstIndex(where: { self[$0[0]].rate.agrees(with: self[place].rate) }) {
        groups[group].append(place)
      } else {
        groups.append([place])
      }
    }
    return groups
  }

  /// The source to show among those that agree: dated before undated, then seen recently, then the
  /// one that states most prices, then the nearest.
  private func nearest(in group: [Int]) -> Int {
    let dated = group.filter { self[$0].isDated }
    let places = dated.isEmpty ? group : dated
    let newest = places.map { self[$0].seen }.max() ?? .min
    let oldest = newest == .min ? .min : newest - Int64(Nearness.currentDays) * 86_400
    let current = places.filter { self[$0].seen >= oldest }
    let most = current.map { self[$0].rate.prices.count }.max() ?? 0
    return current.filter { self[$0].rate.prices.count == most }
      .min { self[$0].near < self[$1].near } ?? group[0]
  }
}

extension PriceList {
  /// The number of known prices among input and output.
  fileprivate var count: Int { [input, output].count { $0.isAmount } }
}

extension Price {
  /// Whether it is a known price, neither free nor missing.
  fileprivate var isAmount: Bool { if case .known = self { true } else { false } }
}

extension Rate {
  /// Whether both charge the same for input and output, as far as both state prices; with hours, at
  /// some hours, since one source's usual price is another's peak price.
  func agrees(with other: Rate) -> Bool {
    guard currency == other.currency else { return false }
    if hours.isEmpty, other.hours.isEmpty { return prices.agrees(with: other.prices) }
    let (mine, theirs) = (levels, other.levels)
    return mine.allSatisfy { one in theirs.contains { $0.agrees(with: one) } }
      && theirs.allSatisfy { one in mine.contains { $0.agrees(with: one) } }
  }

  private var levels: [PriceList] { [prices] + hours.map { prices.overlaid(by: $0.prices) } }
}

extension PriceList {
  fileprivate func agrees(with other: PriceList) -> Bool {
    var common = 0
    for (one, two) in [(input, other.input), (output, other.output)]
    where one.isAmount && two.isAmount {
      guard one.isSame(as: two) else { return false }
      common += 1
    }
    return common > 0 || status == other.status && status != .known
  }
}
