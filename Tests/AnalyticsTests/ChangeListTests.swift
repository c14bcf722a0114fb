import Analytics
import Foundation
import Market
import Readers
import TestSupport
import Testing

@Suite struct ChangeListTests {
  private func market() throws -> MarketIndex {
    let folder = Project.root + "/samples/prices"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".json") }
    let snapshots = try files.map { name in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
      return read(SourceFile(name: name, bytes: Array(bytes)))
    }
    return MarketIndex(snapshots)
  }

  private func moment(_ text: String) throws -> Moment { try #require(Moment(iso8601: text)) }

  @Test func deepSeekInTheFirstMonthsOf2025() throws {
    let market = try market()
    let (from, to) = (try moment("2025-01-01"), try moment("2025-03-01").endOfDay)
    var list = try market.changes(from: from, to: to, knownBy: .endOfTime)
    list.addLaunches(market.view(asOf: to)) { quote in
      quote.listing.model == "deepseek-reasoner" ? Day(year: 2025, month: 1, day: 20) : nil
    }
    let found = list.rows.filter { $0.listing.provider == "deepseek" }
      .map { "\($0.at.day) \($0.group) \($0.listing.model)" }
    #expect(
      Set(found) == [
        "2025-02-26 hours deepseek-chat", "2025-02-26 hours deepseek-reasoner",
        "2025-02-08 rise deepseek-chat", "2025-01-20 launch deepseek-reasoner",
      ])
  }

  @Test func nothingBeforeOrAfter() throws {
    let market = try market()
    let list = try market.changes(
      from: try moment("2025-02-09"), to: try moment("2025-02-20").endOfDay, knownBy: .endOfTime)
    #expect(!list.rows.contains { $0.at.day.description == "2025-02-08" })
    #expect(list.rows.allSatisfy { list.from <= $0.at && $0.at <= list.to })
  }

  @Test func contextsThatDiffer() throws {
    let market = try market()
    var list = ChangeList(from: try moment("2025-01-26"), to: try moment("2026-11-13").endOfDay)
    list.addContexts(market.view(asOf: list.from), market.view(asOf: list.to))
    #expect(
      list.rows.allSatisfy { $0.group == .context && $0.context?.before != $0.context?.after })
  }
}
