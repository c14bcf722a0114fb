import Market
import Prose

/// What an answer means for a page that is fetched again and again.
public enum Answer: Hashable, Sendable {
  /// A body.
  case fresh([UInt8])
  /// What we have still holds.
  case unchanged
  /// The page is gone for good.
  case gone
  /// The host wants to be left alone: until then, in seconds since 1970, if it says so.
  case busy(until: Int64?)
  /// The page is not for us: a status of 400 to 499.
  case refused(Int)
  /// The server has a problem: any other status, or a body without a byte.
  case broken(Int)
  /// Nothing came.
  case failed(ExchangeProblem)
}

extension Answer {
  /// What a reply means.
  ///
  /// - Parameters:
  ///   - result: The reply, or why there is none.
  ///   - now: The time, in seconds since 1970.
  init(_ result: Result<Reply, ExchangeProblem>, now: Int64) {
    switch result {
    case .failure(let problem): self = .failed(problem)
    case .success(let reply):
      switch reply.status {
      case 200 where !reply.body.isEmpty: self = .fresh(reply.body)
      case 304: self = .unchanged
      case 410: self = .gone
      case 429, 503: self = .busy(until: retryMoment(reply.field("retry-after"), now: now))
      case 400...499: self = .refused(reply.status)
      default: self = .broken(reply.status)
      }
    }
  }
}

/// When a host may be asked again, by `Retry-After` in either form: seconds, or a date.
///
/// - Returns: In seconds since 1970; nil without the field, or if it is neither.
func retryMoment(_ value: String?, now: Int64) -> Int64? {
  guard let value = value?.filter({ $0 != "\t" }), !value.isEmpty else { return nil }
  if value.utf8.allSatisfy({ 48...57 ~= $0 }) {
    return now + (Int64(value).map { min($0, HostPause.longest) } ?? HostPause.longest)
  }
  return readMoment(value)?.seconds
}
