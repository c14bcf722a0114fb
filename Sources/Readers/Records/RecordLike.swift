import Market
import Prose

/// What a record of any form gives: a story, or a reply to another record.
protocol RecordLike {
  var origin: Origin { get }
  var title: String? { get }
  var text: String { get }
  var at: Moment? { get }
  var id: String? { get }
  var parent: String? { get }
  /// The ids of the records that its text quotes; it answers the first of them that is there.
  var quoted: [String] { get }
  var author: String? { get }
  var address: String? { get }
  var source: String? { get }
  var board: String? { get }
  var language: String? { get }
  var score: Int? { get }
  var replyCount: Int? { get }
  /// Its own page, beside the address of what it is about.
  var ownPage: String? { get }
  /// What whom it is about answered to it: the maker of an app that is reviewed.
  var answer: (text: String, at: Moment?)? { get }
}

extension RecordLike {
  var quoted: [String] { [] }
  var ownPage: String? { nil }
  var answer: (text: String, at: Moment?)? { nil }

  var story: Story {
    Story(
      post: title, source: source, board: board, author: author, at: at, replyCount: replyCount,
      score: score, url: address ?? ownPage, discussion: address == nil ? nil : ownPage,
      language: language, text: text, origin: origin)
  }

  func reply(depth: Int) -> Reply {
    let said = [title, filled(text)].compactMap(\.self).joined(separator: "\n\n")
    return Reply(
      author: author, text: said, at: at, depth: depth, score: score, url: ownPage, origin: origin)
  }
}

extension RecordLike {
  /// What was answered to it, as a reply.
  fileprivate func answered(depth: Int) -> [Reply] {
    answer.map { [Reply(text: $0.text, at: $0.at, depth: depth, origin: origin)] } ?? []
  }
}

extension Snapshot {
  /// Adds records as stories, with what answers them below.
  ///
  /// - Parameters:
  ///   - records: The records.
  ///   - inner: For each of them the one that it was found in, if any.
  mutating func add<Some: RecordLike>(_ records: [Some], in inner: [Int?] = []) {
    threads += trees(of: records, in: inner).map { tree in
      let root = records[tree.root]
      return Thread(
        root.story,
        replies: root.answered(depth: 0)
          + tree.answers.flatMap { answer in
            [records[answer.index].reply(depth: answer.depth)]
              + records[answer.index].answered(depth: answer.depth + 1)
          })
    }
  }
}

/// What answers what among some records.
private func trees(of records: [some RecordLike], in inner: [Int?]) -> [ReplyTree] {
  let ids = records.enumerated().map { index, record in record.id ?? "#\(index)" }
  let known = inner.isEmpty ? [] : Set(ids)
  let parents = records.indices.map { index -> String? in
    let quoted = records[index].quoted.first { known.contains($0) && $0 != ids[index] }
    if let quoted { return quoted }
    let stated = records[index].parent
    guard !inner.isEmpty, let above = inner[index] else { return stated }
    // A flat list of replies may say which of them each one answers.
    return stated.flatMap { known.contains($0) ? $0 : nil } ?? ids[above]
  }
  return arranged(ids: ids, parents: parents)
}

/// The text that a field shows, whether it holds HTML, entities or neither.
func shownText(_ text: String) -> String {
  let text = holdsTags(text) ? plainText(html: text) : decodedEntities(text)
  return text.holds(0x0D) ? text.replacing("\r\n", with: "\n") : text
}

/// Whether a text has a closing tag, a line break or a paragraph of HTML.
private func holdsTags(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(open + 1)...]
      if rest.first == UInt8(ascii: "/") || rest.starts(with: "br".utf8)
        || rest.starts(with: "p>".utf8)
      {
        return true
      }
    }
    return false
  }
}

/// The address, if a text is one.
func webLink(_ text: String) -> String? {
  ["http", "/", "at://"].contains { text.hasPrefix($0) } ? text : nil
}

/// An id without Reddit's prefix for its kind.
func withoutKind(_ id: String) -> String {
  let isPrefixed = id.utf8.count > 3 && id.hasPrefix("t") && id.dropFirst(2).first == "_"
  return isPrefixed ? String(id.dropFirst(3)) : id
}

/// The time that a text states, and its unit if it is a number.
func statedTime(_ text: String) -> (moment: Moment, unit: String?)? {
  if let moment = readMoment(text) { return (moment, nil) }
  // As Microsoft's programs write it: /Date(1737969600000+0100)/.
  if text.hasPrefix("/Date("), text.hasSuffix(")/") {
    let digits = text.dropFirst(6).prefix { $0.isASCII && $0.isNumber }
    return Int64(digits).flatMap { epoch($0) }
  }
  return Figure(text).flatMap { epoch(Int64($0.clampedWhole)) }
}

/// The moment of a number of seconds since 1970, or of thousandths, millionths or billionths.
///
/// From 2001 to 2286 the number of digits tells them apart; other numbers are no times.
func epoch(_ number: Int64) -> (moment: Moment, unit: String?)? {
  let units: [(Int64, String)] = [
    (1, "s"), (1_000, "ms"), (1_000_000, "µs"), (1_000_000_000, "ns"),
  ]
  for (perSecond, name) in units where 1_000_000_000..<10_000_000_000 ~= number / perSecond {
    return Moment(checked: number / perSecond).map { ($0, name) }
  }
  return nil
}
