/// A file of market data as read: its values and diagnostics.
public struct Snapshot: Hashable, Sendable {
  /// The file, as it was named on the command line or found in a folder.
  public var file: String
  /// The format recognised from its content, such as `litellm`; `nil` if none was.
  public var format: String?
  /// Its text encoding, such as `utf-8`.
  public var encoding: String?
  /// The number of bytes that could not be decoded and show as U+FFFD.
  public var unreadBytes = 0
  /// Its size in bytes.
  public var bytes: Int
  /// Quotes of listings.
  public var quotes: [Quote]
  /// The ranks of their sources, by name; others are unlisted.
  public var ranks: [String: SourceRank] = [:]
  /// Stories with their replies.
  public var threads: [Thread]
  /// Whether the first thread goes on with one that an earlier batch of the file began.
  public var continuesThread = false
  /// Serving reports.
  public var reports: [ServingReport]
  /// Exchange rates.
  public var exchangeRates: [ExchangeRate]
  /// Rents of GPUs, in dollars an hour, that belong to no report.
  public var rents: [Rent] = []
  /// Benchmark scores.
  public var scores: [Score] = []
  /// What was wrong, in file order.
  public var diagnostics: [Diagnostic]

  /// A file before anything is read.
  public init(file: String, format: String? = nil, encoding: String? = nil, bytes: Int = 0) {
    self.file = file
    self.format = format
    self.encoding = encoding
    self.bytes = bytes
    quotes = []
    threads = []
    reports = []
    exchangeRates = []
    diagnostics = []
  }
}

extension Snapshot {
  /// The number of stories that no earlier batch of the file began.
  public var newStories: Int { threads.count - (continuesThread && !threads.isEmpty ? 1 : 0) }

  /// Adds the values of a later batch of the same file, and the bytes read for it.
  ///
  /// Diagnostics are left to the caller, since some keep only a limited number.
  public mutating func addValues(of batch: Snapshot) {
    bytes += batch.bytes
    unreadBytes += batch.unreadBytes
    quotes += batch.quotes
    ranks.merge(batch.ranks, uniquingKeysWith: min)
    threads += batch.threads
    reports += batch.reports
    exchangeRates += batch.exchangeRates
    rents += batch.rents
    scores += batch.scores
  }
}
