import Analytics
import Market
import Screen

/// The model of a hosts page.
public enum HostsWish: Hashable, Sendable {
  /// The model that a listing sells.
  case listing(Listing)
  /// The model that a name means.
  case name(String)

  /// The listing or the name, as text.
  var text: String {
    switch self {
    case .listing(let listing): listing.id
    case .name(let name): name
    }
  }
}

/// All hosts of one model, cheapest first.
struct HostsPage: Page {
  let wish: HostsWish
  /// The hosts as a table of prices; nil until they are known.
  private var table: PriceTable?
  /// The model, once it is known.
  private var model: NamedModel?
  /// What the table was made from, to notice changes.
  private var made = ""

  init(wish: HostsWish) { self.wish = wish }

  static let name = "hosts"
  static let title = "Hosts"
  static func opened(_ argument: String, in state: inout State) -> HostsPage? {
    if !argument.isEmpty { return HostsPage(wish: .name(argument)) }
    return state.prices.chosen.map { HostsPage(wish: .listing($0.quote.listing)) }
  }

  var link: String? { wish.text }

  func frame(in layout: Layout) -> Frame { layout.middle }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    guard let table, let model else {
      return state.draw(
        HostsMessage(text: message(in: state)), named: .prices, on: &canvas, in: frame)
    }
    let panel = PricesPanel(
      table: table, trail: nil, now: state.moment, isFocused: true, showsDetails: false,
      keys: state.keyNames)
    state.draw(
      HostsPanel(panel: panel, model: model.model), named: .prices, on: &canvas, in: frame)
  }

  private func message(in state: State) -> String {
    if state.lookups.hosts?.wish == wish {
      return said("'\(wish.text)' is not a known model: tokentape names lists similar names")
    }
    return state.lookups.table == nil
      ? said("there is no table of names") : said("looking up its hosts …")
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    let chosen = table?.chosen?.listing
    switch command {
    case .back, .quit, .hosts: return .closed
    case .open:
      if let chosen { _ = state.prices.choose(chosen) }
      return .closed
    case .setBase: if let chosen { state.choose(base: chosen) }
    case .origin:
      if let chosen { _ = state.prices.choose(chosen) }
      return .general
    case .nextWorkload, .nextCurrency: return .passed
    case .scrollUp, .scrollDown:
      let (rows, count) = (rows(in: state), table?.count ?? 0)
      table?.cursor.scroll(by: command == .scrollUp ? -1 : 1, rows: rows, of: count)
    default:
      guard let lines = command.lines(page: max(1, rows(in: state))) else { return .general }
      let count = table?.count ?? 0
      table?.cursor.move(by: lines, of: count)
    }
    return .done
  }

  mutating func settle(in state: State) {
    let wanted = "\(state.lookups.hostsAnswers) \(state.prices.wishes)"
    if let hosts = state.lookups.hosts, hosts.wish == wish, made != wanted {
      made = wanted
      let cursor = table?.cursor
      model = hosts.model
      table = model.map { state.prices.hosts(of: $0) }
      if let cursor { table?.cursor = cursor }
    }
    let (rows, count) = (rows(in: state), table?.count ?? 0)
    table?.cursor.settle(rows: rows, of: count)
  }

  private func rows(in state: State) -> Int {
    PricesPanel.listRows(
      in: state.layout.middle.inset(columns: 1, rows: 1), showsDetails: false)
  }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.back], "back"), Hint([.moveDown, .moveUp], "host"), Hint([.open], "in the table"),
      Hint([.setBase], "base"), Hint([.nextWorkload], "workload"),
      Hint([.nextCurrency], "currency"), Hint([.origin], "origin"),
    ] + Hint.general
  }
}

/// The hosts of a model as a table.
private struct HostsPanel: Panel {
  let panel: PricesPanel
  let model: String

  var subtitle: String {
    [model, panel.table.mix(isWhole: true)].joined(separator: " · ")
  }

  var caption: String {
    [briefCaption, panel.table.leftOut.shownText].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  var briefCaption: String {
    panel.table.count.of("listing sells it", "listings sell it")
  }

  func draw(on canvas: inout Canvas, in frame: Frame) { panel.draw(on: &canvas, in: frame) }
}

/// A message in place of the table.
private struct HostsMessage: Panel {
  let text: String

  var subtitle: String { "" }
  var caption: String { "" }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    canvas.write(
      text, row: frame.row + 1, column: frame.column + 1, endColumn: frame.endColumn, as: .muted)
  }
}

extension State {
  /// Shows the hosts of the selected listing's model.
  mutating func openHosts() {
    guard let chosen = prices.chosen else { return }
    push(HostsPage(wish: .listing(chosen.listing)))
  }

  /// Looks up a model's hosts while the page is open.
  mutating func askForHosts() {
    guard let page = page(HostsPage.self), let table = lookups.table, !market.offers.isEmpty,
      !queries.open.contains(.hosts), lookups.hosts?.wish != page.wish
    else { return }
    lookups.hostsAsOf = market.asOf
    ask(.hosts(page.wish, in: market, by: table))
  }

  /// Takes over a model's hosts, unless another moment is shown by now.
  mutating func take(_ model: NamedModel?, of wish: HostsWish) {
    guard lookups.hostsAsOf == market.asOf else { return }
    lookups.hosts = (wish, model)
    lookups.hostsAnswers += 1
  }
}

extension PriceTable {
  /// The listings of a model, the cheapest first.
  func hosts(of model: NamedModel) -> PriceTable {
    var table = self
    table.filter = .none
    table.only = model.listings
    table.wantsModels = false
    table.columns = [
      .input, .output, .ratio, .context, .age, .sources, .cached, .spread, .source,
    ]
    table.sort = workload == nil ? .blend : .effective
    table.isDescending = false
    table.cursor = ListCursor()
    table.arrange()
    table.cursor = ListCursor()
    return table
  }
}
