import Market

/// A file that was read, as the list of sources shows it.
public struct SourceRow: Hashable, Sendable {
  /// The file, as it was named or found.
  public var file: String
  /// The format recognised from its content.
  public var format: String?
  /// Its text encoding.
  public var encoding: String?
  /// Its size in bytes.
  public var bytes: Int
  /// The number of values of each kind.
  public var counts: Counts
  /// Its diagnostics, in file order.
  public var diagnostics: [Diagnostic]

  /// How many of them are problems; others are only worth knowing.
  public var problemCount: Int { diagnostics.count(where: \.isProblem) }

  /// The number of values of each kind in a file.
  public struct Counts: Hashable, Sendable {
    /// Quotes of listings.
    public var quotes = 0
    /// Stories.
    public var stories = 0
    /// Replies to stories.
    public var replies = 0
    /// Serving reports.
    public var reports = 0
    /// Exchange rates.
    public var exchangeRates = 0
    /// Benchmark scores.
    public var scores = 0
    /// Rents of GPUs.
    public var rents = 0

    /// No values.
    public init() {}
  }

  /// A file's row.
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
