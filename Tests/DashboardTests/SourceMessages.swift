import Foundation
import TestSupport

/// The messages that stand in the dashboard's sources, as a language's table knows them: in `said(…)`,
/// in hints, and as the nouns of counts.
enum SourceMessages {
  static let all: Set<String> = {
    let folder = Project.root + "/Sources/Dashboard"
    let files = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    var found: Set<String> = []
    for file in files where file.hasSuffix(".swift") {
      guard let text = try? String(contentsOfFile: folder + "/" + file, encoding: .utf8) else {
        continue
      }
      let code = Array(
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n"))
      found.formUnion(messages(in: code))
    }
    return found
  }()

  private static func messages(in code: [Character]) -> Set<String> {
    var found: Set<String> = []
    for (place, letter) in code.enumerated() where letter == "(" {
      switch name(before: place, in: code) {
      case "said", "Hint":
        found.formUnion(literals(of: code, from: place + 1))
      case ".of":
        found.formUnion(literals(of: code, from: place + 1).map { "{1} " + $0 })
      default: break
      }
    }
    return found
  }

  /// The name of the function that is called at a parenthesis; `.of` for the count of a noun.
  private static func name(before place: Int, in code: [Character]) -> String {
    var start = place
    while start > 0, code[start - 1].isLetter || code[start - 1] == "." { start -= 1 }
    let name = String(code[start..<place])
    return name.hasSuffix(".of") ? ".of" : name
  }

  /// The texts among the arguments of a call, unless its first argument has a label.
  private static func literals(of code: [Character], from start: Int) -> [String] {
    if String(code[start..<min(code.count, start + 5)]) == "term:" { return [] }
    var texts: [String] = []
    var (place, depth) = (start, 1)
    while depth > 0, place < code.count {
      switch code[place] {
      case "(": depth += 1
      case ")": depth -= 1
      case "\"":
        let (text, end) = literal(in: code, from: place)
        if depth == 1 { texts.append(text) }
        place = end - 1
      default: break
      }
      place += 1
    }
    return texts
  }

  /// A text with its values as holes, and the place behind it.
  private static func literal(in code: [Character], from start: Int) -> (String, Int) {
    var (text, context, holes, place) = ("", "", 0, start + 1)
    while code[place] != "\"" {
      guard code[place] == "\\" else {
        text.append(code[place])
        place += 1
        continue
      }
      guard code[place + 1] == "(" else {
        text.append(code[place + 1])
        place += 2
        continue
      }
      let end = endOfValue(in: code, from: place + 2)
      let value = String(code[(place + 2)..<(end - 1)])
      if value.hasPrefix("of: \"") {
        context = " [" + value.dropFirst(5).dropLast() + "]"
      } else {
        holes += 1
        text += "{\(holes)}"
      }
      place = end
    }
    return (text + context, place + 1)
  }

  private static func endOfValue(in code: [Character], from start: Int) -> Int {
    var (place, depth) = (start, 1)
    while depth > 0 {
      switch code[place] {
      case "(": depth += 1
      case ")": depth -= 1
      case "\"": place = literal(in: code, from: place).1 - 1
      default: break
      }
      place += 1
    }
    return place
  }
}
