import Market

extension Search {
  /// Whether it has conditions on a board, a language or a date, which are stored beside the text.
  public var asksForFields: Bool { clauses.contains { $0.sought == nil && $0.need != .claim } }

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

  /// Whether the fields beside a text match.
  ///
  /// An unknown value fails every condition, and therefore passes its negation.
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

  /// Whether a story's fields match; its date is the publication date, if known.
  public func admitsFields(of story: Story) -> Bool {
    admitsFields(
      board: story.board, language: story.language, at: story.published)
  }

  /// Whether a reply's fields match; its board and language are its story's.
  public func admitsFields(of reply: Reply, to story: Story) -> Bool {
    admitsFields(board: story.board, language: story.language, at: reply.at)
  }
}
