import Market
import Prose

extension JSON {
  /// The text of a member; `nil` where there is none, or an empty one.
  func text(_ key: StaticString) -> String? { filled(self[key]?.string) }

  /// The text of the HTML in a member.
  func html(_ key: StaticString) -> String? { text(key).map { plainText(html: $0) } }

  /// The id in a member, whether it is a number or a text.
  func id(_ key: StaticString) -> String? {
    guard let value = self[key], value.kind == .number || value.kind == .string else { return nil }
    return filled(value.string ?? String(decoding: value.bytes, as: UTF8.self))
  }

  /// The time that a member writes out.
  func moment(_ key: StaticString, zoneMinutes: Int = 0) -> Moment? {
    text(key).flatMap { readMoment($0, zoneMinutes: zoneMinutes) }
  }

  /// The seconds since 1970 in a member, whether it is a number, one with a fraction, or a text.
  func seconds(_ key: StaticString, per unit: Int64 = 1) -> Moment? {
    self[key]?.moment(per: unit)
  }

  /// The moment of so many seconds since 1970, or of other units that so many make a second.
  ///
  /// A number that no moment has is told, and gives none.
  func moment(per unit: Int64 = 1) -> Moment? {
    guard let number = wholeUnits else { return nil }
    if let moment = Moment(checked: number / unit) { return moment }
    complain(
      "\(quoted) lies outside of the years 1 to 9999",
      remedy: "write seconds since 1970, such as 1738000000; the time is left out")
    return nil
  }

  /// The whole part of a number, the nearest 64 bits hold; none for other values.
  private var wholeUnits: Int64? {
    if let whole { return Int64(whole) }
    guard kind == .number || kind == .string else { return nil }
    if let figure { return Int64(figure.clampedWhole) }
    // A number of more digits than any figure has.
    return kind == .number ? .max : nil
  }

  /// The whole number in a member, which some write as people do: `117.6万`.
  func count(_ key: StaticString) -> Int? {
    self[key]?.count
  }

  /// The same of the value itself; a number of votes that nobody can have cast is told, and gives
  /// none.
  var count: Int? {
    guard let count = writtenCount else { return nil }
    if Story.allCounts.contains(count) { return count }
    complain(
      "\(quoted) is more than there can be",
      remedy: "look for a wrong field; the number is left out")
    return nil
  }

  private var writtenCount: Int? {
    if let whole { return whole }
    if kind == .number { return figure.map { $0.clampedWhole } ?? .max }
    guard let text = string, text.utf8.count <= longestCount else { return nil }
    return findNumbers(in: text, language: nil).first?.value.clampedWhole
  }

  /// How deep a reply stands by the word of its file; what is deeper than any can be is told.
  var depth: Int? {
    guard let depth = whole ?? (kind == .number ? .max : nil) else { return nil }
    if depth > Reply.allDepths.upperBound {
      complain(
        "\(quoted) is deeper than a reply can stand",
        remedy: "write 0 to \(Reply.allDepths.upperBound); it is put at the deepest")
    }
    return min(max(0, depth), Reply.allDepths.upperBound)
  }

  /// The values by whose look a format is recognised: the first of a list, or the value itself.
  var samples: [JSON] { kind == .array ? Array(elements.prefix(10)) : [self] }

  /// The values of a list, or the one value.
  var each: [JSON] { kind == .array ? Array(elements) : [self] }

  /// The value itself, or what a service returned as its `data`.
  var unwrapped: JSON { self["data"] ?? self }

  /// Whether an object has a member, be it null.
  func has(_ key: StaticString) -> Bool { self[key] != nil }
}

/// What is longer, in bytes, says more than a number.
private let longestCount = 24

extension Story {
  /// A post; where it has no title, its beginning stands for one.
  init(
    post title: String?, source: String? = nil, board: String? = nil, author: String? = nil,
    at published: Moment? = nil, replyCount: Int? = nil, score: Int? = nil, url: String? = nil,
    language: String? = nil, text: String, origin: Origin
  ) {
    self.init(
      title: filled(title) ?? madeUpTitle(for: text, otherwise: url), source: source, board: board,
      author: author, published: published, replyCount: replyCount, score: score,
      language: language ?? Prose.language(of: title ?? "", text), url: url, text: text,
      origin: origin)
  }

  /// What replies answer whose story is not in the dump.
  init(absent title: String?, source: String, board: String? = nil, url: String?, origin: Origin) {
    self.init(
      title: filled(title) ?? url ?? "replies without their story", source: source, board: board,
      url: url, text: "", origin: origin)
  }

  /// Whether only its address and perhaps its title are known.
  fileprivate var isAbsent: Bool { text.isEmpty && published == nil && author == nil }
}

extension Snapshot {
  /// Adds a reply whose story is not at hand.
  mutating func add(_ reply: Reply, under story: Story) {
    if let last = threads.indices.last, threads[last].story.url == story.url,
      threads[last].story.title == story.title || !threads[last].story.isAbsent
    {
      threads[last].replies.append(reply)
    } else {
      threads.append(Thread(story, replies: [reply]))
    }
  }

  /// Puts replies under their story where that stands elsewhere in the file.
  ///
  /// Every batch of a file has that done for itself; who adds them up does it once more.
  public mutating func joinThreads() {
    guard threads.indices.contains(where: { threads[$0].story.isAbsent }) else { return }
    var places: [String: Int] = [:]
    var count = 0
    for index in threads.indices {
      let url = threads[index].story.url.map { Story.redditPost(of: $0) ?? $0 }
      if let url, let place = places[url],
        threads[index].story.isAbsent || threads[place].story.isAbsent
      {
        if !threads[index].story.isAbsent { threads[place].story = threads[index].story }
        threads[place].replies += threads[index].replies
      } else {
        if let url { places[url] = count }
        threads.swapAt(count, index)
        count += 1
      }
    }
    threads.removeLast(threads.count - count)
  }
}
