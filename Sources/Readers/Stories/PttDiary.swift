import Market
import Prose

extension Format {
  /// A PTT thread in the text form of ptt-diary.tw, which loses the separators.
  static let pttDiary = Format(
    name: "ptt-diary",
    recognisedBy:
      "a line with 發信站 and an address on ptt.cc, or replies as id, floor, 樓, text, MM/DD HH:MM",
    reader: .text(
      recognises: { text in
        signature(of: text) != nil || threeFloors(in: text)
      },
      read: { text, snapshot in
        readDiary(text, into: &snapshot)
      }))
}

/// The line that ends the post, with its sender and address.
private func signature(of text: Text) -> Int? {
  text.lines.firstIndex { line in
    line.hasPrefix("※") && !ranges(of: "發信站", in: line).isEmpty && PttAddress(in: line) != nil
  }
}

private func threeFloors(in text: Text) -> Bool {
  let lines = text.lines.prefix(2_000).enumerated().lazy
    .compactMap { FloorLine($1, index: $0) }.filter { $0.stamp != nil }.prefix(3)
  return lines.count == 3 && chooseFloors(Array(lines)).allSatisfy { $0 != nil }
}

private func readDiary(_ text: Text, into snapshot: inout Snapshot) {
  let signature = signature(of: text)
  let address = signature.flatMap { PttAddress(in: text.lines[$0]) }
  let start = signature.map { $0 + 1 } ?? 0
  let replies = readReplies(
    text, from: start, postedAt: address?.posted, into: &snapshot.diagnostics)
  let end = signature ?? replies.first.map { $0.origin.line - 1 } ?? text.lines.count
  guard let story = readPost(text, end: end, address: address) else { return }
  snapshot.threads.append(Thread(story, replies: replies))
}

private func readReplies(
  _ text: Text, from start: Int, postedAt posted: Moment?, into diagnostics: inout [Diagnostic]
) -> [Reply] {
  let lines = text.lines.indices.dropFirst(start).compactMap {
    FloorLine(text.lines[$0], index: $0)
  }
  let chosen = zip(lines, chooseFloors(lines)).compactMap { line, split in
    split.map { (line, $0) }
  }
  report(chosen.map(\.0), in: text, to: &diagnostics)
  let times = times(of: chosen.map(\.0.stamp), postedAt: posted)
  return zip(chosen, times).map { reply, time in
    Reply(
      floor: reply.1.floor, author: String(reply.1.author), text: reply.0.text, at: time?.at,
      isYearUncertain: time?.isYearUncertain ?? false, origin: text.origin(reply.0.index))
  }
}

/// Reports lines among the replies that are not replies, and replies that were cut off.
private func report(
  _ replies: [FloorLine], in text: Text, to diagnostics: inout [Diagnostic]
) {
  guard let first = replies.first, let last = replies.last else { return }
  let cut = replies.filter { $0.stamp == nil }.map {
    Diagnostic(
      .warning, at: text.origin($0.index), "the reply ends without its time",
      remedy: "fetch the page again if the line was cut off")
  }
  let known = Set(replies.map(\.index))
  let strange = (first.index...last.index).filter { index in
    !known.contains(index) && !text.lines[index].hasPrefix("※")
      && !text.lines[index].trimmed.isEmpty
  }.map {
    Diagnostic(
      .warning, at: text.origin($0), "the line among the replies is not a reply and was left out",
      remedy: "write it as id, floor, 樓, text and MM/DD HH:MM")
  }
  diagnostics += (cut + strange).sorted { $0.origin.line < $1.origin.line }
}

/// The post above its replies; `nil` if nothing is left of it.
private func readPost(_ text: Text, end: Int, address: PttAddress?) -> Story? {
  let head = DiaryHead(text.lines[..<end])
  let body = withoutSignature(text.lines[head.bodyStart..<end])
  let form = NewsForm(body)
  let content = form.parts[.text] == nil ? paragraphs(body) : newsText(form)
  let fullTitle = form.value(.title).flatMap { $0 == head.title ? nil : $0 }
  return Story(
    title: head.title, fullTitle: fullTitle,
    source: form.value(.source) ?? form.value(.link).flatMap(host),
    board: address?.board ?? head.label, author: form.value(.author).flatMap(reporter),
    published: address?.posted, articlePublished: form.published,
    language: language(of: head.title, content), url: address?.url, text: content,
    origin: text.origin(head.titleLine))
}

/// The article, followed by the poster's labelled opinion.
private func newsText(_ form: NewsForm) -> String {
  let views = [(NewsForm.Part.opinion, "心得/評論:"), (.note, "備註:")].compactMap { part, label in
    form.parts[part].map { (label, paragraphs($0)) }
  }.filter { !$0.1.isEmpty }
  return ([paragraphs(form.parts[.text] ?? [])] + views.map { "\($0)\n\n\($1)" })
    .joined(separator: "\n\n")
}

/// The lines without the poster's signature, which is between two lines of `--`.
func withoutSignature(_ lines: ArraySlice<Substring>) -> ArraySlice<Substring> {
  func rule(before end: Int) -> Int? {
    lines[..<end].lastIndex { $0.trimmed == "--" }
  }
  guard let last = rule(before: lines.endIndex) else { return lines }
  guard let first = rule(before: last), last - first <= longestSignature else {
    return lines[..<last]
  }
  return lines[..<first]
}

/// The longest signature: PTT allows six lines, plus art and blank lines around them.
private let longestSignature = 12

/// A reporter's name without the paper's additions: `記者張三/台北報導`.
private func reporter(_ line: String) -> String? {
  var name = line.prefix { $0 != "/" && $0 != "／" }
  if name.hasPrefix("記者") { name = name.dropFirst(2) }
  return ["", "無", "未署名", "N/A", "none"].contains(name.trimmed) ? nil : name.trimmed
}

/// The host of an address: `chinatimes.com`.
private func host(_ address: String) -> String? {
  guard let scheme = ranges(of: "://", in: address).first else { return nil }
  let host = address[scheme.upperBound...].prefix { $0 != "/" && $0 != ":" && $0 != "?" }
  return host.isEmpty ? nil : String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
}
