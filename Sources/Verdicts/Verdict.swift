/// What the loaded data say of a claim.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  case supported, roughly, contradicted
  case cannotSay = "cannot-say"
}
