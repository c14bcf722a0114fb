/// The views that somebody looked at one after another.
struct Visits: Sendable {
  /// The views before the present one, the last one last.
  private(set) var before: [View] = []
  /// The views that were left for earlier ones, the next one last.
  private(set) var after: [View] = []

  /// Pages, and the story that was open on them.
  struct View: Sendable {
    var pages: [any Page]
    var reading: StoryLines?

    /// Whether both show the same pages.
    func isSame(as other: View) -> Bool {
      signature == other.signature
    }

    private var signature: [String] {
      pages.map { page in
        guard let panels = page as? OverviewPage else { return page.name }
        return "\(panels.focus) \(panels.isZoomed)"
      } + [reading.map { "\($0.id)" } ?? ""]
    }
  }

  /// How many views are kept: more than anybody walks back through.
  static let most = 100

  /// Keeps a view that was left for another.
  mutating func leave(_ view: View) {
    before.append(view)
    if before.count > Visits.most { before.removeFirst() }
    after = []
  }

  /// The view before, in the place of the present one.
  mutating func back(from view: View) -> View? {
    guard let last = before.popLast() else { return nil }
    after.append(view)
    return last
  }

  /// The view that was left for this one.
  mutating func forward(from view: View) -> View? {
    guard let next = after.popLast() else { return nil }
    before.append(view)
    return next
  }
}

extension State {
  /// What is open now.
  var view: Visits.View { Visits.View(pages: pages, reading: feed.reading) }

  /// Goes to the view before this one, or to the one that was left for it.
  mutating func walk(isBack: Bool) {
    guard let view = isBack ? visits.back(from: view) : visits.forward(from: view) else {
      notice = .told(isBack ? "this is the first view" : "this is the last view")
      return
    }
    pages = view.pages
    feed.reading = view.reading
  }
}
