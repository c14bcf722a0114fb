import Market

/// Lets a test write `"0.55"` where a figure is meant.
extension Figure: ExpressibleByStringLiteral {
  /// The figure that the literal writes.
  ///
  /// - Precondition: The literal is a number.
  public init(stringLiteral text: String) {
    guard let figure = Figure(text) else { preconditionFailure("'\(text)' is not a number") }
    self = figure
  }
}
