import Analytics
import Market
import Prose

/// A view that is being opened: what of it could not be applied yet, since files are still read or
/// queries open.
struct OpeningView: Sendable {
  /// What is left to apply.
  var terms: [ViewLine.Term]
  /// Whether the user was told what can't be applied.
  var isTold = false
}

extension State {
  /// Opens a view: its moment at once, the rest as soon as what it selects is known.
  mutating func open(_ line: ViewLine) {
    let before = view
    while pages.count > 1 { pop() }
    overview = OverviewPage()
    prompt = nil
    let at = line.terms.first { $0.name == .at }
    if let at, let moment = State.moment(at.value, offsetMinutes: now.offsetMinutes) {
      show(moment)
    } else {
      show(nil)
    }
    visits.leave(before)
    hands.opening = OpeningView(terms: line.terms)
  }

  /// The moment of a term: the end of a day, or a time.
  static func moment(_ text: String, offsetMinutes: Int) -> Moment? {
    guard let moment = Moment(iso8601: text.hasSuffix("d") ? String(text.dropLast()) : text) else {
      return nil
    }
    if text.hasSuffix("d") {
      return Moment(
        seconds: moment.seconds, offsetMinutes: moment.offsetMinutes, precision: .day)
    }
    return moment.precision == .day
      ? Moment(moment.day, offsetMinutes: offsetMinutes).endOfDay : moment
  }

  /// Applies what is left of a view that is being opened; the user's next key ends that.
  mutating func goOnOpening() {
    guard var opening = hands.opening, queries.answered.contains(.market),
      !queries.open.contains(.market)
    else { return }
    var problems: [Diagnostic] = []
    var left: [ViewLine.Term] = []
    for term in opening.terms {
      // Pages show what was selected before.
      let waits =
        term.name == .pages && left.contains { $0.name == .story || $0.name == .row }
        || term.name == .story && !isFeedThere
        || term.name == .alert && queries.open.contains(.alerts)
      let problem = waits ? nil : apply(term)
      guard waits || problem != nil else { continue }
      left.append(term)
      if let problem { problems.append(problem) }
    }
    opening.terms = left
    if let first = problems.first, progress == nil, !opening.isTold, !files.isEmpty {
      notice = .problem(first)
      opening.isTold = true
    }
    hands.opening = left.isEmpty ? nil : opening
  }

  /// Whether the feed shows what it is to show.
  private var isFeedThere: Bool {
    feed.page.map {
      $0.query.search == feed.search && $0.query.asOf == latest
        && $0.query.unfolded == feed.unfolded && $0.query.showsMuted == feed.showsMuted
    } ?? false
  }

  /// Applies a term.
  ///
  /// - Returns: Why it can't be applied yet, if so.
  private mutating func apply(_ term: ViewLine.Term) -> Diagnostic? {
    let before = notice
    notice = nil
    defer { notice = before }
    let isDone = term.name < .row ? applyToMarket(term) : applyToSelection(term)
    if case .problem(let problem) = notice {
      return Diagnostic(.warning, at: term.origin, problem.message, remedy: problem.remedy)
    }
    return isDone ? nil : term.problem
  }

  private mutating func applyToMarket(_ term: ViewLine.Term) -> Bool {
    let value = term.value
    switch term.name {
    case .base:
      guard let listing = Listing(id: value) else { return false }
      prices.baseListing = listing
      prices.rebuild(from: market)
      guard offer(value) != nil else { return false }
    case .currency:
      guard let currency = Currency(value), currencies.contains(currency) else { return false }
      setCurrency(currency)
    case .workload: setWorkload(value)
    case .blend:
      guard let weights = Weights(value) else { return false }
      prices.weights = weights
      prices.rebuild(from: market)
    case .columns: prices.columns = value.split(separator: ",").compactMap { .init(named: "\($0)") }
    case .marked:
      prices.marked = value.split(separator: "\n").compactMap { offer(String($0)) }
      prices.rebuild(from: market)
    case .all: prices.showsAll = value == "yes"
    case .models: prices.wantsModels = value == "yes"
    case .filter: narrowPrices(to: value)
    case .sort:
      let name = value.hasPrefix("-") ? String(value.dropFirst()) : value
      guard let column = PriceColumn(named: name) else { return false }
      (prices.sort, prices.isDescending) = (column, value.hasPrefix("-"))
    case .scale: prices.isLog = value == "log"
    default: break
    }
    prices.arrange()
    return true
  }

  private mutating func applyToSelection(_ term: ViewLine.Term) -> Bool {
    // No list is longer, and arithmetic on it can't overflow.
    let number = max(-1, min(Int(term.value) ?? -1, State.longestList))
    switch term.name {
    case .row: return choose(row: term.value)
    case .search: feed.search(for: term.value)
    case .muted:
      guard !feed.rules.muted.isEmpty else { return false }
      show(muted: term.value == "yes")
    case .story: return choose(story: term.value)
    case .report: return lab.choose(report: term.value)
    case .line: lab.move(by: number - lab.draft.cursor)
    case .hour: lab.moveHour(by: number - lab.hourIndex)
    case .whatIf:
      lab.reset(all: true)
      suppose(typed: term.value)
    case .file:
      guard let place = files.firstIndex(where: { $0.file == term.value }) else { return false }
      sources.index = place
    case .alert: log.move(by: number - log.cursor.index)
    default: return open(pages: term.value)
    }
    return true
  }

  /// More lines than any list has.
  private static let longestList = 1_000_000_000

  private func offer(_ id: String) -> Listing? {
    Listing(id: id).flatMap { prices.row(of: $0) }?.quote.listing
  }

  private mutating func choose(row id: String) -> Bool {
    guard let place = (0..<prices.count).first(where: { prices[$0].id == id }) else { return false }
    prices.cursor.index = place
    return true
  }

  /// Selects a story by its place and its id; newer ones may have come before it.
  private mutating func choose(story text: String) -> Bool {
    let parts = text.split(separator: ":").compactMap { Int64($0) }
    guard parts.count == 2 else { return false }
    let index = max(0, min(Int(clamping: parts[0]), State.longestList))
    let near = (0..<FeedList.margin).flatMap { [index - $0, index + $0] }
    if let place = near.first(where: { feed[$0]?.id == parts[1] }) {
      feed.cursor.index = place
      return true
    }
    let folded = near.first { feed[$0]?.stories.contains(parts[1]) == true }
    if let folded, let event = feed[folded]?.event?.event {
      feed.toggleFold(event)
      feed.cursor.index = folded
      return false
    }
    if 0..<feed.count ~= index { feed.cursor.index = index }
    return false
  }

  /// Opens the pages of a view, one over the other; a story alone, over those that are open.
  private mutating func open(pages text: String) -> Bool {
    let before = pages
    if text == ReaderPage.name {
      openStory()
      return true
    }
    pages = []
    for part in text.split(separator: "/") {
      let name = String(part.prefix { $0 != ":" })
      let argument = String(part.dropFirst(name.count + 1)).withoutPercents ?? ""
      if let panels = OverviewPage(link: name) {
        pages.append(panels)
      } else if name == ReaderPage.name {
        openStory()
      } else if !openPage(named: name, argument) || self.page.name != name {
        pages = before
        return false
      }
    }
    if pages.isEmpty { pages = before }
    return true
  }
}

extension ViewLine.Term {
  /// Says that it can't be applied.
  fileprivate var problem: Diagnostic {
    let (message, remedy) =
      switch name {
      case .base, .row:
        (said("no listing '\(value)' is shown"), said("it may be sold no more, or filtered out"))
      case .currency:
        (said("no exchange rate for '\(value)' is known"), said("open a file of rates"))
      case .story:
        (said("the story is not in the feed"), said("load the file that it was read from"))
      case .report: (said("no report '\(value)' is loaded"), said("open the file that holds it"))
      case .file: (said("no file '\(value)' was read"), said("open it"))
      case .pages: (said("the pages '\(value)' can't be opened"), said("open them by their keys"))
      default:
        (
          said("'\(value)' can't be used for '\(name.rawValue)'"),
          said("copy the view anew with :link")
        )
      }
    return Diagnostic(.warning, at: origin, message, remedy: remedy)
  }
}
