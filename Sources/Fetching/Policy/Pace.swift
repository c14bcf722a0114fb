/// When a source is fetched next.
public struct Pace: Hashable, Sendable {
  /// How often it is fetched, in seconds.
  public let every: Int64

  /// The first wait after a failure, in seconds.
  static let firstRetry: Int64 = 5 * 60
  /// The longest wait after failures, in seconds, for a source that is fetched more often.
  static let longestRetry: Int64 = 24 * 60 * 60

  /// A pace, in seconds.
  public init(every: Int64) { self.every = max(1, every) }
}

/// How a fetch of a source ended.
public enum Ending: Hashable, Sendable {
  /// All of it is fresh.
  case fresh
  /// Something failed that may work soon: the network, or the server.
  case brokeDown
  /// Something was refused, and will be.
  case wasRefused
  /// A host pauses until then.
  case pauses(until: Int64)
  /// It is gone for good.
  case isGone
}

extension Pace {
  /// When the source is fetched next.
  ///
  /// - Parameters:
  ///   - ending: How it ended.
  ///   - failures: How often in a row it has not been fresh, this time included.
  ///   - now: The time.
  ///   - jitter: From 0 to 1: how much of a twentieth is added.
  /// - Returns: In seconds since 1970; nil for never.
  func next(after ending: Ending, failures: Int, now: Int64, jitter: Double) -> Int64? {
    let doublings = min(max(0, failures - 1), 12)
    let wait: Int64
    switch ending {
    case .fresh: wait = every
    case .brokeDown: wait = min(max(Pace.firstRetry, every / 12) << doublings, every)
    case .wasRefused: wait = min(every << doublings, max(every, Pace.longestRetry))
    case .pauses(let until): return max(until, now + 1)
    case .isGone: return nil
    }
    return now + wait + Int64(Double(wait) * 0.05 * min(max(0, jitter), 1))
  }

  /// Whether a source is due.
  ///
  /// - Parameters:
  ///   - next: When it was to be fetched next; 0 if it never was.
  ///   - tried: When it was last tried.
  ///   - now: The time. A clock that was set back makes it due, since what it knew lies ahead.
  /// - Returns: Whether it is.
  func isDue(next: Int64, tried: Int64, now: Int64) -> Bool {
    now >= next || now < tried
  }

  /// Whether what a source says is past twice its usual pace.
  public func isStale(checked: Int64, now: Int64) -> Bool { now - checked > 2 * every }
}
