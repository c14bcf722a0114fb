import Analytics
import Claims
import Dispatch
import Market
import Synchronization

/// The claims of a batch of stories, found on another core while batches are being written.
///
/// Nothing is found twice: what another file has brought before is looked for again, but not kept.
final class FoundClaims: Sendable {
  /// The claims of a text, encoded, and how many.
  struct Text: Sendable {
    var count: Int
    var bytes: [UInt8]

    /// The claims of a text; nil if there are none.
    init?(_ claims: [Claim]) {
      guard !claims.isEmpty else { return nil }
      count = claims.count
      var fields = StoredFields()
      fields.add(claims)
      bytes = fields.bytes
    }
  }

  /// Where a text is in the batch: its thread, and its reply; -1 for the story.
  struct Place: Hashable {
    var thread: Int
    var reply: Int
  }

  private let found = Mutex<[Place: Text]>([:])
  private let group = DispatchGroup()

  /// Begins to find the claims of some threads.
  init(in threads: [Market.Thread]) {
    guard !threads.isEmpty else { return }
    DispatchQueue(label: "finding claims", qos: .userInitiated).async(group: group) { [self] in
      let all = FoundClaims.claims(of: threads)
      found.withLock { $0 = all }
    }
  }

  /// The claims, once they are all found.
  var all: [Place: Text] {
    group.wait()
    return found.withLock { $0 }
  }

  private static func claims(of threads: [Market.Thread]) -> [Place: Text] {
    var all: [Place: Text] = [:]
    var scanner = ClaimScanner()
    for (index, thread) in threads.enumerated() {
      let language = thread.story.language
      if let text = Text(scanner.claims(in: thread.story.claimText, language: language)) {
        all[Place(thread: index, reply: -1)] = text
      }
      for (number, reply) in thread.replies.enumerated() {
        if let text = Text(
          scanner.claims(in: reply.text, language: languageOfReply(reply.text, to: language)))
        {
          all[Place(thread: index, reply: number)] = text
        }
      }
    }
    return all
  }
}
