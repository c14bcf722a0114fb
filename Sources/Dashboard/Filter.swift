/// Words that must occur, and words with `!` that must not, in any order and in any case.
public struct Filter: Hashable, Sendable {
  /// The filter as it was typed.
  public let text: String
  private let wanted: [String]
  private let unwanted: [String]

  /// A filter as it was typed; an empty one lets everything pass.
  public init(_ text: String) {
    self.text = text
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    wanted = words.filter { !$0.hasPrefix("!") }
    unwanted = words.filter { $0.hasPrefix("!") }.map { String($0.dropFirst()) }
      .filter { !$0.isEmpty }
  }

  /// Whether everything passes.
  public var isEmpty: Bool { wanted.isEmpty && unwanted.isEmpty }

  /// Whether a text passes.
  public func admits(_ text: String) -> Bool {
    let text = text.lowercased()
    return wanted.allSatisfy { text.contains($0) } && !unwanted.contains { text.contains($0) }
  }
}
