import Market

/// A period that passes by on the screen, faster than it did.
public struct Replay: Hashable, Sendable {
  /// When it begins.
  public let from: Moment
  /// When it is over.
  public let until: Moment
  /// How many seconds pass in one.
  public let speed: Int

  /// How often the screen moves on, in milliseconds: four times a second is seen as passing time,
  /// and leaves the machine alone.
  public static let tick: Int64 = 250
  /// The speeds that make sense: from as it was to a century an hour.
  public static let speeds = 1...1_000_000

  /// A period; none where it ends before it begins, or the speed is out of range.
  public init?(from: Moment, until: Moment, speed: Int) {
    guard from < until, Replay.speeds.contains(speed) else { return nil }
    self.from = from
    self.until = until
    self.speed = speed
  }

  /// The moment that follows another after so many milliseconds.
  func moment(after moment: Moment, milliseconds: Int64) -> Moment {
    let seconds = moment.seconds + milliseconds * Int64(speed) / 1_000
    return Moment(
      seconds: min(seconds, until.seconds), offsetMinutes: moment.offsetMinutes)
  }
}

extension State {
  /// Begins a replay, or ends the one that goes on.
  mutating func replay(_ replay: Replay?) {
    if let replay { show(replay.from) }
    self.replay = replay
  }

  /// Lets so many milliseconds of a replay pass.
  mutating func pass(milliseconds: Int64) {
    guard let replay, !isFrozen else { return }
    let next = replay.moment(after: moment, milliseconds: milliseconds)
    guard next < now else { return show(nil) }
    past = next
    askAnew()
    guard next >= replay.until else { return }
    self.replay = nil
    notice = .told(
      "the replay is over: \(keyNames[.now]) goes back to now, \(keyNames[.earlier]) to the last change"
    )
  }
}
