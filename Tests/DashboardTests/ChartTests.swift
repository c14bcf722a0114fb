import Market
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// Axes, areas, bars and large digits.
struct ChartTests {
  @Test(
    "an axis has round values, at least four where there is room",
    arguments: [
      ("4.41", "5.98", 5, "4,4.5,5,5.5,6"), ("0", "31100", 4, "0,10000,20000,30000,40000"),
      ("0", "1.2", 8, "0,0.2,0.4,0.6,0.8,1,1.2"), ("-3", "7", 6, "-5,-2.5,0,2.5,5,7.5"),
      ("0.0001", "0.0009", 6, "0,0.0002,0.0004,0.0006,0.0008,0.001"),
    ] as [(Figure, Figure, Int, String)])
  func roundValues(low: Figure, high: Figure, most: Int, expected: String) {
    let ticks = Ticks(around: low, high, atMost: most, room: 2 * most)
    #expect(ticks.values.map(\.description).joined(separator: ",") == expected)
  }

  @Test("round values are in order, around what they must hold, and few, whatever that is")
  func anyValues() {
    var random = Seeded(7)
    for _ in 0..<600 {
      let exponent = Int.random(in: -9...9, using: &random)
      let low = Figure(Int128.random(in: -99_999...99_999, using: &random), exponent: exponent)
      let high = low + Figure(Int128.random(in: 1...99_999, using: &random), exponent: exponent)
      let most = Int.random(in: 4...20, using: &random)
      let values = Ticks(around: low, high, atMost: most, room: 3 * most).values
      #expect(Ticks.least...3 * most ~= values.count, "\(low) \(high) \(most): \(values)")
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 < $1 })
      #expect(values.first.map { $0 <= low } == true && values.last.map { high <= $0 } == true)
      let inner = Ticks(from: low, to: high, atMost: most, room: 3 * most).values
      #expect(inner.allSatisfy { low <= $0 && $0 <= high } && inner.count <= 3 * most)
    }
    #expect(Ticks(around: .zero, .zero, atMost: 4, room: 8).values.count <= 2)
  }

  @Test("round values stand the same number of rows apart, at least four, and hold the line")
  func evenRows() {
    var random = Seeded(8)
    for _ in 0..<600 {
      let exponent = Int.random(in: -9...9, using: &random)
      let low = Figure(Int128.random(in: -99_999...99_999, using: &random), exponent: exponent)
      let high = low + Figure(Int128.random(in: 1...99_999, using: &random), exponent: exponent)
      let rows = Int.random(in: 4...30, using: &random)
      let ticks = EvenTicks(around: low, high, rows: rows)
      #expect(ticks.low <= low && high <= ticks.high && ticks.values.count >= Ticks.least)
      let frame = Frame(row: 0, column: 0, columns: 40, rows: rows - ticks.unused)
      let chart = Chart(values: [], low: ticks.low, high: ticks.high)
      let places = ticks.values.map { chart.row(of: $0, in: frame) }
      let distances = Set(zip(places, places.dropFirst()).map { $0 - $1 })
      #expect(distances.count == 1 && distances.first ?? 0 > 0, "\(low) \(high) \(rows): \(places)")
      // Even where nothing round fits well, the line takes a fourth of the rows.
      #expect((ticks.high - ticks.low) <= (high - low) * Figure(4), "\(low) \(high) \(rows)")
    }
    #expect(EvenTicks(around: .zero, .zero, rows: 8).values.count <= 2)
  }

  @Test(
    "a time axis names days, weeks, months or years, whichever are few enough",
    arguments: [
      ("2025-02-01", "2025-02-05", 5, "1 Feb,2 Feb,3 Feb,4 Feb,5 Feb"),
      ("2025-02-01", "2025-03-05", 6, "3 Feb,10 Feb,17 Feb,24 Feb,3 Mar"),
      ("2024-11-20", "2025-04-02", 6, "Dec,2025,Feb,Mar,Apr"),
      ("2024-03-20", "2025-08-02", 6, "Apr,Jul,Oct,2025,Apr,Jul"),
      ("2020-03-20", "2026-08-02", 7, "2021,2022,2023,2024,2025,2026"),
    ])
  func days(from: String, to: String, most: Int, expected: String) throws {
    let ticks = TimeTicks(from: try day(from), to: try day(to), atMost: most)
    #expect(ticks.days.map(\.text).joined(separator: ",") == expected)
  }

  private func day(_ text: String) throws -> Day {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(Day(year: parts[0], month: parts[1], day: parts[2]))
  }

  @Test("what is below a line is tinted, and the grid shows through")
  func area() {
    var canvas = Canvas(Size(columns: 6, rows: 3))
    canvas.write("┈┈┈┈┈┈", row: 2, column: 0, as: .border)
    Chart(values: [0, 1, 2].map { Figure($0) }, low: .zero, high: Figure(2), isArea: true)
      .draw(on: &canvas, in: canvas.frame, as: .series1)
    let roles = (0..<3).map { canvas.roles(row: $0) }
    #expect(roles == ["...1LL", ".1LLAA", "1LAAAA"])
    #expect(canvas.text(row: 2).hasSuffix("┈┈┈┈"))
  }

  @Test("a bar is as long as its share, and never longer than its room")
  func bars() {
    let shares = ["0", "0.001", "0.5", "0.99", "1", "7", "-1"].compactMap { Figure($0) }
    #expect(
      shares.map { Bar(share: $0).text(columns: 4) } == ["", "▏", "██", "███▉", "████", "████", ""])
  }

  @Test(
    "large digits stand on one line, with their unit beside them",
    arguments: [
      ("545.5 %", ["█▀▀ █ █ █▀▀   █▀▀  ", "▀▀█ ▀▀█ ▀▀█   ▀▀█  ", "▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %"]),
      ("−1,208×", ["   ▄█    ▀▀█ █▀█ █▀█ ", "▀▀  █    █▀▀ █ █ █▀█ ", "   ▀▀▀ █ ▀▀▀ ▀▀▀ ▀▀▀×"]),
      ("6397.", ["█▀▀ ▀▀█ █▀█ ▀▀█  ", "█▀█ ▀▀█ ▀▀█   █  ", "▀▀▀ ▀▀▀ ▀▀▀   ▀ ▀"]),
      ("n/a", ["   ", "   ", "n/a"]),
    ])
  func digits(text: String, rows: [String]) {
    let figure = BigFigure(text)
    #expect(figure.columns == rows[2].count)
    var canvas = Canvas(Size(columns: rows[0].count, rows: 3))
    figure.draw(on: &canvas, row: 0, column: 0, endColumn: rows[0].count, as: .title)
    #expect((0..<3).map { canvas.text(row: $0) } == rows)
  }
}
