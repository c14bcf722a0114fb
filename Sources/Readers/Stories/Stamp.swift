import Market
import Prose

/// A PTT reply's time: month, day and usually a time, without a year.
struct Stamp: Hashable {
  /// The length of `01/28 16:46`.
  static let length = 11
  /// The length of `01/28`.
  static let dateLength = 5

  let month: Int
  let day: Int
  /// Minutes since midnight; `nil` if only the day was printed, as until 2004.
  let minuteOfDay: Int?

  /// Reads `01/28 16:46` or `01/28`.
  init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let signs: [(Int, Unicode.Scalar)] = [(2, "/"), (5, " "), (8, ":")]
    guard bytes.count == Stamp.length || bytes.count == Stamp.dateLength,
      signs.allSatisfy({ $0 >= bytes.count || bytes[$0] == UInt8(ascii: $1) })
    else { return nil }
    let numbers = stride(from: 0, to: bytes.count, by: 3).compactMap { place -> Int? in
      let digits = bytes[place...place + 1]
      return digits.allSatisfy { 48...57 ~= $0 } ? digits.reduce(0) { $0 * 10 + Int($1) - 48 } : nil
    }
    guard numbers.count == (bytes.count + 1) / 3,
      Day(year: 2_000, month: numbers[0], day: numbers[1]) != nil
    else { return nil }
    (month, day) = (numbers[0], numbers[1])
    guard numbers.count == 4 else {
      minuteOfDay = nil
      return
    }
    guard numbers[2] < 24, numbers[3] < 60 else { return nil }
    minuteOfDay = numbers[2] * 60 + numbers[3]
  }

  /// Reads the stamp at the end of a text, such as `192.0.2.7 01/28 16:46`.
  init?(atEndOf text: String) {
    let text = folded(text).trimmed
    guard let stamp = Stamp(text.suffix(Stamp.length)) ?? Stamp(text.suffix(Stamp.dateLength))
    else {
      return nil
    }
    self = stamp
  }

  /// The moment in a year; `nil` for 29 February in most years.
  func moment(in year: Int) -> Moment? {
    Day(year: year, month: month, day: day).flatMap { day in
      guard let minuteOfDay else { return Moment(day, offsetMinutes: pttZoneMinutes) }
      return Moment(
        day, hour: minuteOfDay / 60, minute: minuteOfDay % 60, offsetMinutes: pttZoneMinutes)
    }
  }

  /// The first moment that fits the stamp and is at most a day before another moment.
  func moment(after earliest: Moment) -> Moment? {
    let year = earliest.day.date.year
    return (year...year + 8).lazy.compactMap(moment(in:)).first {
      $0.seconds >= earliest.seconds - jitterSeconds
    }
  }

  /// The last moment that fits the stamp and is not after another moment.
  func moment(before latest: Moment) -> Moment? {
    let year = latest.day.date.year
    return (0...8).lazy.compactMap { moment(in: year - $0) }.first { $0 <= latest }
  }
}

/// Infers the years of a post's replies, which are not written anywhere.
///
/// Replies are in chronological order, so the year advances where the date steps back by more than
/// a day; smaller steps come from edits. The first few may be quoted from another post: these are
/// older than the post and are followed by a reply from the days after it.
///
/// - Parameters:
///   - stamps: The stamps of the replies.
///   - posted: When the post was written; without it no year is known.
///   - anchors: Full moments between the replies, each by the index of the reply after it.
/// - Returns: A time for each reply: the earliest possible.
func times(
  of stamps: [Stamp?], postedAt posted: Moment?, anchors: [Int: Moment] = [:]
) -> [ReplyTime?] {
  guard let posted else { return stamps.map { _ in nil } }
  let quoted = quotedCount(stamps, posted: posted)
  let following = stamps.indices.reversed().reduce(into: [anchors[stamps.count]]) {
    $0.append(anchors[$1] ?? $0.last.flatMap(\.self))
  }
  var latest = posted
  var isUncertain = false
  return stamps.enumerated().map { index, stamp in
    if let anchor = anchors[index] {
      latest = max(latest, anchor)
      isUncertain = false
    }
    if index < quoted {
      return stamp?.moment(before: posted).map { ReplyTime(at: $0, isYearUncertain: true) }
    }
    guard let moment = stamp?.moment(after: latest) else { return nil }
    // A note from years later shows that the post lived on, so only replies close to it are
    // certain.
    let next = following[stamps.count - 1 - index]
    let livesOn = next.map { $0.seconds - latest.seconds > yearSeconds } ?? false
    let pause = moment.seconds - latest.seconds
    if pause > (livesOn ? freshSeconds : sureSeconds) { isUncertain = true }
    latest = max(latest, moment)
    return ReplyTime(at: moment, isYearUncertain: isUncertain)
  }
}

/// When a reply was written.
struct ReplyTime: Hashable {
  let at: Moment
  /// Whether it may have been written in a later year.
  let isYearUncertain: Bool
}

private let yearSeconds: Int64 = 365 * 86_400
/// After a longer pause the year is uncertain: the pause may have been a year longer.
private let sureSeconds: Int64 = 30 * 86_400

/// Steps back of less than this do not advance the year.
private let jitterSeconds: Int64 = 86_400
/// A post's own first replies come within this time.
private let freshSeconds: Int64 = 3 * 86_400
/// The most replies quoted before the first own one.
private let mostQuoted = 5

private func quotedCount(_ stamps: [Stamp?], posted: Moment) -> Int {
  let isFresh = stamps.prefix(mostQuoted + 1).map { stamp in
    (stamp?.moment(after: posted)).map { $0.seconds - posted.seconds < freshSeconds } ?? false
  }
  guard isFresh.first == false else { return 0 }
  return isFresh.firstIndex(of: true) ?? 0
}
