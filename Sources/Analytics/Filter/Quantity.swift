import Market

extension Filter {
  /// A quantity of a listing.
  public enum Quantity: Hashable, Sendable {
    /// The price per million tokens on a meter.
    case price(Meter)
    /// The price per million tokens in the table's mix.
    case blend
    /// The price per million tokens of the table's workload.
    case cost
    /// The workload's cost per month.
    case month
    /// The blend relative to the base's.
    case ratio
    /// Days for which these prices were seen.
    case held
    /// Days since the newest change, excluding corrections.
    case changed
    /// The share by which the newest change cut a price.
    case cut
    /// The share by which the newest change raised a price.
    case rise
    /// Days since the source was last seen.
    case seen
    /// Days since the model's release.
    case released
    /// Days until its retirement; unknown once retired.
    case ends
    /// The longest request, in tokens.
    case context
    /// The number of sources that quote it.
    case sources
    /// How far the dearest source's blend exceeds the cheapest's, as a share.
    case spread
    /// The number of hosts that sell its model.
    case hosts
    /// How much the dearest of these hosts asks above the cheapest, as a share.
    case gap

    /// The quantities' names, each followed by its aliases.
    private static let names: [Quantity: [String]] = [
      .price(.input): ["in", "input"], .price(.cachedInput): ["cached"],
      .price(.cacheWrite): ["write"], .price(.output): ["out", "output"],
      .price(.reasoning): ["reasoning"], .blend: ["blend"],
      .cost: ["cost", "effective"], .month: ["month"], .ratio: ["vs", "ratio"],
      .held: ["held"], .changed: ["changed"], .cut: ["cut"], .rise: ["rise"], .seen: ["seen"],
      .released: ["released"], .ends: ["ends"], .context: ["context"], .sources: ["sources"],
      .spread: ["spread"], .hosts: ["hosts"], .gap: ["gap"],
    ]

    /// The quantities by name and alias.
    public static let named = Dictionary(
      uniqueKeysWithValues: names.flatMap { quantity, names in names.map { ($0, quantity) } })

    /// The quantity's name.
    public var name: String { Quantity.names[self]?.first ?? "" }

    /// Whether it needs a workload.
    var isOfWorkload: Bool { self == .cost || self == .month }

    /// Whether it is known only once the hosts of each model are.
    public var isOfHosts: Bool { self == .hosts || self == .gap }

    /// The unit of the quantity's limit.
    public var unit: Unit {
      switch self {
      case .price, .blend, .cost, .month: .money
      case .ratio: .ratio
      case .cut, .rise, .spread, .gap: .percent
      case .held, .changed, .seen, .released, .ends: .days
      case .context, .sources, .hosts: .count
      }
    }
  }

  /// A unit, which decides the suffixes a number may have.
  public enum Unit: Hashable, Sendable {
    /// A price; with `%`, `x` or `×`, a share of another listing's.
    case money
    /// A share, in `%` or as a multiple with `x` or `×`.
    case ratio
    /// A percentage.
    case percent
    /// Days; with `w`, `m` or `y`, weeks, months of 30 days or years of 365.
    case days
    /// A number; with `k` or `m`, thousands or millions.
    case count

    /// What to call a number of this unit, how to write one, and an example.
    var wanted: (name: String, remedy: String, example: String) {
      switch self {
      case .money: ("price", "write US dollars per million tokens, such as 0.55", "<2")
      case .ratio: ("share", "write a percentage or a multiple", "<5%")
      case .percent: ("share", "write a percentage", ">20%")
      case .days: ("time", "write it in days, weeks, months or years", ">30d")
      case .count: ("number", "write one", ">=2")
      }
    }
  }
}

extension PriceRow {
  /// The value of a quantity; `nil` if unknown.
  func amount(of quantity: Filter.Quantity, _ compiled: CompiledFilter) -> Figure? {
    switch quantity {
    case .price(let meter): prices[meter].amount
    case .blend: blend
    case .cost: effective
    case .month: month
    case .ratio: compiled.base.flatMap { ratio(to: $0) }
    case .held: heldDays.map { Figure($0) }
    case .changed: change?.at.map { Figure(compiled.now.wholeDays(since: $0)) }
    case .cut: change?.kind == .cut ? change?.share.map { -$0 } : nil
    case .rise: change?.kind == .rise ? change?.share : nil
    case .seen: quote.observed.map { Figure(compiled.now.wholeDays(since: $0)) }
    case .released: quote.released.map { Figure(compiled.now.wholeDays(since: $0)) }
    case .ends:
      quote.retires.flatMap {
        compiled.now < $0 ? Figure($0.wholeDays(since: compiled.now)) : nil
      }
    case .context: quote.contextTokens.map { Figure($0) }
    case .sources: Figure(offer.others.count + 1)
    case .spread: spread
    case .hosts: compiled.hosts[listing].map { Figure($0.count) }
    case .gap: compiled.hosts[listing]?.gap
    }
  }
}

extension Moment {
  /// Whole days from an earlier moment to this one, at least 0.
  func wholeDays(since earlier: Moment) -> Int {
    max(0, Int((seconds - earlier.seconds) / 86_400))
  }
}
