import Market
import Prose

extension Format {
  /// A thread of 5ch and its kin, as their servers keep it: fields between '<>'.
  static let fiveChannel = Format(
    name: "5ch", recognisedBy: "lines of five fields between '<>': name, mail, day, text, title",
    reader: .text(
      recognises: { text in
        guard let first = text.lines.first.flatMap({ FiveChannelPost($0) }) else { return false }
        return first.at != nil && first.title != nil
      },
      read: { text, snapshot in
        var replies: [(number: Int, post: FiveChannelPost, origin: Origin)] = []
        var isTold = false
        for (index, line) in text.lines.enumerated() where !line.trimmed.isEmpty {
          if let post = FiveChannelPost(line) {
            replies.append((index + 1, post, text.origin(index)))
          } else if !isTold {
            isTold = true
            snapshot.note(
              Diagnostic(
                .error, at: text.origin(index), "this post has no five fields between '<>'",
                remedy: "download the thread again; the posts behind it keep their numbers"))
          }
        }
        guard let first = replies.first else { return }
        let depths = depths(
          ids: replies.map { "\($0.number)" },
          // What answers the first post stands below it anyway.
          parents: replies.map { $0.post.answered == "1" ? nil : $0.post.answered })
        snapshot.threads.append(
          Thread(
            Story(
              post: first.post.title, source: "5ch", author: first.post.name, at: first.post.at,
              language: "ja", text: first.post.text, origin: first.origin),
            replies: zip(replies, depths).dropFirst().map { pair in
              Reply(
                floor: pair.0.number, author: pair.0.post.name, text: pair.0.post.text,
                at: pair.0.post.at, depth: pair.1, origin: pair.0.origin)
            }))
      }))
}

/// A post: `name<>mail<>2025/01/27(月) 09:20:00.12 ID:AbCd<> text <>title`.
private struct FiveChannelPost {
  let name: String?
  let at: Moment?
  let text: String
  let title: String?

  init?(_ line: Substring) {
    var fields: [Substring] = []
    var rest = line
    while let sign = ranges(of: "<>", in: rest).first, fields.count < 4 {
      fields.append(rest[..<sign.lowerBound])
      rest = rest[sign.upperBound...]
    }
    guard fields.count == 4 else { return nil }
    name = filled(plainText(html: fields[0]).trimmed)
    let day = ranges(of: " ID:", in: fields[2]).first.map { fields[2][..<$0.lowerBound] }
    let written = (day ?? fields[2]).prefix(40)
    // A clock that says 24:30 leaves the day.
    at =
      readMoment(written, zoneMinutes: 540)
      ?? readMoment(written.prefix { $0 != " " }, zoneMinutes: 540)
    text = plainText(html: fields[3]).trimmed
    title = filled(decodedEntities(rest.trimmed))
  }

  /// The number of the one post that it answers, at its beginning: `>>1`.
  var answered: String? {
    guard text.hasPrefix(">>") else { return nil }
    return filled(String(text.dropFirst(2).prefix { $0.isASCII && $0.isNumber }))
  }
}
