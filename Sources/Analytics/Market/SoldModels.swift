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

  /// The names of the models.
  public let names: [String]
  private let sales: [Listing: Sale]

  /// Models by listing; none by default.
  public init(names: [String] = [], sales: [Listing: Sale] = [:]) {
    self.names = names
    self.sales = sales
  }

  /// Whether nothing is known of any listing.
  public var isEmpty: Bool { sales.isEmpty }

  /// What a listing sells; `nil` if it is unknown which model that is.
  public subscript(listing: Listing) -> Sale? { sales[listing] }

  /// Feeds the number of models into a hash; the listings would take longer than they tell apart.
  public func hash(into hasher: inout Hasher) { hasher.combine(names.count) }
}
