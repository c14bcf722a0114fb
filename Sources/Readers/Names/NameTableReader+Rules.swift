import Market
import Names

extension NameTableReader {
  /// Takes a list from rules.toml.
  mutating func takeRule(_ entry: TOMLFile.Entry) throws(Diagnostic) {
    let path = entry.path.map(\.text).joined(separator: ".")
    switch path {
    case "prefixes.makers": table.rules.makers = Set(try entry.texts())
    case "prefixes.words": table.rules.prefixes = Set(try entry.texts())
    case "prefixes.spellings": table.rules.spellings = try spellings(entry)
    case "regions.names": table.rules.regions = Set(try entry.texts())
    case "serving.quantisation": table.rules.quantisations = Set(try entry.texts())
    case "serving.tariff": table.rules.tariffs = Set(try entry.texts())
    case "tags.dropped": table.rules.tags = Set(try entry.texts())
    case "paths.vague": table.rules.vagueParts = Set(try entry.texts())
    case "numbers.numbered": table.rules.numbered = try entry.texts().map { WordCondition($0) }
    case "numbers.joined": table.rules.joined = Set(try entry.texts())
    case "vague.words": table.rules.vagueWords = Set(try entry.texts())
    case _ where entry.path[0].text == "implied" && entry.path.count == 2:
      table.rules.implied[entry.name.text] = try entry.word(such: "\"claude\"").text
    default:
      throw entry.name.error("'\(path)' is not a rule", "see names/README.md for the list")
    }
  }

  private func spellings(_ entry: TOMLFile.Entry) throws(Diagnostic) -> [NameRules.Spelling] {
    var spellings: [NameRules.Spelling] = []
    for word in try entry.words(such: "[\"gpt4=gpt-4\"]") {
      let parts = word.text.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw Diagnostic(
          .error, at: word.origin, "'\(word.text)' is not a spelling",
          remedy: "write it as gpt4=gpt-4"
        )
      }
      spellings.append(
        NameRules.Spelling(written: String(parts[0]), meant: String(parts[1])))
    }
    return spellings
  }

  /// Takes `[serving.turbo]`: the words beside which it changes nothing.
  mutating func takeServing(_ entries: [TOMLFile.Entry]) throws(Diagnostic) {
    var serving = NameRules.Serving(with: [], unless: [])
    for entry in entries {
      let conditions = try entry.texts().map { WordCondition($0) }
      switch entry.name.text {
      case "with": serving.with = conditions
      case "unless": serving.unless = conditions
      default: throw entry.name.unknown("key '\(entry.name.text)'", among: ["with", "unless"])
      }
    }
    table.rules.servings[try entries[0].part(1).text] = serving
  }

  /// Takes an entry from words.toml.
  mutating func takeWritten(_ entries: [TOMLFile.Entry]) throws(Diagnostic) {
    let entry = entries[0]
    let name = try entry.part(1)
    switch entry.path[0].text {
    case "makers": table.written.makers[name.text] = try maker(entries)
    case "families": table.written.families[name.text] = try entry.texts()
    case "words": table.written.words[name.text] = try entry.texts()
    case "fillers": table.written.fillers.formUnion(try entry.texts())
    case "series": table.written.series[name.text] = try entry.word(such: "\"deepseek\"").text
    case "nicknames":
      let meanings = try nicknameSteps(entries)
      table.written.nicknames.append(
        MovedName(name: name.text, meanings: meanings, origin: name.origin))
    case "everyday": table.written.everyday[name.text] = try entry.texts()
    default: table.written.evidence += try entry.texts()
    }
  }

  private func nicknameSteps(_ entries: [TOMLFile.Entry]) throws(Diagnostic) -> NameTimeline {
    var steps: [NameTimeline.Step] = []
    for entry in entries {
      steps.append(
        NameTimeline.Step(
          from: try entry.name.day(), model: try entry.word(such: "\"deepseek-r1\"").text))
    }
    return NameTimeline(steps)
  }

  private func maker(_ entries: [TOMLFile.Entry]) throws(Diagnostic) -> WrittenNames.Maker {
    var maker = WrittenNames.Maker(family: "", names: [])
    for entry in entries {
      switch entry.name.text {
      case "family": maker.family = try entry.word(such: "\"gpt\"").text
      case "names": maker.names = try entry.texts()
      default: throw entry.name.unknown("key '\(entry.name.text)'", among: ["family", "names"])
      }
    }
    return maker
  }
}

extension TOMLFile.Entry {
  /// A part of the name.
  ///
  /// - Throws: A diagnostic if there are too few.
  func part(_ place: Int) throws(Diagnostic) -> TOMLFile.Name {
    guard place < path.count else {
      throw name.error(
        "'\(name.text)' is not in a table", "see names/README.md for where it belongs")
    }
    return path[place]
  }

  /// The entry's value as a list of texts, which may be empty.
  func texts() throws(Diagnostic) -> [String] {
    try words(such: "[\"gpt-4o\"]").map(\.text)
  }
}

extension TOMLFile.Value {
  /// The value as a day.
  func day() throws(Diagnostic) -> Day {
    guard let text, let day = Day(iso8601: text) else {
      throw error("this is not a day", "write year, month and day, such as \"2025-01-20\"")
    }
    return day
  }
}

extension TOMLFile.Name {
  /// The name as a day.
  func day() throws(Diagnostic) -> Day {
    guard let day = Day(iso8601: text) else {
      throw error("'\(text)' is not a day", "write year, month and day, such as \"2025-01-20\"")
    }
    return day
  }
}
