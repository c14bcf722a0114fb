import Analytics
import Market
import Names

/// Converts a file's entries to settings.
struct SettingsReader {
  let file: TOMLFile
  var settings = Settings()
  var diagnostics: [Diagnostic]

  private static let plain = [
    "folders", "base", "currency", "theme", "colors", "columns", "workload", "links", "mouse",
    "pinned", "language", "numbers", "dates",
  ]
  private static let tables = [
    "filters", "searches", "feed", "workloads", "alerts", "names", "keys", "pipes", "prices",
    "format", "sources",
  ]
  /// The tables whose entries are tables, each read as a whole.
  private static let nested: Set<String?> = ["workloads", "prices", "format", "sources"]

  init(_ file: TOMLFile) {
    self.file = file
    diagnostics = file.diagnostics
  }

  mutating func read() -> (settings: Settings, diagnostics: [Diagnostic]) {
    refuseUnknownTables()
    for entry in file.entries where !SettingsReader.nested.contains(entry.table) {
      attempt { reader throws(Diagnostic) in try reader.take(entry) }
    }
    takeWorkloads()
    takePrices()
    takeForms()
    takeSources()
    attempt { reader throws(Diagnostic) in try reader.checkWorkload() }
    // A misplaced table is reported for its header and again for its lines.
    let sorted = Set(diagnostics).sorted {
      ($0.origin.line, $0.origin.column) < ($1.origin.line, $1.origin.column)
    }
    return (settings, sorted)
  }

  /// Runs a step; an error ends only this step and becomes a diagnostic.
  mutating func attempt(_ work: (inout SettingsReader) throws(Diagnostic) -> Void) {
    do throws(Diagnostic) { try work(&self) } catch { diagnostics.append(error) }
  }

  /// Adds a problem.
  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Adds a price.
  mutating func add(_ price: OwnPrice) { settings.prices.append(price) }

  private mutating func refuseUnknownTables() {
    for header in file.headers where !SettingsReader.tables.contains(header[0].text) {
      diagnostics.append(
        header[0].unknown("table '\(header[0].text)'", among: SettingsReader.tables))
    }
    for header in file.headers
    where !SettingsReader.nested.contains(header[0].text) && header.count > 1 {
      guard SettingsReader.tables.contains(header[0].text) else { continue }
      if header[0].text != "keys" {
        diagnostics.append(header[1].noTable(in: "[\(header[0].text)]"))
      } else if header.count > 2 {
        diagnostics.append(header[2].noTable(in: "the keys of a page"))
      }
    }
  }

  private mutating func take(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    switch entry.table {
    case "filters" where entry.path.count == 2: try takeFilter(entry)
    case "searches" where entry.path.count == 2: try takeSearch(entry)
    case "feed" where entry.path.count == 2: try takeFeedRules(entry)
    case "names" where entry.path.count == 2: try takeName(entry)
    case "alerts" where entry.path.count == 2: try takeAlerts(entry)
    case "pipes" where entry.path.count == 2:
      try entry.name.checkName("pipe")
      settings.pipes[entry.name.text] = try entry.command()
    case "keys" where entry.path.count <= 3: try takeKeys(entry)
    case nil: try takePlain(entry)
    default:
      // A misplaced header has been reported; a dotted name has not.
      let isTold = file.headers.contains { header in
        header[0].origin == entry.path[0].origin
          && (header.count > 1 || !SettingsReader.tables.contains(header[0].text))
      }
      guard !isTold else { return }
      guard !SettingsReader.tables.contains(entry.path[0].text) else {
        throw entry.path[1].noTable(in: "[\(entry.path[0].text)]")
      }
      throw entry.path[0].unknown("table '\(entry.path[0].text)'", among: SettingsReader.tables)
    }
  }

  private mutating func takePlain(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    switch entry.name.text {
    case "folders": settings.folders = try entry.words(such: "[\"~/dumps\"]")
    case "base": settings.base = try entry.word(such: "\"openai/o1\"")
    case "pinned": settings.pinned = try entry.words(such: "[\"r1 o1 2025-01-28\"]")
    case "theme": settings.theme = try entry.word(such: "\"dark\"")
    case "language": settings.language = try entry.language()
    case "numbers": settings.numbers = try entry.form()
    case "dates": settings.dates = try entry.form()
    case "colors": settings.colors = try entry.colors()
    case "links": settings.links = try entry.flag()
    case "mouse": settings.mouse = try entry.flag()
    case "columns": settings.columns = try entry.word(such: "\"in out blend\"").pieces
    case "workload": settings.workload = try entry.word(such: "\"agent\"")
    case "currency": settings.currency = try entry.currency(such: "DKK")
    case let name where SettingsReader.tables.contains(name):
      throw entry.name.error(
        "'\(entry.name.text)' is a table", "write [\(entry.name.text)], and its lines below")
    default:
      throw entry.name.unknown("setting '\(entry.name.text)'", among: SettingsReader.plain)
    }
  }

  private mutating func takeFilter(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    try entry.name.checkName("filter")
    let word = try entry.word(such: "\"out<1 status:known\"")
    // A filter may use what a workload costs: one may be chosen later.
    _ = try Filter(word.text, at: word.origin, hasWorkload: true)
    settings.filters.append(NamedFilter(name: entry.name.text, text: word.text))
  }

  private mutating func takeSearch(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    try entry.name.checkName("search")
    settings.searches[entry.name.text] = try entry.search(such: "\"deepseek lang:da\"").text
  }

  private mutating func takeName(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    let word = try entry.word(such: "\"deepseek-r1\"")
    guard entry.name.text.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw entry.name.error("'\(entry.name.text)' is not a name", "use letters and digits")
    }
    settings.names.append(
      OwnName(name: entry.name.text, model: word.text, origin: entry.name.origin))
  }

  /// A key, a list of keys, or `unbound`.
  private mutating func takeKeys(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    let example = "\"J\", [\"j\", \"down\"] or \"unbound\""
    let words =
      entry.value.kind == .list
      ? try entry.words(such: example) : [try entry.word(such: example)]
    let page = entry.path.count == 3 ? entry.path[1] : nil
    settings.keys.append(
      Settings.Keys(
        page: page.map { Settings.Word(text: $0.text, origin: $0.origin) },
        command: Settings.Word(text: entry.name.text, origin: entry.name.origin),
        keys: words.map(\.text) == ["unbound"] ? [] : words))
  }

  private mutating func takeAlerts(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    switch entry.name.text {
    case "rules": try takeRules(entry)
    case "command": settings.alertAction.command = try entry.command()
    case "timeout": settings.alertAction.seconds = try entry.seconds(in: 1...3_600)
    case "bell": settings.alertAction.rings = try entry.flag()
    case "notify": settings.alertAction.notifies = try entry.flag()
    default:
      throw entry.name.unknown(
        "setting '\(entry.name.text)'",
        among: ["rules", "command", "timeout", "bell", "notify"])
    }
  }

  private mutating func takeRules(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    for word in try entry.words(such: "[\"cut>20%\"]") {
      attempt { reader throws(Diagnostic) in
        reader.settings.rules.append(try AlertRule(word.text, at: word.origin))
      }
    }
  }
}

extension SettingsReader {
  /// The forms, each under a header `[[format]]`.
  private mutating func takeForms() {
    for header in file.headers where header[0].text == "format" {
      guard header.count == 2 else {
        diagnostics.append(header[0].error("there may be several formats", "write [[format]]"))
        continue
      }
      attempt { reader throws(Diagnostic) in
        var form = FormReader(at: header[0].origin)
        for entry in reader.file.entries
        where entry.table == "format" && entry.path[1].text == header[1].text {
          reader.attempt { _ throws(Diagnostic) in try form.take(entry) }
        }
        reader.settings.forms.append(try form.read())
      }
    }
  }

  /// The workloads, in the order of their tables.
  private mutating func takeWorkloads() {
    let headers = file.headers.filter { $0[0].text == "workloads" }
    for header in headers where header.count > 2 {
      diagnostics.append(header[2].noTable(in: "a workload"))
    }
    for entry in file.entries where entry.table == "workloads" && entry.path.count == 2 {
      diagnostics.append(
        entry.name.error(
          "'\(entry.name.text)' is a table",
          "write [workloads.\(entry.name.text)], and below it mix = \"3:1\""))
    }
    for name in names(of: "workloads") {
      let entries = file.entries.filter {
        $0.table == "workloads" && $0.path.count > 2 && $0.path[1].text == name.text
      }
      attempt { reader throws(Diagnostic) in
        try name.checkName("workload")
        guard name.text != "none" else {
          throw name.error("'none' means that there is no workload", "choose another name")
        }
        var read = WorkloadReader(name: name)
        for entry in entries { reader.attempt { _ throws(Diagnostic) in try read.take(entry) } }
        if let workload = try read.workload() { reader.settings.workloads.append(workload) }
      }
    }
  }

  /// The names of all tables below another that have lines, or are empty.
  func names(of table: String) -> [TOMLFile.Name] {
    let paths =
      file.headers.filter { $0.count == 2 } + file.entries.map(\.path).filter { $0.count > 2 }
    var known: Set<String> = []
    return paths.filter { $0[0].text == table }.map { $0[1] }
      .filter { known.insert($0.text).inserted }
  }

  /// Checks that the start workload exists, even if it could not be read.
  private mutating func checkWorkload() throws(Diagnostic) {
    guard let word = settings.workload else { return }
    let known = Workload.presets.map(\.name) + names(of: "workloads").map(\.text) + ["none"]
    guard known.contains(word.text) || Weights(word.text) != nil else {
      settings.workload = nil
      throw Diagnostic(
        .error, at: word.origin, "no workload is called '\(word.text)'",
        remedy: suggestion(for: word.text, among: known))
    }
    let isRead = settings.workloads.contains { $0.name == word.text }
    let isInFile = names(of: "workloads").contains { $0.text == word.text }
    if !isRead, isInFile { settings.workload = nil }
  }
}
