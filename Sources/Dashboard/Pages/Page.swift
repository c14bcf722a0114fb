import Screen

/// A page of the screen: what it shows, which keys it has, and what they do.
///
/// Pages lie on a stack. Keys go to the topmost; Esc closes it, and the page beneath is as it was.
/// One line in ``Pages/all`` registers a page; help, the last line, the command line and the key
/// settings then know it.
public protocol Page: Sendable {
  /// The word that opens the page on the command line and names it in key settings.
  static var name: String { get }
  /// The title in help and in its border.
  static var title: String { get }
  /// Its own keys, besides those shared by all pages.
  static var bindings: [Binding] { get }
  /// Whether the command line can open it.
  static var isTyped: Bool { get }
  /// The page as opened from the command line; nil if there is nothing to show, which it reports,
  /// or if only another page leads to it.
  static func opened(_ argument: String, in state: inout State) -> Self?

  /// Names that may follow the page's word on the command line.
  static func candidates(in state: State) -> [String]
  /// What opens the page again in a kept or copied view; nil if such a view leaves it out.
  var link: String? { get }
  /// Whether it hides everything beneath it.
  var isOpaque: Bool { get }
  /// Whether it closes as soon as another page opens, such as a card about the page beneath.
  var isTransient: Bool { get }
  /// The most useful keys just now, most wanted first.
  func hints(in state: State) -> [Hint]
  /// Where it lies on the screen.
  func frame(in layout: Layout) -> Frame
  /// Draws the page, clipped to its frame.
  func draw(on canvas: inout Canvas, in frame: Frame, of state: State)
  /// Handles a command.
  mutating func handle(_ command: Command, in state: inout State) -> Handling
  /// Scrolls the selection into view, after every event.
  mutating func settle(in state: State)
  /// Cleans up when the page is closed.
  func close(in state: inout State)
}

/// What a page did with a command.
public enum Handling: Hashable, Sendable {
  /// The page handled it.
  case done
  /// The page should be closed.
  case closed
  /// It is for the page beneath.
  case passed
  /// It does the same on every page, or nothing here.
  case general
}

/// What some keys do on a page, in a few words.
public struct Hint: Hashable, Sendable {
  /// The commands; their first keys are shown.
  public let commands: [Command]
  /// What they do.
  public let word: String

  /// A hint for some commands.
  public init(_ commands: [Command], _ word: Message) {
    self.commands = commands
    self.word = word.text
  }

  /// A hint for a binding.
  init(_ binding: Binding) {
    commands = [binding.command]
    word = said(term: binding.help)
  }
}

extension Page {
  /// None by default.
  public static var bindings: [Binding] { [] }
  /// True by default.
  public static var isTyped: Bool { true }
  /// None by default: only another page leads to it.
  public static func opened(_ argument: String, in state: inout State) -> Self? { nil }
  /// None by default.
  public static func candidates(in state: State) -> [String] { [] }
  /// Nothing by default.
  public var link: String? { "" }
  /// True by default.
  public var isOpaque: Bool { true }
  /// False by default.
  public var isTransient: Bool { false }
  /// Everything between the header and the footer, by default.
  public func frame(in layout: Layout) -> Frame { layout.over }
  /// Does nothing by default.
  public mutating func settle(in state: State) {}
  /// Does nothing by default.
  public func close(in state: inout State) {}
  /// Its own keys, and how to leave, by default.
  public func hints(in state: State) -> [Hint] {
    [Hint([.back], "back")] + Self.bindings.map { Hint($0) } + Hint.general
  }
}

extension Hint {
  /// Hints shared by all pages.
  static var general: [Hint] {
    [
      Hint(PanelName.allCases.map(Command.focus), "panel"), Hint([.commandLine], "command"),
      Hint([.help], "help"), Hint([.quit], "quit"),
    ]
  }
}

/// The available pages.
public enum Pages {
  /// Every page that has its own keys or that the command line opens.
  public static let all: [any Page.Type] = [
    OverviewPage.self, ListingPage.self, ComparePage.self, HostsPage.self, ScenariosPage.self,
    ReaderPage.self, ClaimsPage.self, ChangesPage.self, TwoMomentsPage.self, QualityPage.self,
    AlertsPage.self, ViewsPage.self, FetchedPage.self, FindPage.self, QueriesPage.self,
    OriginCard.self, RowCard.self, HelpPage.self,
  ]
}
