import Glibc
import Market
import Synchronization

/// Takes turns at hosts: one request at a time to each, not faster than a pace, and none while it
/// pauses.
public final class Hosts: Sendable {
  private struct State {
    var turns: [String: Turn] = [:]
    var pauses: [String: HostPause] = [:]
  }

  /// Who may ask a host: one at a time.
  private final class Turn: Sendable {
    /// When it was last asked, on a clock that only goes on, in milliseconds.
    let asked = Mutex<Int64?>(nil)
  }

  private let state: Mutex<State>
  private let path: String
  private let jitter: @Sendable () -> Double
  private let wait: @Sendable (Int64) -> Void

  /// Remembers the pauses of hosts.
  ///
  /// - Parameters:
  ///   - folder: Where that is kept.
  ///   - jitter: Numbers from 0 to 1.
  ///   - wait: Waits for so many milliseconds.
  public init(
    folder: String, jitter: @escaping @Sendable () -> Double,
    wait: @escaping @Sendable (Int64) -> Void
  ) {
    path = folder
    self.jitter = jitter
    self.wait = wait
    state = Mutex(State(pauses: Hosts.read(folder)))
  }

  /// Sends a request when it is its turn.
  ///
  /// - Throws: That the host pauses, or what sending throws.
  func ask(
    _ request: Request, pace: Int64, now: () -> Int64,
    by send: (Request) throws(TransportProblem) -> Reply
  ) throws(ExchangeProblem) -> Reply {
    let host = request.address.host
    let turn = state.withLock { state in
      let turn = state.turns[host] ?? Turn()
      state.turns[host] = turn
      return turn
    }
    let result = turn.asked.withLock { asked -> Result<Reply, ExchangeProblem> in
      if let pause = pause(of: host, at: now()) {
        return .failure(.hostPauses(host, until: pause))
      }
      if let asked, asked + pace > monotonic() { wait(asked + pace - monotonic()) }
      defer { asked = monotonic() }
      do throws(TransportProblem) { return .success(try send(request)) } catch {
        return .failure(.transport(error))
      }
    }
    if case .success(let reply) = result { note(reply, from: host, at: now()) }
    return try result.get()
  }

  /// Until when a host pauses; nil if it does not.
  func pause(of host: String, at now: Int64) -> Int64? {
    state.withLock { state in
      guard let pause = state.pauses[host], pause.holds(at: now) else { return nil }
      return pause.until
    }
  }

  private func note(_ reply: Reply, from host: String, at now: Int64) {
    let isBusy = reply.status == 429 || reply.status == 503
    let text = state.withLock { state -> String? in
      if isBusy {
        state.pauses[host] = (state.pauses[host] ?? HostPause()).after(
          stated: retryMoment(reply.field("retry-after"), now: now), now: now, jitter: jitter())
      } else if state.pauses.removeValue(forKey: host) == nil {
        return nil
      }
      return Hosts.text(state.pauses)
    }
    // Pauses that can't be kept hold for as long as the program runs.
    guard let text else { return }
    do throws(Diagnostic) { try Disk.write(Array(text.utf8), to: Hosts.name, in: path) } catch {}
  }
}

extension Hosts {
  private static let name = ".hosts"
  private static let mostHosts = 1_000

  private static func text(_ pauses: [String: HostPause]) -> String {
    pauses.sorted { $0.value.until > $1.value.until }.prefix(mostHosts)
      .map { "\($0.key) \($0.value.until) \($0.value.doublings)\n" }.joined()
  }

  private static func read(_ folder: String) -> [String: HostPause] {
    let text = String(decoding: Disk.read(folder + "/" + name) ?? [], as: UTF8.self)
    var pauses: [String: HostPause] = [:]
    for line in text.split(separator: "\n").prefix(mostHosts) {
      let parts = line.split(separator: " ")
      guard parts.count == 3, let until = Int64(parts[1]), let doublings = Int(parts[2]) else {
        continue
      }
      pauses[String(parts[0])] = HostPause(until: until, doublings: doublings)
    }
    return pauses
  }

  private func monotonic() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
