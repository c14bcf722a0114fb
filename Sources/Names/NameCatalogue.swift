import Market

/// Looks names up in the table.
///
/// Nothing is guessed: two ids mean one model only by a rule or an entry, which `identity` reports.
public struct NameCatalogue: Sendable {
  /// The table.
  public let table: NameTable

  let models: [ModelKey: Int]
  let moved: [ModelKey: MovedName]
  let own: [ModelKey: OwnName]
  private let drifting: Set<ModelKey>
  let nicknames: [ModelKey: NameTimeline]
  /// The first words of families in ids: `claude`, `deepseek`, `o1`.
  let familyWords: Set<String>
  /// The words of all names of models.
  let modelWords: Set<String>
  private let meanings: [String: [String: SellerMeaning]]
  private let baseModels: [String: [String: SellerID]]
  private let providers: [String: Int]
  let spellings: Spellings

  /// The user's own names.
  public var ownNames: [String] { own.values.map(\.name) }

  /// A catalogue of a table and the user's own names, which take precedence.
  public init(_ table: NameTable, own: [OwnName] = []) {
    self.table = table
    spellings = Spellings(table.written)
    let rules = table.rules
    func key(_ name: String) -> ModelKey { IDReading(name, by: rules).key }
    let named = table.models.map { key($0.name) }
    models = Dictionary(
      table.models.indices.flatMap { place in
        [(named[place], place)] + table.models[place].also.map { (key($0), place) }
      }, uniquingKeysWith: { first, _ in first })
    moved = Dictionary(
      table.moved.map { (key($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    drifting = Set(table.drifting.map(key))
    self.own = Dictionary(own.map { (key($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    nicknames = Dictionary(
      table.written.nicknames.map { (key($0.name), $0.meanings) },
      uniquingKeysWith: { first, _ in first })
    familyWords = Set(named.compactMap(\.words.first))
    modelWords = Set(models.keys.flatMap(\.words))
    meanings = Dictionary(grouping: table.meanings, by: \.id.seller).mapValues {
      Dictionary($0.map { ($0.id.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    baseModels = Dictionary(grouping: table.baseModels, by: \.seller).mapValues {
      Dictionary($0.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    providers = Dictionary(
      table.providers.enumerated().flatMap { place, entry in
        ([entry.id] + entry.names).map { ($0.lowercased(), place) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The provider that a list calls by a name.
  ///
  /// - Parameters:
  ///   - name: The name as in the list.
  ///   - source: The list, such as `litellm`; `nil` if unknown.
  /// - Returns: The provider; `nil` if no known list uses that spelling.
  public func provider(_ name: String, in source: String?) -> KnownProvider? {
    let name = name.lowercased()
    let place =
      source.flatMap { providers[$0 + ":" + name] } ?? providers[name]
      ?? spellings.makers[name].flatMap { providers[$0] }
    return place.map { table.providers[$0] }
  }
}

/// A name that the user has defined for a model.
public struct OwnName: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The model, by any known name or the exact id of a listing.
  public var model: String
  /// Where it was defined.
  public var origin: Origin

  /// A user's own name.
  public init(name: String, model: String, origin: Origin) {
    self.name = name
    self.model = model
    self.origin = origin
  }
}

/// A listing as named in a list.
public struct ListedName: Hashable, Sendable {
  /// The list, such as `models.dev`; `nil` if unknown.
  public var source: String?
  /// The day of the list; `nil` for now.
  public var day: Day?
  /// The provider, as the list spells it; `nil` if it names none.
  public var provider: String?
  /// The id, as in the list.
  public var id: String

  /// A listing's name.
  public init(source: String? = nil, day: Day? = nil, provider: String? = nil, id: String) {
    self.source = source
    self.day = day
    self.provider = provider
    self.id = id
  }
}

extension NameCatalogue {
  /// The identity of the model that a listing sells.
  public func identity(of listed: ListedName) -> Identity {
    let seller = seller(of: listed)
    let id = idAtSeller(listed, seller)
    if let found = meaning(of: id, at: [listed.source, seller].compactMap { $0 }, on: listed.day) {
      return found
    }
    let reading = IDReading(id, by: table.rules)
    if let seller, let base = baseModels[seller]?[lastPart(of: id)] {
      return Identity(
        model: reading.key.name + "-base",
        steps: reading.steps + [.base(seller: seller, base.origin)],
        isListed: false, key: ModelKey(reading.key.words + ["base"]))
    }
    return identity(of: reading, seller: seller, on: listed.day)
  }

  private func identity(of reading: IDReading, seller: String?, on day: Day?) -> Identity {
    if let own = own[reading.key] {
      return identity(named: own.model, steps: reading.steps + [.own(own.origin)])
    }
    if let moved = moved[reading.key] {
      return identity(along: moved.meanings, on: day, steps: reading.steps) {
        .moved(since: $0, until: $1, moved.origin)
      }
    }
    if let place = models[reading.key] { return identity(of: place, steps: reading.steps) }
    guard !reading.key.words.isEmpty, !reading.key.set.contains("latest") else {
      return Identity(model: nil, steps: reading.steps, isListed: false, key: nil)
    }
    var key = reading.key
    let hasLetters = key.words.contains { $0.contains(where: \.isLetter) }
    if !hasLetters || key.words.allSatisfy(table.rules.vagueWords.contains) {
      key = ModelKey([seller ?? ""] + key.words)
    }
    return Identity(
      model: reading.key.name, steps: reading.steps, isListed: false, key: key,
      driftsFrom: drifting.contains(key) ? day : nil)
  }

  /// The model with a name, ignoring names that moved.
  func identity(named name: String, steps: [IdentityStep]) -> Identity {
    let reading = IDReading(name, by: table.rules)
    if let place = models[reading.key] { return identity(of: place, steps: steps) }
    return Identity(model: name, steps: steps, isListed: false, key: reading.key)
  }

  private func identity(of place: Int, steps: [IdentityStep]) -> Identity {
    let entry = table.models[place]
    return Identity(
      model: entry.name, steps: steps + [.entry(entry.origin)], isListed: true,
      key: IDReading(entry.name, by: table.rules).key)
  }

  private func identity(
    along meanings: NameTimeline, on day: Day?, steps: [IdentityStep],
    step: (Day, Day?) -> IdentityStep
  ) -> Identity {
    guard let (found, until) = meanings.step(on: day), let model = found.model else {
      return Identity(model: nil, steps: steps, isListed: false, key: nil)
    }
    return identity(named: model, steps: steps + [step(found.from, until)])
  }

  /// The meaning of exactly this id in the list, or else at the seller.
  private func meaning(of id: String, at sellers: [String], on day: Day?) -> Identity? {
    for seller in sellers {
      guard let known = meanings[seller],
        let meaning = known[id] ?? known[lastPart(of: id)], meaning.meanings.step(on: day) != nil
      else { continue }
      return identity(along: meaning.meanings, on: day, steps: []) { _, _ in
        .seller(seller, meaning.id.origin)
      }
    }
    return nil
  }

  /// Our id of the seller; OpenRouter's list names none, since it is the seller itself.
  private func seller(of listed: ListedName) -> String? {
    guard let provider = listed.provider, provider != "-", !provider.isEmpty else {
      return listed.source == "openrouter" ? "openrouter" : nil
    }
    return self.provider(provider, in: listed.source)?.id ?? provider
  }

  /// The id in lower case, without the provider prefix that some lists add.
  func idAtSeller(_ listed: ListedName, _ seller: String?) -> String {
    let id = listed.id.lowercased()
    for name in [listed.provider, seller] {
      if let name, !name.isEmpty, id.hasPrefix(name.lowercased() + "/") {
        return String(id.dropFirst(name.count + 1))
      }
    }
    return id
  }

  /// What exactly this id means in a list or at a seller, over time.
  func meaning(of id: String, at seller: String) -> NameTimeline? {
    meanings[seller].flatMap { $0[id] ?? $0[lastPart(of: id)] }?.meanings
  }

  private func lastPart(of id: String) -> String {
    id.lastIndex(of: "/").map { String(id[id.index(after: $0)...]) } ?? id
  }
}
