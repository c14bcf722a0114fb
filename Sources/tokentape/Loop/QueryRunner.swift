import Analytics
import Dashboard
import Dispatch
import Market
import Synchronization

/// Runs the screen's queries in the background, so that a long search delays no key.
///
/// Each kind of query has its own queue. Of the waiting queries of one kind, only the last is run:
/// whoever types a third letter does not need the results for two.
final class QueryRunner: Sendable {
  private struct State {
    var waiting: [Query.Kind: Query] = [:]
    var answers: [(kind: Query.Kind, answer: Result<QueryResult, Diagnostic>)] = []
    var queues: [Query.Kind: DispatchQueue] = [:]
  }

  private let state = Mutex(State())
  private let market: @Sendable () -> any MarketReader
  private let wake: @Sendable () -> Void

  /// Creates a query runner.
  ///
  /// - Parameters:
  ///   - market: The market reader, as of when the query's turn comes.
  ///   - wake: Called from the background when there is a result to take.
  init(market: @escaping @Sendable () -> any MarketReader, wake: @escaping @Sendable () -> Void) {
    self.market = market
    self.wake = wake
  }

  /// Queues a query, replacing one of the same kind that still waits.
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

  /// The results since the last call.
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
