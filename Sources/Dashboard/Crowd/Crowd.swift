import Analytics
import Claims
import Events
import Market
import Names
import Prose
import Screen
import Tone

/// A story whose crowd is wanted, as of a moment.
public struct CrowdWish: Hashable, Sendable {
  /// The story.
  public var story: Int64
  /// The moment up to which replies count.
  public var asOf: Moment
  /// The moment whose prices count.
  public var known: Moment
}

/// What the replies to a story have in common, and what moved near it.
public struct Crowd: Hashable, Sendable {
  /// How many replies have each vote of the board's readers, who do not press them by what they say.
  public private(set) var votes: [Reply.Mark: Int] = [:]
  /// How many replies have each tone.
  public private(set) var tones: [Tone: Int] = [:]
  /// How many replies have words for a tone, but not enough, or for both.
  public private(set) var unclear = 0
  /// How many replies have a text whose tone was listened for.
  public private(set) var heard = 0
  /// The words that decided the tone, by where the reply was read, in order.
  public private(set) var words: [Origin: ToneWords] = [:]
  /// Whom and what the replies name, and how many of them do, the most first.
  public private(set) var names: [Named] = []
  /// How many replies it is of, the first, if there are more.
  public internal(set) var first: Int?
  /// What moved near the story, what it names most closely first.
  public internal(set) var moves: [ChangeRow] = []

  /// The words of a reply that decided its tone.
  public struct ToneWords: Hashable, Sendable {
    /// The tone.
    public var tone: Tone
    /// The words.
    public var words: [String]
  }

  /// A name, and how many replies have it.
  public struct Named: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The number of replies.
    public var replies: Int
  }

  /// How many names are kept: more than any column shows.
  private static let mostNames = 20

  /// The crowd under a story.
  init(
    _ replies: [Reply], of story: Story, by reader: ToneReader, _ spotter: NameSpotter
  ) {
    var counts: [String: Int] = [:]
    for reply in replies {
      if let mark = reply.mark { votes[mark, default: 0] += 1 }
      guard !reply.text.isEmpty else { continue }
      let said = reply.text.prefix(Crowd.mostText)
      let names = spotter.names(in: FoldedText(String(said))).map(\.name)
      for name in Set(names) { counts[name, default: 0] += 1 }
      hear(reply, reader, story.language)
    }
    names = counts.map { Named(name: $0.key.writtenAsName, replies: $0.value) }
      .sorted { ($1.replies, $0.name) < ($0.replies, $1.name) }.prefix(Crowd.mostNames).map(\.self)
  }

  /// How much of a reply is searched for names, in characters.
  private static let mostText = 2_000

  private mutating func hear(_ reply: Reply, _ reader: ToneReader, _ language: String?) {
    heard += 1
    let tone = reader.tone(
      of: reply.text, toward: nil, language: languageOfReply(reply.text, to: language))
    tones[tone.tone, default: 0] += 1
    if tone.isUnclear { unclear += 1 }
    guard !tone.places.isEmpty else { return }
    let bytes = Array(reply.text.utf8)
    let places = tone.places.sorted { $0.lowerBound < $1.lowerBound }
    words[reply.origin] = ToneWords(
      tone: tone.tone,
      words: places.map {
        String(decoding: bytes[$0.clamped(to: 0..<bytes.count)], as: UTF8.self)
      })
  }
}

extension Crowd {
  /// The votes as the board writes them; nil if the board has none.
  var shownVotes: String? {
    guard !votes.isEmpty else { return nil }
    return [Reply.Mark.push, .boo, .arrow].map { "\($0.sign)\(votes[$0] ?? 0)" }
      .joined(separator: "  ")
  }

  /// How many replies are for, against or neither; nil if there are none.
  var shownTones: String? {
    guard heard > 0 else { return nil }
    return said(
      "for \(tones[.for] ?? 0) · against \(tones[.against] ?? 0) · neither \(tones[.neither] ?? 0)")
  }

  /// How many replies the tone is of: `of the first 10,000 replies`.
  var shownHeard: String {
    let replies = first.map { said("the first \(Figure($0).grouped(places: 0))") } ?? "\(heard)"
    return said("of \(replies) replies")
  }

  /// The share of the replies that are unclear, in whole percent.
  var shownUnclear: String {
    heard == 0 ? "" : said("\((unclear * 200 + heard) / (2 * heard)) % unclear")
  }

  /// Whom and what the replies name, as far as it fits.
  func shownNames(columns: Int) -> String {
    var text = ""
    for named in names {
      let part = (text.isEmpty ? "" : " · ") + "\(named.name) \(named.replies)"
      guard text.columns + part.columns <= columns else { break }
      text += part
    }
    return text
  }
}

extension MarketReader {
  /// The crowd of a story; nil if the story is gone.
  func crowd(
    _ wish: CrowdWish, by table: KnownNames, atMost most: Int = Self.mostReplies
  ) throws -> Crowd? {
    // One more tells whether there are more.
    let thread = try thread(wish.story, asOf: wish.asOf, atMost: most + 1)
    guard let thread else { return nil }
    let catalogue = table.catalogue
    let spotter = NameSpotter(catalogue)
    var crowd = Crowd(
      Array(thread.replies.prefix(most)), of: thread.story, by: ToneReader(catalogue), spotter)
    if thread.replies.count > most { crowd.first = most }
    crowd.moves = try moves(near: thread.story, knownBy: wish.known, by: spotter)
    return crowd
  }

  /// What moved from three days before a story to seven after it, of what it names: the models first, then the nearest.
  private func moves(
    near story: Story, knownBy known: Moment, by spotter: NameSpotter
  ) throws -> [ChangeRow] {
    guard let at = story.articlePublished ?? story.published else { return [] }
    let names = StoryNames(story, by: spotter)
    let from = Moment(Day(number: at.day.number - Crowd.daysBefore))
    let until = Moment(Day(number: at.day.number + Crowd.daysAfter)).endOfDay
    guard from < known else { return [] }
    let list = try changes(from: from, to: min(until, known), knownBy: known)
    let near = list.rows.compactMap { row in
      row.group == .correction
        ? nil : names.naming(of: row.listing).map { (row: row, naming: $0.rawValue) }
    }
    return near.sorted {
      ($0.naming, abs($0.row.at.seconds - at.seconds), $0.row.listing)
        < ($1.naming, abs($1.row.at.seconds - at.seconds), $1.row.listing)
    }.prefix(Crowd.mostMoves).map(\.row)
  }
}

extension Crowd {
  /// How far back a move is near a story, as far as stories go back beside a move.
  static let daysBefore = Int(NearStories<Int>.daysBefore)
  /// How far ahead a move is near a story: a week later it may be the answer to it.
  static let daysAfter = Int(NearStories<Int>.daysAfter)
  /// How many moves are kept: more than any column shows.
  static let mostMoves = 20
}
