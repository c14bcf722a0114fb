import Market

extension Assumption {
  /// What is supposed; none where its text can't be read.
  public var supposed: WhatIf? {
    do throws(Diagnostic) {
      return try WhatIf(whatIf)
    } catch {
      return nil
    }
  }
}
