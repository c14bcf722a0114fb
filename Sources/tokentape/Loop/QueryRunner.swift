import Analytics
import Dashboard
import Dispatch
import Market
import Synchronization

/// Answers the screen's questions beside the loop, so that a long search delays no key.
///
/// Each kind of question has a queue of its own. Of questions of one kind that wait, only the last
/// is answered: whoever types a third letter does not want to know what two of them find.
final class QueryRunner: Sendable {
  private struct State {
    var waiting: [Query.Kind: Query] = [:]
    var answers: [(kind: Query.Kind, answer: Result<QueryResult, Diagnostic>)] = []
    var queues: [Query.Kind: DispatchQueue] = [:]
  }

  private let state = Mutex(State())
  private let market: @Sendable () -> any MarketReader
  private let wake: @Sendable () -> Void

  /// An inquiry.
  ///
  /// - Parameters:
  ///   - market: What is asked, as it is when the question's turn comes.
  ///   - wake: Called from the background when there is an answer to take.
  init(market: @escaping @Sendable () -> any MarketReader, wake: @escaping @Sendable () -> Void) {
    self.market = market
    self.wake = wake
  }

  /// Asks, in place of a question of the same kind that still waits.
  func ask(_ query: Query) {
    let queue: DispatchQueue? = state.withLock { state in
      guard state.waiting.updateValue(query, forKey: query.kind) == nil else { return nil }
      if let queue = state.queues[query.kind] { return queue }
      let queue = DispatchQueue(label: "asking for \(query.kind)", qos: .userInteractive)
      state.queues[query.kind] = queue
      return queue
    }
    queue?.async { [self] in answer(query.kind) }
  }

  /// The answers since the last call.
  func take() -> [(kind: Query.Kind, answer: Result<QueryResult, Diagnostic>)] {
    state.withLock { state in
      defer { state.answers = [] }
      return state.answers
    }
  }

  private func answer(_ kind: Query.Kind) {
    guard let query = state.withLock({ $0.waiting.removeValue(forKey: kind) }) else { return }
    let answer = Result { try market().answer(query) }.mapError { error in
      error as? Diagnostic
        ?? Diagnostic(
          .error, at: Origin(file: "tokentape", line: 0), "no answer: \(error)",
          remedy: "tokentape archive check looks for damage")
    }
    state.withLock { $0.answers.append((kind, answer)) }
    wake()
  }
}
