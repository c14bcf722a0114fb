import Screen

/// One page of the screen: what it shows, which keys it knows, and what they do.
///
/// Pages lie on a stack. Keys go to the topmost, Esc takes it away, and what lay beneath is as it was.
/// A page is made known by one line in ``Pages/all``; help, the last line, the command line and the
/// settings for keys then know it.
public protocol Page: Sendable {
  /// The word that opens the page on the command line, and that settings know its keys by.
  static var name: String { get }
  /// What help and its border call it.
  static var title: String { get }
  /// The keys of its own, besides those that all pages share.
  static var bindings: [Binding] { get }
  /// Whether the command line can open it.
  static var isTyped: Bool { get }
  /// The page as the command line opens it; none where there is nothing to show, which it tells, or
  /// where only another page leads to it.
  static func opened(_ argument: String, in state: inout State) -> Self?

  /// Whether nothing beneath it can be seen.
  var isOpaque: Bool { get }
  /// Whether it goes as soon as another page comes, as a card that says something of the one beneath.
  var isTransient: Bool { get }
  /// What is worth knowing of its keys just now, the most wanted first.
  func hints(in state: State) -> [Hint]
  /// Where on the screen it lies.
  func frame(in layout: Layout) -> Frame
  /// Draws the page; what would leave its frame is cut off.
  func draw(on canvas: inout Canvas, in frame: Frame, of state: State)
  /// Does what somebody asked for.
  mutating func handle(_ command: Command, in state: inout State) -> Handling
  /// Brings what is chosen into sight, after every event.
  mutating func settle(in state: State)
  /// Puts away what it needed.
  func close(in state: inout State)
}

/// What a page did with a command.
public enum Handling: Hashable, Sendable {
  /// It is done.
  case done
  /// The page is to be closed.
  case closed
  /// It is for the page beneath.
  case passed
  /// It is the same on every page, or nothing here.
  case general
}

/// A few words on what some keys do on a page.
public struct Hint: Hashable, Sendable {
  /// What the keys ask for; their first keys are shown.
  public let commands: [Command]
  /// What that is.
  public let word: String

  /// What some keys do.
  public init(_ commands: [Command], _ word: String) {
    self.commands = commands
    self.word = word
  }
}

extension Page {
  /// No keys but those that all pages share.
  public static var bindings: [Binding] { [] }
  /// The command line opens it.
  public static var isTyped: Bool { true }
  /// Only another page leads to it.
  public static func opened(_ argument: String, in state: inout State) -> Self? { nil }
  /// It hides what lies beneath.
  public var isOpaque: Bool { true }
  /// It stays when another page comes.
  public var isTransient: Bool { false }
  /// All but the first line and the last.
  public func frame(in layout: Layout) -> Frame { layout.over }
  /// Nothing has to be brought into sight.
  public mutating func settle(in state: State) {}
  /// Nothing has to be put away.
  public func close(in state: inout State) {}
  /// Its own keys, and how to leave.
  public func hints(in state: State) -> [Hint] {
    [Hint([.back], "back")] + Self.bindings.map { Hint([$0.command], $0.help) } + Hint.general
  }
}

extension Hint {
  /// What all pages know.
  static let general = [
    Hint(PanelName.allCases.map(Command.focus), "panel"), Hint([.commandLine], "command"),
    Hint([.help], "help"), Hint([.quit], "quit"),
  ]
}

/// The pages that there are.
public enum Pages {
  /// Every page that has keys of its own or that the command line opens.
  public static let all: [any Page.Type] = [
    OverviewPage.self, ListingPage.self, ComparePage.self, ScenariosPage.self, ReaderPage.self,
    QualityPage.self, AlertsPage.self, OriginCard.self, HelpPage.self,
  ]
}
