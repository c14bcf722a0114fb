import Analytics
import Dashboard
import Events
import Market
import Names

/// Changes with the stories beside them, to be printed.
struct ChangeTable {
  private var list: ChangeList
  private var rows: [(row: ChangeRow, stories: [Story])] = []

  /// The stories that are printed beside a change.
  static let mostStories = 8
  /// The movers that are named before the table.
  static let mostMovers = 5
  /// How many vendors are named.
  static let mostVendors = 8

  /// What the rows are sorted by.
  enum Order: String, CaseIterable {
    case day, share, listing, kind
  }

  /// A form in which changes are printed.
  enum Form {
    case text, json, csv, markdown
  }

  init(_ list: ChangeList) {
    self.list = list
    rows = list.rows.map { ($0, []) }
  }

  /// Puts the stories beside the changes that name their models or vendors.
  mutating func addStories(
    of market: any MarketReader, asOf moment: Moment, by names: NameCatalogue
  ) throws {
    var near = NearStories<Int>(NameSpotter(names))
    var stories: [Story] = []
    let first = list.from.seconds - 4 * 86_400
    let last = list.to.seconds + 8 * 86_400
    try market.stories(asOf: moment.endOfDay) { story in
      guard let at = (story.articlePublished ?? story.published)?.seconds, at >= first, at <= last
      else { return }
      near.add(story, id: stories.count)
      stories.append(story)
    }
    near.arrange()
    guard !stories.isEmpty else { return }
    for place in rows.indices {
      let row = rows[place].row
      rows[place].stories = near.near(row.listing, at: row.at, atMost: ChangeTable.mostStories)
        .map { stories[$0] }
    }
  }

  /// Sorts the rows: days newest first, shares greatest first, names from A.
  mutating func sort(by order: Order, isReversed: Bool) {
    let sorted = rows.sorted { one, other in
      let (left, right) = (one.row, other.row)
      switch order {
      case .day: return left.at.seconds > right.at.seconds
      case .share: return (left.greatness ?? Figure(-1)) > (right.greatness ?? Figure(-1))
      case .listing: return left.listing.id < right.listing.id
      case .kind: return left.place < right.place
      }
    }
    rows = isReversed ? sorted.reversed() : sorted
  }

  /// Prints them.
  func print(_ form: Form) {
    switch form {
    case .text: Output.print(text)
    case .json: Output.print(json)
    case .csv: Output.print(csv.text)
    case .markdown: Output.print(markdown)
    }
  }
}

extension ChangeTable {
  private static let columns = ["day", "change", "listing", "before", "after", "share", "source"]

  private func cells(_ row: ChangeRow) -> [String] {
    let unit = row.change?.currency.code ?? ""
    return [
      row.at.day.description, row.words + (row.change?.opposedText ?? ""), row.listing.id,
      row.context.map { "\($0.before) tok" } ?? row.step?.before.short ?? row.hoursBefore ?? "",
      row.context.map { "\($0.after) tok" } ?? row.hoursAfter ?? row.priceAfter ?? row.step.map {
        $0.after.short + " " + unit
      } ?? "",
      row.share.map { ($0.isNegative ? "" : "+") + $0.percentText } ?? "",
      row.sources.joined(separator: ", "),
    ]
  }

  private var text: String {
    var text = "changes from \(list.from.short) to \(list.to.short), per million tokens\n"
    guard !rows.isEmpty else { return text + "nothing changed\n" }
    text += summary
    for (title, isWanted) in ChangeTable.parts {
      let part = rows.filter { isWanted($0.row) }
      if part.isEmpty { continue }
      if !title.isEmpty { text += "\n" + title + "\n" }
      text += "\n" + ChangeTable.table(part.map { (cells($0.row), $0.stories) })
    }
    if list.leftOut > 0 { text += "… and \(list.leftOut) more; a shorter time shows them\n" }
    return text
  }

  private static let parts: [(String, @Sendable (ChangeRow) -> Bool)] = [
    ("", { $0.group != .correction }),
    ("listed separately, since they are most likely corrections", { $0.group == .correction }),
  ]

  private static func table(_ rows: [(cells: [String], stories: [Story])]) -> String {
    var table = TextTable(
      zip(columns, [.left, .left, .left, .right, .right, .right, .left] as [TextTable.Alignment])
        .map { (name: $0, alignment: $1) })
    for row in rows { table.add(row.cells) }
    let lines = table.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var text = (lines.first ?? "") + "\n"
    for (line, row) in zip(lines.dropFirst(), rows) {
      text += line + "\n"
      for story in row.stories.prefix(3) {
        text += "      \(story.dayText)  \(story.headline.prefix(70))\n"
      }
      if row.stories.count > 3 { text += "      … and \(row.stories.count - 3) more stories\n" }
    }
    return text
  }

  /// How many of each kind, who moved most, and the vendors.
  private var summary: String {
    let all = rows.map(\.row)
    let counts = ChangeRow.Group.allCases.compactMap { group -> String? in
      let count = all.count { $0.group == group }
      return count == 0 ? nil : count.of(group.rawValue, group.many)
    }
    let movers = all.filter { $0.group == .cut || $0.group == .rise }
      .sorted { ($0.greatness ?? .zero) > ($1.greatness ?? .zero) }.prefix(ChangeTable.mostMovers)
    let vendors = Dictionary(grouping: all.filter { $0.group != .correction }) {
      $0.listing.provider
    }.sorted { ($0.value.count, $1.key) > ($1.value.count, $0.key) }
    var text = counts.joined(separator: ", ") + "\n"
    if !movers.isEmpty {
      text +=
        "biggest movers: "
        + movers.map { "\($0.listing.id) \(cells($0)[5])" }.joined(separator: ", ") + "\n"
    }
    let first = vendors.prefix(ChangeTable.mostVendors)
    text += "by vendor: " + first.map { "\($0.key) \($0.value.count)" }.joined(separator: ", ")
    if vendors.count > first.count { text += " and \(vendors.count - first.count) more" }
    return text + "\n"
  }

  private var markdown: String {
    let names = ChangeTable.columns + ["stories"]
    let head = "| " + names.joined(separator: " | ") + " |\n"
    let rule = "|" + String(repeating: " --- |", count: names.count) + "\n"
    return head + rule
      + rows.map { row, stories in
        let cells = cells(row) + [stories.map(\.headline).joined(separator: "; ")]
        return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |\n"
      }.joined()
  }

  private var csv: CSVText {
    var csv = CSVText([
      "day", "change", "reason", "id", "meter", "before", "after", "share", "currency",
      "contextBefore", "contextAfter", "effective", "observed", "sources", "stories", "file",
      "line",
    ])
    for (row, stories) in rows {
      let change = row.change
      csv.add([
        .text(row.at.day.description), .text(row.group.rawValue), .text(row.reason),
        .text(row.listing.id), .text(row.step?.meter.rawValue), row.step?.before.cell ?? .text(nil),
        row.step?.after.cell ?? .text(nil), .number(row.share), .text(change?.currency.code),
        .number(row.context.map { Figure($0.before) }),
        .number(row.context.map { Figure($0.after) }),
        .text(change?.effective?.day.description), .text(change?.observed?.day.description),
        .text(row.sources.joined(separator: ", ")), .number(Figure(stories.count)),
        .text(change?.quote.origin.file), .number((change?.quote.origin.line).map { Figure($0) }),
      ])
    }
    return csv
  }

  private var json: JSONText {
    [
      "from": .moment(list.from), "to": .moment(list.to),
      "changes": .list(rows.map { $0.row.json(stories: $0.stories) }),
      "leftOut": list.leftOut == 0 ? nil : .whole(list.leftOut),
    ]
  }
}

extension ChangeRow.Group {
  /// What several changes of the group are called.
  fileprivate var many: String {
    switch self {
    case .launch: "launches"
    case .cut: "cuts"
    case .rise: "rises"
    case .correction: "corrections"
    default: rawValue
    }
  }
}
