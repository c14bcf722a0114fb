import Analytics
import Claims
import Market
import Names

/// Holds claims against the loaded data.
///
/// A verdict is a function of the data as of a moment, the text with its claims, and the text's day.
/// What is looked up is remembered, so keep one checker for a page of claims.
public final class Checker {
  private let evidence: Evidence
  private let finder: NameFinder

  /// A checker of what a market reader knows as of a moment.
  ///
  /// - Throws: If the stored data can't be read.
  public init(
    _ reader: any MarketReader, asOf moment: Moment = .endOfTime, names: NameCatalogue
  ) throws {
    evidence = try Evidence(reader, asOf: moment, names: names)
    finder = NameFinder(names)
  }

  /// What the data say of claims of a text, in their order.
  ///
  /// - Parameters:
  ///   - claims: The claims.
  ///   - text: The whole text.
  ///   - day: The day on which it was written.
  ///   - language: Its language, as BCP 47 names it; nil if unknown.
  /// - Returns: What the data say of each; `cannot-say` where no check knows.
  /// - Throws: If the stored data can't be read.
  public func judgements(
    of claims: [Claim], in text: String, on day: Day, language: String? = nil
  ) throws -> [Judgement] {
    guard !claims.isEmpty else { return [] }
    let text = Array(text.utf8)
    let claims = claims.map { $0.within(text) }
    let windows = Windows(text, claims)
    let subject = finder.firstMaker(in: text, on: day)
    var last: (place: Range<Int>, passage: Passage?)?
    return try claims.map { claim in
      guard let place = windows.place(around: claim) else { return .cannotSay }
      if last?.place != place {
        let window = windows.window(at: place)
        last = (
          place,
          window.map {
            Passage($0, subject: subject, day: day, language: language, names: finder)
          }
        )
      }
      guard let passage = last?.passage else { return .cannotSay }
      return try judge(claim.moved(by: -place.lowerBound), in: passage)
    }
  }

  private func judge(_ claim: Claim, in passage: Passage) throws -> Judgement {
    let question = Question(claim, in: passage, evidence)
    for check in Checks.all {
      if let found = try check.judge(question) { return found }
    }
    return .cannotSay
  }
}
