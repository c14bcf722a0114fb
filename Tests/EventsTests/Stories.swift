import Events
import Foundation
import Market
import Names
import Readers
import TestSupport

/// A finder with the table of names of the program.
let finder = SignalFinder(NameCatalogue(readNames(shippedNameFiles).table))

/// The stories of a file of lines, and the name of the event that each tells.
struct Stories {
  var tellings: [Telling] = []
  var events: [String] = []

  init(at path: String, event field: String) throws {
    let text = try String(contentsOfFile: Project.root + "/" + path, encoding: .utf8)
    for (number, line) in text.split(separator: "\n").enumerated() {
      let bytes = Array(line.utf8)
      guard let read = StoryLine.read(bytes, number: number + 1, of: path).0 else { continue }
      tellings.append(Telling(read.story, id: read.id))
      events.append(Stories.value(of: field, in: line) ?? "alone \(read.id)")
    }
  }

  /// The text of a member at the end of a line.
  private static func value(of field: String, in line: Substring) -> String? {
    let key = "\"\(field)\": \""
    guard let start = line.ranges(of: key).last?.upperBound else { return nil }
    return String(line[start...].prefix { $0 != "\"" })
  }

  /// Precision and recall over all pairs.
  func score(_ found: [Event]) -> (precision: Double, recall: Double) {
    var place = [Int](repeating: -1, count: tellings.count)
    for (number, event) in found.enumerated() {
      for member in event.members { place[member] = number }
    }
    var (right, joined, wanted) = (0, 0, 0)
    for one in events.indices {
      for other in events.indices where other > one {
        let (isWanted, isJoined) = (events[one] == events[other], place[one] == place[other])
        wanted += isWanted ? 1 : 0
        joined += isJoined ? 1 : 0
        right += isWanted && isJoined ? 1 : 0
      }
    }
    return (Double(right) / Double(max(1, joined)), Double(right) / Double(max(1, wanted)))
  }
}
