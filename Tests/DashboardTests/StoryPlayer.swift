import Analytics
import Dashboard
import Market
import Screen
import Verdicts

/// Plays a story board on a state, and records the result.
struct StoryPlayer {
  private var state = State(
    size: Size(columns: 80, rows: 24), now: Fixtures.moment("2025-03-01T21:00+08:00"))
  private var market = MarketIndex()
  private var effects: [Effect] = []
  private var speech = Speech()
  private var canvas = Canvas(Size(columns: 0, rows: 0))
  /// The language that is spoken whatever a fixture sets; nil for what fixtures set.
  private let wording: Wording?

  init(speaking wording: Wording? = nil) {
    self.wording = wording
    if wording != nil { send([.preferences(Preferences())]) }
  }

  /// The same story with the screens, roles and effects as played.
  mutating func played(_ story: StoryBoard) throws(StoryBoard.Problem) -> StoryBoard {
    var played = story
    played.steps = []
    for step in story.steps {
      played.steps.append(StoryBoard.Step(line: step.line, kind: try play(step)))
    }
    return played
  }

  private mutating func play(_ step: StoryBoard.Step) throws(StoryBoard.Problem) -> StoryBoard.Kind
  {
    switch step.kind {
    case .given(let name):
      guard let fixture = Fixtures.named(name) else {
        throw StoryBoard.Problem(line: step.line, message: "no fixture is called '\(name)'")
      }
      market.take(fixture.snapshots)
      send(fixture.events)
    case .at(let time): send([.clock(Fixtures.moment(time))])
    case .type(let letters): send(letters.map { .input(.key(.character($0))) })
    case .mouse(let text):
      guard let done = Mouse.all(doing: text, on: state.screen) else {
        throw StoryBoard.Problem(line: step.line, message: "nothing that a mouse does: '\(text)'")
      }
      send(done.map { .input(.mouse($0)) })
    case .paste(let letters): send([.input(.pasted(letters))])
    case .press(let names):
      for name in names {
        guard let key = Key(named: name) else {
          throw StoryBoard.Problem(line: step.line, message: "no key is called '\(name)'")
        }
        send([.input(.key(key))])
      }
    case .screen(let size, _):
      send([.input(.resized(size))])
      canvas = state.screen
      return .screen(size, rows: (0..<size.rows).map(canvas.text(row:)))
    case .says:
      send([.input(.resized(Speech.size))])
      return .says(rows: speech.lines(of: state))
    case .roles: return .roles(rows: (0..<canvas.size.rows).map(canvas.roles(row:)))
    case .asks:
      defer { effects = [] }
      return .asks(effects.map(\.word).joined(separator: " "))
    }
    return step.kind
  }

  private func spoken(_ event: Event) -> Event {
    guard let wording, case .preferences(var preferences) = event else { return event }
    preferences.wording = wording
    return .preferences(preferences)
  }

  private mutating func send(_ events: [Event]) {
    for event in events.map(spoken) {
      do {
        let others = try state.apply(event, asking: market)
        for case .keep(let choice) in others { market.keep(choice) }
        effects += others
      } catch {
        preconditionFailure("a book always answers: \(error)")
      }
    }
  }
}

extension Effect {
  fileprivate var word: String {
    switch self {
    case .ask(let query): "ask(\(query.kind))"
    case .keep(let mark): mark.word
    case .keepClaims(let look): "keep-claims(\(look.claims.count) of \(look.total))"
    case .load(let paths): "load(\(paths.joined(separator: ",")))"
    case .complete(let path): "complete(\(path))"
    case .stopReading: "stop-reading"
    case .write(let path, let text, let replaces):
      "write\(replaces ? "!" : "")(\(path): \(text.split(whereSeparator: \.isNewline).prefix(3).joined(separator: " ⏎ ")))"
    case .copy(let text): "copy(\(text.replacing("\t", with: " ⇥ ")))"
    case .followThread(let address): "follow(\(address ?? ""))"
    case .fetch(let names): "fetch(\(names.joined(separator: ",")))"
    case .openAddress(let address): "open-address(\(address))"
    case .announce(let alerts): "announce(\(alerts.map(\.line).joined(separator: "; ")))"
    case .pipe(let command, let text):
      "pipe(\(command.joined(separator: " ")): \(text.split(whereSeparator: \.isNewline).prefix(3).joined(separator: " ⏎ ")))"
    case .redraw: "redraw"
    case .quit: "quit"
    }
  }
}

extension UserChoice {
  fileprivate var word: String {
    switch self {
    case .read(let stories, true): stories.count == 1 ? "mark-read" : "mark-read(\(stories.count))"
    case .read(let stories, false): "mark-unread(\(stories.count))"
    case .starred(_, let isStarred): isStarred ? "star" : "take-star-off"
    case .starredReply(_, let reply, let isStarred):
      "\(isStarred ? "star" : "take-star-off")-reply(\(reply.line))"
    case .scenario(let scenario, true): "keep(\(scenario.name): \(scenario.whatIf))"
    case .scenario(let scenario, false): "forget(\(scenario.name))"
    case .acknowledged(let alerts, let isSeen):
      "\(isSeen ? "acknowledge" : "take-back")(\(alerts.map { "\($0.rule), \($0.provider)" }.joined(separator: "; ")))"
    case .base(let listing): "keep-base(\(listing?.id ?? "none"))"
    case .firstLook(let look, let day): "keep-look(\(look.count) listings, \(day))"
    case .pinned(let pairs):
      "pin(\(pairs.map { "\($0.listing.id)/\($0.base.id)" }.joined(separator: ",")))"
    case .own(let text):
      "\(text.text == nil ? "drop" : "keep")-\(text.kind)(\(text.name.replacing("\n", with: " ")))"
    case .watched(let listings): "watch(\(listings.map(\.id).joined(separator: ",")))"
    }
  }
}
