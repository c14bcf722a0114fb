import Analytics
import Market
import Synchronization

/// Where the dashboard keeps what it reads, and asks for it.
protocol Keeper: Sendable {
  /// What can be asked, as things stand now.
  var shelf: any Shelf { get }
  /// Keeps a file as it was read, in place of what it said before.
  func keep(_ snapshot: Snapshot)
  /// Leaves a file out that is no longer there.
  func leaveOut(_ file: String)
  /// Keeps that a story was opened.
  func markRead(_ story: Int64)
  /// Keeps whether a story is to be found again.
  func star(_ story: Int64, _ isStarred: Bool)
}

/// Keeps everything in memory, for as long as the program runs.
final class Memory: Keeper {
  private let book = Mutex(Book())

  var shelf: any Shelf { book.withLock { $0 } }

  func keep(_ snapshot: Snapshot) {
    book.withLock { book in
      let earlier = book.snapshots.first { $0.file == snapshot.file }
      book.take([snapshot.keeping(earlier)])
    }
  }

  func leaveOut(_ file: String) { book.withLock { $0.leaveOut(file) } }

  func markRead(_ story: Int64) { book.withLock { _ = $0.read.insert(story) } }

  func star(_ story: Int64, _ isStarred: Bool) {
    book.withLock { book in
      if isStarred { book.starred.insert(story) } else { book.starred.remove(story) }
    }
  }
}
