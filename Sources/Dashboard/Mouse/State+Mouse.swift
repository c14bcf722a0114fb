import Analytics
import Market
import Screen

extension State {
  /// How many lines the wheel scrolls at a notch.
  static let wheelLines = 3

  /// Does what the mouse asks for.
  mutating func point(_ mouse: Mouse) -> [Effect] {
    switch mouse.action {
    case .press: return click(at: mouse, isAgain: false)
    case .pressAgain: return click(at: mouse, isAgain: true)
    case .drag: drag(to: mouse)
    case .release: hands.held = nil
    case .wheelUp: turnWheel(.scrollUp, over: mouse, times: State.wheelLines)
    case .wheelDown: turnWheel(.scrollDown, over: mouse, times: State.wheelLines)
    case .wheelLeft: turnWheel(.columnsLeft, over: mouse, times: 1)
    case .wheelRight: turnWheel(.columnsRight, over: mouse, times: 1)
    }
    return []
  }

  /// A click focuses and selects; a second one opens.
  private mutating func click(at mouse: Mouse, isAgain: Bool) -> [Effect] {
    let spots = screen.spots(row: mouse.row, column: mouse.column)
    hands.held = spots.first
    guard prompt == nil else { return clickBesidePrompt(spots) }
    notice = nil
    hands.opening = nil
    var effects: [Effect] = []
    if let panel = spots.panel, panel != focus || !(page is OverviewPage) {
      effects += perform(.focus(panel))
    }
    switch spots.first?.target {
    case .line(let index, let selected): select(index, from: selected)
    case .column(let name): return effects + perform(.column(name))
    case .key(let key): return effects + press(key)
    case .item(let kind, let index): goTo(kind, index)
    case .panel where isAgain: return effects + perform(.zoom)
    case .slider:
      if case .line(let index, let selected) = spots.dropFirst().first?.target {
        select(index, from: selected)
      }
      return effects
    case .page, .panel, .nothing, nil: return effects
    }
    if isAgain, case .line = spots.first?.target { effects += perform(.open) }
    return effects
  }

  /// Below an input line only what belongs to it can be clicked: a letter to copy by, or a
  /// completion.
  private mutating func clickBesidePrompt(_ spots: [Canvas.Spot]) -> [Effect] {
    switch spots.first?.target {
    case .key(let key) where prompt?.purpose == .copy: return press(key)
    case .item("completion", let index):
      guard let prompt, prompt.completions.indices.contains(index) else { return [] }
      self.prompt?.complete(with: [prompt.completions[index]])
      filterAsTyped()
    default: break
    }
    return []
  }

  /// Selects a line with the commands that lead there from the selected one.
  private mutating func select(_ index: Int, from selected: Int) {
    let command = index < selected ? Command.moveUp : .moveDown
    for _ in 0..<min(abs(index - selected), Size.mostCells) { effects += perform(command) }
  }

  /// Moves what the mouse holds: a slider, or the selection along a list or a chart.
  private mutating func drag(to mouse: Mouse) {
    guard let held = hands.held, prompt == nil else { return }
    switch held.target {
    case .slider(let line):
      let part = max(0, min(mouse.column - held.frame.column, held.frame.columns - 1))
      effects += perform(.slide(line: line, part: part, of: held.frame.columns - 1))
    case .line:
      let spots = screen.spots(row: mouse.row, column: mouse.column)
      guard spots.panel == nil || spots.panel == focus,
        case .line(let index, let selected) = spots.first?.target
      else { return }
      select(index, from: selected)
    default: break
    }
  }

  /// Scrolls what is under the pointer, whatever has the focus.
  private mutating func turnWheel(_ command: Command, over mouse: Mouse, times: Int) {
    let spots = screen.spots(row: mouse.row, column: mouse.column)
    guard case .page(let place) = spots.last?.target, pages.indices.contains(place) else { return }
    let before = focus
    if let panel = spots.panel, page is OverviewPage { focus = panel }
    for _ in 0..<times { _ = performOnPages(command) }
    focus = before
  }

  /// Goes to what stands on the tape.
  private mutating func goTo(_ kind: String, _ index: Int) {
    switch kind {
    case "move": goToMove(index)
    case "alert": goToAlert(index)
    case "claim": goToClaim(index)
    case "model": unfold(line: index)
    default: break
    }
  }

  /// Unfolds or folds the model at a line of the price table.
  private mutating func unfold(line: Int) {
    select(line, from: prices.cursor.index)
    _ = perform(prices.isUnfolded ? .collapse : .expand)
  }

  /// Goes to the time and the listing of a move on the tape.
  mutating func goToMove(_ index: Int) {
    let items = TapeItem.items(of: market.changes, atMost: index + 1)
    guard items.indices.contains(index) else { return }
    let change = items[index].change
    popToPanels()
    focus = .prices
    let isThere = prices.choose(change.listing)
    show([change.effective, change.observed].compactMap(\.self).max())
    notice = .told(
      isThere
        ? said("\(change.listing) changed then: \(keyNames[.now]) goes back to now")
        : said("\(change.listing) is sold no more: \(keyNames[.now]) goes back to now"))
  }

  /// Opens the log at an alert on the tape.
  private mutating func goToAlert(_ index: Int) {
    guard log.unseen.indices.contains(index) else { return }
    let key = log.unseen[index].key
    shows(AlertsPage.self) ? popTo(AlertsPage.self) : push(AlertsPage())
    log.cursor.index = log.fired.firstIndex { $0.key == key } ?? 0
  }
}

extension [Canvas.Spot] {
  /// The uppermost panel among them.
  fileprivate var panel: PanelName? {
    for case .panel(let number) in map(\.target) { return PanelName(rawValue: number) }
    return nil
  }
}
