/// The history of views.
struct Visits: Sendable {
  /// Earlier views, the most recent last.
  private(set) var before: [View] = []
  /// Later views that were left by going back, the next one last.
  private(set) var after: [View] = []

  /// The pages, and the story open on them.
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

  /// How many views are kept.
  static let most = 100

  /// Records a view that was left for another.
  mutating func leave(_ view: View) {
    before.append(view)
    if before.count > Visits.most { before.removeFirst() }
    after = []
  }

  /// Goes back to the previous view, and records the present one.
  mutating func back(from view: View) -> View? {
    guard let last = before.popLast() else { return nil }
    after.append(view)
    return last
  }

  /// Goes forward to the view that was left for this one.
  mutating func forward(from view: View) -> View? {
    guard let next = after.popLast() else { return nil }
    before.append(view)
    return next
  }
}

extension State {
  /// The present view.
  var view: Visits.View { Visits.View(pages: pages, reading: feed.reading) }

  /// Goes back or forward in the history.
  mutating func walk(isBack: Bool) {
    guard let view = isBack ? visits.back(from: view) : visits.forward(from: view) else {
      notice = .told(isBack ? said("this is the first view") : said("this is the last view"))
      return
    }
    pages = view.pages
    feed.reading = view.reading
  }
}
