import Analytics
import Market
import Screen

/// The kept views: opens, keeps and deletes them.
struct ViewsPage: Page {
  private var list = KeptList()

  static let name = "view"
  static let title = "Kept views"
  static let bindings = KeptList.bindings

  /// Without an argument, all views; with a name, that view opens or, if none has it, the present
  /// one is kept under it; with `!` before the name in any case.
  static func opened(_ argument: String, in state: inout State) -> ViewsPage? {
    let (name, replaces) = KeptList.read(argument)
    if name.isEmpty { return ViewsPage() }
    if !replaces, let line = state.views[name] {
      state.open(viewNamed: name, line)
    } else {
      state.keep(viewAs: name)
    }
    return nil
  }

  static func candidates(in state: State) -> [String] { state.views.keys.sorted() }

  func frame(in layout: Layout) -> Frame { layout.middle }

  func draw(on canvas: inout Canvas, in frame: Frame, of state: State) {
    list.draw(
      state.views, title: said(term: ViewsPage.title),
      whenEmpty: said("none yet: :view NAME keeps what you see"),
      on: &canvas, in: frame)
  }

  mutating func handle(_ command: Command, in state: inout State) -> Handling {
    let chosen = list.chosen(of: state.views)
    switch command {
    case .open:
      if let chosen, let line = state.views[chosen] { state.open(viewNamed: chosen, line) }
    case KeptList.delete: if let chosen { state.drop(viewNamed: chosen) }
    default: return list.handle(command, of: state.views, in: state)
    }
    return .done
  }

  mutating func settle(in state: State) {
    list.settle(in: frame(in: state.layout), of: state.views)
  }

  func hints(in state: State) -> [Hint] {
    [
      Hint([.open], "open"), Hint([KeptList.delete], "delete"),
      Hint([.moveDown, .moveUp], "view"), Hint([.back], "back"),
    ] + Hint.general
  }
}

extension State {
  /// The kept views, by name.
  var views: [String: String] { hands.kept[.view] ?? [:] }

  fileprivate mutating func open(viewNamed name: String, _ line: String) {
    do throws(Diagnostic) {
      open(try ViewLine(line, in: name))
      notice = .told(said("view '\(name)'"))
    } catch {
      notice = .problem(error)
    }
  }

  fileprivate mutating func keep(viewAs name: String) {
    guard name.count <= State.longestName else {
      return tell(
        said("the name is longer than \(State.longestName) characters"),
        said("choose a shorter one"))
    }
    keep(OwnText(.view, name, viewLine.text))
    notice = .told(said("kept this view: :view \(name) opens it"))
  }

  fileprivate mutating func drop(viewNamed name: String) {
    keep(OwnText(.view, name, nil))
    notice = .told(said("deleted view '\(name)'"))
  }

  /// The longest name of something kept, in characters.
  static let longestName = 100

  /// Keeps a text under a name, or deletes it.
  mutating func keep(_ text: OwnText) {
    hands.kept[text.kind, default: [:]][text.name] = text.text
    effects.append(.keep(.own(text)))
  }
}
