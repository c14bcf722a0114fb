import Market

/// Which model each listing sells, and at which host, as a table of names tells.
public struct SoldModels: Hashable, Sendable {
  /// What a listing sells, and who sells it.
  public struct Sale: Hashable, Sendable {
    /// The place of the model in ``names``.
    public var model: Int
    /// A number for the host, however lists spell it.
    public var host: Int

    /// A model at a host.
    public init(model: Int, host: Int) {
      self.model = model
      self.host = host
    }
  }

  /// A time in which the name of a listing meant one model.
  public struct Meaning: Hashable, Sendable {
    /// The model; `nil` if the name meant none, or it is unknown which.
    public var model: String?
    /// The first day.
    public var from: Day

    /// A model from a day on.
    public init(model: String?, from: Day) {
      self.model = model
      self.from = from
    }
  }

  /// The names of the models.
  public let names: [String]
  private let sales: [Listing: Sale]
  /// What the names of listings meant that have meant several models, the earliest first.
  public let meanings: [Listing: [Meaning]]

  /// Models by listing; none by default.
  public init(
    names: [String] = [], sales: [Listing: Sale] = [:], meanings: [Listing: [Meaning]] = [:]
  ) {
    self.names = names
    self.sales = sales
    self.meanings = meanings
  }

  /// Whether nothing is known of any listing.
  public var isEmpty: Bool { sales.isEmpty && meanings.isEmpty }

  /// What a listing sells; `nil` if it is unknown which model that is.
  public subscript(listing: Listing) -> Sale? { sales[listing] }

  /// Feeds the number of models into a hash; the listings would take longer than they tell apart.
  public func hash(into hasher: inout Hasher) { hasher.combine(names.count) }
}
