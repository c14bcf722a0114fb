import Analytics
import Market
import Prose

extension State {
  /// The present view as a line.
  public var viewLine: ViewLine {
    var line = ViewLine()
    line.add(.at, past.map(\.inView))
    addMarket(to: &line)
    addSelection(to: &line)
    line.add(.pages, pages.compactMap(\.linkText).joined(separator: "/"))
    return line
  }

  private func addMarket(to line: inout ViewLine) {
    line.add(.base, (prices.baseListing ?? prices.base?.quote.listing)?.id)
    line.add(.currency, prices.currency.code)
    line.add(.workload, workloadText)
    if prices.workload == nil { line.add(.blend, prices.weights.description) }
    line.add(.columns, prices.columns.map(\.rawValue).joined(separator: ","))
    line.add(.marked, prices.marked.map(\.id).joined(separator: "\n"))
    line.add(.all, prices.showsAll ? "yes" : nil)
    line.add(.models, prices.wantsModels ? "yes" : nil)
    line.add(.filter, prices.filter.text)
    line.add(.sort, (prices.isDescending ? "-" : "") + prices.sort.rawValue)
    line.add(.scale, prices.isLog ? "log" : nil)
    line.add(.search, feed.search.text)
    line.add(.muted, feed.showsMuted ? "yes" : nil)
  }

  /// The workload by its name or, if only typed, by its weights.
  private var workloadText: String { prices.workload?.name ?? "none" }

  private func addSelection(to line: inout ViewLine) {
    line.add(.row, prices.chosen?.id)
    if focus == .feed, let story = feed.chosen {
      line.add(.story, "\(feed.cursor.index):\(story.id)")
    }
    if focus == .margin, let report = lab.report {
      line.add(.report, report.id)
      line.add(.whatIf, lab.draft.whatIf(of: report).description)
      line.add(.line, String(lab.draft.cursor))
      line.add(.hour, String(lab.hourIndex))
    }
    if focus == .sources, files.indices.contains(sources.index) {
      line.add(.file, files[sources.index].file)
    }
    if shows(AlertsPage.self) { line.add(.alert, String(log.cursor.index)) }
  }

  /// Copies the line that opens this view, and shows it.
  mutating func copyLink() {
    let line = ShellLine("").kept(in: archivePath).option("view", viewLine.text)
    let command = line.text.replacing("  ", with: " ")
    effects.append(.copy(command))
    notice = .told(said("copied \(command)"))
  }

  /// The archive that the program was asked to open, which copied commands name; nil for the usual
  /// one.
  public var archivePath: String? {
    get { hands.archivePath }
    set { hands.archivePath = newValue }
  }
}

extension Moment {
  /// The moment in a view: a day for its end, else a time, with `d` if only its day is known.
  fileprivate var inView: String {
    if precision == .day, self == Moment(day, offsetMinutes: offsetMinutes).endOfDay {
      return day.description
    }
    return iso8601 + (precision == .day ? "d" : "")
  }
}

extension Page {
  /// The page in a view's line: its name, and what it was opened with.
  fileprivate var linkText: String? {
    guard let link else { return nil }
    if self is OverviewPage { return link }
    let argument = link.replacing("%", with: "%25").replacing("/", with: "%2F")
    return link.isEmpty ? Self.name : Self.name + ":" + argument
  }
}
