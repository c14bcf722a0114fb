import Dispatch
import Glibc

/// Runs work so many times at once, and waits for all of it.
///
/// Each time but the first has a queue of its own. Dispatch's shared queues would keep a watch on their
/// threads that wakes the process every second from then on, even when nothing happens.
///
/// - Parameters:
///   - count: How many times.
///   - work: Called with each number below `count`.
public func concurrently(_ count: Int, _ work: @Sendable (Int) -> Void) {
  guard count > 1 else { return (0..<max(0, count)).forEach(work) }
  withoutActuallyEscaping(work) { work in
    let group = DispatchGroup()
    for place in 1..<count {
      DispatchQueue(label: "part \(place)", qos: .userInitiated).async(group: group) { work(place) }
    }
    work(0)
    group.wait()
  }
}

/// How many cores work may be spread over: more than eight would only wait for memory.
public let coreCount = min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), 8)
