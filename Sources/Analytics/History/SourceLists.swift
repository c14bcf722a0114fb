import Market

/// When the lists of one source were seen, and how many listings each held.
///
/// Additions, removals and returns can only be inferred from lists of similar length: a selection
/// of sixty listings takes nothing off the market.
public struct SourceLists: Hashable, Sendable {
  /// The lists in chronological order; lists without a moment are left out.
  public private(set) var lists: [List] = []

  /// A list of a source.
  public struct List: Hashable, Sendable {
    /// When it was seen.
    public var moment: Moment
    /// How many listings it held.
    public var count: Int

    /// A list seen at a moment.
    public init(moment: Moment, count: Int) {
      self.moment = moment
      self.count = count
    }
  }

  /// The least length of a later list, as a percentage of an earlier one, for missing listings to
  /// count as removed.
  ///
  /// litellm removed 133 models at once and still kept over 90 %; a list that is a fifth shorter is
  /// a different list.
  public static let leastShareOfRemoval = 80
  /// The least length of an earlier list, as a percentage of a later one, for new listings to count
  /// as added.
  ///
  /// Lists grow in leaps: litellm's grew by 1,190 from some 3,000 in the summer of 2026.
  public static let leastShareOfAddition = 50

  /// The shortest list from which a listing can be missing.
  ///
  /// Catalogues hold from 140 to several thousand listings; a list written by hand is a selection
  /// and may leave out anything.
  public static let leastListings = 100

  /// No lists.
  public init() {}

  /// Stored lists, in any order.
  public init(_ lists: [List]) {
    for list in lists { note(list.moment, adding: list.count) }
  }

  /// Adds listings to a moment's list, or removes them if the count is negative.
  public mutating func note(_ moment: Moment?, adding count: Int = 1) {
    guard let moment else { return }
    let place = index(from: moment.seconds)
    if place < lists.count, lists[place].moment.seconds == moment.seconds {
      lists[place].count += count
      if lists[place].count <= 0 { lists.remove(at: place) }
    } else if count > 0 {
      lists.insert(List(moment: moment, count: count), at: place)
    }
  }
}

extension SourceLists {
  /// Whether a list was seen after one moment and up to another, in seconds.
  public func wasSeen(after from: Int64, upTo to: Int64) -> Bool {
    let place = index(from: from + 1)
    return place < lists.count && lists[place].moment.seconds <= to
  }

  /// The index of the first list at or after a moment.
  func index(from key: Int64) -> Int {
    if let last = lists.last, last.moment.seconds < key { return lists.count }
    var low = 0
    var high = lists.count
    while low < high {
      let middle = (low + high) / 2
      if lists[middle].moment.seconds < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// For each list, the index of the next one long enough for missing listings to count as removed.
  public var successors: [Int?] {
    lists.indices.map { successor(of: $0) }
  }

  /// The index of the next list long enough for listings missing from it to count as removed.
  func successor(of place: Int) -> Int? {
    let list = lists[place]
    guard list.isWhole else { return nil }
    return lists[(place + 1)...].firstIndex {
      $0.isWhole && $0.count * 100 >= list.count * SourceLists.leastShareOfRemoval
    }
  }

  /// Whether an earlier list is long enough for listings missing from it to count as added.
  func hasPredecessor(_ place: Int) -> Bool {
    let list = lists[place]
    return list.isWhole
      && lists[..<place].contains {
        $0.isWhole && $0.count * 100 >= list.count * SourceLists.leastShareOfAddition
      }
  }
}

extension SourceLists.List {
  fileprivate var isWhole: Bool { count >= SourceLists.leastListings }
}
