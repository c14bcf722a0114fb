import Market
import Screen

/// The input line at the foot of the screen.
public struct Prompt: Hashable, Sendable {
  /// What the input is for.
  public enum Purpose: Hashable, Sendable {
    case filter, command, openPath, pageSearch
    /// A single key that chooses what to copy.
    case copy
    /// The value of an assumption, by its name.
    case assumption(String)

    /// The prompt's label.
    var lead: String {
      switch self {
      case .filter, .pageSearch: "/"
      case .command: ":"
      case .openPath: said("open\(of: "a file")") + " "
      case .copy: said("copy") + " "
      case .assumption(let name): name + "="
      }
    }
  }

  /// What the input is for.
  public let purpose: Purpose
  /// The text typed so far.
  public private(set) var text: String
  /// The number of characters before the cursor.
  public private(set) var caret: Int
  /// The completions of the last word, if requested.
  public private(set) var completions: [String] = []
  /// Whether the whole text is selected, so that typing replaces it.
  public private(set) var isSelected = false
  /// Why the input can't be parsed yet.
  var problem: Diagnostic?
  /// The previous filter, restored on cancel.
  let before: String

  init(_ purpose: Purpose, text: String = "", isSelected: Bool = false) {
    self.purpose = purpose
    self.text = text
    self.isSelected = isSelected && !text.isEmpty
    before = text
    caret = text.count
  }

  /// The longest path that the system opens, in characters; no input is longer.
  private static let longest = 4_096
  /// The longest filter, in characters: each of its words is matched against every row.
  private static let longestFilter = 500

  /// The longest input for this purpose, in characters.
  var mostCharacters: Int { purpose == .filter ? Prompt.longestFilter : Prompt.longest }

  /// The effect of a key on the input.
  enum Outcome: Hashable, Sendable {
    case edited, ignored, full, entered, cancelled, completionWanted
  }

  /// Handles a key: letters are typed, whatever they are bound to elsewhere.
  mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .character(let character):
      if !insert(String(character)) { return .full }
    case .enter: return .entered
    case .escape, .control("c"), .control("g"): return .cancelled
    case .tab: return .completionWanted
    case .backspace, .control("h"):
      if text.isEmpty { return .cancelled }
      if isSelected { erase(before: 0) } else { erase(caret - 1) }
    case .delete, .control("d"): if isSelected { erase(before: 0) } else { erase(caret) }
    case .left, .control("b"): caret = max(0, caret - 1)
    case .right, .control("f"): caret = min(text.count, caret + 1)
    case .home, .control("a"): caret = 0
    case .end, .control("e"): caret = text.count
    case .control("u"): erase(before: 0)
    case .control("w"): erase(before: startOfWord)
    default: return .ignored
    }
    completions = []
    isSelected = false
    return .edited
  }

  /// Inserts text at the cursor.
  ///
  /// - Returns: Whether all of it fitted.
  mutating func insert(_ typed: String) -> Bool {
    if isSelected { erase(before: 0) }
    isSelected = false
    let room = max(0, mostCharacters - text.count)
    let fitting = typed.prefix(room)
    text.insert(contentsOf: fitting, at: text.index(text.startIndex, offsetBy: caret))
    caret = min(text.count, caret + fitting.count)
    return fitting.endIndex == typed.endIndex
  }

  /// The last word, which a completion replaces.
  var lastWord: String {
    purpose == .openPath || purpose == .assumption("prices")
      ? text : String(text[(text.lastIndex(of: " ").map(text.index(after:)) ?? text.startIndex)...])
  }

  /// Completes the last word to the candidates' common prefix, and keeps them for display.
  mutating func complete(with candidates: [String]) {
    let word = lastWord
    let fitting = candidates.filter { $0.hasPrefix(word) }
    guard var common = fitting.first else {
      completions = []
      return
    }
    for candidate in fitting { common = common.commonPrefix(with: candidate) }
    isSelected = false
    text = String(text.dropLast(word.count)) + common
    caret = text.count
    completions = fitting.count > 1 ? fitting : []
  }

  private var startOfWord: Int {
    let typed = Array(text.prefix(caret))
    let end = typed.lastIndex { $0 != " " } ?? 0
    return typed[..<end].lastIndex(of: " ").map { $0 + 1 } ?? 0
  }

  private mutating func erase(_ place: Int) {
    guard 0..<text.count ~= place else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: place))
    caret = place
  }

  private mutating func erase(before start: Int) {
    let (from, to) = (
      text.index(text.startIndex, offsetBy: start), text.index(text.startIndex, offsetBy: caret)
    )
    text.removeSubrange(from..<to)
    caret = start
  }
}

extension Prompt {
  /// The visible part of the text in so many columns, and the cursor's column.
  ///
  /// A longer text scrolls by half that width, so that both sides of the cursor stay visible.
  func seen(columns: Int) -> (text: Substring, caretColumn: Int) {
    let caretColumn = text.prefix(caret).columns
    guard caretColumn >= columns else { return (text[...], caretColumn) }
    let step = max(1, columns / 2)
    let wanted = ((caretColumn - columns) / step + 1) * step
    var hidden = 0
    let rest = text.drop { character in
      guard hidden < wanted else { return false }
      hidden += String(character).columns
      return true
    }
    return (rest, caretColumn - hidden)
  }
}

extension String {
  /// The common prefix of both texts.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
