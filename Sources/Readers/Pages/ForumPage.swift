import Market
import Prose

extension Format {
  /// Pages of Hacker News: a story with its comments, or a list of stories.
  static let hackerNewsPage = Format(
    name: "hacker-news-page", recognisedBy: "HTML with rows of the class 'athing'",
    reader: .markup(
      recognises: { root in root.descendants.contains { $0.name == "tr" && $0.has(class: "athing") }
      },
      read: { root, snapshot in snapshot.addHackerNews(root) }))

  /// Pages of old.reddit.com: a post with its comments, or a list of posts.
  static let oldRedditPage = Format(
    name: "old-reddit-page", recognisedBy: "HTML with elements 'thing' that have 'data-fullname'",
    reader: .markup(
      recognises: { root in root.descendants.contains { $0.isThing } },
      read: { root, snapshot in snapshot.addOldReddit(root) }))
}

extension Element {
  fileprivate func first(class name: String) -> Element? {
    descendants.first { $0.has(class: name) }
  }

  fileprivate var isThing: Bool { has(class: "thing") && self[attribute: "data-fullname"] != nil }

  /// The number at the start of `120 points`.
  fileprivate var points: Int? {
    Int(text.trimmed.prefix { $0.isNumber || $0 == "-" }).flatMap {
      Story.allCounts ~= $0 ? $0 : nil
    }
  }

  /// When it was written: `2025-01-27T09:20:00 1737969600`, or a time that the page shows.
  fileprivate var age: Moment? {
    if let age = first(class: "age")?[attribute: "title"]?.split(separator: " ").first {
      return readMoment(age)
    }
    return descendants.first { $0.name == "time" }?[attribute: "datetime"].flatMap {
      readMoment($0)
    }
  }
}

extension Snapshot {
  /// Adds the rows of a page of Hacker News; what is below a story stands in the row after it.
  fileprivate mutating func addHackerNews(_ root: Element) {
    let rows = root.descendants.filter { $0.name == "tr" }
    for (place, row) in rows.enumerated() where row.has(class: "athing") {
      if row.has(class: "comtr") {
        guard let last = threads.indices.last, let comment = hackerNewsComment(row) else {
          continue
        }
        threads[last].replies.append(comment)
      } else if let link = row.first(class: "titleline")?.descendants.first(where: {
        $0.name == "a"
      }) {
        let below = rows.dropFirst(place + 1).first
        threads.append(Thread(hackerNewsStory(row, link, below)))
      }
    }
  }

  private func hackerNewsStory(_ row: Element, _ link: Element, _ below: Element?) -> Story {
    let page = row[attribute: "id"].map { "https://news.ycombinator.com/item?id=\($0)" }
    let address = link[attribute: "href"].flatMap { $0.hasPrefix("http") ? $0 : page }
    return Story(
      post: onOneLine(link.text), source: "Hacker News",
      author: below?.first(class: "hnuser")?.text.trimmed, at: below?.age,
      score: below?.first(class: "score")?.points, url: address ?? page, text: "",
      origin: row.origin)
  }

  private func hackerNewsComment(_ row: Element) -> Reply? {
    guard let text = row.first(class: "commtext") else { return nil }
    let indent = row.first(class: "ind")
    let width = indent?.descendants.first { $0.name == "img" }?[attribute: "width"].flatMap {
      Int($0)
    }
    let depth = indent?[attribute: "indent"].flatMap { Int($0) } ?? width.map { $0 / 40 }
    return Reply(
      author: row.first(class: "hnuser")?.text.trimmed, text: plainText(text), at: row.age,
      depth: depth ?? 0, origin: row.origin)
  }

  /// Adds the things of a page of old.reddit.com; comments are nested as they answer.
  fileprivate mutating func addOldReddit(_ root: Element) {
    var open: [Int] = []
    for thing in root.descendants where thing.isThing {
      let end = Int(thing.markup.nodes[thing.index].next)
      open.removeAll { $0 <= thing.index }
      if thing.has(class: "comment") {
        guard let last = threads.indices.last else { continue }
        threads[last].replies.append(oldRedditComment(thing, depth: open.count))
        open.append(end)
      } else {
        threads.append(Thread(oldRedditPost(thing)))
      }
    }
  }

  private func oldRedditPost(_ thing: Element) -> Story {
    let page = thing[attribute: "data-permalink"].map { "https://www.reddit.com" + $0 }
    let time = thing[attribute: "data-timestamp"].flatMap { Int64($0) }.flatMap {
      Moment(checked: $0 / 1_000)
    }
    return Story(
      post: thing.descendants.first { $0.name == "a" && $0.has(class: "title") }.map {
        onOneLine($0.text)
      }, source: "Reddit", board: thing[attribute: "data-subreddit"],
      author: thing[attribute: "data-author"], at: time ?? thing.age,
      replyCount: thing[attribute: "data-comments-count"].flatMap { Int($0) },
      score: thing[attribute: "data-score"].flatMap { Int($0) },
      url: page ?? thing[attribute: "data-url"],
      text: thing.first(class: "md").map { plainText($0) } ?? "", origin: thing.origin)
  }

  private func oldRedditComment(_ thing: Element, depth: Int) -> Reply {
    let score = thing.first(class: "unvoted") ?? thing.first(class: "score")
    return Reply(
      author: thing[attribute: "data-author"],
      text: thing.first(class: "md").map { plainText($0) } ?? "",
      at: thing.age, depth: depth, score: score?.points, origin: thing.origin)
  }
}
