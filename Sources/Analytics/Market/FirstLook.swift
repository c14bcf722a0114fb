import Market

/// The visible part of a price table, kept so that the next start can draw it before the whole
/// market is decoded.
///
/// It says which listings are in sight and how many there are. What they cost is not in it, and is
/// always worked out from the stored prices.
public struct FirstLook: Hashable, Sendable {
  /// What the table was made for: currency, workload, order, filter and marks.
  public var wishes: String
  /// The first listings, in the order of the table.
  public var top: [Listing]
  /// The base for comparisons.
  public var base: Listing?
  /// The listings of the pinned pairs, which are above the rows.
  public var pinned: [Listing] = []
  /// The number of listings before filtering.
  public var listingCount: Int
  /// The number of rows that pass the filter.
  public var count: Int
  /// What is left out by default.
  public var leftOut: LeftOut
  /// Whether any listing has hourly prices.
  public var hasHours: Bool
  /// The length of the longest id.
  public var longestID: Int
  /// The digits before and after the point in each column of numbers.
  public var widths: [Width]
  /// The names of the columns that say nothing.
  public var emptyColumns: [String]

  /// How wide a column of numbers is.
  public struct Width: Hashable, Sendable {
    /// The column's name.
    public var column: String
    /// The digits before the point, with separators.
    public var wholes: Int
    /// The digits after the point.
    public var decimals: Int

    /// The width of a column.
    public init(column: String, wholes: Int, decimals: Int) {
      self.column = column
      self.wholes = wholes
      self.decimals = decimals
    }
  }

  /// The number of rows that are kept: more than any screen has.
  public static let mostRows = 120
  /// Tables of fewer listings are decoded faster than their first rows are found.
  public static let leastListings = 200

  /// The visible part of a table.
  public init(
    wishes: String, top: [Listing], base: Listing?, listingCount: Int, count: Int,
    leftOut: LeftOut, hasHours: Bool, longestID: Int, widths: [Width], emptyColumns: [String]
  ) {
    self.wishes = wishes
    self.top = top
    self.base = base
    self.listingCount = listingCount
    self.count = count
    self.leftOut = leftOut
    self.hasHours = hasHours
    self.longestID = longestID
    self.widths = widths
    self.emptyColumns = emptyColumns
  }
}
