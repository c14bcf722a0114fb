import Market
import Screen

/// A line that somebody is typing into, at the foot of the screen.
public struct Prompt: Hashable, Sendable {
  /// What the line is for.
  public enum Purpose: Hashable, Sendable {
    case filter, command, openPath, helpSearch
    /// A value of something that can be supposed, by its name.
    case assumption(String)

    /// What stands in front of the line.
    var lead: String {
      switch self {
      case .filter, .helpSearch: "/"
      case .command: ":"
      case .openPath: "open "
      case .assumption(let name): name + "="
      }
    }
  }

  /// What the line is for.
  public let purpose: Purpose
  /// What was typed.
  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var caret: Int
  /// What the last word can be completed to, where that was asked for.
  public private(set) var completions: [String] = []
  /// Whether the whole text is selected: what is typed next takes its place.
  public private(set) var isSelected = false
  /// What of the line can't be read yet.
  var problem: Diagnostic?
  /// The filter that held before, to go back to.
  let before: String

  init(_ purpose: Purpose, text: String = "", isSelected: Bool = false) {
    self.purpose = purpose
    self.text = text
    self.isSelected = isSelected && !text.isEmpty
    before = text
    caret = text.count
  }

  /// The longest path that the system opens, in characters; no line is longer.
  private static let longest = 4_096
  /// The longest filter, in characters: each of its words is looked for in every row.
  private static let longestFilter = 500

  /// How many characters the line holds.
  var mostCharacters: Int { purpose == .filter ? Prompt.longestFilter : Prompt.longest }

  /// What a key did to the line.
  enum Outcome: Hashable, Sendable {
    case edited, ignored, full, entered, cancelled, completionWanted
  }

  /// Takes a key: letters are typed, whatever they stand for elsewhere.
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

  /// Types a text at the cursor.
  ///
  /// - Returns: Whether the line had room for all of it.
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

  /// Completes the last word as far as all candidates agree, and keeps them for show.
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
  /// What is seen of the text in so many columns, and in which of them the cursor stands.
  ///
  /// A longer text moves by half of them, so that something is seen on both sides of the cursor.
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
  /// The characters that both texts begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
