import Market

/// What somebody wants to be told of: words that all have to hold.
///
/// A rule that names an event, such as `cut>20% provider:deepseek`, fires when that happens. One
/// that names only prices, such as `blend(o3)<2`, fires for as long as they hold.
public struct AlertRule: Hashable, Sendable, CustomStringConvertible {
  /// The rule as it was written.
  public let text: String
  /// Where it was written.
  public let origin: Origin
  /// What must have happened; none where only prices count.
  let event: Event?
  /// Whom it is about.
  let fields: [Field]
  /// What prices must be.
  let prices: [PriceLimit]

  /// The rule as it was written.
  public var description: String { text }

  /// The most rules of a file; nobody reads the alerts of more.
  public static let mostRules = 1_000
}

extension AlertRule {
  /// What must have happened to a listing.
  struct Event: Hashable, Sendable {
    var name: Name
    /// How great the step must be, as a share of the price before; any step where none is named.
    var limit: Limit?

    /// The kinds of change, under the names that rules have for them.
    enum Name: String, CaseIterable, Hashable, Sendable {
      case cut, rise, tier, hours, deprecated, added, removed, returned
      case cachedOnly = "cached-only"

      /// Whether the event is a step of a price, which can be great or small.
      var isStep: Bool { self == .cut || self == .rise }
    }
  }

  /// A word that says whom a rule is about.
  struct Field: Hashable, Sendable {
    var name: Name
    /// What stands behind the colon, in lower case.
    var text: String
    /// Whether it must hold; else it must not.
    var isWanted: Bool

    /// What of a listing is looked at.
    enum Name: String, CaseIterable, Hashable, Sendable {
      case provider, model, source
    }
  }

  /// A word that says what a price must be, in US dollars for a million tokens.
  struct PriceLimit: Hashable, Sendable {
    var measure: AlertMeasure
    /// The listing, as somebody named it; whichever the rule is about where none is named.
    var listing: String?
    var limit: Limit
    /// Where the word stands.
    var origin: Origin
  }

  /// A bound that a figure is held against.
  struct Limit: Hashable, Sendable {
    var sign: Sign
    var figure: Figure

    /// How a figure is held against the bound; the longer signs stand first, to be found first.
    enum Sign: String, CaseIterable, Hashable, Sendable {
      case atMost = "<="
      case atLeast = ">="
      case below = "<"
      case above = ">"
    }

    func admits(_ figure: Figure) -> Bool {
      switch sign {
      case .below: figure < self.figure
      case .above: figure > self.figure
      case .atMost: figure <= self.figure
      case .atLeast: figure >= self.figure
      }
    }
  }
}

/// A price that a rule can name.
public enum AlertMeasure: String, CaseIterable, Hashable, Sendable {
  /// Input that no cache held.
  case input = "in"
  /// Input that a cache held.
  case cached
  /// Output.
  case output = "out"
  /// A mix of them.
  case blend

  /// The price in a list; none where it is not known.
  func amount(in prices: PriceList, weights: Weights) -> Figure? {
    switch self {
    case .input: prices.input.amount
    case .cached: prices.cachedInput.amount
    case .output: prices.output.amount
    case .blend: weights.blend(prices)
    }
  }
}
