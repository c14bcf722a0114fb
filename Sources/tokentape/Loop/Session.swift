import Analytics
import Curses
import Dashboard
import Glibc
import Market
import Readers
import Screen

/// The running dashboard: the event loop, and the only place that performs effects.
///
/// It waits for a key, a signal, a changed file or a finished reading, turns them into events,
/// performs the resulting effects, and draws once. No timer runs while nothing happens.
@MainActor
final class Session {
  let terminal: Terminal
  let signals: Signals
  let wakeup: Wakeup
  let loader: Loader
  let store: any Store
  /// The user's settings, if any.
  var settings: SettingsFile?
  /// Messages about the settings and the archive.
  let notes: [Diagnostic]
  /// The rules from the command line, in addition to the settings'.
  private(set) var rules: [AlertRule] = []
  let queryRunner: QueryRunner
  /// What the user pays, whatever lists say.
  let ownPrices = OwnPrices()
  /// What runs the commands of alerts.
  let commands: CommandRunner
  /// What fetches sources on the web.
  let fetching: FetchLoop
  /// What was said of the screen, if it is plain.
  private var speech = Speech()
  /// Whether charts and borders are drawn in ASCII.
  private let isInASCII: Bool
  let watch = Watch()
  var state: State
  /// The requested paths, which lead to the followed files.
  var roots: [String] = []
  /// The files found there, and the paths that don't exist.
  var known: Set<String> = []
  /// Typed paths that were not resolved yet.
  var typed: Set<String> = []
  /// Whether the initial files are found; later ones are announced.
  var hasBegun = false
  /// Later files, announced once they are read.
  var newcomers: Set<String> = []
  /// Whether the user was told that not all changes are followed.
  var isDeaf = false
  /// The deadline for the first picture, while it waits for the first files to be read.
  private var firstPictureBy: Int64?
  private var isOver = false
  /// Whether the archive had something to show before any file was read.
  var opensOnArchive = false
  /// When loaded values were last queried during a load, in milliseconds.
  var landedAt: Int64 = 0
  /// The files that landed since the screen last heard of any.
  var landedSince = 0
  /// When the market was last queried, and how long the last result took, in milliseconds.
  var marketAskedAt: Int64 = 0
  var marketTook: Int64 = 0
  /// When the replay last advanced, in milliseconds.
  private var passedAt: Int64 = 0
  /// When the oldest pending query was issued, in milliseconds.
  private var askedAt: Int64?
  /// Whether the themes that the first picture did not need were requested.
  private var hasThemes = false
  /// The first screen, until it is known whether it must be kept.
  private var keptScreen: KeptScreen?
  /// The kept screen that is shown, until it is confirmed.
  var unconfirmed: (content: KeptScreen.Content, until: Int64)?

  /// How long the first picture waits for files, in milliseconds: the samples take less, and a
  /// picture without figures that is replaced at once only flickers.
  static let firstPatience: Int64 = 60
  /// How long a picture waits for query results, in milliseconds: half a frame at 60 Hz.
  ///
  /// Most take one or two, and a list whose rows are briefly blank only flickers.
  static let answerPatience: Int64 = 8
  /// How often a long load shows what was loaded so far, in milliseconds.
  static let landingInterval: Int64 = 500
  /// During a load, this many times the duration of a query passes before the next one.
  static let queryShare: Int64 = 4

  /// Creates a dashboard on the terminal that the program was started in.
  ///
  /// - Parameters:
  ///   - settings: The user's settings, if any.
  ///   - isInASCII: Whether charts and borders are drawn in ASCII.
  ///   - isPlain: Whether only lines are written, without a screen.
  ///   - kept: The screen that may have been kept, for a size of the terminal.
  ///   - open: Opens the store, and says what there is to say of that.
  /// - Throws: A `Terminal.Refusal` if there is no usable terminal, a `Diagnostic` if the session
  ///   can't start.
  init(
    settings: SettingsFile?, inASCII isInASCII: Bool = false, plainly isPlain: Bool = false,
    kept: (Size) -> KeptScreen?, opening open: () -> (store: any Store, notes: [Diagnostic])
  ) throws {
    self.settings = settings
    // The kernel's console has 512 glyphs and no Braille.
    self.isInASCII = isInASCII || getenv("TERM").map { String(cString: $0) } == "linux"
    signals = try Signals()
    let wakeup = try Wakeup()
    self.wakeup = wakeup
    commands = CommandRunner(wake: { wakeup.wake() })
    fetching = FetchLoop(wake: { wakeup.wake() })
    if let farewell = signals.waitForFront() { Signals.end(by: farewell) }
    let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    terminal = try Terminal(
      hasColors: !noColor, escapePatience: Environment.variable("ESCDELAY").flatMap(Int64.init),
      plainly: isPlain)
    let suiting = Themes.suiting(
      hasManyColors: terminal.hasManyColors,
      colorFGBG: getenv("COLORFGBG").map { String(cString: $0) })
    terminal.ask(wantsBackground: Session.followsBackground(of: terminal, settings))
    terminal.usesMouse = settings?.settings.mouse ?? true
    keptScreen = isPlain ? nil : kept(terminal.size)
    if let kept = keptScreen?.content, let theme = Themes(only: kept.theme).themes.first {
      let colors = (settings?.preferences ?? Preferences()).colors
      terminal.show(
        kept.canvas, theme: theme.colored(for: colors), hasLinks: settings?.settings.links ?? true)
      unconfirmed = (kept, Clock.milliseconds + KeptScreen.patience)
    }
    state = State(
      size: isPlain ? Speech.size : terminal.size, now: Clock.now,
      themes: Themes(only: settings?.settings.theme?.text ?? suiting).themes)
    let (store, notes) = open()
    self.store = store
    self.notes = notes
    loader = Loader(store, wake: { wakeup.wake() })
    let ownPrices = ownPrices
    ownPrices.set(settings?.settings.prices ?? [])
    queryRunner = QueryRunner(
      market: { store.market.priced(by: ownPrices.current) }, wake: { wakeup.wake() })
  }

  /// Shows files and folders, and follows them, until the user quits.
  ///
  /// - Parameters:
  ///   - paths: The files and folders.
  ///   - rules: The rules to watch.
  ///   - replay: The period to replay, if any.
  ///   - view: The view to open, if any.
  ///   - archive: The archive that copied commands are to name.
  func run(
    _ paths: [String], rules: [AlertRule] = [], replay: Replay? = nil, view: ViewLine? = nil,
    archive: String? = nil
  ) {
    self.rules = rules
    state.archivePath = archive
    apply(.rules(allRules))
    apply(.landed(files: 0))
    openAsChosen()
    for note in notes { apply(.failed(note)) }
    if let mark = store.loadingMark { _ = watch.follow(file: mark) }
    follow(paths)
    if let replay { apply(.replay(replay)) }
    if let view { apply(.view(view)) }
    firstPictureBy = Clock.milliseconds + Session.firstPatience
    while !isOver {
      turn()
      draw()
    }
    terminal.close()
  }

  /// Applies one event, and performs its effects.
  func apply(_ event: Event) {
    for effect in state.apply(event) {
      switch effect {
      case .ask(let query):
        askedAt = askedAt ?? Clock.milliseconds
        if query.kind == .market { marketAskedAt = Clock.milliseconds }
        queryRunner.ask(query)
      case .keep(let mark): store.keep(mark)
      case .keepClaims(let look): store.keep(look)
      case .load(let paths): open(paths.map(PathCompletion.expanded))
      case .complete(let path): loader.complete(path)
      case .fetch(let names): fetching.fetch(names)
      case .followThread(let address): fetching.follow(thread: address)
      case .stopReading: apply(.leftUnread(loader.stop()))
      case .write(let path, let text, let replaces):
        write(text, into: PathCompletion.expanded(path), replaces: replaces)
      case .copy(let text): copy(text)
      case .openAddress(let address): openAddress(address)
      case .announce(let alerts): announce(alerts)
      case .pipe(let command, let text): pipe(text, to: command)
      case .redraw: terminal.redraw()
      case .quit: isOver = true
      }
    }
  }
}

extension Session {
  /// Waits until something happens, and handles all of it.
  private func turn() {
    let ready = wait()
    answerSignals()
    if ready & POLLHUP != 0 { end(by: SIGHUP) }
    let inputs = terminal.inputs(isReady: ready & POLLIN != 0, now: Clock.milliseconds)
    if terminal.isGone { end(by: SIGHUP) }
    if let isLight = terminal.takeBackground() { suit(isLight: isLight) }
    let isWoken = !wakeup.drain().isEmpty
    let outcomes = isWoken ? loader.take() : nil
    let answers = isWoken ? queryRunner.take() : []
    let problems = isWoken ? commands.take() : []
    let web = isWoken ? fetching.take() : nil
    watch.gather(now: Clock.milliseconds)
    let changes = watch.settled(now: Clock.milliseconds)
    passTime()
    guard !inputs.isEmpty || outcomes != nil || changes != nil else { return }
    if !inputs.isEmpty || changes != nil { (unconfirmed, keptScreen) = (nil, nil) }
    apply(.clock(Clock.now))
    for input in inputs { apply(.input(input)) }
    if let outcomes { take(outcomes) }
    for (kind, answer) in answers { take(answer, to: kind) }
    if let web { apply(.web(web)) }
    for problem in problems + (web == nil ? [] : fetching.takeProblems()) {
      apply(.failed(problem))
    }
    if let changes { take(changes) }
  }

  /// Waits for the next event.
  ///
  /// - Returns: The terminal's events: `POLLIN` if there is input, `POLLHUP` if it is gone for
  ///   good.
  private func wait() -> Int32 {
    let descriptors = [
      STDIN_FILENO, signals.descriptor, wakeup.descriptor, watch.descriptor, fetching.descriptor,
    ]
    var waits = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&waits, nfds_t(waits.count), timeout) > 0 else { return 0 }
    if waits[4].revents != 0 { fetching.fetchDue() }
    let found = Int32(waits[0].revents)
    return found & (POLLHUP | POLLERR | POLLNVAL) != 0 ? POLLHUP : found & POLLIN
  }

  private var timeout: Int32 {
    let now = Clock.milliseconds
    let waits = [pictureBy, passesAt, terminal.inputsBy].compactMap {
      $0.map { Int32(clamping: max(0, $0 - now)) }
    }
    let changes = watch.timeout(now: now)
    return (changes < 0 ? waits : waits + [changes]).min() ?? -1
  }

  /// When a running replay advances next; nil if there is none, or it is paused.
  private var passesAt: Int64? {
    state.replay == nil || state.isFrozen ? nil : passedAt + Replay.tick
  }

  /// Advances the replay.
  private func passTime() {
    let now = Clock.milliseconds
    guard let passesAt else { return passedAt = now }
    guard now >= passesAt else { return }
    // An overlong step, as after the machine slept, does not count.
    apply(.passed(milliseconds: min(now - passedAt, 4 * Replay.tick)))
    passedAt = now
  }

  /// The deadline of the next picture, if it waits for something.
  private var pictureBy: Int64? {
    unconfirmed?.until ?? firstPictureBy ?? askedAt.map { $0 + Session.answerPatience }
  }

  /// Whether all that belongs to the first screen is there.
  private var isSettled: Bool { hasBegun && !loader.isBusy && state.isSettled }

  private func draw() {
    if let unconfirmed, !isSettled, !isOver, Clock.milliseconds < unconfirmed.until { return }
    let isFirst = firstPictureBy != nil && loader.isBusy && !opensOnArchive
    let isWaiting = state.isAwaitingResults || isFirst
    if isWaiting, let pictureBy, Clock.milliseconds < pictureBy { return }
    firstPictureBy = nil
    askedAt = nil
    if !isOver, terminal.isPlain { terminal.say(speech.lines(of: state)) }
    if !isOver, !terminal.isPlain {
      let drawn = state.screen
      let screen = isInASCII ? drawn.inASCII : drawn
      terminal.show(screen, theme: state.theme, hasLinks: settings?.settings.links ?? true)
      if isSettled { keep(screen) }
      unconfirmed = nil
    }
    if !hasThemes {
      hasThemes = true
      loader.findThemes()
      followThemes()
      followSources()
    }
  }

  /// Keeps the first screen for the next start, if it is not the one that was kept; not while something
  /// is told that may be over by then.
  private func keep(_ screen: Canvas) {
    guard let keptScreen else { return }
    self.keptScreen = nil
    let content = KeptScreen.Content(canvas: screen, theme: state.theme.name)
    if let unconfirmed, unconfirmed.content.isKept(as: content) { return keptScreen.touch() }
    guard state.notice == nil else { return }
    keptScreen.keep(content) { [state, isInASCII] moment in
      var later = state
      _ = later.apply(.clock(moment))
      return isInASCII ? later.screen.inASCII : later.screen
    }
  }

  private func answerSignals() {
    var mustResume = false
    var arrived = signals.arrived()
    while !arrived.isEmpty {
      for signal in arrived {
        if Signals.farewells.contains(signal) { end(by: signal) }
        if signal == SIGTSTP { terminal.suspend() }
        if signal == SIGTSTP || signal == SIGCONT { mustResume = true }
      }
      arrived = signals.arrived()
    }
    guard mustResume else { return }
    if let farewell = signals.waitForFront() { end(by: farewell) }
    terminal.resume()
  }

  private func end(by signal: Int32) -> Never {
    terminal.close()
    Signals.end(by: signal)
  }
}
