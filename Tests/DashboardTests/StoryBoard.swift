import Dashboard
import Market
import Screen

/// A story of a person at the dashboard: prose, then steps; reads top to bottom.
///
///     == given market ==            a fixture's data arrives
///     == at 2025-03-01T21:00+08:00 ==
///     == press j enter ==           keys by name
///     == type out<3 ==              letters, one after another
///     == paste some text ==
///     == click 3 10 ==              the mouse, by row and column from 1
///     == double-click "o1" ==       or where a text stands on the last screen
///     == wheel down "o1" ==         a notch of the wheel
///     == drag 3 10 3 20 ==          pressed at the first cell, let go at the second
///     == screen 40x4 ==             what is seen then, each row between bars
///     == roles ==                   what each cell is there for, a letter a cell
///     == says ==                    what a plain terminal writes since the last such step
///     == asks reload quit ==        the effects since the last step of input
struct StoryBoard: Equatable {
  var prose: String
  var steps: [Step]

  struct Step: Equatable {
    var line: Int
    var kind: Kind
  }

  enum Kind: Equatable {
    case given(String)
    case at(String)
    case press([String])
    case type(String)
    case paste(String)
    case mouse(String)
    case screen(Size, rows: [String])
    case roles(rows: [String])
    case says(rows: [String])
    case asks(String)
  }

  struct Problem: Error, CustomStringConvertible {
    var line: Int
    var message: String
    var description: String { "\(line): \(message)" }
  }
}

extension StoryBoard {
  /// Parses a story board; a mistake is a problem with its line.
  init(_ text: String) throws(Problem) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let start = lines.firstIndex { $0.hasPrefix("== ") } ?? lines.count
    prose = lines[..<start].joined(separator: "\n")
    steps = []
    for (place, line) in lines.enumerated().dropFirst(start) {
      if line.hasPrefix("|") {
        try add(row: line, at: place + 1)
      } else {
        steps.append(Step(line: place + 1, kind: try StoryBoard.kind(line, at: place + 1)))
      }
    }
  }

  private static func kind(_ line: String, at number: Int) throws(Problem) -> Kind {
    guard line.hasPrefix("== "), line.hasSuffix(" =="), line.count > 6 else {
      throw Problem(line: number, message: "neither '== step ==' nor '|row|'")
    }
    let step = line.dropFirst(3).dropLast(3)
    let word = step.prefix { $0 != " " }
    let rest = String(step.dropFirst(word.count + 1))
    switch word {
    case "given": return .given(rest)
    case "at": return .at(rest)
    case "press": return .press(rest.split(separator: " ").map(String.init))
    case "type": return .type(rest)
    case "paste": return .paste(rest)
    case "click", "double-click", "wheel", "drag":
      return .mouse(String(step))
    case "asks": return .asks(rest)
    case "roles": return .roles(rows: [])
    case "says": return .says(rows: [])
    case "screen":
      let sides = rest.split(separator: "x").compactMap { Int($0) }
      guard sides.count == 2 else { throw Problem(line: number, message: "no size such as 80x24") }
      return .screen(Size(columns: sides[0], rows: sides[1]), rows: [])
    default: throw Problem(line: number, message: "no step is called '\(word)'")
    }
  }

  private mutating func add(row: String, at number: Int) throws(Problem) {
    guard row.count >= 2, row.hasSuffix("|") else {
      throw Problem(line: number, message: "the row has no bar at its end")
    }
    let inside = String(row.dropFirst().dropLast())
    switch steps.last?.kind {
    case .screen(let size, let rows):
      steps[steps.count - 1].kind = .screen(size, rows: rows + [inside])
    case .roles(let rows): steps[steps.count - 1].kind = .roles(rows: rows + [inside])
    case .says(let rows): steps[steps.count - 1].kind = .says(rows: rows + [inside])
    default: throw Problem(line: number, message: "a row stands under no screen")
    }
  }

  /// The story board as stored in a file.
  var text: String {
    var text = prose.isEmpty ? "" : prose + "\n"
    for step in steps {
      switch step.kind {
      case .given(let name): text += "== given \(name) ==\n"
      case .at(let time): text += "== at \(time) ==\n"
      case .press(let keys): text += "== press \(keys.joined(separator: " ")) ==\n"
      case .type(let letters): text += "== type \(letters) ==\n"
      case .paste(let letters): text += "== paste \(letters) ==\n"
      case .mouse(let step): text += "== \(step) ==\n"
      case .asks(let effects): text += "== asks \(effects) ==\n"
      case .screen(let size, let rows):
        text += "== screen \(size) ==\n" + rows.map { "|\($0)|\n" }.joined()
      case .says(let rows): text += "== says ==\n" + rows.map { "|\($0)|\n" }.joined()
      case .roles(let rows): text += "== roles ==\n" + rows.map { "|\($0)|\n" }.joined()
      }
    }
    return text
  }
}
