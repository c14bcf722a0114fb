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
    guard let written = id(key) else { return nil }
    let whole = Int64(written.prefix { $0 != "." }) ?? self[key]?.whole.map { Int64($0) }
    return whole.map { Moment(seconds: $0 / unit) }
  }

  /// The whole number in a member, which some write as people do: `117.6万`.
  func count(_ key: StaticString) -> Int? {
    guard let value = self[key] else { return nil }
    if let whole = value.whole { return whole }
    guard let text = value.string, text.utf8.count <= longestCount else { return nil }
    return findNumbers(in: text, language: nil).first.flatMap { Int($0.value.description) }
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
      language: language ?? Prose.language(of: (title ?? "") + "\n" + text), url: url, text: text,
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
      let url = threads[index].story.url
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
