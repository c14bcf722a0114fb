import Analytics
import ArgumentParser
import Dashboard
import Market
import Readers
import Screen

/// `tokentape screen`: prints one screen as text or a picture.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Print one screen of the dashboard as text or a picture; no terminal is needed.",
    discussion: """
      The screen depends on nothing but the arguments: settings are read only if --settings names \
      them, and their folders are ignored.
      """)

  @Option(help: "Columns and rows.")
  var size = Size(columns: 120, rows: 36)

  @Option(
    help: ArgumentHelp("Keys to press, such as \"2 j j enter\".", valueName: "keys"),
    completion: .key)
  var keys: String = ""

  @Option(help: ArgumentHelp("The time to show (default: now).", valueName: "time"))
  var at: Moment?

  @Option(
    help: ArgumentHelp("The view to open, as :link copies it.", valueName: "view"))
  var view: String?

  @Flag(help: "Draw lines, bars and charts in ASCII.")
  var ascii = false

  /// A form with a theme's colours.
  enum Picture: String, EnumerableFlag {
    case ansi, svg, html

    static func help(for picture: Picture) -> ArgumentHelp? {
      switch picture {
      case .ansi: "Print it in a theme's colours, for a terminal."
      case .svg: "Print it as an SVG picture."
      case .html: "Print it as an HTML page."
      }
    }
  }

  @Flag(exclusivity: .exclusive)
  var picture: Picture?

  @Option(
    help: ArgumentHelp(
      "The theme of a picture (default: your settings', else dark).", valueName: "name"),
    completion: .theme)
  var theme: String?

  @Option(
    help: ArgumentHelp(
      "The language: \(ScreenCommand.languages) (default: your settings', else en).",
      valueName: "tag"), completion: .list(["en"] + ShippedLanguages.tags))
  var language: String?

  @OptionGroup var rules: RulesOption

  @OptionGroup var settings: SettingsOption

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"), completion: .file())
  var paths: [String] = []

  mutating func run() throws {
    let pressed = try keys.split(separator: " ").map { name in
      guard let key = Key(named: String(name)) else {
        throw ValidationError("no key is called '\(name)'; write j, enter, esc, ctrl-f or f1")
      }
      return key
    }
    let gathered = Gathered(paths)
    Output.complain(gathered.unopened)
    let index = MarketIndex(gathered.snapshots, spelledBy: ShippedNames.spellingReader)
    let file = settings.path == nil ? nil : try settings.read()
    var state = State(
      size: size, now: at?.endOfDay ?? Clock.now,
      themes: Themes(only: theme ?? file?.settings.theme?.text ?? "dark").themes)
    let (rules, problems) = rules.read()
    Output.complain(problems)
    var events: [Event] = preferences(file).map { [.preferences($0)] } ?? []
    let own = file?.settings.names ?? []
    events += [
      .names(KnownNames { ShippedNames.catalogue(with: own) }), .themes(Themes().themes),
      .input(.resized(size)), .rules((file?.settings.rules ?? []) + rules),
      .landed(files: gathered.snapshots.count),
    ]
    if let view { events.append(.view(try ViewLine(view))) }
    events += pressed.map { .input(.key($0)) }
    let market = index.priced(by: file?.settings.prices ?? [])
    for event in events { try state.apply(event, asking: market) }
    let screen = ascii ? state.screen.inASCII : state.screen
    switch picture {
    case nil: Output.print(screen.text)
    // A screen's cells passed SafeText, and all else in it is our own.
    case .ansi: Output.print(ours: screen.ansi(state.theme))
    case .svg: Output.print(ours: screen.svg(state.theme))
    case .html: Output.print(ours: screen.html(state.theme))
    }
    if !gathered.unopened.isEmpty { throw Outcome.couldNotRun.exitCode }
  }

  /// The settings' preferences, but in no language that the environment chose.
  private func preferences(_ file: SettingsFile?) -> Preferences? {
    guard file != nil || language != nil else { return nil }
    var preferences = file?.preferences ?? Preferences()
    var settings = file?.settings ?? Settings()
    settings.language = language ?? settings.language ?? "en"
    preferences.wording = Languages.wording(settings)
    return preferences
  }

  private static var languages: String {
    (["en"] + ShippedLanguages.tags).joined(separator: ", ")
  }

  func validate() throws {
    if let language, language != "en", !ShippedLanguages.tags.contains(language) {
      throw ValidationError(
        "no language is called '\(language)'; "
          + suggestion(for: language, among: ["en"] + ShippedLanguages.tags))
    }
    guard let theme, !Themes.names.contains(theme) else { return }
    throw ValidationError(
      "no theme is called '\(theme)'; \(suggestion(for: theme, among: Themes.names))")
  }
}

extension Size: ExpressibleByArgument {
  /// A size, as written on the command line: `120x36`.
  public init?(argument: String) {
    let sides = argument.split(separator: "x").compactMap { Int($0) }
    guard sides.count == 2, argument.split(separator: "x").count == 2,
      sides.allSatisfy({ 1...Size.mostCells ~= $0 })
    else { return nil }
    self.init(columns: sides[0], rows: sides[1])
  }
}
