/// How long a host is left alone, since it said that it has had enough.
public struct HostPause: Hashable, Sendable {
  /// Until then, in seconds since 1970.
  public private(set) var until: Int64 = 0
  /// How often in a row it gave no time itself.
  private(set) var doublings = 0

  /// The first pause, in seconds, if the host names none: what GitHub's engineers ask for.
  static let first: Int64 = 30 * 60
  /// The longest pause, in seconds: a day.
  ///
  /// A host that names more is asked once a day.
  static let longest: Int64 = 24 * 60 * 60
  /// The shortest pause, in seconds; a date in the past, or 0, means one.
  static let shortest: Int64 = 60

  /// A host that may be asked.
  public init() {}

  init(until: Int64, doublings: Int) {
    self.until = until
    self.doublings = min(max(0, doublings), HostPause.mostDoublings)
  }

  /// More doublings would not be longer.
  private static let mostDoublings = 10

  /// Whether the host is left alone at a moment.
  ///
  /// One that lies further away than any pause comes from a clock that was wrong.
  func holds(at now: Int64) -> Bool { now < until && until - now <= HostPause.longest * 2 }

  /// The pause after one more refusal.
  ///
  /// - Parameters:
  ///   - stated: The moment that the host named; nil if none.
  ///   - now: The time.
  ///   - jitter: From 0 to 1: how much of a tenth is added, so that not everybody comes back at once.
  /// - Returns: The pause.
  func after(stated: Int64?, now: Int64, jitter: Double) -> HostPause {
    let doubled = HostPause.first << Int64(doublings)
    let length = min(
      HostPause.longest,
      max(HostPause.shortest, stated.map { saturated($0, minus: now) } ?? doubled))
    let extra = Int64(Double(length) * 0.1 * min(max(0, jitter), 1))
    return HostPause(
      until: now + length + extra, doublings: stated == nil ? doublings + 1 : doublings)
  }

  private func saturated(_ moment: Int64, minus now: Int64) -> Int64 {
    moment <= now ? 0 : min(moment - max(0, now), HostPause.longest)
  }
}
