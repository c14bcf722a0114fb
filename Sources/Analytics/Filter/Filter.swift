import Market
import Prose

/// A filter over listings, as typed above a table or on the command line.
///
/// - Words and quoted phrases must occur in the listing's id, as in a ``Search``; a word that names
///   a model, or all of them together, is also met by the listings that sell it (``NamedModel``).
/// - `provider:`, `model:` and `source:` search only there, and `provider:google` finds what a list
///   calls `gemini`, too (``ProviderNames``); `status:` is `known`, `free`,
///   `unknown`, `dynamic` or `suspect`; `open:yes` selects models with open weights, `watched:yes`
///   watched listings.
/// - `kind:embedding` selects models of a ``ModelKind``, `kind:any` every kind; `gone:yes` selects
///   what can no longer be bought, `gone:any` includes it; `all` means both `any`s: see ``Scope``.
/// - `in<3`, `cached<=0.1`, `write`, `out`, `reasoning` and `blend` are prices per million tokens
///   in the table's currency; `out<10%` is a share of the base's price and `out<2x` a multiple of
///   it, `blend<5% of o1` and `blend<5%of:openai/o1` a share of another listing's. `cost<2` and
///   `month<1000` are the cost of the workload, if there is one.
/// - `vs<5%` is the blend relative to the base's.
/// - `blend(o3)<2` and `out(openai/o3)<8` apply to that listing only, which passes if its price
///   does.
/// - `held>30d`, `changed<7d`, `seen<3d`, `released<1y` and `ends<60d` count days, weeks, months of
///   30 days and years of 365.
/// - `cut>20%` and `rise>20%` refer to the newest change; `context>=128k` and `sources>1` are
///   counts; `spread>10%` is how far the sources' highest blend exceeds the lowest.
/// - `hosts>3` counts who sells the listing's model; `gap>50%` is how much the dearest of them asks
///   above the cheapest.
/// - `@cheap` stands for the ``NamedFilter`` of that name.
/// - `!` negates any of these.
///
/// Invalid words are reported with their position; during typing, the last valid filter applies.
/// ``AlertRule`` uses the same parser.
public struct Filter: Hashable, Sendable {
  /// The filter as it was typed.
  public let text: String
  /// Its words and phrases.
  public let words: Search
  /// Its other conditions, all of which must hold.
  public let clauses: [Clause]

  /// A filter that everything passes.
  public static let none = Filter("", words: Search(""), clauses: [])

  init(_ text: String, words: Search, clauses: [Clause]) {
    (self.text, self.words, self.clauses) = (text, words, clauses)
  }

  /// Whether everything passes.
  public var isEmpty: Bool { words.isEmpty && clauses.isEmpty }

  /// Whether a condition is about the hosts of a listing's model.
  public var asksForHosts: Bool {
    clauses.contains { clause in
      if case .amount(let quantity, _, _, _) = clause.need { quantity.isOfHosts } else { false }
    }
  }

  /// Whether a condition is about the name of a provider.
  public var asksForProvider: Bool {
    clauses.contains { if case .provider = $0.need { true } else { false } }
  }

  /// One condition, possibly negated.
  public struct Clause: Hashable, Sendable {
    /// The condition.
    public var need: Need
    /// Whether it must hold; false with `!`.
    public var isWanted: Bool
  }

  /// A condition on a listing.
  public enum Need: Hashable, Sendable {
    /// Text that occurs in the provider's name.
    case provider(SearchKey)
    /// Text that occurs in the model's name.
    case model(SearchKey)
    /// Text that occurs in the name of a source that quotes it.
    case source(SearchKey)
    /// The status of its prices as a whole.
    case status(Status)
    /// Whether its weights are open.
    case open(Bool)
    /// Whether it is watched.
    case watched(Bool)
    /// Its kind is one of these; `nil` stands for unknown.
    case kind(Set<ModelKind?>)
    /// Whether it can no longer be bought; `nil` for either.
    case gone(Bool?)
    /// Everything: nothing is left out.
    case everything
    /// A quantity compared with a limit; of a named listing, or of any.
    case amount(Quantity, of: String?, Relation, Limit)
  }

  /// A comparison operator.
  public enum Relation: String, CaseIterable, Hashable, Sendable {
    case below = "<"
    case atMost = "<="
    case above = ">"
    case atLeast = ">="
    case equal = "="

    func holds(_ amount: Figure, _ limit: Figure) -> Bool {
      switch self {
      case .below: amount < limit
      case .atMost: amount <= limit
      case .above: limit < amount
      case .atLeast: limit <= amount
      case .equal: amount == limit
      }
    }
  }

  /// The limit that a quantity is compared with.
  public enum Limit: Hashable, Sendable {
    /// A number in the quantity's own unit.
    case figure(Figure)
    /// A share, 0.05 for 5 %, of a named listing's quantity, or else of the base's.
    case share(Figure, of: String?)
  }
}
