import Analytics
import ArgumentParser
import Dashboard
import Market
import Names
import Readers
import Verdicts

/// `tokentape alerts`: the alerts that rules raise.
struct AlertsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "alerts",
    abstract: "Print the alerts that rules raise; exits with 3 if there are any.",
    discussion: """
      A rule is a filter, in the syntax of prices --where and /, and all of its terms must match: \
      provider:deepseek, !model:flash, out<0.5, blend(o3)<2, 'blend<5% of o1', held>30d. Prices \
      are in US dollars; words of an id go in quotes. A rule fires while a listing matches or, if \
      it names an event, when that event happens: cut, rise (cut>20%, rise>10%), cached-only, \
      tier, hours, deprecated, added, removed, returned. claim:contradicted, or another verdict, \
      fires for what stories and replies state of a provider: or model:.

      Without --rule and --rules, the rules in your settings apply ([alerts] rules = ["cut>20%"]).

      Changes that are most likely corrections never fire; they are listed separately. Exits with \
      0 if nothing fires, 3 if something does, 2 if a rule or a file can't be read.
      """)

  @Option(
    name: .customLong("rule"),
    help: ArgumentHelp("A rule; repeat for more.", valueName: "rule"), completion: .filter)
  var typed: [String] = []

  @OptionGroup var files: RulesOption

  @Option(help: "Include changes that became known in the last N days.")
  var days = 1

  @Option(help: "Weights of a blend: input:output, or input:cached:output.")
  var blend = Weights.threeToOne

  @Flag(help: "Only alerts not yet acknowledged on the dashboard.")
  var unacknowledged = false

  @OptionGroup var options: TableOptions

  @OptionGroup var sources: SourceOptions

  @OptionGroup var settings: SettingsOption

  func validate() throws {
    guard 1...AlertsCommand.mostDays ~= days else {
      throw ValidationError("--days takes a number from 1 to \(AlertsCommand.mostDays)")
    }
    guard !options.csv || !sources.json else {
      throw ValidationError("--json and --csv can't be combined")
    }
  }

  mutating func run() throws {
    let (rules, areAllRead) = try rules()
    let (read, isWhole) = try sources.market()
    let own = try settings.read()?.settings
    let market = read.priced(by: own?.prices ?? [])
    let names = ShippedNames.catalogue(with: own?.names ?? [])
    let moment = try sources.moment(in: market)
    let since = Moment(
      seconds: moment.seconds - Int64(days) * 86_400, offsetMinutes: moment.offsetMinutes,
      precision: moment.precision)
    let view = try market.view(asOf: moment)
    var alerts = try market.alerts(
      for: rules, in: view, since: since, weights: blend,
      by: RuleNames(
        providers: { ProviderNames(names.providerSpellings) },
        sold: { names.soldModels(in: $0).sold }))
    if rules.contains(where: { $0.claim != nil }) {
      let ledger = try ClaimLedger(of: market, asOf: moment, names: names)
      alerts.add(ledger, for: rules, since: since.day)
    }
    if unacknowledged {
      let seen = try market.acknowledged
      alerts.fired.removeAll { seen.contains($0.key) }
    }
    Output.complain(alerts.problems)
    try sort(&alerts)
    if alerts.isCutOff {
      Output.complain(
        "warning: a rule fired more than \(Alerts.mostHits) times, and the oldest alerts are left "
          + "out; use fewer --days or a narrower rule")
    }
    if sources.json {
      Output.print(alerts.json(in: view, since: since))
    } else if options.csv {
      Output.print(alerts.csv(in: view).text)
    } else {
      Output.print(alerts.text(asOf: moment, since: since))
    }
    if !alerts.fired.isEmpty { throw Outcome.fired.exitCode }
    if !isWhole || !areAllRead || !alerts.problems.isEmpty {
      throw Outcome.couldNotRun.exitCode
    }
  }

  /// Sorts the alerts as the options say.
  private func sort(_ alerts: inout Alerts) throws {
    let wanted = try options.column(
      ["rule", "provider", "day", "listings", "share"].map { ($0, $0) })
    for part in [\Alerts.fired, \Alerts.suspected] {
      switch wanted {
      case "rule": alerts[keyPath: part] = options.sorted(alerts[keyPath: part]) { $0.rule.text }
      case "provider":
        alerts[keyPath: part] = options.sorted(alerts[keyPath: part]) { $0.provider }
      case "day": alerts[keyPath: part] = options.sorted(alerts[keyPath: part]) { $0.day }
      case "listings":
        alerts[keyPath: part] = options.sorted(alerts[keyPath: part]) { $0.listings.count }
      case "share":
        alerts[keyPath: part] = options.sorted(alerts[keyPath: part]) { $0.greatestShare }
      default: if options.reverse { alerts[keyPath: part].reverse() }
      }
    }
  }

  /// The valid rules; errors in the others go to standard error.
  private func rules() throws -> (rules: [AlertRule], areAllRead: Bool) {
    if typed.isEmpty, files.files.isEmpty { return try rulesOfSettings() }
    var (rules, diagnostics) = ([AlertRule](), [Diagnostic]())
    for (index, text) in typed.enumerated() {
      do throws(Diagnostic) {
        rules.append(
          try AlertRule(text, at: Origin(file: "--rule", line: index + 1, column: 1)))
      } catch {
        diagnostics.append(error)
      }
    }
    let read = files.read()
    Output.complain(diagnostics + read.diagnostics)
    return (rules + read.rules, diagnostics.isEmpty && read.diagnostics.isEmpty)
  }

  /// The rules in the settings.
  private func rulesOfSettings() throws -> (rules: [AlertRule], areAllRead: Bool) {
    let file = try settings.read()
    guard let file, !file.settings.rules.isEmpty else {
      Output.complain(
        "error: there is no rule; give one, such as --rule 'cut>20%', or a file of rules with "
          + "--rules, or set [alerts] rules = [...] in your settings")
      throw Outcome.couldNotRun.exitCode
    }
    return (file.settings.rules, file.diagnostics.allSatisfy { $0.severity == .warning })
  }

  /// A century: more than any list of prices goes back.
  private static let mostDays = 36_500
}
