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
    let (days, snapshots, lists) = try loaded()
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

  /// Why a change of a price in the file of events is none that alerts find in the lists.
  private enum Fate: String, CaseIterable {
    /// It is found on the day of the list behind it.
    case found
    /// Nothing was loaded from behind it, or from before it.
    case noList
    /// One of the two lists around it lacks the listing.
    case notListed
    /// The lists hold other prices than those of the change: it was changed again between them.
    case changedAgain
    /// A price of nought, before or after: a placeholder, which is a correction.
    case nought
    /// A power of ten: a correction.
    case powerOfTen
    /// No difference but in the noise of binary numbers.
    case noise
    /// A price of a cache, an hour or a long request alone, which fires under another event.
    case otherMeter
    /// The lists contain it, and nothing is found.
    case missed
  }

  @Test("why each of the changes that is not found is none")
  func fates() throws {
    let (days, snapshots, lists) = try loaded()
    let fired = try alerts(of: MarketIndex(snapshots), days)
    var fates: [Fate: Int] = [:]
    var missed: [String] = []
    for row in try rows() where row[4] == "changed" {
      let fate = fate(of: row, days, lists, fired)
      fates[fate, default: 0] += 1
      if fate == .missed { missed.append(row.joined(separator: " ")) }
    }
    #expect(missed == [])
    #expect(fates.values.reduce(0, +) == 2_055)
    #expect(
      fates == [
        .found: 750, .noList: 2, .notListed: 505, .changedAgain: 215, .nought: 132,
        .powerOfTen: 10, .noise: 6, .otherMeter: 435,
      ])
  }

  private func fate(
    of row: [String], _ days: [String], _ lists: [[String: PriceList]], _ fired: Set<Fired>
  ) -> Fate {
    guard let meter: Meter = ["input": .input, "output": .output][row[5]],
      let before = Figure(row[6]), let then = Figure(row[7])
    else { return .otherMeter }
    guard let after = days.firstIndex(where: { row[0] <= $0 }), after > 0 else { return .noList }
    let id = row[2] + "/" + row[3]
    guard let old = lists[after - 1][id], let new = lists[after][id] else { return .notListed }
    if before.isSame(as: then) { return .noise }
    if before.isZero || then.isZero { return .nought }
    guard stated(old[meter]) == before, stated(new[meter]) == then else { return .changedAgain }
    if [true, false].contains(where: { fired.contains(Fired(id: id, day: days[after], isRise: $0)) }
    ) {
      return .found
    }
    return isPowerOfTen(before, then) ? .powerOfTen : .missed
  }

  private func stated(_ price: Price) -> Figure? {
    if case .suspect(let amount, _) = price { amount } else { price.amount }
  }

  private func rows() throws -> [[String]] {
    try String(contentsOfFile: prices + "/models.dev-price-events.csv", encoding: .utf8)
      .split(whereSeparator: \.isNewline).dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  private func loaded() throws -> ([String], [Snapshot], [[String: PriceList]]) {
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
    return (days, snapshots, lists)
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
    var moves: [String: [Move]] = [:]
    var changed: Set<String> = []
    var stills: Set<Move> = []
    for row in try rows() {
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
