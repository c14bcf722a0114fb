import Market

extension Snapshot {
  /// Names the languages in one way: `en`, `en-US` and `en_us` are one.
  mutating func tidyLanguages() {
    var tags: [String: String?] = [:]
    for index in threads.indices {
      guard let stated = threads[index].story.language else { continue }
      let known = tags[stated]
      let tag = known ?? languageTag(stated)
      if known == nil { tags[stated] = .some(tag) }
      if let tag, tag != stated { threads[index].story.language = tag }
    }
  }

  /// Leaves out times that only a wrong clock writes, and reports those yet to come.
  ///
  /// The first second of 1970 or of the year 1 is what programs write for no time. A story of the
  /// future would head the feed until then.
  mutating func checkTimes(readAt: Moment?) {
    let latest = readAt.map { $0.seconds + mostAhead } ?? .max
    for index in threads.indices {
      if let at = threads[index].story.published, !isLikely(at, until: latest) {
        threads[index].story.published = nil
        if at.seconds > latest { warnOfFuture(at, threads[index].story.origin) }
      }
      for place in threads[index].replies.indices {
        guard let at = threads[index].replies[place].at, !isLikely(at, until: latest) else {
          continue
        }
        threads[index].replies[place].at = nil
        if at.seconds > latest { warnOfFuture(at, threads[index].replies[place].origin) }
      }
    }
  }

  private mutating func warnOfFuture(_ at: Moment, _ origin: Origin) {
    warn(
      origin, "\(at.day) is yet to come",
      remedy: "check the clock that it was written by; it is "
        + "left out")
  }
}

private func isLikely(_ moment: Moment, until latest: Int64) -> Bool {
  moment.seconds != 0 && moment.seconds <= latest && moment.day.date.year > 1
}

/// How far ahead a clock may be, in seconds: a day for its zone, and one for its owner.
private let mostAhead: Int64 = 2 * 86_400
