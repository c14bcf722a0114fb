import Analytics
import Archive
import Dashboard
import Market
import Screen
import TestSupport
import Testing

/// The first rows of a large table come before the whole market, and are the same.
struct FirstLookTests {
  /// Reads one source's own spelling of a provider.
  private let spellings = SpellingReader(version: "1") { listing in
    Spelling(
      words: listing.id.replacing("oai/", with: "openai/"),
      distance: listing.provider == "oai" ? 100 : 0)
  }

  /// An archive of more listings than are decoded at once, and of a report with exchange rates; one
  /// source spells a provider its own way.
  private func archive(_ random: inout Seeded) throws -> ArchiveFile {
    let archive = try ArchiveFile(at: ArchiveFile.inMemory, spelledBy: spellings)
    for snapshot in RandomPrices.snapshots(&random, besides: 2_000).prefix(4) {
      var snapshot = snapshot
      for place in snapshot.quotes.indices
      where snapshot.format == "litellm" && snapshot.quotes[place].listing.provider == "openai" {
        snapshot.quotes[place].listing.provider = "oai"
      }
      for place in snapshot.quotes.indices where place % 3 != 0 {
        let cents = Int.random(in: 1...4_000, using: &random)
        snapshot.quotes[place].rate.prices.output = .known(Figure(Int128(cents), exponent: -2))
      }
      try write(snapshot, into: archive)
    }
    return archive
  }

  private func write(_ snapshot: Snapshot, into archive: ArchiveFile) throws {
    let source = SnapshotSource(path: snapshot.file, hash: nil, read: Moment(seconds: 0))
    try archive.writer(for: source).finish(snapshot)
  }

  private func state(at day: Int, _ keys: [Key] = []) -> State {
    var state = State(size: Size(columns: 120, rows: 36), now: Moment(Day(number: day)))
    _ = state.apply(.landed(files: 1))
    for key in keys { _ = state.apply(.input(.key(key))) }
    return state
  }

  /// A state to which the archive answered everything, and what it wants to have kept.
  private func whole(_ archive: ArchiveFile, _ start: State) throws -> (State, [Effect]) {
    var state = start
    let effects = try state.apply(.landed(files: 1), asking: archive)
    return (state, effects)
  }

  @Test("the quick way and the whole way show the same screen, at five moments in two orders")
  func same() throws {
    var random = Seeded(1)
    let archive = try archive(&random)
    for day in [20_120, 20_131, 20_150, 20_163, 20_190] {
      for keys in [[], [Key.character("s"), .character("s")]] {
        let (full, effects) = try whole(archive, state(at: day, keys))
        for case .keep(let choice) in effects { try archive.keep(choice) }
        var quick = state(at: day, keys)
        let moment = Moment(Day(number: day))
        #expect(quick.screen.text.contains("one moment"))
        _ = try answer(quick.apply(.landed(files: 1)), of: &quick, from: archive)
        let first = quick.screen
        #expect(first.text.contains("listings"))
        _ = quick.apply(.answered(try archive.answer(.market(asOf: moment)), to: .market))
        #expect(quick.screen.text == first.text, "what came first was the whole, on day \(day)")
        #expect((quick.screen == first) as Bool, "in the same roles")
        #expect(quick.prices.count == full.prices.count && quick.prices.count > 1_000)
      }
    }
  }

  /// Answers queries, and those that the results lead to, but not that for the whole market.
  ///
  /// - Returns: Whether that was asked for, and last.
  private func answer(
    _ effects: [Effect], of state: inout State, from archive: ArchiveFile
  ) throws -> Bool {
    var open = effects
    while let effect = open.popLast() {
      guard case .ask(let query) = effect else { continue }
      if query.kind == .market { return open.isEmpty && !state.isAwaitingResults }
      open += state.apply(.answered(try archive.answer(query), to: query.kind))
    }
    return false
  }

  private func asks(_ effects: [Effect]) -> Set<Query.Kind> {
    Set(
      effects.compactMap { effect in
        if case .ask(let query) = effect { query.kind } else { nil }
      })
  }

  @Test("all prices are asked for once everything beside the first rows is there")
  func last() throws {
    var random = Seeded(5)
    let archive = try archive(&random)
    let (_, effects) = try whole(archive, state(at: 20_150))
    for case .keep(let choice) in effects { try archive.keep(choice) }
    var state = State(size: Size(columns: 120, rows: 36), now: Moment(Day(number: 20_150)))
    #expect(try answer(state.apply(.landed(files: 1)), of: &state, from: archive))
  }

  @Test("all prices are asked for only once the first rows have come, or have failed to")
  func order() throws {
    var random = Seeded(3)
    let archive = try archive(&random)
    let moment = Moment(Day(number: 20_150))
    var start = State(size: Size(columns: 120, rows: 36), now: moment)
    let first = asks(start.apply(.landed(files: 1)))
    #expect(first.contains(.firstLook) && first.isDisjoint(with: [.market, .pins]))
    for answer in [
      Result.success(try archive.answer(.firstLook(asOf: moment))),
      .failure(Diagnostic(.error, at: Origin(file: "a", line: 0), "damaged", remedy: "none")),
    ] {
      var state = start
      let event: Event =
        switch answer {
        case .success(let found): .answered(found, to: .firstLook)
        case .failure(let problem): .unanswered(.firstLook, problem)
        }
      #expect(asks(state.apply(event)).isSuperset(of: [.market, .pins]))
      _ = state.apply(.answered(try archive.answer(.market(asOf: moment)), to: .market))
      #expect(asks(state.apply(.landed(files: 1))).isSuperset(of: [.market, .pins]))
    }
  }

  @Test("a look is of no use on another day, after other prices, or for other wishes")
  func void() throws {
    var random = Seeded(7)
    let archive = try archive(&random)
    let day = 20_170
    let moment = Moment(Day(number: day))
    let (_, effects) = try whole(archive, state(at: day))
    let kept = effects.compactMap { effect in
      if case .keep(.firstLook(let look, let day)) = effect { (look, day) } else { nil }
    }
    let (look, lookDay) = try #require(kept.first)
    #expect(kept.count == 1 && lookDay == moment.day && look.top.count == FirstLook.mostRows)
    try archive.keep(.firstLook(look, lookDay))
    #expect(try archive.firstLook(asOf: moment)?.look == look)
    #expect(try archive.firstLook(asOf: Moment(Day(number: day + 1))) == nil)

    var sorted = state(at: day, [.character("S")])
    _ = sorted.apply(
      .answered(try archive.answer(.pins(PinnedPair.usual, asOf: moment)), to: .pins))
    _ = sorted.apply(.answered(try archive.answer(.firstLook(asOf: moment)), to: .firstLook))
    #expect(sorted.screen.text.contains("one moment"), "it was made for another order")

    var unpinned = state(at: day)
    _ = unpinned.apply(.kept(base: nil, marked: [], pins: []))
    _ = unpinned.apply(.answered(try archive.answer(.firstLook(asOf: moment)), to: .firstLook))
    #expect(unpinned.screen.text.contains("one moment"), "it was made with other pins")

    var snapshot = Snapshot(file: "later.json", format: "litellm")
    snapshot.quotes = [
      Quote(
        listing: Listing(provider: "z", model: "z1"),
        rate: Rate(prices: PriceList(input: .known("1"), output: .known("2"))), source: "litellm",
        observed: Moment(Day(number: 20_165)), origin: Origin(file: "later.json", line: 1))
    ]
    try write(snapshot, into: archive)
    #expect(try archive.firstLook(asOf: moment) == nil)
  }

  @Test("a table that steps through time has the rows of a fresh one")
  func steps() throws {
    var random = Seeded(11)
    let archive = try archive(&random)
    for currency in [Currency.usd, .eur] {
      var stepped = PriceTable()
      stepped.currency = currency
      for day in [20_120, 20_131, 20_129, 20_190, 20_140] {
        let view = try archive.view(asOf: Moment(Day(number: day)))
        stepped.rebuild(from: view)
        var fresh = PriceTable()
        fresh.currency = currency
        fresh.rebuild(from: view)
        try #require(stepped.count == fresh.count && fresh.count > 1_000)
        let isSame = (0..<fresh.count).allSatisfy { place in
          let (one, two) = (stepped[place], fresh[place])
          return one.offer == two.offer && one.prices == two.prices && one.blend == two.blend
        }
        #expect(isSame, "day \(day) in \(currency)")
      }
    }
  }
}
