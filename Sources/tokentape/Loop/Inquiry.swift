import Analytics
import Dashboard
import Dispatch
import Market
import Synchronization

/// Answers the screen's questions beside the loop, so that a long search delays no key.
///
/// Each kind of question has a queue of its own. Of questions of one kind that wait, only the last
/// is answered: whoever types a third letter does not want to know what two of them find.
final class Inquiry: Sendable {
  private struct State {
    var waiting: [Ask.Kind: Ask] = [:]
    var answers: [(kind: Ask.Kind, answer: Result<Answer, Diagnostic>)] = []
    var queues: [Ask.Kind: DispatchQueue] = [:]
  }

  private let state = Mutex(State())
  private let shelf: @Sendable () -> any Shelf
  private let wake: @Sendable () -> Void

  /// An inquiry.
  ///
  /// - Parameters:
  ///   - shelf: What is asked, as it is when the question's turn comes.
  ///   - wake: Called from the background when there is an answer to take.
  init(shelf: @escaping @Sendable () -> any Shelf, wake: @escaping @Sendable () -> Void) {
    self.shelf = shelf
    self.wake = wake
  }

  /// Asks, in place of a question of the same kind that still waits.
  func ask(_ question: Ask) {
    let queue: DispatchQueue? = state.withLock { state in
      guard state.waiting.updateValue(question, forKey: question.kind) == nil else { return nil }
      if let queue = state.queues[question.kind] { return queue }
      let queue = DispatchQueue(label: "asking for \(question.kind)", qos: .userInteractive)
      state.queues[question.kind] = queue
      return queue
    }
    queue?.async { [self] in answer(question.kind) }
  }

  /// The answers since the last call.
  func take() -> [(kind: Ask.Kind, answer: Result<Answer, Diagnostic>)] {
    state.withLock { state in
      defer { state.answers = [] }
      return state.answers
    }
  }

  private func answer(_ kind: Ask.Kind) {
    guard let question = state.withLock({ $0.waiting.removeValue(forKey: kind) }) else { return }
    let answer = Result { try shelf().answer(question) }.mapError { error in
      error as? Diagnostic
        ?? Diagnostic(
          .error, at: Origin(file: "tokentape", line: 0), "no answer: \(error)",
          remedy: "tokentape archive check looks for damage")
    }
    state.withLock { $0.answers.append((kind, answer)) }
    wake()
  }
}
