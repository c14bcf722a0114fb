import Synchronization

/// Splits a range into one part per core, works on them concurrently, and joins the results in order.
///
/// - Parameters:
///   - count: The length of the range.
///   - least: Fewer values than this are not worth another thread.
///   - work: Called concurrently, once for each part.
/// - Returns: The results.
/// - Throws: What any part threw.
public func onAllCores<Value: Sendable, Failure: Error>(
  _ count: Int, least: Int = 1_000, _ work: @Sendable (Range<Int>) throws(Failure) -> [Value]
) throws(Failure) -> [Value] {
  let cores = coreCount
  guard cores > 1, count >= least else { return try work(0..<count) }
  let parts = Mutex([Result<[Value], Failure>?](repeating: nil, count: cores))
  concurrently(cores) { place in
    let part = Result { () throws(Failure) in
      try work(count * place / cores..<count * (place + 1) / cores)
    }
    parts.withLock { $0[place] = part }
  }
  var all: [Value] = []
  for part in parts.withLock({ $0 }) { all += try part?.get() ?? [] }
  return all
}
