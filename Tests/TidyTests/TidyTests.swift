import Dashboard
import Foundation
import Screen
import TestSupport
import Testing

/// Conventions of this project that neither the compiler nor the formatter checks.
struct TidyTests {
  /// The modules that a target may import besides those of the toolchain.
  static let floors: [String: Set<String>] = [
    "Market": [], "Screen": [], "Cores": [],
    "Prose": ["Market", "CSearch"],
    "Analytics": ["Market", "Prose", "Claims"],
    "Names": ["Market"],
    "Claims": ["Market", "Prose"],
    "Events": ["Cores", "Market", "Prose", "Names", "Claims"],
    "Tone": ["Prose", "Names", "Events"],
    "Verdicts": ["Market", "Prose", "Analytics", "Names", "Claims"],
    "Readers": [
      "Cores", "Market", "Screen", "Prose", "Claims", "Analytics", "Names", "CBig5",
      "CShipped", "CSimdjson", "CXML", "CYAML", "CUchardet", "CPacked",
    ],
    "Archive": [
      "Cores", "Market", "Prose", "Claims", "Analytics", "Verdicts", "CSQLite", "CXXHash",
    ],
    "Curses": ["Screen", "CNcurses"],
    "Fetching": ["Cores", "Market", "Prose", "CCurl", "CPacked", "CSystem"],
    "Dashboard": [
      "Market", "Cores", "Prose", "Analytics", "Names", "Claims", "Events", "Tone", "Verdicts",
      "Screen",
    ],
    "tokentape": [
      "Market", "Prose", "Analytics", "Screen", "Readers", "Archive", "Curses", "Dashboard",
      "Names", "Claims", "Events", "Tone", "Verdicts", "Fetching", "CSystem",
      "ArgumentParser",
    ],
  ]
  static let ownModules = Set(floors.keys).union([
    "CBig5", "CSearch", "CSimdjson", "CXML", "CYAML", "CUchardet", "CPacked", "CNcurses", "CXXHash",
    "CShipped", "CCurl", "CSQLite", "CSystem",
  ])
  static let pure: Set = [
    "Market", "Screen", "Prose", "Analytics", "Dashboard", "Names", "Claims", "Events",
    "Tone", "Verdicts",
  ]

  /// Every Swift file under Sources: its target, path and lines.
  static let sources: [(target: String, path: String, lines: [String])] = {
    let found = FileManager.default.enumerator(atPath: Project.root + "/Sources")
    return (found?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".swift") }.sorted()
      .compactMap { path in
        guard
          let text = try? String(contentsOfFile: Project.root + "/Sources/" + path, encoding: .utf8)
        else { return nil }
        let target = String(path.prefix { $0 != "/" })
        return (target, "Sources/" + path, text.components(separatedBy: "\n"))
      }
  }()

  @Test("every sign that panels draw has an ASCII replacement")
  func signs() {
    // Currency signs and a board's marks are words, and stay.
    let words: Set<Unicode.Scalar> = ["€", "£", "¥"]
    for (_, path, lines) in Self.sources
    where path.hasPrefix("Sources/Dashboard/Panels") || path.hasPrefix("Sources/Dashboard/Shown") {
      for (place, line) in lines.enumerated() where !line.contains("//") {
        for scalar in line.unicodeScalars
        where !scalar.isASCII && !scalar.properties.isAlphabetic && !words.contains(scalar) {
          #expect(
            scalar.signInASCII != nil,
            "\(path):\(place + 1): error: '\(scalar)' has no sign in ASCII; see Canvas+ASCII.swift")
        }
      }
    }
  }

  @Test("no try? hides an error, and no try! ends the program")
  func tries() {
    for (_, path, lines) in Self.sources {
      for (place, line) in lines.enumerated() where !line.contains("//") {
        #expect(
          !line.contains("try?") && !line.contains("try!"),
          "\(path):\(place + 1): error: try? and try! are not for Sources; see CONTRIBUTING.md")
      }
    }
  }

  @Test("a target imports only lower floors")
  func floorsHold() {
    for (target, path, lines) in Self.sources {
      for (place, line) in lines.enumerated() where line.contains("import ") {
        let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
        guard words.count >= 2, words[0] == "import", let module = words.last.map(String.init),
          Self.ownModules.contains(module)
        else { continue }
        let isAllowed = Self.floors[target]?.contains(module) == true
        #expect(
          isAllowed,
          "\(path):\(place + 1): error: \(target) imports \(module); see the floors in ARCHITECTURE.md"
        )
      }
    }
  }

  @Test("the pure floors use no clock, disk or locale")
  func pureFloorsStayPure() {
    for (target, path, lines) in Self.sources where Self.pure.contains(target) {
      for (place, line) in lines.enumerated() {
        #expect(
          !["import Foundation", "import Glibc", "import Dispatch"].contains(line),
          "\(path):\(place + 1): error: \(target) sees the system; move that to the program")
      }
    }
  }

  @Test("no work goes to the shared queues, which would wake the process every second ever after")
  func sharedQueues() {
    for (_, path, lines) in Self.sources {
      for (place, line) in lines.enumerated() {
        #expect(
          !line.contains("DispatchQueue.global") && !line.contains("concurrentPerform"),
          "\(path):\(place + 1): error: a shared queue; use concurrently or a queue with a label")
      }
    }
  }

  @Test("sources have no loose ends")
  func looseEnds() {
    let banned = ["TO" + "DO", "FIX" + "ME", "MARK" + ":", "fatal" + "Error("]
    for (_, path, lines) in Self.sources {
      for (place, line) in lines.enumerated() {
        for word in banned where line.contains(word) {
          Issue.record("\(path):\(place + 1): error: '\(word)' in a source; do it, or leave it out")
        }
      }
    }
  }

  @Test("no source file is longer than 400 lines")
  func fileLengths() {
    for (_, path, lines) in Self.sources {
      #expect(lines.count <= 400, "\(path): error: \(lines.count) lines; split it by theme")
    }
  }

  @Test("in the dashboard no file is longer than 250 lines, no function than 40")
  func dashboardLengths() {
    for (target, path, lines) in Self.sources where target == "Dashboard" {
      #expect(lines.count <= 250, "\(path): error: \(lines.count) lines; split it by theme")
      var start: (line: Int, indent: Int)?
      for (place, line) in lines.enumerated() {
        let indent = line.prefix { $0 == " " }.count
        let words = line.split(separator: " ")
        if start == nil, line.hasSuffix("{") || line.hasSuffix("("),
          words.contains("func") || words.first?.hasPrefix("init") == true
        {
          start = (place, indent)
        } else if let begun = start, line == String(repeating: " ", count: begun.indent) + "}" {
          let count = place - begun.line + 1
          #expect(count <= 40, "\(path):\(begun.line + 1): error: \(count) lines in a function")
          start = nil
        }
      }
      guard path.hasSuffix("/State.swift") else { continue }
      #expect(lines.count < 100, "\(path): error: State has \(lines.count) lines")
    }
  }

  @Test("the README lists the program's keys")
  func readmeKeys() throws {
    let readme = try text("README.md")
    for binding in Keymap.bindings {
      let keys = binding.keys.map { "`\($0.name)`".replacing("|", with: "\\|") }
        .joined(separator: " ")
      #expect(
        readme.contains("| \(keys) | \(binding.help) |"),
        "README.md: error: no row '| \(keys) | \(binding.help) |'; add it to the table of keys")
    }
  }

  @Test("the change log has a section for unreleased changes")
  func changelog() throws {
    #expect(try text("CHANGELOG.md").contains("## Unreleased"))
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: Project.root + "/" + path, encoding: .utf8)
  }
}
