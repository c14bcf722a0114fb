import Market
import Prose

/// Stories by whom they name and when, to be shown beside what moved.
public struct NearStories<ID: Hashable & Comparable & Sendable>: Sendable {
  private let names: NameSpotter
  private var byName: [String: [Entry]] = [:]
  private var isSorted = true

  private struct Entry: Sendable {
    let at: Int64
    let id: ID
    let codes: Set<String>
  }

  /// A story of a move appears from three days before it, since some know early, to seven after.
  public static var daysBefore: Int64 { 3 }
  /// See ``daysBefore``.
  public static var daysAfter: Int64 { 7 }
  /// How much of a text is searched for names.
  static var mostTextBytes: Int { 8_192 }

  /// No stories yet.
  public init(_ names: NameSpotter) { self.names = names }

  /// Adds a story; one without a time is near nothing.
  public mutating func add(_ story: Story, id: ID) {
    guard let at = (story.articlePublished ?? story.published)?.seconds else { return }
    let text = FoldedText(story.headline + "\n" + story.text.prefix(Self.mostTextBytes))
    let entry = Entry(at: at, id: id, codes: Self.codes(of: text))
    for name in Set(names.names(in: text).map(\.name)) { byName[name, default: []].append(entry) }
    isSorted = false
  }

  /// Sorts what was added; has to be called before stories are looked up.
  public mutating func arrange() {
    guard !isSorted else { return }
    for name in byName.keys { byName[name]?.sort { $0.at < $1.at } }
    isSorted = true
  }

  /// The stories near a moment that name a listing's model or vendor: those with the model first,
  /// then the nearest.
  public func near(_ listing: Listing, at moment: Moment, atMost count: Int) -> [ID] {
    let text = FoldedText(listing.provider + " " + listing.model)
    let codes = Self.codes(of: FoldedText(listing.model))
    var found: [(ID, isOfModel: Bool, distance: Int64)] = []
    var seen: Set<ID> = []
    let day = Int64(moment.day.number)
    let first = (day - Self.daysBefore) * 86_400
    let last = (day + Self.daysAfter + 1) * 86_400 - 1
    for name in Set(names.names(in: text).map(\.name)).sorted() {
      let entries = byName[name] ?? []
      var place = Self.firstPlace(in: entries, from: first)
      while place < entries.count, entries[place].at <= last {
        let entry = entries[place]
        if seen.insert(entry.id).inserted {
          found.append(
            (entry.id, !entry.codes.isDisjoint(with: codes), abs(entry.at - moment.seconds)))
        }
        place += 1
      }
    }
    return found.sorted {
      $0.isOfModel != $1.isOfModel ? $0.isOfModel : $0.distance < $1.distance
    }.prefix(count).map(\.0)
  }

  /// The stories that name a model itself, with every word that tells it from others of its maker;
  /// the newest first.
  ///
  /// - Parameters:
  ///   - model: The model's name; one without such a word is in no story.
  ///   - listing: Where it is sold.
  /// - Returns: Their ids.
  public func stories(of model: String, at listing: Listing) -> [ID] {
    let codes = Self.codes(of: FoldedText(model))
    guard !codes.isEmpty else { return [] }
    let text = FoldedText([listing.provider, listing.model, model].joined(separator: " "))
    var found: [ID: Int64] = [:]
    for name in Set(names.names(in: text).map(\.name)) {
      for entry in byName[name] ?? [] where entry.codes.isSuperset(of: codes) {
        found[entry.id] = entry.at
      }
    }
    return found.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  private static func firstPlace(in entries: [Entry], from moment: Int64) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].at < moment { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The words that tell a model from others of its maker: r1, v3, mini.
  fileprivate static func codes(of text: FoldedText) -> Set<String> {
    var codes: Set<String> = []
    for range in text.words where range.count <= 16 && codes.count < 200 {
      let word = text.bytes[range]
      let hasDigit = word.contains { (0x30...0x39).contains($0) }
      let hasLetter = word.contains { $0 >= 0x61 }
      if hasDigit && hasLetter || range.count > 3 && modelWordBytes.contains(Array(word)) {
        codes.insert(String(decoding: word, as: UTF8.self))
      }
    }
    return codes
  }
}

/// Whom and what a story names, to find the moves near it.
public struct StoryNames: Sendable {
  private let names: NameSpotter
  private let named: Set<String>
  private let codes: Set<String>

  /// What a story says of a listing.
  public enum Naming: Int, Hashable, Sendable {
    case model, vendor
  }

  /// The names of a story.
  public init(_ story: Story, by names: NameSpotter) {
    self.names = names
    let text = FoldedText(
      story.headline + "\n" + story.text.prefix(NearStories<Int>.mostTextBytes))
    named = Set(names.names(in: text).map(\.name))
    codes = NearStories<Int>.codes(of: text)
  }

  /// Whether the story names a listing's model, or only its vendor; nil if neither.
  public func naming(of listing: Listing) -> Naming? {
    let text = FoldedText(listing.provider + " " + listing.model)
    guard names.names(in: text).contains(where: { named.contains($0.name) }) else { return nil }
    let model = NearStories<Int>.codes(of: FoldedText(listing.model))
    return codes.isDisjoint(with: model) ? .vendor : .model
  }
}

/// Words without a digit that tell a model from others of its maker.
private let modelWordBytes = Set(
  ["reasoner", "mini", "flash", "opus", "sonnet", "haiku", "turbo", "nano"].map { Array($0.utf8) })
