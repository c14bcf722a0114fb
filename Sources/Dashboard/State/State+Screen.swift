import Analytics
import Market
import Screen

extension State {
  /// The current screen.
  public var screen: Canvas { Wording.speaking(preferences.wording) { drawn } }

  private var drawn: Canvas {
    var canvas = Canvas(size)
    guard !isTooSmall else {
      TooSmallPage(size: size).draw(on: &canvas, in: canvas.frame)
      return canvas
    }
    let layout = layout
    Header(state: self).draw(on: &canvas, in: layout.header)
    let alerted = AlertsOnTape(alerts: log.unseen).draw(on: &canvas, in: layout.tape)
    let tape = ClaimsOnTape(claims: claims, now: moment.day).draw(on: &canvas, in: alerted)
    if !isAwaited(.market) {
      Tape(changes: market.changes, chosen: hands.tape).draw(on: &canvas, in: tape)
    }
    for place in pagesInSight.indices {
      let frame = pages[place].frame(in: layout)
      if pages[place].isOpaque { canvas.note(.page(place), in: frame) }
      canvas.within(frame) { pages[place].draw(on: &$0, in: frame, of: self) }
    }
    Footer(state: self).draw(on: &canvas, in: layout.footer)
    return canvas
  }

  /// Draws a panel in its border.
  func draw(
    _ panel: any Panel, named name: PanelName, on canvas: inout Canvas, in frame: Frame
  ) {
    let isWhole = frame == layout.middle
    let border = Border(
      number: name.rawValue, title: name.shownTitle, subtitle: panel.subtitle,
      caption: panel.caption,
      briefCaption: panel.briefCaption, isFocused: focus == name, others: isWhole ? others : [])
    border.draw(on: &canvas, in: frame)
    canvas.within(frame) { panel.draw(on: &$0, in: frame.inset(columns: 1, rows: 1)) }
  }

  /// The other panels; that of claims only where there may be some, since room is short.
  private var others: [PanelName] {
    PanelName.allCases.filter { $0 != focus && ($0 != .claims || mayHaveClaims) }
  }

  /// Whether a first result is still awaited: not yet known is not the same as empty.
  private func isAwaited(_ kind: Query.Kind) -> Bool {
    unanswered.contains(kind) && !queries.answered.contains(kind)
  }

  /// The current content of a panel.
  func panel(_ name: PanelName) -> any Panel {
    let queries: [Query.Kind] =
      switch name {
      // What is pinned comes with the first rows, or it would shift them.
      case .prices: [.market, .pins]
      case .margin: [.market]
      case .feed: [.feed]
      case .claims: claims.ledger == nil ? [.ledger] : []
      case .sources: [.sources]
      }
    if queries.contains(where: isAwaited) { return AwaitingPanel() }
    let isFocused = focus == name
    let isWhole = layout.panels.count == 1
    switch name {
    case .prices:
      return PricesPanel(
        table: prices, trail: trail, now: moment, isFocused: isFocused, showsDetails: isZoomed,
        keys: keyNames, pinned: pinnedLines,
        claims: claims.claimed(of: prices.chosen?.id ?? ""), news: news)
    case .margin:
      if isZoomed {
        return MarginLabPanel(
          lab: lab, isFocused: isFocused, keys: keyNames,
          claims: claims.claimed(of: lab.report?.title ?? ""), rents: market.rents)
      }
      return MarginPanel(lab: lab, isFocused: isFocused, keys: keyNames)
    case .feed:
      return FeedPanel(
        feed: feed, isFocused: isFocused, isWhole: isWhole, keys: keyNames,
        crowd: crowd(of: feed.chosen?.id))
    case .claims:
      return ClaimsPanel(
        claims: claims, isFocused: isFocused, isWhole: isWhole, keys: keyNames)
    case .sources:
      return SourcesPanel(files: files, cursor: sources, isFocused: isFocused, keys: keyNames)
    }
  }
}

extension State {
  /// The number of visible rows for listings.
  var pricesRows: Int {
    let frame = inside(.prices).splitRows(at: pinnedLines.rows).1
    return PricesPanel.listRows(in: frame, showsDetails: isZoomed)
  }

  /// The number of visible rows for stories.
  var feedRows: Int { FeedPanel.listRows(in: inside(.feed), feed) }

  /// The number of visible rows for claims.
  var claimsRows: Int {
    ClaimsPanel.listRows(in: inside(.claims), isWhole: layout.panels.count == 1)
  }

  /// The number of visible rows for files.
  var sourcesRows: Int { SourcesPanel.listRows(in: inside(.sources), files) }

  /// The frame of an open story.
  var storyFrame: Frame {
    FeedPanel.pageFrame(in: layout.middle.inset(columns: 1, rows: 1))
  }

  /// How far a page key moves in the panels.
  var pageRows: Int {
    switch focus {
    case .prices: max(1, pricesRows)
    case .margin: 6
    case .feed: max(1, feedRows)
    case .claims: max(1, claimsRows)
    case .sources: max(1, sourcesRows)
    }
  }
}
