import Claims
import Market
import Prose

extension JSON {
  /// The text of a member; `nil` if missing or empty.
  func text(_ key: StaticString) -> String? { filled(self[key]?.string) }

  /// The text that a member's HTML shows.
  func html(_ key: StaticString) -> String? { text(key).map { plainText(html: $0) } }

  /// The id in a member, as a number or a string.
  func id(_ key: StaticString) -> String? {
    guard let value = self[key], value.kind == .number || value.kind == .string else { return nil }
    return filled(value.string ?? String(decoding: value.bytes, as: UTF8.self))
  }

  /// The time written out in a member.
  func moment(_ key: StaticString, zoneMinutes: Int = 0) -> Moment? {
    text(key).flatMap { readMoment($0, zoneMinutes: zoneMinutes) }
  }

  /// The seconds since 1970 in a member, as a whole number, a fraction, or a string.
  func seconds(_ key: StaticString, per unit: Int64 = 1) -> Moment? {
    self[key]?.moment(per: unit)
  }

  /// The moment of a number of seconds since 1970, or of units of which so many make a second.
  ///
  /// A number out of range is reported, and gives `nil`.
  func moment(per unit: Int64 = 1) -> Moment? {
    guard let number = wholeUnits else { return nil }
    if let moment = Moment(checked: number / unit) { return moment }
    complain(
      "\(quoted) is outside the years 1 to 9999",
      remedy: "write seconds since 1970, such as 1738000000; the time is left out")
    return nil
  }

  /// The whole part of a number, clamped to 64 bits; `nil` for other values.
  private var wholeUnits: Int64? {
    if let whole { return Int64(whole) }
    guard kind == .number || kind == .string else { return nil }
    if let figure { return Int64(figure.clampedWhole) }
    // A number with more digits than any figure has.
    return kind == .number ? .max : nil
  }

  /// The whole number in a member, perhaps abbreviated: `117.6万`.
  func count(_ key: StaticString) -> Int? {
    self[key]?.count
  }

  /// The same for the value itself; an impossible number of votes is reported, and gives `nil`.
  var count: Int? {
    guard let count = writtenCount else { return nil }
    if Story.allCounts.contains(count) { return count }
    complain(
      "\(quoted) is impossibly large",
      remedy: "check the field; the number is left out")
    return nil
  }

  private var writtenCount: Int? {
    if let whole { return whole }
    if kind == .number { return figure.map { $0.clampedWhole } ?? .max }
    guard let text = string, text.utf8.count <= longestCount else { return nil }
    return firstNumber(in: text)?.clampedWhole
  }

  /// A reply's stated depth; beyond the limit it is reported and clamped.
  var depth: Int? {
    guard let depth = whole ?? (kind == .number ? .max : nil) else { return nil }
    if depth > Reply.allDepths.upperBound {
      complain(
        "\(quoted) is deeper than a reply can be",
        remedy: "write 0 to \(Reply.allDepths.upperBound); it is set to the maximum")
    }
    return min(max(0, depth), Reply.allDepths.upperBound)
  }

  /// The values by which a format is recognised: the first of a list, or the value itself.
  var samples: [JSON] { kind == .array ? Array(elements.prefix(10)) : [self] }

  /// The values of a list, or the one value.
  var each: [JSON] { kind == .array ? Array(elements) : [self] }

  /// The value itself, or its `data` if a service wrapped it.
  var unwrapped: JSON { self["data"] ?? self }

  /// Whether an object has a member, even a null one.
  func has(_ key: StaticString) -> Bool { self[key] != nil }
}

/// The longest abbreviated number, in bytes; anything longer says more than a number.
private let longestCount = 24

extension Story {
  /// A post; an untitled one is titled by the beginning of its text.
  init(
    post title: String?, source: String? = nil, board: String? = nil, author: String? = nil,
    at published: Moment? = nil, replyCount: Int? = nil, score: Int? = nil, url: String? = nil,
    discussion: String? = nil, language: String? = nil, text: String, origin: Origin
  ) {
    self.init(
      title: filled(title) ?? madeUpTitle(for: text, otherwise: url), source: source, board: board,
      author: author, published: published, replyCount: replyCount, score: score,
      language: language ?? Prose.language(of: title ?? "", text), url: url,
      discussion: discussion, text: text, origin: origin)
  }

  /// A placeholder for a story that is missing from the dump.
  init(absent title: String?, source: String, board: String? = nil, url: String?, origin: Origin) {
    self.init(
      title: filled(title) ?? url ?? "replies without their story", source: source, board: board,
      url: url, text: "", origin: origin)
  }
}

extension Snapshot {
  /// Adds a reply whose story is missing.
  mutating func add(_ reply: Reply, under story: Story) {
    if let last = threads.indices.last, threads[last].story.url == story.url,
      threads[last].story.title == story.title || !threads[last].story.isAbsent
    {
      threads[last].replies.append(reply)
    } else {
      threads.append(Thread(story, replies: [reply]))
    }
  }

  /// Moves replies under what they answer if that is elsewhere in the file.
  ///
  /// Each batch has this done for itself; call it again after merging batches.
  public mutating func joinThreads() { threads.join() }
}
