import Analytics
import Market
import Prose

extension State {
  /// Stars the reply in sight, or takes its star off.
  mutating func starReply() {
    guard let reading = feed.reading, let replies = feed.chosenThread?.replies,
      let place = reading.replyInSight, let reply = replies[at: place]
    else { return notice = .told(said("there is no reply to star")) }
    let wasStarred = reading.starred.contains(reply.origin)
    feed.reading?.current = place
    star(replyTo: reading.id, at: reply.origin, !wasStarred)
    hands.undo.note(.starredReply(reading.id, reply.origin, wasStarred: wasStarred))
    let text =
      if let author = reply.author {
        wasStarred
          ? said("the reply of \(author) is no longer starred")
          : said("starred the reply of \(author): has:star finds it")
      } else {
        wasStarred
          ? said("the reply is no longer starred") : said("starred the reply: has:star finds it")
      }
    notice = .told(text)
  }

  /// Stars a reply, or takes its star off.
  mutating func star(replyTo story: Int64, at origin: Origin, _ isStarred: Bool) {
    if feed.thread?.id == story { feed.starredReplies.set(origin, isStarred) }
    if feed.reading?.id == story { feed.reading?.starred.set(origin, isStarred) }
    effects.append(.keep(.starredReply(story: story, origin, isStarred)))
  }
}

extension Set {
  fileprivate mutating func set(_ element: Element, _ isIn: Bool) {
    if isIn { insert(element) } else { remove(element) }
  }
}

extension StoryLines {
  /// Whether a line is the first of a starred reply.
  func hasStar(_ line: Int) -> Bool {
    guard let shown = lines[at: line], let origin = shown.origin, shown.reply != nil,
      starred.contains(origin)
    else { return false }
    return lines[at: line - 1]?.origin != origin
  }
}

extension [StoryLines.Line] {
  /// The lines that a search finds, and those with which starred replies begin if it asks for these.
  func places(of search: Search, _ starred: Set<Origin>) -> [Int] {
    guard search.asksForStars, !starred.isEmpty else { return places(of: search) }
    let words = Set(places(of: search))
    return indices.filter { place in
      if words.contains(place) { return true }
      guard let origin = self[place].origin, starred.contains(origin) else { return false }
      return place == 0 || self[place - 1].origin != origin
    }
  }
}
