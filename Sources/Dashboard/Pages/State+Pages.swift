import Screen

extension State {
  /// The topmost page.
  var page: any Page { pages.last ?? OverviewPage() }

  /// The names of the open pages, the topmost last.
  public var openPages: [String] { pages.map(\.name) }

  /// The topmost page of a kind, if any.
  func page<Kind: Page>(_ kind: Kind.Type) -> Kind? {
    pages.last { $0 is Kind } as? Kind
  }

  /// Whether a page of a kind is open.
  func shows<Kind: Page>(_ kind: Kind.Type) -> Bool { page(kind) != nil }

  /// The page with the panels, and which of them has the focus.
  var overview: OverviewPage {
    get { page(OverviewPage.self) ?? OverviewPage() }
    set {
      guard let place = pages.lastIndex(where: { $0 is OverviewPage }) else { return }
      pages[place] = newValue
    }
  }

  /// The focused panel.
  public internal(set) var focus: PanelName {
    get { overview.focus }
    set { overview.focus = newValue }
  }

  /// Whether the focused panel fills the screen.
  public internal(set) var isZoomed: Bool {
    get { overview.isZoomed }
    set { overview.isZoomed = newValue }
  }

  /// The words that open pages on the command line, besides the commands.
  var pageWords: [String] {
    catalogue.map { $0.name }.filter { TypedCommand.Word(rawValue: $0) == nil }
  }

  /// Those of them that work from anywhere.
  var typedPages: [String] {
    catalogue.filter { $0.isTyped && pageWords.contains($0.name) }.map { $0.name }
  }

  /// Narrows the help page or that of changes to lines that contain a text.
  mutating func searchPage(for text: String) {
    for place in pages.indices.reversed() {
      if var page = pages[place] as? ChangesPage {
        page.narrow(to: text)
        pages[place] = page
        return
      }
      guard pages[place] is HelpPage else { continue }
      pages[place] = HelpPage(search: text)
      return
    }
  }

  /// Opens a page by name.
  ///
  /// - Returns: Whether there is such a page, even if it has nothing to show.
  mutating func openPage(named name: String, _ argument: String) -> Bool {
    guard let kind = catalogue.first(where: { $0.name == name }) else { return false }
    open(kind, argument)
    return true
  }

  private mutating func open<Kind: Page>(_ kind: Kind.Type, _ argument: String) {
    if let page = Kind.opened(argument, in: &self) {
      push(page)
    } else if notice == nil {
      tell(said("':\(Kind.name)' opens nothing here"), said("it opens from another page"))
    }
  }

  /// Pushes a page; an open page of the same kind is closed first, with everything over it.
  mutating func push<Kind: Page>(_ page: Kind) {
    close(Kind.self)
    if self.page.isTransient { pop() }
    pages.append(page)
  }

  /// Closes the topmost page, unless it is the only one.
  mutating func pop() {
    guard pages.count > 1 else { return }
    pages.removeLast().close(in: &self)
    if (page as? OverviewPage)?.isPassage == true, pages.count > 1 { pages.removeLast() }
  }

  /// Closes the page of a kind, with everything over it.
  mutating func close<Kind: Page>(_ kind: Kind.Type) {
    guard let place = pages.lastIndex(where: { $0 is Kind }), place > 0 else { return }
    while pages.count > place { pop() }
  }

  /// Closes everything over a page.
  mutating func popTo<Kind: Page>(_ kind: Kind.Type) {
    while !(page is Kind), pages.count > 1 { pop() }
  }

  /// Closes everything over the panels.
  mutating func popToPanels() {
    while !(page is OverviewPage), pages.count > 1 { pop() }
  }

  /// Gives a command to the topmost page, and to those beneath as long as it is passed on.
  ///
  /// - Returns: Whether one of them handled it.
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

  /// Lets every page scroll its selection into view.
  mutating func settlePages() {
    for place in pages.indices {
      var page = pages[place]
      page.settle(in: self)
      pages[place] = page
    }
  }

  /// The visible pages, from the lowest up.
  var pagesInSight: ArraySlice<any Page> {
    pages[(pages.lastIndex(where: \.isOpaque) ?? 0)...]
  }
}

extension Page {
  /// The name of its type.
  var name: String { Self.name }
  /// The title of its type.
  var title: String { Self.title }
  fileprivate func isSame(as other: any Page) -> Bool { other is Self }
}
