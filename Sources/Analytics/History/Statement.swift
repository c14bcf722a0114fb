import Market

/// What one of several sources says of a listing, as far as it decides whose word counts.
struct Statement {
  let near: Nearness
  /// What the source asks, with its hours.
  let rate: Rate
  /// When it was last seen to say so, in seconds; the least number where that is not known.
  let seen: Int64

  /// Whether that is more than when the file was last written, and the source nobody's copy.
  var isDated: Bool { near.isDated && dating != .fileTime }
  /// What tells when it was seen.
  var dating: Dating?
}

extension [Statement] {
  /// Whose word counts, and why.
  ///
  /// A first-hand source outlives newer catalogues for ``Nearness/lastingDays``. Among catalogues the
  /// newest statement stands: that of whoever last came to say something else. It is outvoted where
  /// several who were seen since agree on another price.
  ///
  /// - Parameter told: When a statement was new, in seconds; the least number where nobody knows.
  /// - Returns: The statement's place, and why it counts.
  /// - Precondition: There is a statement.
  func choice(told: (Int) -> Int64) -> (place: Int, reason: Offer.Reason) {
    if count == 1 { return (0, .only) }
    let newest = newest
    let oldest = newest == .min ? .min : newest - Int64(Nearness.lastingDays) * 86_400
    let recent = indices.filter { self[$0].seen >= oldest }
    // A price that can be reckoned with says more than one that can't.
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
      // A file without a day looks as new as its copy.
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

  /// When any source was last seen, as far as their files have a day.
  var newest: Int64 {
    filter(\.isDated).map(\.seen).max() ?? self.map(\.seen).max() ?? .min
  }

  /// The statements by what they ask; the first of a group decides who belongs to it.
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

  /// The source to show of those that agree: one that dates its list before one that doesn't, one
  /// that was seen of late, and then whoever says most and is nearest.
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
  /// On how many of the two main meters a price is known.
  fileprivate var count: Int { [input, output].count { $0.isAmount } }
}

extension Price {
  /// Whether it is a price to pay, and neither a gift nor a gap.
  fileprivate var isAmount: Bool { if case .known = self { true } else { false } }
}

extension Rate {
  /// Whether both ask the same for input and output, as far as both say; where there are hours, the
  /// same prices at some of them, since one calls usual what the other calls peak.
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
