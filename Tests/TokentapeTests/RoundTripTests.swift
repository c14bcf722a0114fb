import Foundation
import Market
import Readers
import TestSupport
import Testing

@testable import tokentape

/// `read --json` prints our own format, and reading that again gives the same data.
struct RoundTripTests {
  static let samples = ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [])
    .filter { FileList.takes(String($0.split(separator: "/").last ?? "")) && $0.contains(".") }
    .sorted()
  static let folder = Project.root + "/samples"

  @Test("a sample that is printed and read again gives the same data", arguments: samples)
  func again(path: String) throws {
    let first = read(try SourceFile(at: Self.folder + "/" + path))
    let printed = SourceFile(name: "printed.json", bytes: Array(first.json.description.utf8))
    let second = read(printed)
    #expect(second.format == "tokentape")
    #expect(second.diagnostics.filter { $0.severity == .error }.isEmpty)
    #expect(values(first).json.description == values(second).json.description)
    #expect(values(first).reports == values(second).reports)
    #expect(values(first).scores == values(second).scores)
    #expect(first.format != nil)
  }

  /// The snapshot without the places of its values.
  private func values(_ snapshot: Snapshot) -> Snapshot {
    let nowhere = Origin(file: "", line: 0)
    var values = Snapshot(file: "")
    values.quotes = snapshot.quotes.map { with($0) { $0.origin = nowhere } }
    values.reports = snapshot.reports.map { with($0) { $0.origin = nowhere } }
    values.exchangeRates = snapshot.exchangeRates.map { with($0) { $0.origin = nowhere } }
    values.rents = snapshot.rents.map { with($0) { $0.origin = nowhere } }
    values.scores = snapshot.scores.map { with($0) { $0.origin = nowhere } }
    values.threads = snapshot.threads.map { thread in
      Market.Thread(
        with(thread.story) { $0.origin = nowhere },
        replies: thread.replies.map { with($0) { $0.origin = nowhere } })
    }
    return values
  }

  private func with<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
    var value = value
    change(&value)
    return value
  }
}
