import Glibc

/// The lowest of several measurements of this thread's CPU time, in seconds: other load only adds to
/// it.
public func leastThreadSeconds(_ measured: () throws -> Void) rethrows -> Double {
  var least = Double.infinity
  for _ in 0..<3 { least = try min(least, threadSeconds(measured)) }
  return least
}

/// This thread's CPU time for some work, in seconds, which hardly depends on what else runs.
public func threadSeconds(_ measured: () throws -> Void) rethrows -> Double {
  let began = threadSeconds()
  try measured()
  return threadSeconds() - began
}

private func threadSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
