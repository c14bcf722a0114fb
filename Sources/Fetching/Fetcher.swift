import Cores
import Glibc
import Market
import Synchronization

/// Fetches sources into their folders.
///
/// It knows no settings and reads no format: it is told what to fetch, and asks whether a body is what
/// the source is known to hold.
public final class Fetcher: Sendable {
  /// Where the folders of the sources are.
  public let folder: String
  let transport: any Transport
  let hosts: Hosts
  let surroundings: Surroundings

  /// What a fetch needs besides the network; given, so that tests have their own.
  public struct Surroundings: Sendable {
    /// The time, in seconds since 1970.
    public var now: @Sendable () -> Int64
    /// Numbers from 0 to 1.
    public var jitter: @Sendable () -> Double
    /// What is wrong with a body under the name of a file; nil if it is what the source holds.
    public var check: @Sendable (String, [UInt8], FetchedSource.Content) -> Diagnostic?
    /// The bytes of a local file that the user named; nil if it can't be read.
    public var file: @Sendable (String) -> [UInt8]?
    /// Hears how far a fetch has come.
    public var tell: @Sendable (FetchProgress) -> Void
    /// Waits for so many milliseconds, between two pages of one host.
    public var wait: @Sendable (Int64) -> Void = { usleep(UInt32(clamping: $0 * 1_000)) }

    /// Surroundings.
    public init(
      now: @escaping @Sendable () -> Int64, jitter: @escaping @Sendable () -> Double,
      check: @escaping @Sendable (String, [UInt8], FetchedSource.Content) -> Diagnostic?,
      file: @escaping @Sendable (String) -> [UInt8]? = { _ in nil },
      tell: @escaping @Sendable (FetchProgress) -> Void = { _ in }
    ) {
      (self.now, self.jitter, self.check) = (now, jitter, check)
      (self.file, self.tell) = (file, tell)
    }
  }

  /// Fetches into a folder.
  public init(folder: String, transport: any Transport, surroundings: Surroundings) {
    self.folder = folder
    self.transport = transport
    self.surroundings = surroundings
    hosts = Hosts(folder: folder, jitter: surroundings.jitter, wait: surroundings.wait)
  }

  /// Where a source has its files.
  public func folder(of choice: SourceChoice) -> String {
    choice.folder ?? folder + "/" + Page.safe(choice.name)
  }

  /// What is remembered of a source.
  public func memory(of choice: SourceChoice) -> SourceMemory {
    SourceFolder.memory(in: folder(of: choice))
  }

  /// Whether a source is due.
  public func isDue(_ choice: SourceChoice) -> Bool {
    let memory = memory(of: choice)
    guard let next = memory.next else { return false }
    return Pace(every: FetchedSource.of(choice).every(choice))
      .isDue(next: next, tried: memory.tried, now: surroundings.now())
  }
}

extension Fetcher {
  /// Makes a source due that was given up or waits after failures.
  ///
  /// - Throws: The system's error.
  public func forgive(_ choice: SourceChoice) throws(Diagnostic) {
    var memory = memory(of: choice)
    guard memory.tried != 0 else { return }
    (memory.next, memory.failures) = (0, 0)
    for name in memory.pages.keys { memory.pages[name]?.isGone = false }
    try SourceFolder(path: folder(of: choice), keeping: .changes, isPacked: false).remember(memory)
  }
}

/// How far the fetch of a source has come.
public struct FetchProgress: Hashable, Sendable {
  /// The source.
  public var source: String
  /// The pages that were asked for.
  public var pages = 0
  /// The pages known so far, those included.
  public var totalPages = 0
  /// How it ended; nil while it goes on.
  public var report: FetchReport?
}

/// How the fetch of a source ended.
public struct FetchReport: Hashable, Sendable {
  /// The source.
  public var source: String
  /// How it ended.
  public var ending = Ending.fresh
  /// The files that are new.
  public var files: [String] = []
  /// The number of bytes that were new, unpacked.
  public var bytes = 0
  /// What was wrong, and what is worth knowing.
  public var diagnostics: [Diagnostic] = []

  /// Whether all of the source is fresh.
  public var isFresh: Bool { ending == .fresh }
}

extension Fetcher {
  /// How many sources are fetched at once.
  private static let mostAtOnce = 4

  /// Fetches sources now, several at once.
  ///
  /// - Returns: How each ended, in their order.
  public func fetch(_ choices: [SourceChoice]) -> [FetchReport] {
    let taken = Mutex(0)
    let reports = Mutex([Int: FetchReport]())
    concurrently(min(choices.count, Fetcher.mostAtOnce)) { _ in
      while true {
        let place = taken.withLock { taken in
          defer { taken += 1 }
          return taken
        }
        guard choices.indices.contains(place) else { return }
        let report = fetch(choices[place])
        reports.withLock { $0[place] = report }
      }
    }
    return reports.withLock { reports in choices.indices.compactMap { reports[$0] } }
  }

  /// Fetches a source now.
  public func fetch(_ choice: SourceChoice) -> FetchReport {
    let source = FetchedSource.of(choice)
    var report = FetchReport(source: choice.name)
    do throws(Diagnostic) {
      let place = try SourceFolder(
        path: folder(of: choice), keeping: choice.keeping, isPacked: choice.isPacked)
      place.tidy()
      var round = SourceRound(
        source: source, choice: choice, place: place, hosts: hosts, transport: transport,
        surroundings: surroundings)
      report = round.run()
      place.forget(before: surroundings.now(), keeping: round.memory)
    } catch {
      report.ending = .wasRefused
      report.diagnostics.append(error)
    }
    surroundings.tell(FetchProgress(source: choice.name, report: report))
    return report
  }
}
