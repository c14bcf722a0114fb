/// A file of market data as it was read: its values, and what was wrong with it.
public struct Snapshot: Hashable, Sendable {
  /// The file, as it was named on the command line or found in a folder.
  public var file: String
  /// The format that its content showed, such as `litellm`; none where no reader knows it.
  public var format: String?
  /// How its text was encoded, such as `utf-8`.
  public var encoding: String?
  /// How many of its bytes could not be read, and show as U+FFFD.
  public var unreadBytes = 0
  /// Its size in bytes.
  public var bytes: Int
  /// What listings cost.
  public var quotes: [Quote]
  /// What the word of each of their sources is worth, by name; of others nobody knows.
  public var ranks: [String: SourceRank] = [:]
  /// Stories with their replies.
  public var threads: [Thread]
  /// What providers say of serving.
  public var reports: [ServingReport]
  /// What currencies cost.
  public var exchangeRates: [ExchangeRate]
  /// How well models did in benchmarks.
  public var scores: [Score] = []
  /// What was wrong, in the order of the file.
  public var diagnostics: [Diagnostic]

  /// A file of which nothing has been read yet.
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
  /// Adds the values of a later batch of the same file, and the bytes that were read for it.
  ///
  /// What was wrong in it is left to the caller, since some keep only so many diagnostics.
  public mutating func addValues(of batch: Snapshot) {
    bytes += batch.bytes
    unreadBytes += batch.unreadBytes
    quotes += batch.quotes
    ranks.merge(batch.ranks, uniquingKeysWith: min)
    threads += batch.threads
    reports += batch.reports
    exchangeRates += batch.exchangeRates
    scores += batch.scores
  }
}
