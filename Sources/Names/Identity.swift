import Market

/// Which model a listing sells, as far as its id and its provider tell, and how that was found.
public struct Identity: Hashable, Sendable {
  /// The name of the model; nil where the id is a name that leads nobody knows where.
  public let model: String?
  /// What was done to find it, in this order.
  public let steps: [IdentityStep]
  /// Whether the model stands in the table.
  public let isListed: Bool

  let key: ModelKey?
  /// The day of the list, of a name that its maker leads on without saying when.
  var driftsFrom: Day?

  /// How long a name that is led on without notice is taken to mean one model.
  static let longestStayDays = 100

  /// Whether two listings sell the same model; nil where that is not known of one of them.
  public func isSame(as other: Identity) -> Bool? {
    guard let key, let otherKey = other.key else { return nil }
    guard key == otherKey else { return false }
    guard let day = driftsFrom, let otherDay = other.driftsFrom else { return true }
    return abs(day.number - otherDay.number) <= Identity.longestStayDays ? true : nil
  }
}

/// A rule that was followed, or an entry that was used.
public enum IdentityStep: Hashable, Sendable {
  /// A part of the id does not change the model.
  case leftOut(String, Reason)
  /// A beginning is written in another way elsewhere.
  case respelled(String, String)
  /// The first word is of a family that is not named.
  case implied(family: String, by: String)
  /// The rest is the name, or another name, of a model in the table.
  case entry(Origin)
  /// The name led to one model after another.
  case moved(since: Day, until: Day?, Origin)
  /// This seller, or this list, means that by the id.
  case seller(String, Origin)
  /// This seller lists a base model under the bare name.
  case base(seller: String, Origin)
  /// The person's own settings say so.
  case own(Origin)

  /// Why a part of an id does not change the model.
  public enum Reason: String, Hashable, Sendable {
    /// A folder before the name.
    case path
    /// Where calls are answered.
    case region
    /// Who made the model.
    case maker
    /// Who made, serves or copied the model.
    case prefix
    /// How the model is called.
    case call
    /// The number that a cloud puts behind a name.
    case cloudRevision
    /// The same weights with fewer digits.
    case quantisation
    /// How, where or at what price it is served.
    case tariff
    /// A way of serving it, beside these words.
    case serving
    /// A length of the prompt.
    case promptLength
    /// The active parameters, beside all of them.
    case activeSize
    /// The only version there is.
    case firstVersion
  }
}
