import Market
import Prose

extension Format {
  /// Questions with their answers, as Stack Exchange publishes each of its sites.
  static let stackExchange = Format(
    name: "stack-exchange",
    recognisedBy: "XML with elements 'row' that have 'PostTypeId', or 'PostId' and 'Text'",
    reader: .markup(
      recognises: { root in
        ["posts", "comments"].contains(root.name)
          && root.children.prefix(3).contains { $0.isPost || $0.isComment }
      },
      read: { root, snapshot in
        let posts = root.children.filter(\.isQuestionOrAnswer)
        for tree in arranged(ids: posts.map { $0[attribute: "Id"] }, parents: posts.map(\.asked)) {
          let post = posts[tree.root]
          snapshot.threads.append(
            Thread(post.question, replies: tree.answers.map { posts[$0.index].answer($0.depth) }))
        }
        addComments(root.children.filter(\.isComment), to: &snapshot)
      }))
}

/// Adds comments, those on one post together, in the order of their posts.
private func addComments(_ comments: [Element], to snapshot: inout Snapshot) {
  var places: [String: Int] = [:]
  for comment in comments {
    let post = comment[attribute: "PostId"] ?? ""
    let place = places[post] ?? snapshot.threads.count
    if place == snapshot.threads.count {
      places[post] = place
      snapshot.threads.append(
        Thread(
          Story(
            absent: "comments on post \(post)", source: "Stack Exchange", url: nil,
            origin: comment.origin)))
    }
    snapshot.threads[place].replies.append(comment.answer(0))
  }
}

extension Element {
  /// Whether it is no description of a tag, nor a notice of a moderator.
  fileprivate var isQuestionOrAnswer: Bool {
    self[attribute: "PostTypeId"].map { isPost && ["1", "2", "3"].contains($0) } == true
  }

  fileprivate var isPost: Bool { name == "row" && self[attribute: "PostTypeId"] != nil }

  fileprivate var isComment: Bool {
    name == "row" && self[attribute: "PostId"] != nil && self[attribute: "Text"] != nil
  }

  fileprivate var asked: String? { self[attribute: "ParentId"] }

  private var asker: String? {
    self[attribute: "OwnerDisplayName"] ?? self[attribute: "UserDisplayName"]
      ?? (self[attribute: "OwnerUserId"] ?? self[attribute: "UserId"]).map { "user \($0)" }
  }

  private var shownBody: String {
    self[attribute: "Body"].map { plainText(html: $0) } ?? self[attribute: "Text"] ?? ""
  }

  private var votes: Int? {
    self[attribute: "Score"].flatMap { Int($0) }.flatMap { Story.allCounts ~= $0 ? $0 : nil }
  }

  fileprivate var question: Story {
    Story(
      post: self[attribute: "Title"].map(onOneLine), source: "Stack Exchange", author: asker,
      at: self[attribute: "CreationDate"].flatMap { readMoment($0) },
      replyCount: self[attribute: "AnswerCount"].flatMap { Int($0) }, score: votes,
      text: shownBody, origin: origin)
  }

  fileprivate func answer(_ depth: Int) -> Reply {
    Reply(
      author: asker, text: shownBody,
      at: self[attribute: "CreationDate"].flatMap { readMoment($0) }, depth: depth, score: votes,
      origin: origin)
  }
}
