import Cores
import Synchronization

/// Splits a range into one part per core, works on them concurrently, and joins the results in order.
///
/// - Parameters:
///   - count: The length of the range.
///   - work: Called concurrently, once for each part.
/// - Returns: The results.
/// - Throws: What any part threw.
func onAllCores<Value: Sendable>(
  _ count: Int, _ work: @Sendable (Range<Int>) throws -> [Value]
) throws -> [Value] {
  let cores = coreCount
  guard cores > 1, count >= leastWork else { return try work(0..<count) }
  let parts = Mutex([Result<[Value], any Error>?](repeating: nil, count: cores))
  concurrently(cores) { place in
    let part = Result { try work(count * place / cores..<count * (place + 1) / cores) }
    parts.withLock { $0[place] = part }
  }
  return try parts.withLock { parts in try parts.flatMap { try $0?.get() ?? [] } }
}

/// Fewer values than this are not worth another thread.
private let leastWork = 1_000
