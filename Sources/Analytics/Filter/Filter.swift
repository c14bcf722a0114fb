import Market
import Prose

/// What somebody wants to see of the listings, as it is typed over a table and on a command line.
///
/// - Words and phrases in quotes occur in the listing's id, as in a ``Search``.
/// - `provider:`, `model:` and `source:` look there only; `status:` is `known`, `free`, `unknown`,
///   `dynamic` or `suspect`; `open:yes` wants models whose weights can be had, and
///   `watched:yes` those that somebody marked.
/// - `kind:embedding` wants models of a ``ModelKind``, `kind:any` of every kind, `gone:yes` what can't
///   be bought any more, `gone:any` that as well, and `all` both: see ``Scope``.
/// - `in<3`, `cached<=0.1`, `write`, `out`, `reasoning` and `blend` are prices for a million tokens
///   in the currency of the table; `out<10%` is a share of the base's price and `out<2x` a multiple
///   of it, `blend<5% of o1` and `blend<5%of:openai/o1` a share of another listing's. `cost<2` and
///   `month<1000` are what a workload costs, where there is one.
/// - `vs<5%` is the blend against the base's.
/// - `blend(o3)<2`, `out(openai/o3)<8` are of that listing only: it passes where its price is so.
/// - `held>30d`, `changed<7d`, `seen<3d`, `released<1y`, `ends<60d` count days, weeks, months of 30
///   days and years of 365.
/// - `cut>20%`, `rise>20%`: the newest change was one by so much; `context>=128k`, `sources>1`;
///   `spread>10%` is how much more than the lowest of the sources the highest asks for the blend.
/// - `@cheap` stands for the ``NamedFilter`` of that name.
/// - `!` before any of these says that it must not be so.
///
/// What can't be read is a mistake that is told with its place; while somebody types, the last filter
/// that could be read holds. An ``AlertRule`` is read by the same reader.
public struct Filter: Hashable, Sendable {
  /// The filter as it was typed.
  public let text: String
  /// The words and phrases among it.
  public let words: Search
  /// All else that it asks for; all of it must be so.
  public let clauses: [Clause]

  /// A filter that lets everything pass.
  public static let none = Filter("", words: Search(""), clauses: [])

  init(_ text: String, words: Search, clauses: [Clause]) {
    (self.text, self.words, self.clauses) = (text, words, clauses)
  }

  /// Whether everything passes.
  public var isEmpty: Bool { words.isEmpty && clauses.isEmpty }

  /// One thing that must be so, or must not.
  public struct Clause: Hashable, Sendable {
    /// What it is.
    public var need: Need
    /// Whether it must be so; with `!` it must not.
    public var isWanted: Bool
  }

  /// What a listing can be asked for.
  public enum Need: Hashable, Sendable {
    /// Letters that occur in the provider's name.
    case provider(SearchKey)
    /// Letters that occur in the model's name.
    case model(SearchKey)
    /// Letters that occur in the name of a source that states a price of it.
    case source(SearchKey)
    /// How its prices stand as a whole.
    case status(Status)
    /// Whether its weights can be had.
    case open(Bool)
    /// Whether somebody marked it.
    case watched(Bool)
    /// What the model is for: one of these; none among them stands for what nothing tells of.
    case kind(Set<ModelKind?>)
    /// Whether it can't be bought any more; either where none.
    case gone(Bool?)
    /// Whatever there is: nothing is left out.
    case everything
    /// A quantity that is below, at or above a limit; of a listing as somebody named it, or of any.
    case amount(Quantity, of: String?, Relation, Limit)
  }

  /// How a quantity stands to its limit.
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

  /// What a quantity is held against.
  public enum Limit: Hashable, Sendable {
    /// A number in the quantity's own unit.
    case figure(Figure)
    /// A share, 0.05 for 5 %, of what a named listing has, or the base where none is named.
    case share(Figure, of: String?)
  }
}
