import Screen

extension State {
  /// The topmost page.
  var page: any Page { pages.last ?? OverviewPage() }

  /// The names of the pages that are open, the topmost last.
  public var openPages: [String] { pages.map(\.name) }

  /// The page of a kind that lies topmost, if there is any.
  func page<Kind: Page>(_ kind: Kind.Type) -> Kind? {
    pages.last { $0 is Kind } as? Kind
  }

  /// Whether a page of a kind is open.
  func shows<Kind: Page>(_ kind: Kind.Type) -> Bool { page(kind) != nil }

  /// The page by which panels lie side by side, and which of them keys go to.
  var overview: OverviewPage {
    get { page(OverviewPage.self) ?? OverviewPage() }
    set {
      guard let place = pages.lastIndex(where: { $0 is OverviewPage }) else { return }
      pages[place] = newValue
    }
  }

  /// The panel that keys go to.
  public internal(set) var focus: PanelName {
    get { overview.focus }
    set { overview.focus = newValue }
  }

  /// Whether that panel has the screen to itself.
  public internal(set) var isZoomed: Bool {
    get { overview.isZoomed }
    set { overview.isZoomed = newValue }
  }

  /// The words that open pages on the command line, besides the commands.
  var pageWords: [String] {
    catalogue.map { $0.name }.filter { TypedCommand.Word(rawValue: $0) == nil }
  }

  /// Those of them that open something anywhere.
  var typedPages: [String] {
    catalogue.filter { $0.isTyped && pageWords.contains($0.name) }.map { $0.name }
  }

  /// Narrows help down to the lines that hold a text.
  mutating func searchHelp(for text: String) {
    guard let place = pages.lastIndex(where: { $0 is HelpPage }) else { return }
    pages[place] = HelpPage(search: text)
  }

  /// Opens a page by its name.
  ///
  /// - Returns: Whether there is such a page, which may have nothing to show.
  mutating func openPage(named name: String, _ argument: String) -> Bool {
    guard let kind = catalogue.first(where: { $0.name == name }) else { return false }
    open(kind, argument)
    return true
  }

  private mutating func open<Kind: Page>(_ kind: Kind.Type, _ argument: String) {
    if let page = Kind.opened(argument, in: &self) {
      push(page)
    } else if notice == nil {
      tell("':\(Kind.name)' opens nothing here", "another page leads to it")
    }
  }

  /// Lays a page over the others; one of the same kind, and all that lies over it, makes room.
  mutating func push<Kind: Page>(_ page: Kind) {
    close(Kind.self)
    if self.page.isTransient { pop() }
    pages.append(page)
  }

  /// Takes the topmost page away, unless it is the only one.
  mutating func pop() {
    guard pages.count > 1 else { return }
    pages.removeLast().close(in: &self)
  }

  /// Takes a page of a kind away, with all that lies over it.
  mutating func close<Kind: Page>(_ kind: Kind.Type) {
    guard let place = pages.lastIndex(where: { $0 is Kind }), place > 0 else { return }
    while pages.count > place { pop() }
  }

  /// Takes away what lies over a page.
  mutating func popTo<Kind: Page>(_ kind: Kind.Type) {
    while !(page is Kind), pages.count > 1 { pop() }
  }

  /// Takes away what lies over the panels.
  mutating func popToPanels() {
    while !(page is OverviewPage), pages.count > 1 { pop() }
  }

  /// Gives a command to the topmost page, and to those beneath as far as they let it pass.
  ///
  /// - Returns: Whether one of them did it.
  mutating func performOnPages(_ command: Command) -> Bool {
    for place in pages.indices.reversed() {
      var page = pages[place]
      let handling = page.handle(command, in: &self)
      if handling != .closed, pages.indices.contains(place), pages[place].isSame(as: page) {
        pages[place] = page
      }
      switch handling {
      case .done: return true
      case .general: return false
      case .closed:
        while pages.count > max(1, place) { pop() }
        return true
      case .passed: continue
      }
    }
    return false
  }

  /// Lets every page bring what is chosen into sight.
  mutating func settlePages() {
    for place in pages.indices {
      var page = pages[place]
      page.settle(in: self)
      pages[place] = page
    }
  }

  /// The pages that can be seen, from the lowest on.
  var pagesInSight: ArraySlice<any Page> {
    pages[(pages.lastIndex(where: \.isOpaque) ?? 0)...]
  }
}

extension Page {
  /// The name of its kind.
  var name: String { Self.name }
  /// What help and its border call its kind.
  var title: String { Self.title }
  fileprivate func isSame(as other: any Page) -> Bool { other is Self }
}
