import Analytics
import Market
import Screen

extension State {
  /// The screen as it looks now.
  public var screen: Canvas {
    var canvas = Canvas(size)
    guard !isTooSmall else {
      TooSmallPage(size: size).draw(on: &canvas, in: canvas.frame)
      return canvas
    }
    let layout = layout
    Header(state: self).draw(on: &canvas, in: layout.header)
    let tape = AlertsOnTape(alerts: log.unseen).draw(on: &canvas, in: layout.tape)
    if !isAwaited(.standing) { Tape(changes: standing.changes).draw(on: &canvas, in: tape) }
    for name in PanelName.allCases {
      if let frame = layout.panels[name] { draw(name, on: &canvas, in: frame) }
    }
    if let quality {
      QualityChart(page: quality, quality: shownQuality)
        .draw(on: &canvas, in: canvas.frame.inset(columns: 0, rows: 1))
    }
    if log.isOpen {
      AlertsPage(log: log).draw(on: &canvas, in: canvas.frame.inset(columns: 0, rows: 1))
    }
    if showsOrigin { OriginCard(state: self).draw(on: &canvas, in: canvas.frame) }
    if let help {
      HelpPage(top: help).draw(on: &canvas, in: canvas.frame.inset(columns: 0, rows: 1))
    }
    Footer(state: self).draw(on: &canvas, in: layout.footer)
    return canvas
  }

  private func draw(_ name: PanelName, on canvas: inout Canvas, in frame: Frame) {
    let panel = panel(name)
    let border = Border(
      number: name.rawValue, title: name.title, subtitle: panel.subtitle, caption: panel.caption,
      briefCaption: panel.briefCaption, isFocused: focus == name,
      others: layout.panels.count == 1 ? others : [])
    border.draw(on: &canvas, in: frame)
    canvas.within(frame) { panel.draw(on: &$0, in: frame.inset(columns: 1, rows: 1)) }
  }

  private var others: [PanelName] { PanelName.allCases.filter { $0 != focus } }

  /// Whether the first answer to a question is still awaited: what is not known is not nothing.
  private func isAwaited(_ kind: Ask.Kind) -> Bool {
    unanswered.contains(kind) && !answered.contains(kind)
  }

  private func panel(_ name: PanelName) -> any Panel {
    let question: Ask.Kind =
      switch name {
      case .prices, .margin: .standing
      case .feed: .feed
      case .sources: .sources
      }
    if isAwaited(question) { return AwaitingPanel() }
    let isFocused = focus == name
    let isWhole = layout.panels.count == 1
    switch name {
    case .prices:
      return PricesPanel(
        table: prices, trail: trail, now: moment, isFocused: isFocused, showsDetails: isZoomed)
    case .margin:
      if isZoomed { return MarginLabPanel(lab: lab, isFocused: isFocused) }
      return MarginPanel(lab: lab, isFocused: isFocused)
    case .feed:
      return FeedPanel(feed: feed, isFocused: isFocused, isWhole: isWhole)
    case .sources:
      return SourcesPanel(files: files, cursor: sources, isFocused: isFocused)
    }
  }
}

extension State {
  /// The rows of listings in sight.
  var pricesRows: Int { PricesPanel.listRows(in: inside(.prices), showsDetails: isZoomed) }

  /// The rows of stories in sight.
  var feedRows: Int { FeedPanel.listRows(in: inside(.feed), feed) }

  /// The rows of files in sight.
  var sourcesRows: Int { SourcesPanel.listRows(in: inside(.sources), files) }

  /// Where an open story is read.
  var pageFrame: Frame {
    FeedPanel.pageFrame(in: Frame(Layout(size: size, focus: .feed, isZoomed: true).panels[.feed]))
  }

  /// How far a page key moves.
  var pageRows: Int {
    if help != nil { return max(1, size.rows - 4) }
    switch focus {
    case .prices: return max(1, pricesRows)
    case .margin: return 6
    case .feed: return max(1, feed.reading == nil ? feedRows : pageFrame.rows - 1)
    case .sources: return max(1, sourcesRows)
    }
  }
}

extension Frame {
  fileprivate init(_ panel: Frame?) {
    self =
      panel?.inset(columns: 1, rows: 1) ?? Frame(row: 0, column: 0, columns: 0, rows: 0)
  }
}
