import Analytics
import Foundation
import Market
import Readers
import TestSupport
import Testing

private let prices = Project.shared + "/data/prices"
private let isThere = FileManager.default.fileExists(atPath: prices + "/models.dev")

/// Every price change in the history of models.dev, compared with the alerts from its lists.
@Suite(.enabled(if: isThere, "the folder ../shared/data with real price lists is not here"))
struct PriceEventTests {
  /// A change in the event file, between two lists: one has the price before it and the other the
  /// price after it.
  private struct Move: Hashable {
    let id: String
    let before: String
    let day: String
    let isRise: Bool
  }

  @Test("every move between two lists fires, and nothing else does")
  func allMoves() throws {
    let days = try FileManager.default.contentsOfDirectory(atPath: prices + "/models.dev").sorted()
      .map { String($0.prefix(10)) }
    let snapshots = try days.map { day in
      let path = prices + "/models.dev/\(day).json"
      return read(
        SourceFile(
          name: day + ".json", bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))))
    }
    let lists = snapshots.map { snapshot in
      Dictionary(snapshot.quotes.map { ($0.listing.id, $0.rate.prices) }) { $1 }
    }
    let (moves, stills) = try events(days, lists)
    #expect(moves.count > 400 && stills.count > 200, "\(moves.count) moves, \(stills.count) others")
    let market = MarketIndex(snapshots)
    let fired = try alerts(of: market, days)
    let missed = moves.filter { move in
      !fired.contains(Fired(id: move.id, day: move.day, isRise: move.isRise))
    }
    #expect(missed.map { "\($0.day) \($0.id)" }.sorted() == [])
    let wrong = stills.filter { still in
      [true, false].contains { fired.contains(Fired(id: still.id, day: still.day, isRise: $0)) }
    }
    #expect(wrong.map { "\($0.day) \($0.id)" }.sorted() == [])
  }

  private struct Fired: Hashable {
    let id: String
    let day: String
    let isRise: Bool
  }

  /// What `cut>0%` and `rise>0%` fire for on the day of each list.
  private func alerts(of market: MarketIndex, _ days: [String]) throws -> Set<Fired> {
    let rules = try ["cut>0%", "rise>0%"].map { try AlertRule($0) }
    var fired: Set<Fired> = []
    for day in days {
      let now = moment(day).endOfDay
      let since = Moment(seconds: now.seconds - 86_400)
      let alerts = try market.alerts(for: rules, in: market.view(asOf: now), since: since)
      for alert in alerts.fired {
        for hit in alert.hits {
          fired.insert(
            Fired(id: hit.listing.id, day: day, isRise: alert.rule.text.hasPrefix("rise")))
        }
      }
    }
    return fired
  }

  /// The moves of the event file that the lists contain, and the listings whose only events between
  /// two lists are not moves: a price added to or removed from a listing.
  private func events(
    _ days: [String], _ lists: [[String: PriceList]]
  ) throws -> (moves: Set<Move>, stills: Set<Move>) {
    let rows = try String(contentsOfFile: prices + "/models.dev-price-events.csv", encoding: .utf8)
      .split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    var moves: [String: [Move]] = [:]
    var changed: Set<String> = []
    var stills: Set<Move> = []
    for row in rows {
      guard let after = days.firstIndex(where: { row[0] <= $0 }), after > 0 else { continue }
      let id = row[2] + "/" + row[3]
      let key = days[after] + id
      guard let old = lists[after - 1][id], let new = lists[after][id] else { continue }
      let meter: Meter? = ["input": .input, "output": .output][row[5]]
      if row[4] == "changed", let meter {
        changed.insert(key)
        // A zero price is a placeholder, a power of ten a slip, and noise is no change.
        if let before = Figure(row[6]), let then = Figure(row[7]), before.isSame(as: then) {
          changed.remove(key)
          stills.insert(Move(id: id, before: "", day: days[after], isRise: false))
        }
        guard let before = Figure(row[6]), let then = Figure(row[7]), !before.isZero,
          !then.isZero, !isPowerOfTen(before, then), !before.isSame(as: then),
          old[meter] == .known(before),
          new[meter] == .known(then)
        else { continue }
        moves[key, default: []].append(
          Move(id: id, before: row[5], day: days[after], isRise: before < then))
      } else if row[4].hasPrefix("field-") {
        stills.insert(Move(id: id, before: "", day: days[after], isRise: false))
      }
    }
    // If both moved, output decides the direction.
    let decisive = moves.values.compactMap { all in all.last { $0.before == "output" } ?? all.last }
    return (
      Set(decisive),
      stills.filter { still in
        guard let after = days.firstIndex(of: still.day), !changed.contains(still.day + still.id)
        else { return false }
        let (old, new) = (lists[after - 1][still.id], lists[after][still.id])
        return [Meter.input, .output].allSatisfy { meter in
          guard let one = old?[meter].amount, let two = new?[meter].amount else { return true }
          return one.isSame(as: two)
        }
      }
    )
  }

  private func isPowerOfTen(_ one: Figure, _ two: Figure) -> Bool {
    one.significand == two.significand
  }
}
