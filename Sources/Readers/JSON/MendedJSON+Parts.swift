extension MendedJSON {
  /// A mistake at a place.
  struct Mistake: Equatable {
    let place: Int
    /// Whether it is a string that its line does not close.
    let isUnclosed: Bool
  }

  /// An open list or object.
  struct Container {
    let isObject: Bool
    let start: Int
    var expects: Expects
    /// Where the current member begins.
    var member: Int
    /// The last comma, if nothing has followed it yet.
    var comma: Int?
    /// Where the member before the current one begins.
    var before: Int?
    /// How far its keys stand from the beginnings of their lines, if they begin some.
    var indent: Int?
  }

  enum Expects { case key, colon, value, comma }
}
