import Market

extension Search {
  /// Whether it asks for a board, a language or a date, which stand beside a text.
  public var asksForFields: Bool { clauses.contains { $0.sought == nil } }

  /// Whether the fields that stand beside a text are as it asks.
  ///
  /// What is not known is not what is wanted, and is not what is unwanted either.
  public func admitsFields(board: String?, language: String?, at moment: Moment?) -> Bool {
    clauses.allSatisfy { clause in
      switch clause.need {
      case .text, .author, .claim: true
      case .board(let key):
        (board.map { SearchKey($0).contains(key) } ?? false) == clause.isWanted
      case .language(let key):
        (language.map { SearchKey($0).bytes.starts(with: key.bytes) } ?? false) == clause.isWanted
      case .after(let date): (moment.map(date.isReached) ?? false) == clause.isWanted
      case .before(let date):
        (moment.map { !date.isReached(by: $0) } ?? false) == clause.isWanted
      }
    }
  }

  /// Whether a story's fields are as it asks; its date is that of publishing, where it is known.
  public func admitsFields(of story: Story) -> Bool {
    admitsFields(
      board: story.board, language: story.language, at: story.published)
  }

  /// Whether a reply's fields are as it asks; board and language are its story's.
  public func admitsFields(of reply: Reply, to story: Story) -> Bool {
    admitsFields(board: story.board, language: story.language, at: reply.at)
  }
}
