import Market

/// Which model a listing sells, as far as its id and provider tell, and how that was determined.
public struct Identity: Hashable, Sendable {
  /// The model's name; `nil` if it is unknown what the id leads to.
  public let model: String?
  /// The steps taken, in order.
  public let steps: [IdentityStep]
  /// Whether the model is in the table.
  public let isListed: Bool

  let key: ModelKey?
  /// The day of the list, for a name that its maker moves to newer models without announcing it.
  var driftsFrom: Day?

  /// The most days for which such a name is assumed to mean one model.
  static let longestStayDays = 100

  /// What only identities share that may be of one model; `nil` if the model is unknown.
  public var words: String? { key?.spelled }

  /// Whether two listings sell the same model; `nil` if unknown for one of them.
  public func isSame(as other: Identity) -> Bool? {
    guard let key, let otherKey = other.key else { return nil }
    guard key == otherKey else { return false }
    guard let day = driftsFrom, let otherDay = other.driftsFrom else { return true }
    return abs(day.number - otherDay.number) <= Identity.longestStayDays ? true : nil
  }
}

/// A rule that was applied, or an entry that was used.
public enum IdentityStep: Hashable, Sendable {
  /// A part of the id was left out because it does not change the model.
  case leftOut(String, Reason)
  /// The start was respelled as elsewhere.
  case respelled(String, String)
  /// The first word implies a family that is not named.
  case implied(family: String, by: String)
  /// The rest is a name or an alias of a model in the table.
  case entry(Origin)
  /// The name has meant one model after another.
  case moved(since: Day, until: Day?, Origin)
  /// This seller, or this list, uses the id for this model.
  case seller(String, Origin)
  /// This seller lists a base model under the bare name.
  case base(seller: String, Origin)
  /// The user's settings say so.
  case own(Origin)

  /// Why a part of an id does not change the model.
  public enum Reason: String, Hashable, Sendable {
    /// A path before the name.
    case path
    /// The region where requests are served.
    case region
    /// The maker of the model.
    case maker
    /// The maker, host or copier of the model.
    case prefix
    /// The way the model is called.
    case call
    /// A revision number that a cloud appends.
    case cloudRevision
    /// The same weights at lower precision.
    case quantisation
    /// How, where or at what price it is served.
    case tariff
    /// A way of serving it, next to certain words.
    case serving
    /// A prompt length.
    case promptLength
    /// The active parameters, next to the total.
    case activeSize
    /// The only version there is.
    case firstVersion
  }
}
