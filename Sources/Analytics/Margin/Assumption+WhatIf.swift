import Market

extension Assumption {
  /// What is supposed; none where its text can't be read.
  public var supposed: WhatIf? { WhatIf(kept: whatIf) }
}
