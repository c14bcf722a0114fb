import Market
import Prose

extension Format {
  /// Tweets as version 2 of X's API answers them: a page, a single one, or a stream of lines.
  static let tweetsV2 = Format(
    name: "x-api",
    recognisedBy: "tweets with 'text' and 'public_metrics' or 'edit_history_tweet_ids', or in "
      + "'data' beside 'includes' with 'users'",
    reader: .lines(
      recognises: { root in
        let users = root["includes"]?["users"]
        return (root["data"] ?? root).samples.contains { $0.isTweet(hasUsers: users != nil) }
      },
      read: { answers, snapshot in
        var reading = TweetReading()
        for answer in answers { reading.take(answer) }
        reading.add(to: &snapshot)
      }))
}

/// A text with the addresses that X shortened written out, as they stand beside it.
func withFullLinks(_ text: String, _ links: JSON?) -> String {
  links?.elements.prefix(20).reduce(text) { text, link in
    guard let short = link.text("url") ?? link.text("shortUrl"),
      let full = link.text("expanded_url") ?? link.text("expandedUrl")
    else { return text }
    return text.replacing(short, with: full)
  } ?? text
}

/// Answers being read: who wrote a tweet, and what it answers, stands beside it.
private struct TweetReading {
  private var users: [String: String] = [:]
  /// The tweets that were asked for, and those that are with them since they are referred to.
  private var asked: [JSON] = []
  private var included: [JSON] = []

  mutating func take(_ answer: JSON) {
    let includes = answer["includes"]
    asked += (answer["data"] ?? answer).each.filter { $0.kind == .object && $0.has("text") }
    included += includes?["tweets"]?.elements.filter { $0.kind == .object } ?? []
    for user in includes?["users"]?.each ?? [] {
      if let id = user.id("id"), let name = user.text("username") { users[id] = name }
    }
  }

  /// Adds each tweet once, below what it answers; a tweet that was passed on is its original.
  func add(to snapshot: inout Snapshot) {
    var known: Set<String> = []
    let all = (asked + included).filter { known.insert($0.id("id") ?? "").inserted }
    let lost = all.filter { tweet in tweet.referred("retweeted").map(known.contains) == false }
    if let first = lost.first {
      let count = lost.count == 1 ? "a retweet is" : "\(lost.count) retweets are"
      snapshot.note(
        Diagnostic(
          .note, at: first.origin, "\(count) left out, with no original in the file",
          remedy: "ask for expansions=referenced_tweets.id to have the originals"))
    }
    add(
      all.filter { $0.referred("retweeted") == nil }.map { tweet in
        let name = tweet["author"]?.text("username") ?? tweet.id("author_id").flatMap { users[$0] }
        return Tweet(object: tweet, name: name)
      }, to: &snapshot)
  }

  private func add(_ tweets: [Tweet], to snapshot: inout Snapshot) {
    let ids = tweets.map(\.id)
    let known = Set(ids.compactMap(\.self))
    let parents = tweets.map { tweet in
      tweet.parent.flatMap { known.contains($0) ? $0 : tweet.conversation }
    }
    for tree in arranged(ids: ids, parents: parents) {
      let root = tweets[tree.root]
      if root.parent == nil {
        snapshot.threads.append(
          Thread(
            root.story, replies: tree.answers.map { tweets[$0.index].reply(depth: $0.depth) }))
      } else {
        snapshot.add(root.reply(depth: 0), under: root.absentStory)
        for answer in tree.answers {
          snapshot.add(
            tweets[answer.index].reply(depth: answer.depth + 1), under: root.absentStory)
        }
      }
    }
  }
}

private struct Tweet: RecordLike {
  let object: JSON
  /// The author's name on X, if it is beside the tweet.
  let name: String?

  var origin: Origin { object.origin }
  var title: String? { nil }
  var at: Moment? { object.moment("created_at") }
  var id: String? { object.id("id") }
  var parent: String? { object.referred("replied_to") }
  var conversation: String? { object.id("conversation_id") }
  var author: String? { name ?? object.id("author_id").map { "user \($0)" } }
  var address: String? { id.map { "https://x.com/\(name ?? "i")/status/\($0)" } }
  var source: String? { "X" }
  var board: String? { nil }
  var language: String? { object.text("lang").flatMap(languageTag) }
  var score: Int? { object["public_metrics"]?.count("like_count") }
  var replyCount: Int? { object["public_metrics"]?.count("reply_count") }

  /// The text, which is cut unless it is taken from the note that a long tweet has.
  var text: String {
    let note = object["note_tweet"]
    let cut = withFullLinks(
      note?.text("text") ?? object.text("text") ?? "", note?["entities"]?["urls"])
    return decodedEntities(withFullLinks(cut, object["entities"]?["urls"]))
  }

  /// A placeholder for the tweet that began its conversation.
  var absentStory: Story {
    let first = (conversation ?? parent).map { "https://x.com/i/status/\($0)" }
    return Story(absent: nil, source: "X", url: first, origin: origin)
  }
}

extension JSON {
  /// The tweet that this one refers to in a way: `replied_to`, `retweeted`, `quoted`.
  fileprivate func referred(_ way: String) -> String? {
    self["referenced_tweets"]?.elements.first { $0.text("type") == way }?.id("id")
  }

  fileprivate func isTweet(hasUsers: Bool) -> Bool {
    guard kind == .object, id("id") != nil, text("text") != nil else { return false }
    return has("edit_history_tweet_ids") || self["public_metrics"]?.has("like_count") == true
      || hasUsers && has("author_id")
  }
}
