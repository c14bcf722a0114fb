import Market
import Names

/// Reads the name table, in TOML.
///
/// - Parameter files: The files of the folder `names`, in any order and number.
/// - Returns: All that could be read, and the diagnostics. A mistake costs its entry.
public func readNames(_ files: [SourceFile]) -> (table: NameTable, diagnostics: [Diagnostic]) {
  var reader = NameTableReader()
  for file in files {
    do throws(Diagnostic) {
      let toml = try TOMLFile(file)
      reader.diagnostics += toml.diagnostics
      reader.read(toml)
    } catch {
      reader.diagnostics.append(error)
    }
  }
  return (reader.table, reader.diagnostics)
}

/// Builds a name table from the entries of its files.
struct NameTableReader {
  var table = NameTable()
  var diagnostics: [Diagnostic] = []

  /// The names of the tables in the files.
  private static let tables = [
    "providers", "models", "moved", "at", "base", "drifting", "prefixes", "regions", "serving",
    "tags", "paths",
    "numbers", "implied", "vague", "makers", "families", "words", "fillers", "series", "nicknames",
    "everyday", "evidence",
  ]

  mutating func read(_ file: TOMLFile) {
    for header in file.headers where header[0].text == "serving" && header.count == 2 {
      table.rules.servings[header[1].text] = NameRules.Serving(with: [], unless: [])
    }
    for group in grouped(file.entries) {
      do throws(Diagnostic) { try take(group) } catch { diagnostics.append(error) }
    }
  }

  /// Groups the entries that form one value: those of one inline table, or a single one.
  private func grouped(_ entries: [TOMLFile.Entry]) -> [[TOMLFile.Entry]] {
    var groups: [[TOMLFile.Entry]] = []
    for entry in entries {
      let depth = NameTableReader.depths[entry.path[0].text] ?? entry.path.count
      if let last = groups.last?.first, last.path.count > depth, entry.path.count > depth,
        last.path.prefix(depth).map(\.text) == entry.path.prefix(depth).map(\.text)
      {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups
  }

  /// How many name parts identify a value with several lines.
  private static let depths = [
    "providers": 2, "models": 3, "moved": 2, "at": 3, "serving": 2, "makers": 2, "nicknames": 2,
  ]

  private mutating func take(_ entries: [TOMLFile.Entry]) throws(Diagnostic) {
    let first = entries[0]
    switch first.path[0].text {
    case "providers": table.providers.append(try provider(entries))
    case "models": table.models.append(try model(entries))
    case "moved": table.moved.append(try movedName(entries))
    case "at": table.meanings.append(try meaning(entries))
    case "drifting": table.drifting += try first.texts()
    case "base": try takeBaseModels(first)
    case "serving" where first.path.count == 3: try takeServing(entries)
    case "prefixes", "regions", "serving", "tags", "paths", "numbers", "implied", "vague":
      try takeRule(first)
    case "makers", "families", "words", "fillers", "series", "nicknames", "everyday", "evidence":
      try takeWritten(entries)
    default:
      throw first.path[0].unknown(
        "table '\(first.path[0].text)'", among: NameTableReader.tables)
    }
  }
}

extension NameTableReader {
  private func provider(_ entries: [TOMLFile.Entry]) throws(Diagnostic) -> KnownProvider {
    let name = try entries[0].part(1)
    var kind: KnownProvider.Kind?
    var names: [String] = []
    for entry in entries {
      switch entry.name.text {
      case "kind":
        let word = try entry.word(such: "\"host\"").text
        let known = KnownProvider.Kind.allCases.map(\.rawValue)
        guard let found = KnownProvider.Kind(rawValue: word) else {
          throw entry.value.error(
            "'\(word)' is not a kind of provider", suggestion(for: word, among: known))
        }
        kind = found
      case "names": names = try entry.texts()
      default: throw entry.name.unknown("key '\(entry.name.text)'", among: ["kind", "names"])
      }
    }
    guard let kind else {
      throw name.error("'\(name.text)' has no kind", "add kind = \"host\"")
    }
    return KnownProvider(id: name.text, kind: kind, names: names, origin: name.origin)
  }

  private func model(_ entries: [TOMLFile.Entry]) throws(Diagnostic) -> KnownModel {
    let name = try entries[0].part(2)
    var released: Day?
    var also: [String] = []
    for entry in entries {
      switch entry.name.text {
      case "released": released = try entry.value.day()
      case "also": also = try entry.texts()
      default: throw entry.name.unknown("key '\(entry.name.text)'", among: ["released", "also"])
      }
    }
    guard let released else {
      throw name.error("'\(name.text)' has no day", "add released = \"2025-01-20\"")
    }
    return KnownModel(
      name: name.text, maker: try entries[0].part(1).text, released: released, also: also,
      origin: name.origin)
  }

  private func movedName(_ entries: [TOMLFile.Entry]) throws(Diagnostic) -> MovedName {
    let name = try entries[0].part(1)
    return MovedName(
      name: name.text, meanings: try timeline(entries, after: 2), origin: name.origin)
  }

  private func meaning(_ entries: [TOMLFile.Entry]) throws(Diagnostic) -> SellerMeaning {
    let id = try entries[0].part(2)
    return SellerMeaning(
      id: SellerID(
        seller: try entries[0].part(1).text, id: id.text.lowercased(), origin: id.origin),
      meanings: try timeline(entries, after: 3))
  }

  /// Reads `"2025-01-20" = "deepseek-r1"` for each step, or one name for all times.
  private func timeline(
    _ entries: [TOMLFile.Entry], after depth: Int
  ) throws(Diagnostic) -> NameTimeline {
    if entries[0].path.count == depth {
      return NameTimeline(always: try entries[0].word(such: "\"deepseek-r1\"").text)
    }
    var steps: [NameTimeline.Step] = []
    for entry in entries {
      let text = entry.value.text
      steps.append(
        NameTimeline.Step(
          from: try entry.name.day(), model: text == "" ? nil : try entry.word(such: "\"\"").text))
    }
    return NameTimeline(steps)
  }

  private mutating func takeBaseModels(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    for word in try entry.words(such: "[\"mixtral-8x7b\"]") {
      table.baseModels.append(
        SellerID(seller: entry.name.text, id: word.text.lowercased(), origin: word.origin))
    }
  }
}
