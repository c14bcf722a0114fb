import Events
import Names
import Prose

/// Hears the tone of replies.
///
/// Words of praise and blame are added up, turned by negations and by who is compared with whom;
/// questions, irony, scolding others and praise beside blame pull to neither.
public struct ToneReader: Sendable {
  private let names: NameSpotter
  private let sides: [String: String]

  /// How much of a reply is read.
  static let mostTextBytes = 2_000

  /// A reader that knows the makers and families of a table of names.
  public init(_ catalogue: NameCatalogue) {
    names = NameSpotter(catalogue)
    var sides: [String: String] = [:]
    for line in Words.sides.split(separator: "\n") {
      let members = line.split(separator: ",").map { String($0.drop { $0 == " " }) }
      for member in members { sides[member] = members.first }
    }
    self.sides = sides
  }

  /// The tone of a reply toward a target; nil for whatever it speaks of.
  public func tone(of text: String, toward target: String?, language: String?) -> Heard {
    let text = String(text.prefix(ToneReader.mostTextBytes))
    let folded = FoldedText(text)
    let tag = language ?? Prose.language(of: text)
    var reading = ToneReading(
      folded, Lexicons.lexicon(of: tag).cues(in: folded), mentions(in: folded, of: target))
    return reading.heard()
  }

  /// Where a reply names the target, and where something else of its kind.
  private func mentions(in text: FoldedText, of target: String?) -> [Mention] {
    guard let target, !target.isEmpty else { return [] }
    let wanted = FoldedText(target)
    let own = Set(sides(in: wanted).map(\.side))
    let words = ToneReader.spellings(of: wanted)
    var found = sides(in: text).map { Mention(range: $0.range, isTarget: own.contains($0.side)) }
    for range in text.words where words.contains(Array(text.bytes[range])) {
      if !found.contains(where: { $0.range.overlaps(range) }) {
        found.append(Mention(range: range, isTarget: true))
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The words of a name, alone and without the blanks to its end: RTX 5060 Ti is a 5060Ti, too.
  private static func spellings(of name: FoldedText) -> Set<[UInt8]> {
    let words = name.words.map { Array(name.bytes[$0]) }
    let joined = words.indices.map { Array(words[$0...].joined()) }
    return Set((words + joined).filter { $0.count > 2 })
  }

  /// The vendors and models that a text names, by the side on which they stand.
  private func sides(in text: FoldedText) -> [(side: String, range: Range<Int>)] {
    var found = names.names(in: text).map { (side: sides[$0.name] ?? $0.name, range: $0.range) }
    for range in text.words where !found.contains(where: { $0.range.overlaps(range) }) {
      if let side = ToneReader.side(ofCode: text.bytes[range]) { found.append((side, range)) }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The side of a code that stands for a model: o1, 4o, R1.
  private static func side(ofCode word: ArraySlice<UInt8>) -> String? {
    guard let first = word.first, word.count <= 4 else { return nil }
    let second = word.dropFirst().first ?? 0
    let isNumber = (0x30...0x39).contains(second)
    if first == UInt8(ascii: "4"), second == UInt8(ascii: "o") { return "openai" }
    if first == UInt8(ascii: "o"), isNumber { return "openai" }
    if first == UInt8(ascii: "r") || first == UInt8(ascii: "v"), isNumber { return "deepseek" }
    return nil
  }
}

/// A place where a reply names the target or a rival.
struct Mention {
  let range: Range<Int>
  let isTarget: Bool
}
