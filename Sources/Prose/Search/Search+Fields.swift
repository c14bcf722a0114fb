import Market

extension Search {
  /// Whether it has conditions on a board, a language or a date, which are stored beside the text.
  public var asksForFields: Bool { clauses.contains(where: \.isOfFields) }

  /// Whether it asks for nothing but words, patterns and authors.
  public var isOfTextOnly: Bool {
    !isEmpty
      && clauses.allSatisfy { clause in
        switch clause.need {
        case .text, .author, .pattern: true
        default: false
        }
      }
  }

  /// Whether it asks for nothing but how many points and replies a story has, and what comes first.
  public var isOfCountsOnly: Bool { !isEmpty && clauses.allSatisfy(\.isOfCounts) }

  /// Whether it asks for how many points or replies a story has.
  public var asksForCounts: Bool {
    clauses.contains { if case .order = $0.need { false } else { $0.isOfCounts } }
  }

  /// What comes first; nil for the newest.
  public var order: Order? {
    clauses.compactMap { if case .order(let order) = $0.need { order } else { nil } }.last
  }

  /// Whether a story has as many points and replies as wanted; one without points has none.
  public func admits(score: Int?, replies: Int) -> Bool {
    clauses.allSatisfy { clause in
      switch clause.need {
      case .score(let range): (score.map(range.contains) ?? false) == clause.isWanted
      case .replies(let range): range.contains(replies) == clause.isWanted
      default: true
      }
    }
  }

  /// Whether it has conditions on what a text states, which whoever finds claims can tell.
  public var asksForClaims: Bool { clauses.contains { $0.need == .claim } }

  /// Whether its conditions on claims hold.
  ///
  /// - Parameter statesClaim: Whether the text states a figure; asked only if that matters.
  /// - Returns: Whether they hold.
  public func admits(statesClaim: @autoclosure () throws -> Bool) rethrows -> Bool {
    guard asksForClaims else { return true }
    let states = try statesClaim()
    return clauses.allSatisfy { $0.need != .claim || $0.isWanted == states }
  }

  /// Whether it has conditions on what the user starred.
  public var asksForStars: Bool { clauses.contains { $0.need == .star } }

  /// Whether its conditions on stars hold.
  ///
  /// - Parameter isStarred: Whether the story or reply is starred; asked only if that matters.
  /// - Returns: Whether they hold.
  public func admits(isStarred: @autoclosure () -> Bool) -> Bool {
    guard asksForStars else { return true }
    let isStarred = isStarred()
    return clauses.allSatisfy { $0.need != .star || $0.isWanted == isStarred }
  }

  /// Whether the fields beside a text match.
  ///
  /// An unknown value fails every condition, and therefore passes its negation.
  public func admitsFields(
    board: String?, source: String? = nil, language: String?, at moment: Moment?
  ) -> Bool {
    clauses.allSatisfy { clause in
      switch clause.need {
      case .text, .author, .claim, .star, .pattern, .score, .replies, .order: true
      case .source(let key):
        (source.map { SearchKey($0).contains(key) } ?? false) == clause.isWanted
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

  /// Whether a story's fields match; its date is the publication date, if known.
  public func admitsFields(of story: Story) -> Bool {
    admitsFields(
      board: story.board, source: story.source, language: story.language, at: story.published)
  }

  /// Whether a reply's fields match; its board and language are its story's.
  public func admitsFields(of reply: Reply, to story: Story) -> Bool {
    admitsFields(
      board: story.board, source: story.source, language: story.language, at: reply.at)
  }
}

extension Search.Clause {
  /// Whether it is about what is stored beside the text.
  fileprivate var isOfFields: Bool {
    switch need {
    case .board, .source, .language, .after, .before: true
    case .text, .author, .claim, .star, .pattern, .score, .replies, .order: false
    }
  }

  /// Whether it is about the number of points or replies of a story, or about what comes first.
  fileprivate var isOfCounts: Bool {
    switch need {
    case .score, .replies, .order: true
    case .board, .source, .language, .after, .before, .text, .author, .claim, .star, .pattern: false
    }
  }
}
