import Market

/// A choice the user made on the screen, to be stored.
public enum UserChoice: Hashable, Sendable {
  /// Stories were read, or no longer count as read.
  case read([Int64], Bool)
  /// A story was starred or unstarred.
  case starred(Int64, Bool)
  /// A reply to a story was starred or unstarred, by where it was read.
  case starredReply(story: Int64, Origin, Bool)
  /// The base for comparisons; `nil` for the default.
  case base(Listing?)
  /// The watched listings, in order.
  case watched([Listing])
  /// The pinned pairs, the newest first.
  case pinned([PinnedPair])
  /// A scenario was saved, replacing one of the same name, or deleted.
  case scenario(KeptScenario, Bool)
  /// Alerts were acknowledged or no longer are.
  case acknowledged([Alert.Key], Bool)
  /// Something was kept under a name of the user's own, or deleted.
  case own(OwnText)
  /// What the price table shows on a day, for the next start.
  case firstLook(FirstLook, Day)
}
