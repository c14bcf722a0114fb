import Market

extension SettingsReader {
  /// The sources, in the order of their tables.
  mutating func takeSources() {
    for header in file.headers where header[0].text == "sources" && header.count > 2 {
      diagnostics.append(
        header[2].error("a source can't contain tables", "put a name with a dot in quotes"))
    }
    for entry in file.entries where entry.table == "sources" && entry.path.count == 2 {
      attempt { reader throws(Diagnostic) in try reader.takeForAllSources(entry) }
    }
    for name in sourceNames {
      attempt { reader throws(Diagnostic) in
        try name.checkName("source")
        var source = SourceReader(name: name)
        for entry in reader.file.entries
        where entry.table == "sources" && entry.path.count == 3 && entry.path[1].text == name.text {
          reader.attempt { _ throws(Diagnostic) in try source.take(entry) }
        }
        reader.settings.sources.append(source.source)
      }
    }
  }

  private mutating func takeForAllSources(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    switch entry.name.text {
    case "folder": settings.fetchedFolder = try entry.word(such: "\"~/fetched\"")
    case "contact": settings.contact = try entry.word(such: "\"me@example.org\"")
    default:
      throw entry.name.error(
        "'\(entry.name.text)' is a table",
        "write [sources.\(entry.name.text)], and below it on = true")
    }
  }

  /// The names of all sources with lines, or with an empty table.
  private var sourceNames: [TOMLFile.Name] {
    let paths =
      file.headers.filter { $0.count == 2 } + file.entries.map(\.path).filter { $0.count == 3 }
    var known: Set<String> = []
    return paths.filter { $0[0].text == "sources" }.map { $0[1] }
      .filter { known.insert($0.text).inserted }
  }
}

/// Reads one `[sources.NAME]` of the settings.
private struct SourceReader {
  private(set) var source: Settings.Source

  private static let names = [
    "on", "address", "every", "folder", "keep", "pack", "private", "words", "boards", "list",
  ]

  init(name: TOMLFile.Name) {
    source = Settings.Source(name: Settings.Word(text: name.text, origin: name.origin))
  }

  mutating func take(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    switch entry.name.text {
    case "on": source.isOn = try entry.flag()
    case "address": source.address = try entry.word(such: "\"https://example.org/feed.xml\"")
    case "every": source.every = try entry.span(such: "\"6h\"", in: 60...2_592_000)
    case "folder": source.folder = try entry.word(such: "\"~/dumps/litellm\"")
    case "keep": try takeKeep(entry)
    case "pack": source.isPacked = try entry.flag()
    case "private": source.privateHosts = try entry.words(such: "[\"192.168.1.5\"]")
    case "words": source.words = try entry.words(such: "[\"deepseek\"]")
    case "boards": source.boards = try entry.words(such: "[\"Stock\"]")
    case "list": source.list = try entry.word(such: "\"~/feeds.opml\"")
    default: throw entry.name.unknown("setting '\(entry.name.text)'", among: SourceReader.names)
    }
  }

  /// `all`, `changes`, or a number of days.
  private mutating func takeKeep(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    let example = "\"changes\", \"all\" or \"30d\""
    let word = try entry.word(such: example)
    switch word.text {
    case "all": source.keepsAll = true
    case "changes": source.keepsAll = false
    default: source.days = try entry.span(such: example, in: 86_400...864_000_000) / 86_400
    }
  }
}

extension TOMLFile.Entry {
  /// The entry's value as a span of time, in seconds: `90s`, `5m`, `6h` or `2d`.
  ///
  /// - Throws: A diagnostic if it is none, or out of range.
  fileprivate func span(such example: String, in range: ClosedRange<Int>) throws(Diagnostic) -> Int
  {
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400]
    let word = try word(such: example)
    let (digits, unit) = (word.text.dropLast(), word.text.last.flatMap { units[$0] })
    guard let unit, digits.count <= 6, digits.utf8.allSatisfy({ 48...57 ~= $0 }),
      let count = Int(digits), range ~= count * unit
    else {
      throw value.error(
        "'\(word.text)' is not a time that \(name.text) can be", "write it as \(example)")
    }
    return count * unit
  }
}
