extension [Thread] {
  /// Moves replies under their story, or under the reply that they answer, wherever these are in the
  /// list.
  ///
  /// A dump may have its items one a line or one a file, where a comment names only what it answers.
  public mutating func join() {
    guard contains(where: \.story.isAbsent) else { return }
    joinStories()
    joinReplies()
  }

  /// Moves replies to an absent story under the same story elsewhere.
  private mutating func joinStories() {
    var places: [String: Int] = [:]
    var count = 0
    for index in indices {
      let story = self[index].story
      let addresses = [story.url.map { Story.redditPost(of: $0) ?? $0 }, story.discussion]
        .compactMap(\.self)
      let known = addresses.lazy.compactMap { places[$0] }.first {
        story.isAbsent || self[$0].story.isAbsent
      }
      for address in addresses { places[address] = known ?? count }
      if let known {
        if !story.isAbsent { self[known].story = story }
        self[known].take(self[index].replies)
      } else {
        swapAt(count, index)
        count += 1
      }
    }
    removeLast(self.count - count)
  }

  /// Moves replies to a reply below it.
  private mutating func joinReplies() {
    var places: [String: Int] = [:]
    for index in indices where self[index].story.isAbsent {
      if let url = self[index].story.url { places[url] = index }
    }
    let answered = Set(lazy.flatMap(\.replies).compactMap(\.url).compactMap { places[$0] })
    guard !answered.isEmpty else { return }
    var isTaken = Array<Bool>(repeating: false, count: count)
    var joined: [Thread] = []
    // Replies that answer each other in a circle are of no other thread.
    for index in indices.filter({ !answered.contains($0) }) + indices where !isTaken[index] {
      joined.append(whole(index, places, &isTaken))
    }
    self = joined
  }

  /// A thread with the answers to its replies, each below what it answers.
  private func whole(_ root: Int, _ places: [String: Int], _ isTaken: inout [Bool]) -> Thread {
    var thread = Thread(self[root].story)
    var waiting = [(thread: root, next: 0, depth: 0)]
    isTaken[root] = true
    while let (index, next, depth) = waiting.popLast() {
      guard next < self[index].replies.count else { continue }
      waiting.append((index, next + 1, depth))
      var reply = self[index].replies[next]
      reply.depth = Swift.min(reply.depth + depth, Reply.allDepths.upperBound)
      thread.replies.append(reply)
      if let answers = reply.url.flatMap({ places[$0] }), !isTaken[answers] {
        isTaken[answers] = true
        waiting.append((answers, 0, reply.depth + 1))
      }
    }
    return thread
  }
}

extension Thread {
  /// What makes two replies of different files one.
  private struct Said: Hashable {
    var author: String?
    var at: Moment?
    var text: String

    init(_ reply: Reply) { (author, at, text) = (reply.author, reply.at, reply.text) }
  }

  /// Adds replies but for those that another file has brought already.
  fileprivate mutating func take(_ others: [Reply]) {
    guard let file = others.first?.origin.file, replies.contains(where: { $0.origin.file != file })
    else { return replies += others }
    let known = Set(replies.lazy.filter { $0.origin.file != file }.map(Said.init))
    replies += others.filter { !known.contains(Said($0)) }
  }
}
