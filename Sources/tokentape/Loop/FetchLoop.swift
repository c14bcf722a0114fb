import CSystem
import Dashboard
import Dispatch
import Fetching
import Glibc
import Market
import Synchronization

/// Fetches beside the loop what is due, and wakes the program when the next source is: by the
/// machine's clock, so that sleep and a clock that is set are taken into account.
final class FetchLoop: Sendable {
  /// The descriptor that becomes readable when something is due; -1 if there is no timer.
  let descriptor: Int32
  private let setup: Mutex<FetchSetup?> = Mutex(nil)
  private let rows = Mutex<(now: [FetchedSourceRow], isNew: Bool)>(([], false))
  private let problems = Mutex<[Diagnostic]>([])
  private let queue = DispatchQueue(label: "fetching")
  /// What follows a thread, one at a time.
  private let threads = DispatchQueue(label: "thread")
  /// The thread that is followed, by a number that another one raises.
  private let thread = Mutex(0)
  private let wake: @Sendable () -> Void

  /// How long to wait for another program that fetches into the same folder, in seconds.
  private static let lockPatience: Int64 = 60

  /// Creates a loop that fetches nothing yet.
  ///
  /// - Parameter wake: Called from the background when there is something to take.
  init(wake: @escaping @Sendable () -> Void) {
    self.wake = wake
    descriptor = timer_open()
  }

  /// Fetches from now on as the settings say.
  func follow(_ settings: SettingsFile?) {
    queue.async { [self] in
      do throws(Diagnostic) {
        let setup = try FetchSetup(settings) { [weak self] in self?.note($0) }
        self.setup.withLock { $0 = setup }
        showAll(of: setup)
        fetch(setup.active.filter(setup.fetcher.isDue), by: setup)
      } catch {
        complain([error])
      }
    }
  }

  /// Fetches what is due.
  func fetchDue() {
    timer_drain(descriptor)
    queue.async { [self] in
      guard let setup = setup.withLock({ $0 }) else { return }
      fetch(setup.active.filter(setup.fetcher.isDue), by: setup)
    }
  }

  /// Fetches sources now, due or not.
  func fetch(_ names: [String]) {
    queue.async { [self] in
      guard let setup = setup.withLock({ $0 }) else { return }
      fetch(setup.active.filter { names.contains($0.name) }, by: setup)
    }
  }

  /// Follows a thread, and no other any more.
  func follow(thread address: String?) {
    let number = thread.withLock { number in
      number += 1
      return number
    }
    guard let address else { return }
    threads.async { [self] in
      guard let setup = setup.withLock({ $0 }),
        let choice = setup.active.first(where: { $0.name == "ptt" })
      else { return }
      setup.fetcher.follow(address, of: choice) { [self] in thread.withLock { $0 == number } }
    }
  }

  /// How the sources are doing, if that has changed since the last call.
  func take() -> [FetchedSourceRow]? {
    rows.withLock { rows in
      defer { rows.isNew = false }
      return rows.isNew ? rows.now : nil
    }
  }

  /// What went wrong since the last call.
  func takeProblems() -> [Diagnostic] {
    problems.withLock { problems in
      defer { problems = [] }
      return problems
    }
  }
}

extension FetchLoop {
  private func fetch(_ choices: [SourceChoice], by setup: FetchSetup) {
    guard !choices.isEmpty else { return wait(for: setup, atLeast: 1) }
    if let missing = CurlTransport.missing {
      return complain([.noLibrary(missing)])
    }
    do throws(Diagnostic) {
      guard let lock = try FetchLock.take(in: setup.fetcher.folder) else {
        return wait(for: setup, atLeast: FetchLoop.lockPatience)
      }
      let reports = withExtendedLifetime(lock) { setup.fetcher.fetch(choices) }
      complain(reports.flatMap(\.diagnostics).filter(\.isProblem))
      wait(for: setup, atLeast: 1)
    } catch {
      complain([error])
      wait(for: setup, atLeast: FetchLoop.lockPatience)
    }
  }

  /// Has the timer end at the next due time, or at once when the clock is set.
  private func wait(for setup: FetchSetup, atLeast least: Int64) {
    showAll(of: setup)
    let next = setup.active.compactMap { setup.fetcher.memory(of: $0).next }.min()
    timer_set(descriptor, next.map { max($0, Int64(time(nil)) + least) } ?? 0)
  }

  private func showAll(of setup: FetchSetup) {
    let all = SourceListing.all(by: setup).map(\.row)
    let active = all.filter(\.isOn)
    rows.withLock { $0 = (active + all.filter { !$0.isOn }, true) }
    wake()
  }

  /// Notes how far a fetch has come.
  private func note(_ progress: FetchProgress) {
    let setup = setup.withLock { $0 }
    rows.withLock { rows in
      guard let place = rows.now.firstIndex(where: { $0.name == progress.source }) else { return }
      rows.now[place].progress = .init(done: progress.pages, total: progress.totalPages)
      if progress.report != nil,
        let choice = setup?.choices.first(where: { $0.name == progress.source }),
        let setup
      {
        rows.now[place] = SourceListing(choice, by: setup).row
      }
      rows.isNew = true
    }
    wake()
  }

  private func complain(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    problems.withLock { $0 += diagnostics.prefix(10) }
    wake()
  }
}
