import Market

/// Something that a person decided on the screen, to be kept beside what was read.
public enum UserChoice: Hashable, Sendable {
  /// A story was opened.
  case read(Int64)
  /// A story is to be found again, or no longer.
  case starred(Int64, Bool)
  /// What prices are compared with; none where that is the usual again.
  case base(Listing?)
  /// The listings that are watched, in their order.
  case watched([Listing])
  /// What is supposed of a report has a name, in the place of another of that name, or no longer.
  case scenario(KeptScenario, Bool)
  /// Alerts were acknowledged, or are not any more.
  case acknowledged([Alert.Key], Bool)
}
