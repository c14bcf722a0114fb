import Analytics
import Events
import Market
import Names

/// A listing whose news are wanted.
public struct NewsWish: Hashable, Sendable {
  /// The listing.
  public var listing: Listing
  /// The moment by which stories were written.
  public var textsAsOf: Moment
}

/// The stories that name a listing's model, and what its seller launched.
public struct ListingNews: Hashable, Sendable {
  /// A model's first day.
  public struct Launch: Hashable, Sendable {
    /// The day.
    public var day: Day
    /// The model's id at the seller.
    public var model: String
  }

  /// The stories, the newest first.
  public var stories: [NearStory] = []
  /// Whether older stories were not looked at.
  public var isCut = false
  /// The launches, the newest first.
  public var launches: [Launch] = []
}

extension MarketReader {
  /// The news of a listing.
  func news(_ wish: NewsWish, _ market: MarketView, by table: KnownNames) throws -> ListingNews {
    let named = try table.stories(asOf: wish.textsAsOf, of: self)
    var news = ListingNews()
    let model = table.model(of: wish.listing, in: market)?.model ?? wish.listing.model
    news.stories = named.near.stories(of: model, at: wish.listing).map { named.stories[$0] }
    news.isCut = named.isCut
    let releases = ModelReleases(table.catalogue)
    let launches = market.offers.lazy.map(\.quote).filter {
      $0.listing.provider == wish.listing.provider
    }.compactMap { quote in
      (quote.released?.day ?? releases.day(of: ListedName(quote, in: market))).map {
        ListingNews.Launch(day: $0, model: quote.listing.model)
      }
    }
    news.launches = launches.filter { $0.day <= market.asOf.day }
      .sorted { ($1.day, $0.model) < ($0.day, $1.model) }
    return news
  }
}

extension State {
  /// The news of the selected listing; none until they are known.
  var news: ListingNews {
    guard let known = lookups.news, known.wish.listing == prices.chosen?.listing,
      known.wish.textsAsOf == latest
    else { return ListingNews() }
    return known.news
  }

  /// Looks for the news of a listing while its page is open, beside the loop.
  mutating func askForNews() {
    guard focus == .prices, isZoomed, let listing = prices.chosen?.listing,
      let table = lookups.table,
      queries.open.isDisjoint(with: [.news, .market, .trail]), queries.answered.contains(.market)
    else { return }
    let wish = NewsWish(listing: listing, textsAsOf: latest)
    if lookups.news?.wish != wish { ask(.news(wish, in: market, by: table)) }
  }
}

extension ListingNews {
  /// How many stories and launches are listed.
  private static let most = 3

  /// How many stories there are, with the newest, and the newest launches.
  var lines: [(caption: String, text: String)] {
    var lines: [(String, String)] = []
    if !stories.isEmpty {
      let count =
        isCut
        ? said("\(stories.count) of the newest \(NamedStories.most) name it")
        : said("\(stories.count) name it")
      lines.append((said("stories"), count))
      lines += stories.prefix(ListingNews.most).map { story in
        (
          "",
          [story.day.description, story.language, story.headline].compactMap(\.self)
            .joined(separator: "  ")
        )
      }
    }
    let newest = launches.prefix(ListingNews.most).map { "\($0.day) \($0.model)" }
    if !newest.isEmpty { lines.append((said("launches"), newest.joined(separator: "  "))) }
    return lines
  }
}
