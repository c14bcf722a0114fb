import Market

extension OwnFile {
  /// Reads a story and its replies.
  mutating func thread(_ object: JSON) throws(Diagnostic) -> Thread {
    snapshot.warnOfDuplicates(in: object)
    var thread = Thread(
      Story(
        title: try object.requiredText("title", such: "\"what it says\""), source: source, text: "",
        origin: object.origin))
    for member in object.members { take(member, into: &thread) }
    return thread
  }

  private mutating func take(_ member: JSON.Member, into thread: inout Thread) {
    let value = member.value
    switch member.key {
    case "title", "line": break
    case "fullTitle": thread.story.fullTitle = snapshot.text(value)
    case "source": thread.story.source = snapshot.text(value)
    case "board": thread.story.board = snapshot.text(value)
    case "author": thread.story.author = snapshot.text(value)
    case "published": thread.story.published = snapshot.moment(value)
    case "articlePublished": thread.story.articlePublished = snapshot.moment(value)
    case "replyCount":
      thread.story.replyCount = snapshot.whole(
        value, "a number of replies", in: 0...Story.allCounts.upperBound)
    case "score": thread.story.score = value.count
    case "language": thread.story.language = snapshot.text(value)
    case "url": thread.story.url = snapshot.text(value)
    case "discussion": thread.story.discussion = snapshot.text(value)
    case "text": thread.story.text = snapshot.text(value) ?? ""
    case "replies":
      readEach(value) { file, reply throws(Diagnostic) in
        thread.replies.append(file.reply(reply))
      }
    default:
      snapshot.warnOfUnknown(
        member,
        among: [
          "title", "fullTitle", "source", "board", "author", "published", "articlePublished",
          "replyCount", "score", "language", "url", "discussion", "text", "replies",
        ])
    }
  }

  private mutating func reply(_ object: JSON) -> Reply {
    var reply = Reply(text: "", origin: object.origin)
    for member in object.members {
      let value = member.value
      switch member.key {
      case "line": break
      case "floor":
        reply.floor = snapshot.whole(value, "the number of a floor", in: Reply.allFloors)
      case "author": reply.author = snapshot.text(value)
      case "mark": reply.mark = mark(value)
      case "text": reply.text = snapshot.text(value) ?? ""
      case "at": reply.at = snapshot.moment(value)
      case "yearUncertain": reply.isYearUncertain = value.isTrue
      case "depth": reply.depth = value.depth ?? 0
      case "score": reply.score = value.count
      case "url": reply.url = snapshot.text(value)
      default:
        snapshot.warnOfUnknown(
          member,
          among: [
            "floor", "author", "mark", "text", "at", "yearUncertain", "depth", "score", "url",
          ])
      }
    }
    return reply
  }

  private mutating func mark(_ value: JSON) -> Reply.Mark? {
    if value.kind == .null { return nil }
    if let mark = value.string.flatMap({ Reply.Mark(rawValue: $0) }) { return mark }
    snapshot.reject(
      value, "\(value.quoted) is not a mark", remedy: "write \"push\", \"boo\" or \"arrow\"")
    return nil
  }
}
