import Claims
import Market
import Names
import Prose

/// What a story shares with others of its event, as far as its title and beginning tell.
public struct StorySignals: Sendable {
  /// What a story is, judged by its title and how it speaks.
  public enum Kind: Hashable, Sendable {
    case report
    /// It speaks of events without telling one.
    case comment
    /// It gathers several events, or looks ahead.
    case roundup
  }

  /// The signals, each once, with how strong each is: 1, or less where it may be chance.
  private(set) var signals: [(signal: HashedSignal, strength: Double)] = []
  fileprivate var places: [HashedSignal: Int]
  /// What the story is.
  public internal(set) var kind = Kind.report
  /// The ideas of the title, which say what happened.
  var titleIdeas: Set<String> = []
  /// The language, without its script.
  var language = ""

  /// No signals yet, with room for those of a text of so many bytes.
  init(forBytes count: Int) {
    let most = min(count / 5 + 8, 200)
    places = Dictionary(minimumCapacity: most)
    signals.reserveCapacity(most)
  }
}

/// Finds the signals of stories.
public struct SignalFinder: Sendable {
  let names: NameSpotter
  let ideas: PhraseTable
  let ideaTexts: [String]
  let comments = PhraseTable(SignalFinder.phrases(Words.comments))
  let roundups = PhraseTable(SignalFinder.phrases(Words.roundups))
  let firstPerson = PhraseTable(SignalFinder.phrases(Words.firstPerson))

  /// How much of a text is read: what happened stands at its beginning.
  static let mostTextBytes = 1_200
  /// The most signals of one story.
  static let mostSignals = 400

  /// A finder that knows the makers and families of a table of names.
  public init(_ catalogue: NameCatalogue) {
    names = NameSpotter(catalogue)
    let lines = Words.concepts.split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1) }
    ideaTexts = lines.map { String($0[0]) }
    ideas = PhraseTable(
      lines.enumerated().flatMap { place, line in
        (line.last ?? "").split(separator: ",").map { (String($0.drop { $0 == " " }), place) }
      })
  }

  private static func phrases(_ table: String) -> [(phrase: String, value: Int)] {
    Words.lines(table).flatMap { $0 }.map { ($0, 0) }
  }
}

extension SignalFinder {
  /// The signals of a story, whose figures a scanner finds.
  func signals(of story: Telling, by scanner: inout ClaimScanner) -> StorySignals {
    let text = SignalFinder.beginning(of: story)
    var found = StorySignals(forBytes: text.utf8.count)
    let language = story.language ?? Prose.language(of: text)
    found.language = String((language ?? "").prefix { $0 != "-" })
    if let address = story.url.map(Address.init) {
      if let canonical = address.canonical { found.add(.address(canonical)) }
      if let article = address.article { found.add(.article(article)) }
    }
    for claim in scanner.claims(in: text, language: language) {
      for end in [claim.low, claim.high] {
        guard let end, !end.isZero else { continue }
        let figure = end.isNegative ? -end : end
        found.add(.figure(figure), 0.4)
        found.add(.amount(figure.rounded(toDigits: 3), of: claim.unit.kind), 0.7)
      }
    }
    let folded = FoldedText(text)
    readWords(folded, text, into: &found)
    let title = FoldedText(story.title)
    found.titleIdeas = Set(ideas.matches(in: title).map { ideaTexts[$0.value] })
    found.kind = kind(of: title, folded, found)
    found.places = [:]
    return found
  }

  private static func beginning(of story: Telling) -> String {
    func beginning(_ text: String, _ most: Int) -> Substring {
      text.utf8.count <= most ? text[...] : Substring(text.unicodeScalars.prefix(most))
    }
    return beginning(story.title, 300) + "\n" + beginning(story.text, mostTextBytes)
  }

  /// Boards so mark a post that passes a report on; what the poster adds to it makes it no comment.
  private static let newsMarks = ["[news]", "[新闻]"].map { Array($0.utf8) }

  private func kind(
    of title: FoldedText, _ text: FoldedText, _ found: StorySignals
  ) -> StorySignals.Kind {
    if let first = comments.matches(in: title).first, first.range.lowerBound <= 3 {
      let after = title.bytes[first.range.upperBound...].prefix(3).filter { $0 != 0x20 }
      if after.first.map({ [0x3A, 0x7C, 0x2D, 0xE3, 0x5D].contains($0) }) ?? true {
        return .comment
      }
    }
    if !roundups.matches(in: title).isEmpty { return .roundup }
    if SignalFinder.newsMarks.contains(where: title.bytes.starts) { return .report }
    return firstPerson.matches(in: text).isEmpty ? .report : .comment
  }

  /// Reads names, ideas, and what is left of words.
  private func readWords(_ folded: FoldedText, _ text: String, into found: inout StorySignals) {
    let bytes = folded.bytes
    var taken = [Bool](repeating: false, count: bytes.count)
    for (name, range) in names.names(in: folded) {
      found.add(.name(name))
      for place in range { taken[place] = true }
      if let version = SignalFinder.version(after: range.upperBound, in: bytes) {
        found.add(.code(name.split(separator: " ").joined() + version))
      }
    }
    for match in ideas.matches(in: folded) { found.add(.idea(ideaTexts[match.value])) }
    var words = WordSignals(folded, Array(text.utf8), taken)
    words.read(into: &found)
  }

  /// The version that follows a name: `3`, `4.5`.
  private static func version(after place: Int, in bytes: [UInt8]) -> String? {
    var place = place
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x2D { place += 1 }
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) || bytes[place] == 0x2E {
      place += 1
    }
    var end = place
    while end > start, bytes[end - 1] == 0x2E { end -= 1 }
    guard end > start, end - start <= 4 else { return nil }
    if place < bytes.count, bytes[place] == 0x2C || bytes[place] == 0x25 { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension Claim.Unit {
  /// What kind of thing is counted, as far as all languages say it alike.
  fileprivate var kind: String {
    switch self {
    case .money(let currency): currency?.code ?? "money"
    case .percent: "percent"
    case .times: "times"
    case .tokens: "tokens"
    case .counted: "others"
    }
  }
}

extension StorySignals {
  /// Adds a signal, or makes it stronger.
  mutating func add(_ signal: Signal, _ strength: Double = 1) {
    let signal = HashedSignal(signal)
    if let place = places[signal] {
      signals[place].strength = max(signals[place].strength, strength)
    } else if signals.count < SignalFinder.mostSignals {
      places[signal] = signals.count
      signals.append((signal, strength))
    }
  }
}
