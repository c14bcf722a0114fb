import Analytics
import Market
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// The scatter plot of scores against cost.
struct ScatterTests {
  @Test("the frontier is drawn, the selection is named, and disagreeing sources make a span")
  func picture() throws {
    let quality = try quality([
      ("V3", ["39.2"], "0.175"), ("R1", ["79.8"], "0.96"), ("o1-mini", ["63.6"], "5.25"),
      ("o1", ["79.2", "74.3"], "26.25"), ("o1-pro", ["86"], "262.5"), ("GPT-4o", ["9.3"], nil),
    ])
    var canvas = Canvas(Size(columns: 60, rows: 16))
    Scatter(quality, chosen: quality.points.first { $0.model == "o1" })
      .draw(on: &canvas, in: canvas.frame)
    let expected = """
      |AIME 2024, %, by USD for the whole run, log                 |
      |   90 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈o1-pro┈┈ |
      |      │            R1                                   ●⠉⠉ |
      |   80 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈●⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒•⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠚┈┈ |
      |      │           o1 74.3–79.2 at $26.25 ◆                  |
      |   70 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ |
      |      │             ⡇          •                            |
      |   60 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ |
      |      │             ⡇                                       |
      |   50 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ |
      |      │ V3          ⡇                                       |
      |   40 ┤┈●⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ |
      |      │                                                     |
      |      └─────┬───────┬──────┬───────┬──────┬───────┬──────┬─ |
      |          $0.3     $1     $3      $10    $30    $100   $300 |
      |● frontier  ○ disputed  • behind  ◆ chosen                  |

      """
    #expect(canvas.text.split(separator: "\n").map { "|\($0)|\n" }.joined() == expected)
  }

  @Test("the base and marked listings are named, also where others are better")
  func keptNames() throws {
    var quality = try quality([
      ("V3", ["39.2"], "0.175"), ("R1", ["79.8"], "0.96"), ("o1-mini", ["63.6"], "5.25"),
      ("o1", ["74.3"], "26.25"), ("o3", ["74.1"], "26.5"), ("GPT-4o", ["9.3"], "5"),
    ])
    for place in quality.points.indices {
      quality.points[place].listing = Listing(provider: "x", model: quality.points[place].model)
    }
    var canvas = Canvas(Size(columns: 80, rows: 24))
    Scatter(
      quality, base: Listing(provider: "x", model: "o1"),
      marked: ["o3", "o1-mini"].map { Listing(provider: "x", model: $0) }
    ).draw(on: &canvas, in: canvas.frame)
    let text = canvas.text
    for name in ["o1 (base)", "o3", "o1-mini", "V3", "R1"] {
      #expect(text.contains(name), "\(name)")
    }
    #expect(!text.contains("GPT-4o"))
    #expect(text.contains("■ base or marked"))
  }

  @Test(
    "no chart draws outside its frame, whatever its size and points",
    arguments: [(0, 0), (1, 1), (30, 8), (31, 9), (80, 24), (200, 60)])
  func clips(columns: Int, rows: Int) throws {
    var random = Seeded(UInt64(columns))
    for count in [1, 2, 40] {
      let quality = try quality(
        (0..<count).map { number in
          let cost = Int128.random(in: 1...9_999_999, using: &random)
          let scores = (0...Int.random(in: 0...1, using: &random)).map { _ in
            Figure(Int.random(in: 0...100, using: &random)).description
          }
          return ("模型 \(number)", scores, Figure(cost, exponent: -4).description)
        })
      let around = Canvas(Size(columns: columns + 4, rows: rows + 4))
      var canvas = around
      let frame = Frame(row: 2, column: 2, columns: columns, rows: rows)
      Scatter(quality, chosen: quality.points.randomElement(using: &random))
        .draw(on: &canvas, in: frame)
      canvas.clear(frame)
      #expect(canvas == around)
    }
  }

  @Test(
    "a logarithm is right to a few parts of a power of ten",
    arguments: [
      ("1", 0), ("10", 65_536), ("0.001", -196_608), ("2", 19_728), ("5", 45_808),
      ("0.28", -36_231), ("186.4958", 148_811), ("9.9999999999", 65_536),
    ] as [(Figure, Int)])
  func logarithm(figure: Figure, parts: Int) throws {
    #expect(abs(try #require(figure.logarithm) - parts) <= 2)
    #expect((-figure).logarithm == nil && Figure.zero.logarithm == nil)
  }

  private func quality(_ models: [(String, [String], String?)]) throws -> Quality {
    let scores = models.flatMap { model, values, cost in
      values.enumerated().map { place, value in
        Score(
          "AIME 2024", model: model, value: Figure(value) ?? .zero,
          runCost: cost.flatMap { Figure($0) }.map { Money($0, .usd) }, source: "source \(place)",
          origin: Origin(file: "scores.json", line: 1))
      }
    }
    return try #require(
      MarketView(asOf: Moment(Day(number: 20_200)), scores: scores)
        .quality(in: "AIME 2024", by: .run))
  }
}
