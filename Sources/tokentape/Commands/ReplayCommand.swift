import ArgumentParser
import Dashboard
import Market

/// `tokentape replay`: replays a period at a higher speed.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Replay a period on the dashboard: prices, reports and stories as they came.",
    discussion: """
      p pauses the replay, and any time-travel key ends it. At its end the screen stays at that \
      moment; 0 goes back to now.
      """)

  @Option(help: ArgumentHelp("Start of the period.", valueName: "YYYY-MM-DD"))
  var from: Moment

  @Option(help: ArgumentHelp("End of the period (default: now).", valueName: "YYYY-MM-DD"))
  var to: Moment?

  @Option(help: ArgumentHelp("How many times faster than real time.", valueName: "speed"))
  var speed = Speed(factor: 86_400)

  @OptionGroup var kept: KeptOptions

  mutating func run() throws {
    guard let replay = Replay(from: from, until: to?.endOfDay ?? Clock.now, speed: speed.factor)
    else { throw ValidationError("the period ends before it begins; choose an earlier --from") }
    try kept.showDashboard(replay: replay)
  }
}

/// The speed of a replay relative to real time, as written on the command line: `3600x`.
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
