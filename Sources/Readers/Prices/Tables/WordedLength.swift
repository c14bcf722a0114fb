import Market
import Prose

/// From how many tokens of input on the prices of a row hold, as vendors write it beside a model.
extension WordedPriceTable {
  /// The least number of input tokens; `nil` if the row states none.
  func leastTokens(in row: [PriceGrid.Cell]) -> Int? {
    for (place, cell) in row.enumerated() where (heads[at: place] ?? nil)?.isPrice != true {
      let name = names[at: place] ?? ""
      let isInThousands = name.contains("千") || ranges(of: "K tokens", in: name).first != nil
      if let tokens = lowerBound(in: cell.text, inThousands: isInThousands) { return tokens }
    }
    let text = PriceHead.plain(grid.heading)
    guard longSections.contains(where: { text.contains($0) }) else { return nil }
    return grid.above.lazy.compactMap { lowerBound(in: $0, inThousands: false) }.first { $0 > 0 }
  }

  /// A model's name without what vendors write behind it: `gpt-5.7 (>272K context length)`.
  static func plainName(_ written: String) -> String {
    var name = written
    if let open = name.lastIndex(where: { $0 == "(" || $0 == "（" }), open > name.startIndex {
      let inside = PriceHead.plain(String(name[open...]))
      let isNote = lengthNotes.contains { inside.contains($0) }
      if isNote { name = name[..<open].trimmed }
    }
    // A remark on a line of its own.
    if let remark = ranges(of: " > ", in: name).first { name = name[..<remark.lowerBound].trimmed }
    return name
  }
}

/// The number in `32K<Token≤128K`, `[32, 200)`, `> 128K` and `exceed 200K input tokens`; 0 where only an
/// upper bound stands.
func lowerBound(in written: String, inThousands: Bool) -> Int? {
  let text = Array(
    folded(written).lowercased().replacing("≤", with: "<").replacing("≥", with: ">").replacing(
      "<=", with: "<"
    ).replacing(">=", with: ">"))
  var upper = false
  for place in text.indices where text[place].isASCII && text[place].isNumber {
    guard place == 0 || !(text[place - 1].isNumber || ".,-".contains(text[place - 1])) else {
      continue
    }
    guard let (tokens, end) = tokens(text, at: place, inThousands: inThousands) else { continue }
    let before = String(text[..<place]).trimmed
    let behind = String(text[end...]).trimmed
    if behind.hasPrefix("<") || before.hasSuffix("[") && behind.hasPrefix(",")
      || before.hasSuffix(">")
      || overWords.contains(where: before.hasSuffix)
    {
      return tokens
    }
    if before.hasSuffix("<") || belowWords.contains(where: before.hasSuffix) { upper = true }
  }
  return upper ? 0 : nil
}

private func tokens(
  _ text: [Character], at place: Int, inThousands: Bool
) -> (tokens: Int, end: Int)? {
  var end = place
  var digits = ""
  while end < text.count, text[end].isASCII, text[end].isNumber || text[end] == "," {
    // A comma between bounds is no sign within a number.
    if text[end] == ",",
      !(end + 3 < text.count && text[(end + 1)...(end + 3)].allSatisfy(\.isNumber))
    {
      break
    }
    if text[end] != "," { digits.append(text[end]) }
    end += 1
  }
  guard digits.count <= 9, let number = Int(digits) else { return nil }
  let unit: Character = end < text.count ? text[end] : " "
  switch unit {
  case "k", "千": return (number * 1_000, end + 1)
  case "m" where number < 100: return (number * 1_000_000, end + 1)
  case "万", "萬": return (number * 10_000, end + 1)
  default: return (inThousands ? number * 1_000 : number, end)
  }
}

private let overWords = [
  "over", "above", "exceed", "exceeds", "exceeding", "exceed the", "more than", "longer than",
  "beyond",
  "über", "mehr als", "over", "plus de", "más de", "超过", "超過", "大于", "大於", "より大きい", "초과",
]
private let belowWords = [
  "up to", "below", "under", "at most", "bis", "jusqu'à", "hasta", "不超过", "以内",
]
private let longSections = [
  "long", "higher context", "context", "extended", "长文本", "長文", "长上下文", "阶梯",
]
private let lengthNotes = [
  "context", "<", ">", "token", "deprecated", "retired", "legacy", "上下文", "deprec", "eingestellt",
  "prompts", "abgekündigt",
]
