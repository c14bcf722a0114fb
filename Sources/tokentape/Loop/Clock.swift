import Glibc
import Market

/// The machine's clocks; everything below the loop is given the time.
enum Clock {
  /// The local time.
  static var now: Moment {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(seconds: Int64(seconds), offsetMinutes: local.tm_gmtoff / 60)
  }

  /// Milliseconds on a monotonic clock.
  static var milliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
