import Analytics
import ArgumentParser
import Dashboard
import Market
import Screen

/// `tokentape quality`: benchmark scores against prices.
struct QualityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quality",
    abstract: "Print the scores of a benchmark against what the models cost.",
    discussion: """
      A model is on the frontier if no other is at least as cheap and as good, and better in one \
      of the two. Conflicting scores of one model are shown side by side; if the place depends on \
      which of them is right, it is disputed. Without --benchmark, lists the benchmarks.
      """)

  @Option(
    help: ArgumentHelp("The benchmark, such as 'AIME 2024'.", valueName: "name"),
    completion: .benchmark)
  var benchmark: String?

  @Flag(help: "Compare with the measured cost of the whole run instead of a blended price.")
  var runCost = false

  @Option(help: "Weights of a blend: input:output, or input:cached:output.")
  var blend = Weights.threeToOne

  @Flag(help: "Draw a chart with the frontier instead of a table.")
  var chart = false

  @Option(help: "Columns and rows of the chart.")
  var size = Size(columns: 100, rows: 30)

  @OptionGroup var options: TableOptions

  @OptionGroup var sources: SourceOptions

  func validate() throws {
    guard [options.csv, chart, sources.json].count(where: { $0 }) <= 1 else {
      throw ValidationError("--json, --csv and --chart can't be combined")
    }
  }

  mutating func run() throws {
    let (market, isWhole) = try sources.market()
    let view = try market.view(asOf: try sources.moment(in: market))
    guard !view.scores.isEmpty else {
      Output.complain(
        "error: no score was known by \(view.asOf.day); give a file of benchmarks with --from")
      throw Outcome.couldNotRun.exitCode
    }
    if let benchmark {
      let quality = try sorted(try quality(in: benchmark, of: view))
      if sources.json {
        Output.print(quality.json(in: view))
      } else if options.csv {
        Output.print(quality.csv(in: view).text)
      } else if chart {
        var canvas = Canvas(size)
        Scatter(quality).draw(on: &canvas, in: canvas.frame)
        Output.print(canvas.text)
      } else {
        Output.print(quality.text(asOf: view.asOf))
      }
    } else {
      printBenchmarks(of: view)
    }
    if !isWhole { throw Outcome.couldNotRun.exitCode }
  }

  private func quality(in benchmark: String, of view: MarketView) throws -> Quality {
    if let quality = view.quality(in: benchmark, by: runCost ? .run : .blend(blend)) {
      return quality
    }
    let names = view.benchmarks.map(\.name)
    let isKnown = names.contains { $0.lowercased() == benchmark.lowercased() }
    Output.complain(
      isKnown
        ? "error: nobody measured what a run of '\(benchmark)' cost; leave out --run-cost"
        : "error: no benchmark is called '\(benchmark)'; "
          + suggestion(for: benchmark, among: names))
    throw Outcome.couldNotRun.exitCode
  }

  /// The models, sorted as the options say.
  private func sorted(_ quality: Quality) throws -> Quality {
    var quality = quality
    let wanted = try options.column(["score", "cost", "model", "place"].map { ($0, $0) })
    switch wanted {
    case "score": quality.points = options.sorted(quality.points) { $0.high }
    case "cost": quality.points = options.sorted(quality.points) { $0.cost }
    case "model": quality.points = options.sorted(quality.points) { $0.model.lowercased() }
    case "place":
      quality.points = options.sorted(quality.points) { point in
        point.place.flatMap { Quality.Place.allCases.firstIndex(of: $0) }
      }
    default: if options.reverse { quality.points.reverse() }
    }
    return quality
  }

  private func printBenchmarks(of view: MarketView) {
    let benchmarks = view.benchmarks
    if sources.json {
      Output.print([
        "asOf": .moment(view.asOf),
        "benchmarks": .list(
          benchmarks.map { ["name": .text($0.name), "scores": .whole($0.scores)] }),
      ])
    } else if options.csv {
      var csv = CSVText(["benchmark", "scores"])
      for (name, scores) in benchmarks { csv.add([.text(name), .number(Figure(scores))]) }
      Output.print(csv.text)
    } else {
      var table = TextTable([("benchmark", .left), ("scores", .right)])
      for (name, scores) in benchmarks { table.add([name, String(scores)]) }
      Output.print(table.text)
    }
  }
}
