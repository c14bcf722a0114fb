import Analytics
import Curses
import Dashboard
import Glibc
import Market
import Readers
import Screen

/// The dashboard while it runs: the one loop, and the only place that performs effects.
///
/// It waits for a key, a signal, a changed file or a finished reading, turns what came into events,
/// performs the effects that follow, and draws once. No timer runs while nothing happens.
@MainActor
final class Session {
  let terminal: Terminal
  let signals: Signals
  let wakeup: Wakeup
  let loader: Loader
  let store: any Store
  /// What the person has set up, if anything.
  var settings: SettingsFile?
  /// What there is to say about the settings, and about where things are kept.
  let notes: [Diagnostic]
  /// The rules that were named besides those of the settings.
  private(set) var rules: [AlertRule] = []
  let queryRunner: QueryRunner
  /// Whether charts and borders are drawn with the signs of ASCII.
  private let isInASCII: Bool
  let watch = Watch()
  var state: State
  /// The paths that were asked for, which lead to the files that are followed.
  var roots: [String] = []
  /// The files that were found there, and the paths that lead nowhere.
  var known: Set<String> = []
  /// The paths that somebody typed and that were not looked for yet.
  var typed: Set<String> = []
  /// Whether the files are found that were there when the program began: those that come later are told.
  var hasBegun = false
  /// The files that came later, and are told once they are read.
  var newcomers: Set<String> = []
  /// Whether it was said already that not all changes are followed.
  var isDeaf = false
  /// Until when the first picture may wait for the first files to be read.
  private var firstPictureBy: Int64?
  private var isOver = false
  /// Whether the archive had something to show before any file was read.
  var opensOnArchive = false
  /// When what had landed was last asked for while a load goes on, in milliseconds.
  var landedAt: Int64 = 0
  /// When the replay last moved on, in milliseconds.
  private var passedAt: Int64 = 0
  /// When the oldest question was asked that is not yet answered, in milliseconds.
  private var askedAt: Int64?
  /// Whether the themes were asked for that the first picture did not need.
  private var hasThemes = false

  /// How long the first picture waits for files, in milliseconds: the samples take less, and a
  /// picture without figures that is replaced at once is only a flicker.
  static let firstPatience: Int64 = 60
  /// How long a picture waits for answers, in milliseconds: half a frame at 60 Hz.
  ///
  /// Most take one or two, and a list whose rows are still blank is only a flicker.
  static let answerPatience: Int64 = 8
  /// How often a long load shows what has landed so far, in milliseconds.
  static let landingInterval: Int64 = 500

  /// A dashboard on the terminal that the program was started in.
  ///
  /// - Throws: A `Terminal.Refusal` where there is none, a `Diagnostic` where nothing goes.
  init(
    _ store: any Store, settings: SettingsFile?, notes: [Diagnostic] = [], inASCII: Bool = false
  ) throws {
    self.store = store
    self.settings = settings
    // The kernel's console has 512 signs and no Braille.
    isInASCII = inASCII || getenv("TERM").map { String(cString: $0) } == "linux"
    self.notes = notes
    signals = try Signals()
    let wakeup = try Wakeup()
    self.wakeup = wakeup
    loader = Loader(store, wake: { wakeup.wake() })
    queryRunner = QueryRunner(market: { store.market }, wake: { wakeup.wake() })
    if let farewell = signals.waitForFront() { Signals.end(by: farewell) }
    let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    terminal = try Terminal(
      hasColors: !noColor, escapePatience: Environment.variable("ESCDELAY").flatMap(Int64.init))
    let suiting = Themes.suiting(
      hasManyColors: terminal.hasManyColors,
      colorFGBG: getenv("COLORFGBG").map { String(cString: $0) })
    state = State(
      size: terminal.size, now: Clock.now,
      themes: Themes(only: settings?.settings.theme?.text ?? suiting).themes)
  }

  /// Shows files and folders, and follows them, until somebody wants to leave.
  ///
  /// - Parameters:
  ///   - paths: The files and folders.
  ///   - rules: What somebody wants to be told of.
  ///   - replay: A period to pass by, where one is wanted.
  func run(_ paths: [String], rules: [AlertRule] = [], replay: Replay? = nil) {
    self.rules = rules
    apply(.rules(allRules))
    apply(.landed(files: 0))
    openAsChosen()
    for note in notes { apply(.failed(note)) }
    if let mark = store.loadingMark { _ = watch.follow(file: mark) }
    follow(paths)
    if let replay { apply(.replay(replay)) }
    firstPictureBy = Clock.milliseconds + Session.firstPatience
    while !isOver {
      turn()
      draw()
    }
    terminal.close()
  }

  /// Takes one event into account, and performs what follows.
  func apply(_ event: Event) {
    for effect in state.apply(event) {
      switch effect {
      case .ask(let query):
        askedAt = askedAt ?? Clock.milliseconds
        queryRunner.ask(query)
      case .keep(let mark): store.keep(mark)
      case .load(let paths): open(paths.map(PathCompletion.expanded))
      case .complete(let path): loader.complete(path)
      case .stopReading: apply(.leftUnread(loader.stop()))
      case .write(let path, let text, let replaces):
        write(text, into: PathCompletion.expanded(path), replaces: replaces)
      case .openAddress(let address): openAddress(address)
      case .redraw: terminal.redraw()
      case .quit: isOver = true
      }
    }
  }
}

extension Session {
  /// Waits until something happens, and takes all of it into account.
  private func turn() {
    let ready = wait()
    answerSignals()
    if ready & POLLHUP != 0 { end(by: SIGHUP) }
    let inputs = terminal.inputs(isReady: ready & POLLIN != 0, now: Clock.milliseconds)
    if terminal.isGone { end(by: SIGHUP) }
    let isWoken = !wakeup.drain().isEmpty
    let outcomes = isWoken ? loader.take() : nil
    let answers = isWoken ? queryRunner.take() : []
    watch.gather(now: Clock.milliseconds)
    let changes = watch.settled(now: Clock.milliseconds)
    passTime()
    guard !inputs.isEmpty || outcomes != nil || changes != nil else { return }
    apply(.clock(Clock.now))
    for input in inputs { apply(.input(input)) }
    if let outcomes { take(outcomes) }
    for (kind, answer) in answers { take(answer, to: kind) }
    if let changes { take(changes) }
  }

  /// Waits.
  ///
  /// - Returns: What there is to do at the terminal: `POLLIN` where something was typed, `POLLHUP`
  ///   where it is gone for good.
  private func wait() -> Int32 {
    let descriptors = [STDIN_FILENO, signals.descriptor, wakeup.descriptor, watch.descriptor]
    var waits = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    guard poll(&waits, nfds_t(waits.count), timeout) > 0 else { return 0 }
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

  /// When a replay moves on, if one goes on and nobody holds it.
  private var passesAt: Int64? {
    state.replay == nil || state.isFrozen ? nil : passedAt + Replay.tick
  }

  /// Lets the time of a replay pass.
  private func passTime() {
    let now = Clock.milliseconds
    guard let passesAt else { return passedAt = now }
    guard now >= passesAt else { return }
    // What lasted longer than it should, as a machine that slept, does not count.
    apply(.passed(milliseconds: min(now - passedAt, 4 * Replay.tick)))
    passedAt = now
  }

  /// When the next picture is drawn at the latest, where it waits for something.
  private var pictureBy: Int64? {
    firstPictureBy ?? askedAt.map { $0 + Session.answerPatience }
  }

  private func draw() {
    let isFirst = firstPictureBy != nil && loader.isBusy && !opensOnArchive
    let isWaiting = !state.unanswered.isEmpty || isFirst
    if isWaiting, let pictureBy, Clock.milliseconds < pictureBy { return }
    firstPictureBy = nil
    askedAt = nil
    let screen = state.screen
    if !isOver { terminal.show(isInASCII ? screen.inASCII : screen, theme: state.theme) }
    if !hasThemes {
      hasThemes = true
      loader.findThemes()
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
