import Market
import Prose

/// A reply as PTT's boards print it: `推 lats: text 03/20 09:44`.
struct PttReply {
  let mark: Reply.Mark?
  let author: String
  let text: String
  let stamp: Stamp?

  /// A reply from its separate parts.
  init(mark: Reply.Mark?, author: String, text: String, stamp: Stamp?) {
    (self.mark, self.author, self.text, self.stamp) = (mark, author, text, stamp)
  }

  /// Reads a line; `nil` if it is not a reply.
  init?(_ line: Substring) {
    let line = holdsDirections(line) ? Substring(withoutDirections(line)) : line
    guard let sign = line.first, let mark = Reply.Mark(sign), line.dropFirst().first == " " else {
      return nil
    }
    let rest = line.dropFirst(2)
    guard let id = pttID(rest) else { return nil }
    let after = rest.dropFirst(id.count).drop { $0 == " " }
    guard after.first == ":" || after.first == "：" else { return nil }
    let said = after.dropFirst().trimmed
    if let stamp = Stamp(folded(said.suffix(Stamp.length))) {
      let text = withoutAddress(said.dropLast(Stamp.length).trimmed)
      self.init(mark: mark, author: id, text: text, stamp: stamp)
    } else if let stamp = Stamp(folded(said.suffix(Stamp.dateLength))) {
      let (text, verdict) = Self.beforeDate(said.dropLast(Stamp.dateLength).trimmed)
      self.init(mark: verdict ?? mark, author: id, text: text, stamp: stamp)
    } else {
      self.init(mark: mark, author: id, text: said, stamp: nil)
    }
  }

  /// Splits the part before a bare date: until 2004 the text, then 推, then a host name.
  private static func beforeDate(_ said: String) -> (String, Reply.Mark?) {
    var rest = said[...]
    for _ in 0..<2 {
      let word = rest.suffix(
        from: rest.lastIndex(of: " ").map(rest.index(after:)) ?? rest.startIndex)
      rest = rest.dropLast(word.count)
      guard word.count == 1, let mark = word.first.flatMap(Reply.Mark.init) else {
        rest = Substring(rest.trimmed)
        continue
      }
      return (rest.trimmed, mark)
    }
    return (withoutAddress(said), nil)
  }
}

/// Whether a line may hold a direction mark, judged by its bytes.
private func holdsDirections(_ line: Substring) -> Bool {
  line.utf8.first == 0xE2
    || zip(line.utf8, line.utf8.dropFirst()).contains { first, second in
      first == 0xE2 && (second == 0x80 || second == 0x81)
    }
}

extension Reply.Mark {
  /// The mark of a board's symbol.
  init?(_ sign: Character) {
    switch sign {
    case "推": self = .push
    case "噓", "嘘": self = .boo
    case "→", "綫", "⟶", "➔", "➜", "⇒": self = .arrow
    default: return nil
    }
  }

  /// The mark of a crawler's word for it, or of the board's symbol.
  init?(written word: String) {
    switch word.trimmed.lowercased() {
    case "push", "pushtype.push", "commenttype.push", "up", "1": self = .push
    case "boo", "pushtype.boo", "commenttype.boo", "down", "2": self = .boo
    case "arrow", "pushtype.arrow", "commenttype.arrow", "neutral", "3": self = .arrow
    default:
      guard let sign = word.trimmed.first else { return nil }
      self.init(sign)
    }
  }
}

/// A text without the IP address that some boards print at its end.
private func withoutAddress(_ text: String) -> String {
  let digits = text.reversed().prefix { $0.isASCII && ($0.isNumber || $0 == ".") }.count
  let parts = text.suffix(digits).split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count == 4, parts.allSatisfy({ 1...3 ~= $0.count }) else { return text }
  let rest = text.dropLast(digits).trimmed
  return rest.hasSuffix("IPv4") ? rest.dropLast(4).trimmed : rest
}

/// The id at the start of a text: a letter, then 1 to 11 letters and digits.
func pttID(_ text: some StringProtocol) -> String? {
  let id = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
  guard 2...12 ~= id.count, id.first?.isLetter == true else { return nil }
  return String(id)
}
