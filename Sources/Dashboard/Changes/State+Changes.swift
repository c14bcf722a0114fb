import Analytics
import Events
import Market
import Names

/// Changes that are wanted: between two moments, as known at a third.
public struct ChangesWish: Hashable, Sendable {
  /// The first moment.
  public var from: Moment
  /// The last moment.
  public var to: Moment
  /// The moment whose knowledge counts.
  public var asOf: Moment
}

/// A story beside a change.
public struct NearStory: Hashable, Sendable {
  /// The day of publication.
  public var day: Day
  /// Its language.
  public var language: String?
  /// Its title.
  public var headline: String
}

/// Changes, and the stories beside each, by listing and day.
public struct FoundChanges: Hashable, Sendable {
  /// The changes.
  public var list: ChangeList
  /// The stories by the listing's id and the day, in one text.
  public var stories: [String: [NearStory]]

  /// Whether stories were looked for beside a change.
  func isBeside(_ row: ChangeRow) -> Bool {
    list.rows.count <= FoundChanges.mostBeside
      || stories[row.listing.id + row.at.day.description] != nil
  }
}

extension MarketReader {
  /// The changes between two moments, with the stories beside each.
  func changes(
    _ wish: ChangesWish, _ market: MarketView, _ table: KnownNames?
  ) throws -> FoundChanges {
    var list = try changes(from: wish.from, to: wish.to, knownBy: wish.asOf)
    guard let catalogue = table?.catalogue else { return FoundChanges(list: list, stories: [:]) }
    let releases = ModelReleases(catalogue)
    let view = wish.to == market.asOf ? market : try view(asOf: wish.to)
    list.addLaunches(view) { releases.day(of: ListedName($0, in: view)) }
    return FoundChanges(list: list, stories: try stories(beside: list, wish, catalogue))
  }

  private func stories(
    beside list: ChangeList, _ wish: ChangesWish, _ catalogue: NameCatalogue
  ) throws -> [String: [NearStory]] {
    let named = try NamedStories(
      from: Moment(seconds: wish.from.seconds - 4 * 86_400),
      to: Moment(seconds: wish.to.seconds + 8 * 86_400), asOf: wish.asOf, of: self, catalogue)
    guard !named.stories.isEmpty else { return [:] }
    var beside: [String: [NearStory]] = [:]
    for row in list.rows.prefix(FoundChanges.mostBeside) {
      let key = row.listing.id + row.at.day.description
      if beside[key] == nil {
        beside[key] = named.near.near(row.listing, at: row.at, atMost: 8).map {
          named.stories[$0]
        }
      }
    }
    return beside
  }
}

extension FoundChanges {
  /// The changes that get stories.
  static let mostBeside = 5_000
}

extension State {
  /// The changes of a page, once they are known.
  func changes(_ wish: ChangesWish) -> FoundChanges? {
    lookups.changes.flatMap { $0.wish == wish ? $0.found : nil }
  }

  /// Shows a change's listing as of its day.
  mutating func go(to row: ChangeRow) {
    let day = row.at.day
    guard prices.choose(row.listing) || row.group == .gone else {
      return tell(
        said("'\(row.listing)' is not sold as of \(moment.day)"), said("its day is \(day)"))
    }
    pages.append(OverviewPage(focus: .prices, isZoomed: isZoomed))
    show(Moment(day, offsetMinutes: now.offsetMinutes).endOfDay)
  }

  /// Reads the changes of the open page, beside the loop.
  mutating func askForChanges() {
    guard let page = page(ChangesPage.self), !queries.open.contains(.changes),
      !queries.open.contains(.market)
    else { return }
    let wish = page.wish(in: self)
    if lookups.changes?.wish != wish { ask(.changes(wish, in: market, by: lookups.table)) }
  }
}
