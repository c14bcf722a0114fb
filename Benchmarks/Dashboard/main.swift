import Analytics
import Dashboard
import Market
import Screen
import TestSupport

/// Times the dashboard itself between key and screen, without terminal or files.
let listingCount = 4_500

func snapshot(day: Int, count: Int = listingCount) -> Snapshot {
  var snapshot = Snapshot(file: "prices-\(day).json", format: "litellm")
  snapshot.quotes = (0..<count).map { number in
    Quote.madeUp(
      number, millis: 1 + number * 7_919 % 15_000, day: 20_000 + day,
      at: Origin(file: "prices-\(day).json", line: number))
  }
  return snapshot
}

/// The median of several runs, in milliseconds.
func median(_ runs: Int, _ work: () -> Void) -> String {
  let clock = ContinuousClock()
  let times = (0..<runs).map { _ in clock.measure(work) }.sorted()
  let microseconds = Int(times[runs / 2].components.attoseconds / 1_000_000_000_000)
  return "\(microseconds / 1_000).\(String(1_000 + microseconds % 1_000).dropFirst()) ms"
}

let size = Size(columns: 200, rows: 60)
var state = State(size: size, now: Moment(Day(number: 20_010)))
var market = MarketIndex()
print(
  "taking in 2 × \(listingCount) quotes   "
    + median(1) {
      market.take([snapshot(day: 0), snapshot(day: 7)])
      _ = try? state.apply(.landed(files: 2), asking: market)
    })
print("one frame, 200x60            \(median(301) { _ = state.screen })")
_ = state.apply(.input(.key("z")))
print("one frame, 200x60, zoomed    \(median(301) { _ = state.screen })")
print(
  "a key and its frame          "
    + median(301) {
      _ = state.apply(.input(.key("j")))
      _ = state.screen
    })
print(
  "sorting \(listingCount) listings        "
    + median(21) { _ = state.apply(.input(.key("S"))) })
_ = state.apply(.input(.key("/")))
print(
  "a letter of a filter         "
    + median(21) {
      _ = state.apply(.input(.key("7")))
      _ = state.apply(.input(.key(.backspace)))
    })
_ = state.apply(.input(.key(.escape)))

/// As many listings as the largest catalogue has, and half as many again.
let mostListings = 7_000
var desk = State(size: size, now: Moment(Day(number: 20_010)))
var catalogue = MarketIndex()
catalogue.take([snapshot(day: 0, count: mostListings), snapshot(day: 7, count: mostListings)])
_ = try? desk.apply(.landed(files: 2), asking: catalogue)
_ = desk.apply(.input(.key("z")))
print(
  "sorting \(mostListings) listings and their frame  "
    + median(101) {
      _ = desk.apply(.input(.key(">")))
      _ = desk.screen
    })
let filter = "/out<20 blend<23% of provider0/model-0 !model-77 sources<9"
for letter in filter { _ = desk.apply(.input(.key(.character(letter)))) }
precondition(desk.screen.text.contains("of 7,000"), "the filter is not in sight")
print(
  "filtering \(mostListings) listings and their frame "
    + median(101) {
      _ = desk.apply(.input(.key("9")))
      _ = desk.screen
      _ = desk.apply(.input(.key(.backspace)))
      _ = desk.screen
    } + " for two")

/// As many rules as a user sets up, half of them about prices and half about events; they are
/// evaluated against every listing, off the loop.
let rules = (1...10).flatMap { number in
  [
    "cut>\(number)% provider:provider\(number)",
    "out<\(number) blend<20% of provider0/model-0 held>1d !provider:x",
  ]
}.compactMap { try? AlertRule($0) }
precondition(rules.count == 20, "a rule can't be read")
print(
  "20 rules on \(mostListings) listings, beside the loop "
    + median(31) { _ = try? catalogue.alerts(for: rules, in: desk.market) })
_ = try? desk.apply(.rules(rules), asking: catalogue)
for key: Key in [.escape, .escape, "!"] { _ = desk.apply(.input(.key(key))) }
precondition(desk.openPages.last == "alerts", "the log is not in sight")
print("one frame of the log of alerts \(median(301) { _ = desk.screen })")

/// A day of serving with as much data as a report can hold.
let start = Moment(seconds: 1_740_628_800, offsetMinutes: 480)
var report = ServingReport(
  title: "A day of serving", from: start,
  until: Moment(seconds: start.seconds + 86_400, offsetMinutes: 480),
  nodes: Figure(22_675, exponent: -2), gpusPerNode: 8, gpuHourPrice: Money(Figure(2), .usd),
  inputTokens: Figure(608, exponent: 9), cachedInputTokens: Figure(342, exponent: 9),
  outputTokens: Figure(168, exponent: 9),
  prices: PriceList(
    input: .known(Figure(55, exponent: -2)), cachedInput: .known(Figure(14, exponent: -2)),
    output: .known(Figure(219, exponent: -2))), origin: Origin(file: "day.json", line: 1))
report.hours = (0..<24).map { hour in
  ServingHour(
    start: Moment(seconds: start.seconds + Int64(hour) * 3_600, offsetMinutes: 480),
    nodes: Figure(278 - hour * 4), revenue: Figure(31_000 - hour * 1_000))
}
report.notes.cheaper = CheaperModel(
  model: "cheaper", prices: report.prices, nightDiscount: Figure(5, exponent: -1))
report.notes.night = NightDiscount(
  window: Hours.Window(fromMinute: 990, untilMinute: 30), share: Figure(75, exponent: -2))
var serving = Snapshot(file: "day.json", format: "tokentape")
serving.reports = [report]
market.take([serving])
_ = try? state.apply(.clock(Moment(Day(number: 20_200))), asking: market)
_ = try? state.apply(.landed(files: 1), asking: market)
for key: Key in [.escape, "2", "z", .end, .right, .up, .right] {
  _ = state.apply(.input(.key(key)))
}
precondition(state.screen.text.contains("what moves profit on cost"), "the lab is not in sight")
print(
  "a driver's step and its frame"
    + "  "
    + median(301) {
      _ = state.apply(.input(.key(.right)))
      _ = state.screen
      _ = state.apply(.input(.key(.left)))
      _ = state.screen
    } + " for two")

/// A benchmark with as many models as any has, from a few cents to a hundred dollars.
let scores = (0..<300).map { number in
  Score(
    "AIME 2024", model: "model-\(number)",
    value: Figure(number * 7_919 % 1_000).scaled(
      byPowerOfTen: -1),
    runCost: Money(Figure(Int128(3 + number * number * 104_729 % 100_000), exponent: -3), .usd),
    source: "somebody", origin: Origin(file: "scores.csv", line: number + 2))
}
let view = MarketView(asOf: Moment(Day(number: 20_200)), scores: scores)
if let quality = view.quality(in: "AIME 2024", by: .run) {
  let scatter = Scatter(quality, chosen: quality.points.first)
  print(
    "a scatter of 300 points      "
      + median(301) {
        var canvas = Canvas(size)
        scatter.draw(on: &canvas, in: canvas.frame)
      })
  print(
    "its frontier, from scores    "
      + median(301) { _ = view.quality(in: "AIME 2024", by: .run) })
}
