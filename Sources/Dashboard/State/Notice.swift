import Market

/// Something that the last line says until the next key.
public enum Notice: Hashable, Sendable {
  /// What is wrong, and what to do.
  case problem(Diagnostic)
  /// What was done, or how things stand: nothing is wrong.
  case told(String)
}
