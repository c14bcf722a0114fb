import Market

/// The hand-written data on names of providers and models.
///
/// Plain values from the folder `names`; `NameCatalogue` looks things up in them.
public struct NameTable: Hashable, Sendable {
  /// The providers.
  public var providers: [KnownProvider] = []
  /// The known models.
  public var models: [KnownModel] = []
  /// Names that have meant one model after another.
  public var moved: [MovedName] = []
  /// Names that their makers move to newer models without announcing it.
  public var drifting: [String] = []
  /// Ids with a special meaning at one seller or in one list.
  public var meanings: [SellerMeaning] = []
  /// Ids of base models that a seller lists without saying so.
  public var baseModels: [SellerID] = []
  /// The rules for parsing ids.
  public var rules = NameRules()
  /// How people write names in prose.
  public var written = WrittenNames()

  /// An empty table.
  public init() {}
}

/// A provider, and how lists spell its name.
public struct KnownProvider: Hashable, Sendable {
  /// A provider's role for buyers.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Sells its own models.
    case vendor
    /// Serves open weights.
    case host
    /// Sells many makers' models through one account.
    case cloud
    /// Forwards requests.
    case gateway
    /// A subscription.
    case plan
    /// Runs on one's own machine.
    case local
    /// Search, speech, images or documents.
    case tool
    /// Makes models, but sells none in our lists.
    case maker
  }

  /// Our id for it.
  public var id: String
  /// Its role.
  public var kind: Kind
  /// Other spellings; `source:name` if only that list uses the name this way.
  public var names: [String]
  /// Where the entry was read.
  public var origin: Origin

  /// A provider.
  public init(id: String, kind: Kind, names: [String], origin: Origin) {
    self.id = id
    self.kind = kind
    self.names = names
    self.origin = origin
  }
}

/// A model, and ids that mean it although no rule says so.
public struct KnownModel: Hashable, Sendable {
  /// The name that most sellers use.
  public var name: String
  /// The maker.
  public var maker: String
  /// The day it was first sold.
  public var released: Day
  /// Other ids of the same weights.
  public var also: [String]
  /// Where the entry was read.
  public var origin: Origin

  /// A model.
  public init(name: String, maker: String, released: Day, also: [String], origin: Origin) {
    self.name = name
    self.maker = maker
    self.released = released
    self.also = also
    self.origin = origin
  }
}

/// A name that has meant one model after another.
public struct MovedName: Hashable, Sendable {
  /// The name, `deepseek-reasoner`.
  public var name: String
  /// What it meant, and when.
  public var meanings: NameTimeline
  /// Where the entry was read.
  public var origin: Origin

  /// A name that moved.
  public init(name: String, meanings: NameTimeline, origin: Origin) {
    self.name = name
    self.meanings = meanings
    self.origin = origin
  }
}

/// An id of one seller, or of one list.
public struct SellerID: Hashable, Sendable {
  /// The provider by our id, or the list.
  public var seller: String
  /// The id, in lower case.
  public var id: String
  /// Where the entry was read.
  public var origin: Origin

  /// An id of a seller.
  public init(seller: String, id: String, origin: Origin) {
    self.seller = seller
    self.id = id
    self.origin = origin
  }
}

/// What a seller, or a list, means by an id, if that differs from the usual meaning.
public struct SellerMeaning: Hashable, Sendable {
  /// The id and its seller.
  public var id: SellerID
  /// What it means.
  public var meanings: NameTimeline

  /// A meaning.
  public init(id: SellerID, meanings: NameTimeline) {
    self.id = id
    self.meanings = meanings
  }
}
