/// Counts identical replies, so that one that occurs twice in a dump stays twice.
///
/// Identical replies are of the same minute, and dumps are ordered by time or by thread, so only
/// the last batch and this one are remembered. One that comes even later is recognised by its
/// snapshot.
struct Occurrences {
  private var current: [UInt64: UInt32] = [:]
  private var previous: [UInt64: UInt32] = [:]

  /// How many identical ones came before this one.
  mutating func number(of key: UInt64) -> UInt32 {
    let number = current[key] ?? previous[key] ?? 0
    current[key] = number + 1
    return number
  }

  /// Ends a batch.
  mutating func endBatch() {
    swap(&current, &previous)
    current.removeAll(keepingCapacity: true)
  }
}
