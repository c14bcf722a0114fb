import Market

extension BatchWriter {
  /// Writes stories and replies, and the blocks in which they are searched.
  func write(_ threads: [Market.Thread], _ claims: FoundClaims) throws {
    var storyBlock = BlockBuilder(.stories, snapshot: snapshot)
    var places: [(story: Int64, thread: Int)] = []
    places.reserveCapacity(threads.count)
    let keys = keys(of: threads)
    var new = NewTexts()
    var answered: [Int: AnsweredReply] = [:]
    for (index, thread) in threads.enumerated() {
      if thread.story.isAbsent, let reply = try database.reply(at: keys[index].address) {
        answered[index] = reply
        places.append((reply.story, index))
        continue
      }
      let (story, isNew) = try write(thread.story, keys[index], &storyBlock)
      if isNew { new.add(story, thread: index) }
      places.append((story, index))
    }
    try storyBlock.flush(to: database)
    // The keys of one story are adjacent; in this order each page of them is visited once.
    places.sort { ($0.story, $0.thread) < ($1.story, $1.thread) }
    var writer = try ReplyWriter(database, snapshot: snapshot, memory: memory)
    for (story, index) in places where !threads[index].replies.isEmpty {
      try writer.write(threads[index].replies, under: story, below: answered[index]) {
        reply, number in
        new.add(reply, number: number, to: story, thread: index)
      }
    }
    try writer.finish()
    try new.write(claims, of: threads, to: database, snapshot: snapshot)
  }

  /// Writes a story; returns its id, and whether its text is new.
  private func write(
    _ story: Story, _ keys: StoryKeys, _ block: inout BlockBuilder
  ) throws -> (story: Int64, isNew: Bool) {
    let author = try story.author.map { try memory.authors.number(of: $0, in: database) }
    guard let known = try database.story(of: keys, isAbsent: story.isAbsent) else {
      let number = try database.add(story, keys, author: author, snapshot: snapshot)
      memory.count(true)
      try block.add(story, number, to: database)
      return (number, true)
    }
    memory.count(false)
    let isNew = try database.complete(
      known, with: story, keys, author: author, snapshot: snapshot)
    if isNew {
      try block.add(story, known, to: database)
      try Prepared("DELETE FROM claims WHERE story = ? AND reply = 0", on: database)
        .bound(known).run()
    }
    return (known, isNew)
  }
}

/// The keys of the stories of a file.
///
/// A file gives one address to several stories of different titles, such as a changelog's page. These
/// differ by title and day; otherwise all but the first would be lost.
private func keys(of threads: [Market.Thread]) -> [StoryKeys] {
  var keys = threads.map { StoryKeys($0.story) }
  var first: [Int64: Int] = [:]
  var shared: Set<Int64> = []
  for (index, thread) in threads.enumerated() where !thread.story.isAbsent {
    guard let address = keys[index].address else { continue }
    guard let other = first[address].map({ threads[$0].story }) else {
      first[address] = index
      continue
    }
    if other.title != thread.story.title
      || other.published?.day != thread.story.published?.day && other.text != thread.story.text
    {
      shared.insert(address)
    }
  }
  guard !shared.isEmpty else { return keys }
  for (index, key) in keys.enumerated() where key.address.map(shared.contains) == true {
    keys[index] = key.withSharedAddress
  }
  return keys
}

extension Database {
  /// The reply that has an address of its own, for replies to it from another file.
  fileprivate func reply(at address: Int64?) throws -> AnsweredReply? {
    guard let address else { return nil }
    return try Prepared(
      """
      SELECT id, replies.story, depth FROM reply_links JOIN replies ON id = reply WHERE page = ?
      """, on: self
    ).bound(address).first { row in
      AnsweredReply(id: row.number(0), story: row.number(1), depth: row.count(2, in: 0...1 << 24))
    }
  }

  /// The story with the same address, that is discussed there, or has the same byline if one of the two
  /// has no address.
  fileprivate func story(of keys: StoryKeys, isAbsent: Bool) throws -> Int64? {
    if let former = keys.formerAddress, let address = keys.address,
      let found = try story(formerlyOf: former, address)
    {
      return found
    }
    if let address = keys.address {
      let byAddress = try Prepared("SELECT id FROM stories WHERE address_key = ?", on: self)
      byAddress.bind(1, address)
      if let found = try byAddress.first({ $0.number(0) }) { return found }
      if let item = keys.item, item != address {
        let byItem = try Prepared("SELECT id FROM stories WHERE address_key = ?", on: self)
        if let found = try byItem.bound(item).first({ $0.number(0) }) { return found }
      }
      if isAbsent {
        let discussed = try Prepared("SELECT id FROM stories WHERE discussion_key = ?", on: self)
        if let found = try discussed.bound(address).first({ $0.number(0) }) { return found }
      }
    }
    if let discussion = keys.discussion {
      let answered = try Prepared("SELECT id FROM stories WHERE address_key = ?", on: self)
        .bound(discussion).first { $0.number(0) }
      if let answered, try self.isAbsent(answered) { return answered }
    }
    let byByline = try Prepared(
      """
      SELECT id FROM stories WHERE byline_key = ?1 AND (?2 IS NULL OR address_key IS NULL)
      ORDER BY id
      """, on: self)
    byByline.bind(1, keys.byline)
    byByline.bind(2, keys.address)
    return try byByline.first { $0.number(0) }
  }

  /// The story that an older archive stored under its former address; it gets its present one, unless
  /// another story has that, such as its replies under an address without the title.
  private func story(formerlyOf former: Int64, _ address: Int64) throws -> Int64? {
    let found = try Prepared("SELECT id FROM stories WHERE address_key = ?", on: self)
      .bound(former).first { $0.number(0) }
    guard let found else { return nil }
    try Prepared(
      """
      UPDATE stories SET address_key = ?2 WHERE id = ?1
        AND NOT EXISTS (SELECT 1 FROM stories WHERE address_key = ?2)
      """, on: self
    ).bound(found, address).run()
    return found
  }

  fileprivate func add(
    _ story: Story, _ keys: StoryKeys, author: Int64?, snapshot: Int64
  ) throws -> Int64 {
    let statement = try Prepared(
      """
      INSERT INTO stories (address_key, byline_key, snapshot, line, "column", published,
        published_clock, article_published, article_published_clock, language, author, source,
        board, url, title, full_title, text, reply_count, score, discussion, discussion_key)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, on: self)
    statement.bind(story, keys, author: author, snapshot: snapshot)
    try statement.run()
    return lastInsertedRowID
  }

  /// Fills in a story of which only the address was known, or gives one its address.
  ///
  /// - Returns: Whether it can now be found by words that it did not have before.
  fileprivate func complete(
    _ known: Int64, with story: Story, _ keys: StoryKeys, author: Int64?, snapshot: Int64
  ) throws -> Bool {
    if !story.isAbsent, try isAbsent(known) {
      let statement = try Prepared(
        """
        UPDATE stories SET address_key = ifnull(?1, address_key), byline_key = ?2, snapshot = ?3,
          line = ?4, "column" = ?5, published = ?6, published_clock = ?7, article_published = ?8,
          article_published_clock = ?9, language = ?10, author = ?11, source = ifnull(?12, source),
          board = ifnull(?13, board), url = ifnull(?14, url), title = ?15, full_title = ?16,
          text = ?17, reply_count = ?18, score = ?19, discussion = ?20, discussion_key = ?21
        WHERE id = ?22
        """, on: self)
      statement.bind(story, keys, author: author, snapshot: snapshot)
      statement.bind(22, known)
      try statement.run()
      return true
    }
    if keys.discussion != nil {
      let statement = try Prepared(
        """
        UPDATE stories SET discussion = ?, discussion_key = ?
        WHERE id = ? AND discussion_key IS NULL
        """, on: self)
      statement.bind(1, story.discussion)
      statement.bind(2, keys.discussion)
      statement.bind(3, known)
      try statement.run()
    }
    guard let address = keys.address else { return false }
    let statement = try Prepared(
      "UPDATE stories SET address_key = ?, url = ? WHERE id = ? AND address_key IS NULL", on: self)
    statement.bind(1, address)
    statement.bind(2, story.url)
    statement.bind(3, known)
    try statement.run()
    return false
  }

  private func isAbsent(_ story: Int64) throws -> Bool {
    let statement = try Prepared(
      """
      SELECT 1 FROM stories WHERE id = ? AND text = '' AND published IS NULL
        AND article_published IS NULL AND author IS NULL
      """, on: self)
    statement.bind(1, story)
    return try statement.first { _ in true } ?? false
  }
}

extension Prepared {
  /// Binds a story to the positions 1 to 21, in the order of
  /// ``Database/add(_:_:author:snapshot:)``.
  fileprivate func bind(_ story: Story, _ keys: StoryKeys, author: Int64?, snapshot: Int64) {
    bind(1, keys.address)
    bind(2, keys.byline)
    bind(3, snapshot)
    bind(4, story.origin.line)
    bind(5, story.origin.column)
    bind(6, story.published)
    bind(8, story.articlePublished)
    bind(10, story.language)
    bind(11, author)
    bind(12, story.source)
    bind(13, story.board)
    bind(14, story.url)
    bind(15, story.title)
    bind(16, story.fullTitle)
    bind(17, story.text)
    bind(18, story.replyCount)
    bind(19, story.score)
    bind(20, story.discussion)
    bind(21, keys.discussion)
  }
}
