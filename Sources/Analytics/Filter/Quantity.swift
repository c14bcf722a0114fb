import Market

extension Filter {
  /// What of a listing can be counted.
  public enum Quantity: Hashable, Sendable {
    /// The price of a million tokens on a meter.
    case price(Meter)
    /// The price of a million tokens in the table's mix.
    case blend
    /// What a million tokens of the table's workload cost.
    case cost
    /// What a month of it costs.
    case month
    /// The blend as a share of the base's.
    case ratio
    /// Days for which the source was seen to quote these prices.
    case held
    /// Days since the newest change that is no correction.
    case changed
    /// By what share the newest change cut a price.
    case cut
    /// By what share it raised one.
    case rise
    /// Days since the source was last seen.
    case seen
    /// Days since the model came out.
    case released
    /// Days until it leaves the market; none of what has left.
    case ends
    /// The longest request, in tokens.
    case context
    /// How many sources state a price of it.
    case sources
    /// How much more the dearest source asks for the blend than the cheapest, as a share.
    case spread

    /// What the quantities are called, and what else they answer to.
    private static let names: [Quantity: [String]] = [
      .price(.input): ["in", "input"], .price(.cachedInput): ["cached"],
      .price(.cacheWrite): ["write"], .price(.output): ["out", "output"],
      .price(.reasoning): ["reasoning"], .blend: ["blend"],
      .cost: ["cost", "effective"], .month: ["month"], .ratio: ["vs", "ratio"],
      .held: ["held"], .changed: ["changed"], .cut: ["cut"], .rise: ["rise"], .seen: ["seen"],
      .released: ["released"], .ends: ["ends"], .context: ["context"], .sources: ["sources"],
      .spread: ["spread"],
    ]

    /// The quantities by all of their names.
    public static let named = Dictionary(
      uniqueKeysWithValues: names.flatMap { quantity, names in names.map { ($0, quantity) } })

    /// What the quantity is called.
    public var name: String { Quantity.names[self]?.first ?? "" }

    /// Whether it is known only where there is a workload.
    var isOfWorkload: Bool { self == .cost || self == .month }

    /// What a number behind the quantity is counted in.
    public var unit: Unit {
      switch self {
      case .price, .blend, .cost, .month: .money
      case .ratio: .ratio
      case .cut, .rise, .spread: .percent
      case .held, .changed, .seen, .released, .ends: .days
      case .context, .sources: .count
      }
    }
  }

  /// What a number is counted in, and with it what may stand behind it.
  public enum Unit: Hashable, Sendable {
    /// A price; with `%`, `x` or `×` a share of another's.
    case money
    /// A share: a bare number counts per cent, `x` and `×` times.
    case ratio
    /// Per cent, whether the sign is there or not.
    case percent
    /// Days; with `w`, `m` or `y` weeks, months of 30 days or years of 365.
    case days
    /// A number; with `k` or `m` thousands or millions.
    case count

    /// What a number of it is called, what to do where there is none, and one that is right.
    var wanted: (name: String, remedy: String, example: String) {
      switch self {
      case .money: ("price", "write US dollars for a million tokens, such as 0.55", "<2")
      case .ratio: ("share", "write it in per cent or times", "<5%")
      case .percent: ("share", "write it in per cent", ">20%")
      case .days: ("time", "write it in days, weeks, months or years", ">30d")
      case .count: ("number", "write one", ">=2")
      }
    }
  }
}

extension PriceRow {
  /// How much of a quantity the listing has; none where that is not known.
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
    }
  }
}

extension Moment {
  /// Whole days from an earlier moment to this one, 0 at least.
  func wholeDays(since earlier: Moment) -> Int {
    max(0, Int((seconds - earlier.seconds) / 86_400))
  }
}
