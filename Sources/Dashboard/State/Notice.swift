import Market

/// A message in the last line, shown until the next key.
public enum Notice: Hashable, Sendable {
  /// What is wrong, and what to do.
  case problem(Diagnostic)
  /// What was done, or how things are; nothing is wrong.
  case told(String)
}
