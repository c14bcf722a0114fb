import Market

/// A period that is replayed on the screen, faster than it happened.
public struct Replay: Hashable, Sendable {
  /// The start.
  public let from: Moment
  /// The end.
  public let until: Moment
  /// Replayed seconds per second.
  public let speed: Int

  /// How often the screen advances, in milliseconds: four times a second looks continuous, and
  /// costs little.
  public static let tick: Int64 = 250
  /// The valid speeds: from real time to more than a century an hour.
  public static let speeds = 1...1_000_000

  /// A period; nil if it ends before it begins, or if the speed is out of range.
  public init?(from: Moment, until: Moment, speed: Int) {
    guard from < until, Replay.speeds.contains(speed) else { return nil }
    self.from = from
    self.until = until
    self.speed = speed
  }

  /// The moment reached from another after so many milliseconds.
  func moment(after moment: Moment, milliseconds: Int64) -> Moment {
    let seconds = moment.seconds + milliseconds * Int64(speed) / 1_000
    return Moment(
      seconds: min(seconds, until.seconds), offsetMinutes: moment.offsetMinutes)
  }
}

extension State {
  /// Starts a replay, or ends the current one.
  mutating func replay(_ replay: Replay?) {
    if let replay { show(replay.from) }
    self.replay = replay
  }

  /// Advances the replay by so many milliseconds.
  mutating func pass(milliseconds: Int64) {
    guard let replay, !isFrozen else { return }
    let next = replay.moment(after: moment, milliseconds: milliseconds)
    guard next < now else { return show(nil) }
    past = next
    askAnew()
    guard next >= replay.until else { return }
    self.replay = nil
    notice = .told(
      said(
        "the replay is over: \(keyNames[.now]) goes back to now, \(keyNames[.earlier]) to the last change"
      )
    )
  }
}
