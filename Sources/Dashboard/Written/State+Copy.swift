import Analytics
import Market
import Screen

/// What can be copied of the selection, by the key that chooses it.
enum CopyChoice: Character, CaseIterable {
  case row = "r"
  case figure = "f"
  case address = "a"
  case command = "c"

  /// What it is, in the last line.
  var word: String {
    switch self {
    case .row: said("row")
    case .figure: said("price")
    case .address: said("address")
    case .command: said("command line")
    }
  }
}

extension State {
  /// Copies what a key chooses; any other key copies nothing.
  mutating func copy(chosenBy key: Key) {
    guard case .character(let letter) = key, let choice = CopyChoice(rawValue: letter) else {
      return
    }
    switch choice {
    case .row: copyRow()
    case .figure: copyFigure()
    case .address: copyAddress()
    case .command: copyCommand()
    }
  }

  /// Copies a text, and says so; `what` is what it is, if the text does not tell.
  private mutating func copy(_ text: String, _ what: String? = nil) {
    effects.append(.copy(text))
    notice = .told(said("copied \(what ?? text)"))
  }

  /// The panel whose selection counts on the page; nil on a page that has no rows.
  private var rowsPanel: PanelName? {
    page is OverviewPage || page is ListingPage || page is ReaderPage || page is OriginCard
      || page is RowCard
      ? focus : nil
  }

  private mutating func copyRow() {
    guard let (table, name) = chosenRow else {
      return tell(said("no row is selected here"), said("select a listing, a story or a file"))
    }
    // What scripts read is in no language.
    let plain = Wording.speaking(nil) { chosenRow?.0 } ?? table
    copy(
      plain.tabSeparated,
      said("the row of \(name): \(table.columns.count) cells, separated by tabs"))
  }

  /// The selected row as a table of its own, and its name.
  var chosenRow: (WrittenTable, String)? {
    switch rowsPanel {
    case .prices: prices.chosen.map { (writtenPrices([$0]), $0.id) }
    case .feed: feed.chosen.map { (writtenStories([$0]), said("the story")) }
    case .claims: claims.chosen.map { (writtenClaims([$0]), said("the claim")) }
    case .sources:
      files.indices.contains(sources.index)
        ? (writtenFiles([files[sources.index]]), files[sources.index].file) : nil
    case .margin, nil: nil
    }
  }

  /// Copies a price to the last digit: of the column that sorts the table, else of the output.
  private mutating func copyFigure() {
    guard rowsPanel == .prices, let row = prices.chosen else {
      return tell(said("no price is selected here"), said("select a listing in the price table"))
    }
    let column = prices.sort.isPrice ? prices.sort : .output
    let unit = column == .month ? "a month" : "per 1M tokens"
    let name = column == .blend ? "blend \(prices.weights)" : column.rawValue
    guard let figure = row.exactText(of: column) else {
      return tell(
        said("the price '\(name)' of \(row.id) is unknown"), said("sort by another column"))
    }
    let text = figure + (figure == "free" ? "" : " \(prices.currency.code) \(unit)")
    copy(text, said("\(text): \(name) of \(row.id)"))
  }

  private mutating func copyAddress() {
    guard rowsPanel == .feed, let chosen = feed.chosen else {
      return tell(said("no story is selected here"), said("select one in the feed"))
    }
    guard let url = chosen.story.url else {
      return tell(
        said("no address is known for this story"),
        said("\(keyNames[.origin]) says where it was read"))
    }
    copy(url.inOneSafeLine)
  }

  private mutating func copyCommand() {
    guard let command = commandLine else {
      return tell(
        said("no command prints this page"), said("select a listing, a story, a report or a file"))
    }
    copy(command)
  }
}

extension State {
  /// The command line that prints the selection; nil if none does.
  private var commandLine: String? {
    if let quality = page as? QualityPage {
      return ShellLine("quality").option("benchmark", quality.benchmark).asOf(past, in: archivePath)
        .text
    }
    if page is ComparePage {
      return ShellLine("prices").flag("compare").asOf(past, in: archivePath).arguments(
        prices.marked.map(\.id)
      ).text
    }
    if page is AlertsPage, let rule = log.chosen?.rule.text {
      return ShellLine("alerts").option("rule", rule).asOf(past, in: archivePath).text
    }
    switch rowsPanel {
    case .prices: return prices.chosen.map(commandLine)
    case .feed: return feed.chosen.map { commandLine(of: $0.story) }
    case .margin:
      return lab.report.map {
        ShellLine("margin").asOf(past, in: archivePath).arguments([$0.title]).text
      }
    case .claims:
      return ShellLine("claims").option("where", claims.filterText).asOf(past, in: archivePath).text
    case .sources:
      guard files.indices.contains(sources.index) else { return nil }
      return ShellLine("read").arguments([files[sources.index].file]).text
    case nil: return nil
    }
  }

  private func commandLine(of row: PriceRow) -> String {
    var line = ShellLine("prices")
    if let base = prices.base { line = line.option("against", base.id) }
    if prices.currency != .usd { line = line.option("currency", prices.currency.code) }
    return line.asOf(past, in: archivePath).arguments([row.id]).text
  }

  /// A search for the story's headline: stories have no name of their own.
  private func commandLine(of story: Story) -> String {
    let pieces = story.headline.split { "\"“”„「」『』".contains($0) || $0.isNewline }
    let phrase = pieces.max { $0.count < $1.count }.map { String($0).trimmed } ?? ""
    return ShellLine("feed").option("search", "\"\(phrase)\"").asOf(past, in: archivePath).text
  }
}

/// A command line of this program that a shell takes as it is meant, whatever the names in it.
struct ShellLine {
  /// The line so far.
  private(set) var text: String

  init(_ command: String) { text = "tokentape " + command }

  func flag(_ name: String) -> ShellLine { adding("--" + name) }

  func option(_ name: String, _ value: String) -> ShellLine {
    // Behind a blank, a value that begins with a dash would be another option.
    adding("--" + name + (value.hasPrefix("-") ? "=" : " ") + ShellLine.quoted(value))
  }

  /// With the archive that it asks; the usual one if nil.
  func kept(in archive: String?) -> ShellLine { archive.map { option("archive", $0) } ?? self }

  func asOf(_ moment: Moment?, in archive: String?) -> ShellLine {
    (moment.map { option("as-of", $0.iso8601) } ?? self).kept(in: archive)
  }

  func arguments(_ values: [String]) -> ShellLine {
    let divider = values.contains { $0.hasPrefix("-") } ? ["--"] : []
    return (divider + values.map(ShellLine.quoted)).reduce(self) { $0.adding($1) }
  }

  private func adding(_ word: String) -> ShellLine {
    var line = self
    line.text += " " + word
    return line
  }

  private static func quoted(_ value: String) -> String {
    let value = value.inOneSafeLine
    let isPlain = value.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "_./:@%+,-".utf8.contains(byte)
      }
    }
    if isPlain, !value.isEmpty { return value }
    return "'" + value.replacing("'", with: "'\\''") + "'"
  }
}

extension PriceRow {
  /// A price to the last digit, as text; a suspect one keeps its mark, and nil is unknown.
  fileprivate func exactText(of column: PriceColumn) -> String? {
    switch column {
    case .input: prices.input.exactText
    case .cached: prices.cachedInput.exactText
    case .write: prices.cacheWrite.exactText
    case .output: prices.output.exactText
    case .effective: effective?.description
    case .month: month?.description
    default: blend?.description
    }
  }
}

extension Price {
  fileprivate var exactText: String? {
    switch self {
    case .known(let amount): amount.description
    case .suspect(let amount, _): "!" + amount.description
    case .free: "free"
    case .dynamic, .unknown: nil
    }
  }
}
