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
    func question(_ claim: Claim) -> Question? {
      guard let place = windows.place(around: claim) else { return nil }
      if last?.place != place {
        let window = windows.window(at: place)
        last = (
          place,
          window.map {
            Passage($0, subject: subject, day: day, language: language, names: finder)
          }
        )
      }
      return last?.passage.map {
        Question(claim.moved(by: -place.lowerBound), in: $0, evidence)
      }
    }
    var found = try claims.map { try question($0).map(judge) ?? .cannotSay }
    guard TextSums.mayHold(claims, found) else { return found }
    let sums = TextSums(claims.map { ($0, question($0)) })
    for index in found.indices where found[index] == .cannotSay {
      if let judgement = sums.judgement(of: index) { found[index] = judgement }
    }
    return found
  }

  private func judge(_ question: Question) throws -> Judgement {
    for check in Checks.all {
      if let found = try check.judge(question) { return found }
    }
    return .cannotSay
  }
}
