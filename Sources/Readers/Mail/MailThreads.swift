import Market
import Prose

/// Joins the messages of a mailbox into threads as they come, in one pass.
///
/// Of each message only a hash of its id is kept, with its thread and depth. What answers a message
/// that has not come yet waits for it to the end, up to a limit.
struct MailThreads {
  private struct Place {
    let thread: Int
    let depth: Int
  }

  private var places: [Int: Place] = [:]
  /// The thread of each topic, for answers that name no message.
  private var topics: [String: Int] = [:]
  /// The address and the title of each thread's story.
  private var roots: [(address: String?, title: String)] = []
  private var waiting: [MailMessage] = []
  private var waitingBytes = 0

  /// Adds a message to its thread, or begins one.
  mutating func add(_ mail: MailMessage, to snapshot: inout Snapshot) {
    if let place = place(of: mail) {
      answer(mail, place, &snapshot)
    } else if mail.references.isEmpty {
      begin(mail, &snapshot)
    } else if waiting.count < mostWaiting, waitingBytes < mostWaitingBytes {
      waiting.append(mail)
      waitingBytes += mail.text.utf8.count
    } else {
      begin(mail, &snapshot)
    }
  }

  /// Adds what still waits, the oldest first: what it answers is not in the file.
  mutating func finish(into snapshot: inout Snapshot) {
    let left = waiting.sorted { ($0.at?.seconds ?? .max) < ($1.at?.seconds ?? .max) }
    waiting = []
    for mail in left {
      if let place = place(of: mail) {
        answer(mail, place, &snapshot)
      } else {
        begin(mail, &snapshot)
      }
    }
  }

  private func place(of mail: MailMessage) -> Place? {
    for id in mail.references.reversed() {
      if let place = places[id.hashValue] {
        return Place(thread: place.thread, depth: place.depth + 1)
      }
    }
    guard mail.references.isEmpty, mail.isAnswer, let thread = topics[mail.topic] else {
      return nil
    }
    return Place(thread: thread, depth: 0)
  }

  private mutating func begin(_ mail: MailMessage, _ snapshot: inout Snapshot) {
    let story = mail.story
    let thread = roots.count
    roots.append((story.url, story.title))
    note(mail, Place(thread: thread, depth: -1))
    // Answers know their thread by the first message that they name, even if that is missing.
    if let first = mail.references.first, places[first.hashValue] == nil,
      places.count < mostPlaces
    {
      places[first.hashValue] = Place(thread: thread, depth: -1)
    }
    if !mail.topic.isEmpty, topics.count < mostPlaces { topics[mail.topic] = thread }
    snapshot.threads.append(Thread(story))
  }

  private mutating func answer(_ mail: MailMessage, _ place: Place, _ snapshot: inout Snapshot) {
    note(mail, place)
    let root = roots[place.thread]
    let story = Story(absent: root.title, source: "", url: root.address, origin: mail.origin)
    if root.address == nil,
      let last = snapshot.threads.lastIndex(where: { $0.story.title == root.title })
    {
      snapshot.threads[last].replies.append(mail.reply(depth: place.depth))
    } else {
      snapshot.add(mail.reply(depth: place.depth), under: story)
    }
  }

  private mutating func note(_ mail: MailMessage, _ place: Place) {
    guard let id = mail.id, places.count < mostPlaces else { return }
    places[id.hashValue] = place
  }
}

/// The most messages whose place is known: a list of twenty years has half as many.
private let mostPlaces = 1_000_000
/// The most messages that wait for the one that they answer, and their bytes.
private let mostWaiting = 20_000
private let mostWaitingBytes = 16 << 20
