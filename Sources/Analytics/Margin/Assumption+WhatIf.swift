import Market

extension Assumption {
  /// The parsed what-if; `nil` if its text can't be parsed.
  public var supposed: WhatIf? { WhatIf(kept: whatIf) }
}
