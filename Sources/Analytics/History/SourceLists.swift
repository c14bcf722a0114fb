import Market

/// When the lists of one source were seen, and how many listings each held.
///
/// Whether a listing came, went or returned can only be told from lists that are as long as each
/// other: a selection of sixty listings takes nothing off the market.
public struct SourceLists: Hashable, Sendable {
  /// The lists, by rising moment; those without a moment are left out.
  public private(set) var lists: [List] = []

  /// A list of a source.
  public struct List: Hashable, Sendable {
    /// When it was seen.
    public var moment: Moment
    /// How many listings it held.
    public var count: Int

    /// A list that was seen at a moment.
    public init(moment: Moment, count: Int) {
      self.moment = moment
      self.count = count
    }
  }

  /// The share of a list that a later one must at least hold, in percent, for what is missing from
  /// it to be gone.
  ///
  /// litellm took 133 models out at once and still kept over 90 %; a list that is a fifth shorter
  /// is another list.
  public static let leastShareOfRemoval = 80
  /// The share of a list that an earlier one must at least have held, in percent, for what was
  /// missing from it to be new.
  ///
  /// Lists grow by leaps: litellm's by 1,190 on some 3,000 in the summer of 2026.
  public static let leastShareOfAddition = 50

  /// The shortest list that anything can be missing from.
  ///
  /// The catalogues hold from 140 listings to some thousands; what somebody wrote down by hand is
  /// a selection, which leaves out what it pleases.
  public static let leastListings = 100

  /// No lists.
  public init() {}

  /// The lists as they were kept, in any order.
  public init(_ lists: [List]) {
    for list in lists { note(list.moment, adding: list.count) }
  }

  /// Counts listings in, or, where the number is below nought, out of the list of a moment.
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
  /// The place of the first list at or after a moment.
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

  /// For each list, which later one is the first that is long enough to miss something.
  public var successors: [Int?] {
    lists.indices.map { successor(of: $0) }
  }

  /// The first list after another that is long enough to miss something of it.
  func successor(of place: Int) -> Int? {
    let list = lists[place]
    guard list.isWhole else { return nil }
    return lists[(place + 1)...].firstIndex {
      $0.isWhole && $0.count * 100 >= list.count * SourceLists.leastShareOfRemoval
    }
  }

  /// Whether an earlier list is long enough for something to be new in a list.
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
