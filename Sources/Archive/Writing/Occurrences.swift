/// Counts replies that are alike, so that one which stands twice in a dump stays twice.
///
/// Replies that are alike are of one minute, and dumps run by time or by thread: the last batch and
/// this one are all that is remembered. One that comes still later is found by its snapshot.
struct Occurrences {
  private var current: [UInt64: UInt32] = [:]
  private var previous: [UInt64: UInt32] = [:]

  /// How many alike came before this one.
  mutating func number(of key: UInt64) -> UInt32 {
    let number = current[key] ?? previous[key] ?? 0
    current[key] = number + 1
    return number
  }

  /// Says that a batch has come to its end.
  mutating func endBatch() {
    swap(&current, &previous)
    current.removeAll(keepingCapacity: true)
  }
}
