import Analytics
import Market
import Screen

/// Settings that can't be applied to what was read so far.
struct UnmetSettings: Sendable {
  /// The configured currency, until prices can be shown in it.
  var currency: Currency?
  /// The theme that was typed before any but the first was read.
  var theme: String?
  /// Whether there may be more themes than those known.
  var awaitsThemes = true
  /// What was reported.
  var told: [Diagnostic] = []
}

extension State {
  /// Takes over the user's settings; if they were read before, only what changed.
  mutating func take(_ new: Preferences) {
    let old = preferences
    preferences = new
    keymap = new.keymap ?? usualKeymap
    unmet.told = []
    take(new.feedRules)
    if new.columns != old.columns { prices.columns = new.columns }
    if let name = new.theme, name != old.theme,
      let place = themes.firstIndex(where: { $0.name == name })
    {
      themeIndex = place
    }
    if new.currency != old.currency { unmet.currency = new.currency ?? .usd }
    prices.usualBase = new.base
    let current = prices.workload?.name
    if new.workload != old.workload {
      setWorkload(new.workload ?? "")
    } else if let name = current, let again = workloads.first(where: { $0.name == name }),
      again != prices.workload
    {
      prices.use(again)
    }
    if new.pinned != old.pinned { pin(settings: new.pinned) }
    rebuild()
  }

  /// The available workloads: the user's own, and the built-in ones whose names they don't reuse.
  var workloads: [Workload] {
    let own = preferences.workloads
    return own + Workload.presets.filter { preset in !own.contains { $0.name == preset.name } }
  }

  /// Applies settings as soon as possible: what they need may just have been read.
  mutating func meetPreferences() {
    guard let wanted = unmet.currency, currencies.contains(wanted) else { return }
    prices.currency = wanted
    unmet.currency = nil
  }

  /// Reports once each setting that can't be applied to what was read.
  mutating func tellOfUnmet() {
    let problems = unmetProblems
    if case .problem(let problem) = notice, unmet.told.contains(problem),
      !problems.contains(problem)
    {
      notice = nil
    }
    guard progress == nil, past == nil, notice == nil, !market.offers.isEmpty,
      let first = problems.first(where: { !unmet.told.contains($0) })
    else { return }
    unmet.told.append(first)
    notice = .problem(first)
  }

  private var unmetProblems: [Diagnostic] {
    var problems: [Diagnostic] = []
    let base = prices.base?.listing.id ?? "none"
    if let name = preferences.base, prices.baseListing == nil {
      switch market.listing(named: name) {
      case .listing: break
      case .several(let listings):
        problems.append(
          .unmet(
            said("the settings' base '\(name)' is sold by several providers"),
            said("name one of \(listings.prefix(3).map(\.id).joined(separator: ", "))")))
      case .none:
        problems.append(
          .unmet(
            said("no listing is called '\(name)', the settings' base"), said("the base is \(base)"))
        )
      }
    }
    if let currency = unmet.currency {
      problems.append(
        .unmet(
          said("no exchange rate for \(currency), the settings' currency, on \(moment.day)"),
          said("open a file such as eurofxref-hist.csv")))
    }
    return problems
  }
}

extension State {
  /// Takes over earlier choices, as stored in the archive.
  mutating func take(base: Listing?, marked: [Listing], pins: [PinnedPair]?) {
    if let pins {
      self.pins.typed = []
      pin(pins)
    }
    if let base { prices.baseListing = base }
    prices.marked = marked
    prices.rebuild(from: market)
  }

  /// Changes the base listing; nil returns to the default one.
  mutating func choose(base listing: Listing?) {
    prices.baseListing = listing
    prices.rebuild(from: market)
    effects.append(.keep(.base(listing)))
  }

  /// Applies a named filter to the prices; an empty name clears it.
  mutating func setFilter(named text: String) {
    let name = text.first == NamedFilter.sign ? String(text.dropFirst()) : text
    guard name.isEmpty || preferences.filters[named: name] != nil else {
      return tellOfFilter(named: name)
    }
    popToPanels()
    focus = .prices
    setFilter(name.isEmpty ? "" : String(NamedFilter.sign) + name)
  }

  /// Reports that no filter has a name.
  mutating func tellOfFilter(named name: String) {
    let names = preferences.filters.map(\.name)
    tell(
      said("no filter is called '\(name)'"),
      names.isEmpty
        ? said("write one under [filters] in your settings") : suggestion(for: name, among: names))
  }
}

extension Diagnostic {
  fileprivate static func unmet(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.warning, at: Origin(file: "tokentape", line: 0), message, remedy: remedy)
  }
}
