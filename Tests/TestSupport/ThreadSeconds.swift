import Glibc

/// The lowest of several measurements of this thread's CPU time, in seconds: other load only adds to
/// it.
public func leastThreadSeconds(_ measured: () throws -> Void) rethrows -> Double {
  var least = Double.infinity
  for _ in 0..<3 {
    let began = threadSeconds()
    try measured()
    least = min(least, threadSeconds() - began)
  }
  return least
}

private func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
