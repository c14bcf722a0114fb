import Analytics
import Synchronization

/// The user's own prices as of now, which queries read in the background while a changed settings file
/// replaces them.
final class OwnPrices: Sendable {
  private let prices = Mutex<[OwnPrice]>([])

  /// The prices.
  var current: [OwnPrice] { prices.withLock { $0 } }

  /// Replaces them.
  func set(_ new: [OwnPrice]) { prices.withLock { $0 = new } }
}
