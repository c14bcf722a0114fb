import Analytics
import Foundation
import Market
import Readers
import Screen
import Synchronization
import TestSupport
import Testing
import Verdicts

@testable import Dashboard

/// What the dashboard says, in every language that it speaks: complete, and without a word too many.
struct LanguageTests {
  /// A shipped table as its file has it.
  struct Table: CustomStringConvertible {
    let tag: String
    let entries: [(english: String, translation: String)]

    init(_ tag: String) throws {
      self.tag = tag
      let text = try String(
        contentsOfFile: Project.root + "/languages/\(tag).toml", encoding: .utf8)
      entries = text.matches(of: #/(?m)^"((?:[^"\\]|\\.)*)" = "((?:[^"\\]|\\.)*)"$/#).map {
        (Table.unescaped($0.1), Table.unescaped($0.2))
      }
    }

    private static func unescaped(_ text: Substring) -> String {
      String(text).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    }

    var description: String { tag }
  }

  static let tags = ShippedLanguages.tags

  @Test("the table can be read, and has all that the others have", arguments: tags)
  func reads(tag: String) throws {
    let file = try #require(ShippedLanguages.file(tag))
    let (wording, problems) = readLanguage(file)
    #expect(problems.isEmpty)
    #expect(wording.tag == tag)
    let keys = try Set(Table(tag).entries.map(\.english))
    for other in Self.tags {
      let missing = try Set(Table(other).entries.map(\.english)).subtracting(keys)
      #expect(missing.isEmpty, "\(tag) lacks \(missing.sorted())")
    }
  }

  @Test("a translation has the holes of its message", arguments: tags)
  func holes(tag: String) throws {
    for (english, translation) in try Table(tag).entries {
      let (wanted, got) = (Self.holes(in: english), Self.holes(in: translation))
      #expect(wanted == got, "\(tag): '\(english)' is '\(translation)'")
    }
  }

  private static func holes(in text: String) -> [String] {
    text.matches(of: #/\{\d\}/#).map { String($0.0) }.sorted()
  }

  @Test("every message in the sources is translated", arguments: tags)
  func translatesSources(tag: String) throws {
    let keys = try Set(Table(tag).entries.map(\.english))
    let missing = SourceMessages.all.filter { !keys.contains($0) }
    #expect(SourceMessages.all.count > 700)
    #expect(missing.isEmpty, "\(tag) lacks \(missing.sorted().joined(separator: "\n"))")
  }

  @Test("every message that a story board shows is translated")
  func translatesStoryBoards() throws {
    let shown = try Self.boardMessages.get().union(Self.terms)
    #expect(shown.count > 500)
    for tag in Self.tags {
      let keys = try Set(Table(tag).entries.map(\.english))
      let missing = shown.subtracting(keys)
      #expect(missing.isEmpty, "\(tag) lacks \(missing.sorted().joined(separator: "\n"))")
    }
  }

  @Test("no table has a message that nothing says")
  func hasNoneTooMany() throws {
    let said = try Self.boardMessages.get().union(Self.terms).union(SourceMessages.all)
    for tag in Self.tags {
      let unused = try Table(tag).entries.map(\.english).filter { !said.contains($0) }
      #expect(unused.isEmpty, "\(tag) has \(unused.joined(separator: "\n"))")
    }
  }

  /// What all story boards look up; played once, since that takes seconds.
  private static let boardMessages = Result { try messagesOfStoryBoards() }

  /// What all story boards look up, in a language that notes it.
  private static func messagesOfStoryBoards() throws -> Set<String> {
    let noted = Notes()
    let wording = Wording(tag: "noted") { message in
      noted.add(message)
      return nil
    }
    for file in StoryBoardTests.files {
      let text = try String(
        contentsOfFile: StoryBoardTests.folder + "/" + file, encoding: .utf8)
      // Boards in a language of their own would look up nothing here.
      guard !text.contains("== given Danish ==") else { continue }
      var player = StoryPlayer(speaking: wording)
      _ = try player.played(try StoryBoard(text))
    }
    return noted.all
  }

  private final class Notes: Sendable {
    private let messages = Mutex<Set<String>>([])
    var all: Set<String> { messages.withLock { $0 } }
    func add(_ message: String) { messages.withLock { _ = $0.insert(message) } }
  }

  /// What tables of the program say, besides what is written where it is said.
  private static var terms: Set<String> {
    let bindings = Keymap.bindings + Pages.all.flatMap { $0.bindings }
    let changes: [Change.Kind] = [
      .cut, .rise, .cachedOnly, .tier, .hours, .deprecated, .added, .removed, .returned,
    ]
    let bases = Basis.Kind.allCases.map(\.rawValue)
    return Set(
      bindings.map(\.help) + TypedUsage.all.map(\.help) + Pages.all.map { $0.title }
        + PanelName.allCases.map(\.title) + Binding.Chapter.allCases.map(\.rawValue)
        + PriceColumn.allCases.filter { ![.history, .age, .ratio].contains($0) && !$0.isRatio }
        .map(\.rawValue) + ModelKind.allCases.map(\.rawValue) + Status.allCases.map(\.rawValue)
        + Verdict.allCases.map(\.rawValue) + Change.Reason.allCases.map(\.rawValue)
        + changes.map(\.word) + bases + bases.map { $0 + " by {1}" }
        + ChangeRow.Group.allCases.map(\.shown) + Earnings.lines.map(\.title)
        + Arrangement.presets.map(\.name) + ClaimSort.allCases.map(\.rawValue)
        + ["on sale", "deprecated", "retired", "gone"]
        + ["minute", "ten minutes", "hour", "day", "month"].map { "replies per " + $0 }
        + ["by day", "by share", "by listing"]
        + "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ").map(String.init))
  }
}

extension LanguageTests {
  /// Boards whose screens are the panels and their pages, whose frames no text moves.
  static let framed = [
    "overview.story", "filter-prices.story", "margin.story", "margin-lab.story", "listing.story",
    "wide.story", "claims-panel.story", "hosts.story", "alerts.story",
    "changes.story", "search.story", "help.story", "price-against-quality.story",
  ]

  @Test("borders stand where they stand in English, in every language", arguments: framed, tags)
  func bordersHold(file: String, tag: String) throws {
    let text = try String(
      contentsOfFile: StoryBoardTests.folder + "/" + file, encoding: .utf8)
    let board = try StoryBoard(text)
    let wording = try readLanguage(#require(ShippedLanguages.file(tag))).wording
    var player = StoryPlayer(speaking: wording)
    let played = try player.played(board)
    for (written, spoken) in zip(board.steps, played.steps) {
      guard case .screen(let size, let rows) = written.kind,
        case .screen(_, let others) = spoken.kind
      else { continue }
      for (place, (row, other)) in zip(rows, others).enumerated() {
        #expect(other.columns == size.columns, "\(file):\(written.line + 1 + place)")
        #expect(
          Self.borders(of: row).isSubset(of: Self.borders(of: other)),
          "\(file):\(written.line + 1 + place): \(tag): \(other)")
      }
    }
  }

  /// The columns at the edges of a row where a frame has its border.
  private static func borders(of row: String) -> Set<Int> {
    guard let first = row.first, "│╭╰".contains(first) else { return [] }
    var found: Set<Int> = []
    var column = 0
    for letter in row {
      if "╭╮╰╯".contains(letter) || (letter == "│" && (column == 0 || column == row.columns - 1)) {
        found.insert(column)
      }
      column += String(letter).columns
    }
    return found
  }
}
