import Market

/// A file that was read, as the list of sources shows it.
public struct SourceRow: Hashable, Sendable {
  /// The file, as it was named or found.
  public var file: String
  /// The format that its content showed.
  public var format: String?
  /// How its text was encoded.
  public var encoding: String?
  /// Its size in bytes.
  public var bytes: Int
  /// How many prices, stories, replies, reports, exchange rates and scores it holds.
  public var counts: Counts
  /// What was wrong, in the order of the file.
  public var diagnostics: [Diagnostic]

  /// How many values of each kind a file holds.
  public struct Counts: Hashable, Sendable {
    /// Quotes of listings.
    public var quotes = 0
    /// Stories.
    public var stories = 0
    /// Replies to them.
    public var replies = 0
    /// Serving reports.
    public var reports = 0
    /// Exchange rates.
    public var exchangeRates = 0
    /// Scores in benchmarks.
    public var scores = 0

    /// Nothing of any kind.
    public init() {}
  }

  /// A file of which nothing is known but its name.
  public init(
    file: String, format: String? = nil, encoding: String? = nil, bytes: Int = 0,
    counts: Counts = Counts(), diagnostics: [Diagnostic] = []
  ) {
    self.file = file
    self.format = format
    self.encoding = encoding
    self.bytes = bytes
    self.counts = counts
    self.diagnostics = diagnostics
  }
}
