import ArgumentParser
import Dashboard
import Market

/// `tokentape replay`: a period, faster than it was.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Let a period pass by on the dashboard: prices, reports and stories as they came.",
    discussion: """
      p holds it, and any key of time travel ends it. At the end the screen stays where it is; 0 \
      goes back to now.
      """)

  @Option(help: ArgumentHelp("When it begins.", valueName: "date"))
  var from: Moment

  @Option(help: ArgumentHelp("When it is over; now where none is given.", valueName: "date"))
  var to: Moment?

  @Option(help: ArgumentHelp("How much faster than it was.", valueName: "speed"))
  var speed = Speed(factor: 86_400)

  @OptionGroup var kept: KeptOptions

  mutating func run() throws {
    guard let replay = Replay(from: from, until: to?.endOfDay ?? Clock.now, speed: speed.factor)
    else { throw ValidationError("the period ends before it begins; choose an earlier --from") }
    try kept.showDashboard(replay: replay)
  }
}

/// How much faster than it was a period passes by, as the command line writes it: `3600x`.
struct Speed: ExpressibleByArgument, CustomStringConvertible {
  let factor: Int

  var description: String { "\(factor)x" }

  init(factor: Int) { self.factor = factor }

  init?(argument: String) {
    guard let factor = Int(argument.hasSuffix("x") ? String(argument.dropLast()) : argument),
      Replay.speeds.contains(factor)
    else { return nil }
    self.factor = factor
  }
}
