import CSearch

/// A text prepared for searching: its folded letters in UTF-8.
///
/// Two texts that a reader considers the same have the same key: `ＤｅｅｐＳｅｅｋ` and `deepseek`,
/// `價格` and `价格`, `café` and `cafe`, `Straße` and `strasse`. Letters lose their case, width and
/// accents, `ø` is `o` as `å` is `a` and `ä` is `a`, `æ` is `ae` and `ß` is `ss`; Traditional
/// characters become Simplified ones, one by one; typographic quotes and dashes become plain ones;
/// blanks and line ends become one blank. So `Soren` finds `Søren`, and `år` finds `ar`, too.
public struct SearchKey: Hashable, Sendable {
  /// The folded letters; no byte is below a space, and there is no space at either end.
  public let bytes: [UInt8]

  /// Folds a text.
  public init(_ text: some StringProtocol) {
    bytes = withFolded(String(text)) { Array($0) }
  }

  /// Whether the folded text is empty.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether this text begins with the other one.
  public func begins(with other: SearchKey) -> Bool { bytes.starts(with: other.bytes) }

  /// Whether the other text occurs in this one.
  public func contains(_ other: SearchKey) -> Bool {
    guard !other.isEmpty else { return true }
    return bytes.withUnsafeBufferPointer { text in
      other.bytes.withUnsafeBufferPointer { word in
        guard let text = text.baseAddress, let start = word.baseAddress else { return false }
        let sought = csearch_word(
          bytes: start, size: word.count, rare: 0, second: word.count - 1)
        return csearch_find(text, bytes.count, 0, sought) < bytes.count
      }
    }
  }
}

/// Folds a text into bytes that are valid during the call.
func withFolded<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
  var trace = NoTrace()
  return withFolded(text, trace: &trace, body)
}

/// Folds a text and records where each byte came from.
func withFolded<Result, Trace: FoldTrace>(
  _ text: String, trace: inout Trace, _ body: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
  var text = text
  return text.withUTF8 { utf8 in
    withUnsafeTemporaryAllocation(
      of: UInt8.self, capacity: max(1, utf8.count * FoldTable.mostGrowth)
    ) { out in
      guard let start = out.baseAddress else { return body(UnsafeBufferPointer(out)) }
      let count = FoldTable.shared.fold(utf8, to: start, trace: &trace)
      return body(UnsafeBufferPointer(start: start, count: count))
    }
  }
}
