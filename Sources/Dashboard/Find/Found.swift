import Analytics
import Market
import Prose

/// What is searched for, and in what: another search, moment or file asks anew.
public struct FindWish: Hashable, Sendable {
  /// The words.
  public var words: String
  /// Stories and replies after this moment are left out.
  public var asOf: Moment
  /// How many files were read.
  public var files: Int
}

/// What was found, by kind: the first of each, and how many there are.
public struct Found: Sendable {
  /// Listings whose id has the words, or that sell the model which the words name.
  var listings: Group<Listing> = Group()
  /// Stories.
  var stories: Group<FoundStory> = Group()
  /// Replies.
  var replies: Group<FoundReply> = Group()
  /// Files whose path or problems have the words.
  var files: Group<String> = Group()

  /// The first things of a kind, and how many there are.
  struct Group<Thing: Sendable>: Sendable {
    var first: [Thing] = []
    var count = 0
  }

  /// The most things of a kind that are listed.
  static let most = 100
  /// The stories whose replies are looked through.
  static let mostThreads = 25
}

/// A story that was found, and its place among those that match.
struct FoundStory: Sendable {
  let place: Int
  let id: Int64
  let headline: String
  let day: Day?
}

/// A reply that was found, and the place of its story.
struct FoundReply: Sendable {
  let place: Int
  let id: Int64
  let author: String?
  let text: String
}

extension MarketReader {
  /// Searches everything for some words.
  ///
  /// - Throws: If the stored data can't be read.
  func found(
    _ wish: FindWish, in market: MarketView, _ files: [String: String], by names: KnownNames?
  ) throws -> Found {
    var found = Found()
    let words = wish.words.lowercased().split(separator: " ").map(String.init)
    let named = names?.models(named: [wish.words], in: market)[wish.words] ?? nil
    // What the words name comes before what only looks like them.
    let own = [named?.own].compactMap(\.self)
    let ofModel = (named?.listings ?? []).subtracting(own)
    for listing in own + ofModel.sorted() { found.listings.add(listing) }
    for listing in market.offers.lazy.map(\.quote.listing)
    where listing.id.hasAll(words) && !ofModel.contains(listing) && !own.contains(listing) {
      found.listings.add(listing)
    }
    for (file, text) in files.sorted(by: { $0.key < $1.key }) where text.hasAll(words) {
      found.files.add(file)
    }
    try find(wish, in: &found)
    return found
  }

  private func find(_ wish: FindWish, in found: inout Found) throws {
    let search = Search(wish.words)
    let page = try feed(FeedQuery(search: search, asOf: wish.asOf, limit: Found.most))
    found.replies.count = page.replies
    var threads = 0
    for (place, row) in page.rows.enumerated() {
      if search.finds(row.story) {
        found.stories.first.append(
          FoundStory(
            place: place, id: row.id, headline: row.story.headline, day: row.story.published?.day))
      }
      guard row.hits > 0, threads < Found.mostThreads, found.replies.first.count < Found.most,
        let thread = try thread(row.id, asOf: wish.asOf, atMost: Self.mostReplies)
      else { continue }
      threads += 1
      let room = Found.most - found.replies.first.count
      found.replies.first += thread.replies.lazy.filter { search.finds($0, to: thread.story) }
        .prefix(room).map {
          FoundReply(place: place, id: row.id, author: $0.author, text: $0.text)
        }
    }
    // Beyond the first page nobody has looked which of them match themselves.
    found.stories.count = found.stories.first.count + max(0, page.stories - page.rows.count)
  }
}

extension Found.Group {
  mutating func add(_ thing: Thing) {
    count += 1
    if first.count < Found.most { first.append(thing) }
  }
}

extension String {
  /// Whether all words are in it, in any case.
  fileprivate func hasAll(_ words: [String]) -> Bool {
    let text = lowercased()
    return !words.isEmpty && words.allSatisfy { text.contains($0) }
  }
}
