import ArgumentParser
import Market
import Names
import Readers

/// `tokentape names`: which model or provider a name means, and by which rule or entry.
struct NamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "names",
    abstract: "Print which model or provider a name means, and why.",
    discussion: """
      A name is a listing's id, as spelled by any list, or what people write: 'DeepSeek R1'. Two \
      ids mean one model only if a rule or an entry of the table says so; nothing is guessed. An \
      unknown name gets suggestions.
      """)

  @Argument(help: "Names to look up.", completion: .model)
  var names: [String] = []

  @Option(
    help: ArgumentHelp(
      "Resolve names as of a day, such as 2025-01-28 (default: now).", valueName: "day")
  )
  var asOf: String?

  @Option(help: ArgumentHelp("The list of the ids, such as litellm.", valueName: "list"))
  var source: String?

  @Option(help: ArgumentHelp("The provider, as the list spells it.", valueName: "name"))
  var provider: String?

  @Option(
    help: ArgumentHelp(
      "For each pair of listings in a file, print whether they sell the same model.",
      valueName: "file"),
    completion: .file(extensions: ["tsv"]))
  var pairs: String?

  @Option(
    help: ArgumentHelp(
      "For each name in a file, print which models it may mean.", valueName: "file"),
    completion: .file(extensions: ["tsv"]))
  var resolve: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var settings: SettingsOption

  func validate() throws {
    guard !names.isEmpty || pairs != nil || resolve != nil else {
      throw ValidationError("give a name to look up, or a file with --pairs or --resolve")
    }
    guard asOf == nil || day != nil else {
      throw ValidationError("'\(asOf ?? "")' is not a day; write it as 2025-01-28")
    }
  }

  mutating func run() throws {
    let catalogue = ShippedNames.catalogue(with: try settings.read()?.settings.names ?? [])
    if let pairs {
      let rows = try table(at: pairs)
      Output.print(rows.map { verdict(on: $0, in: catalogue) + "\n" }.joined())
    }
    if let resolve {
      for row in try table(at: resolve) { Output.print(row.meaning(in: catalogue)) }
    }
    guard !names.isEmpty else { return }
    let findings = names.map {
      NameFinding($0, source: source, provider: provider, day: day, in: catalogue)
    }
    if json {
      Output.print(["names": .list(findings.map(\.json))])
    } else {
      Output.print(findings.map(\.text).joined(separator: "\n"))
    }
    if findings.contains(where: \.isUnknown) { throw Outcome.problems.exitCode }
  }

  private var day: Day? { asOf.flatMap { Day(iso8601: $0) } }

  private func table(at path: String) throws -> [NameRow] {
    do throws(Diagnostic) {
      return NameRow.rows(of: try SourceFile(at: path))
    } catch {
      throw Output.end(with: error)
    }
  }

  private func verdict(on row: NameRow, in catalogue: NameCatalogue) -> String {
    let one = catalogue.identity(of: row.listing("a_"))
    switch one.isSame(as: catalogue.identity(of: row.listing("b_"))) {
    case true?: return "same"
    case false?: return "different"
    case nil: return "unknown"
    }
  }
}

/// A row of a file of pairs or names, with its cells by column name.
struct NameRow {
  private let cells: [String: String]

  /// The rows of a tab-separated file whose first line names the columns.
  static func rows(of file: SourceFile) -> [NameRow] {
    let lines = String(decoding: file.bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline).map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }
    guard let names = lines.first else { return [] }
    return lines.dropFirst().map { cells in
      NameRow(
        cells: Dictionary(zip(names, cells), uniquingKeysWith: { first, _ in first }))
    }
  }

  /// One of the two listings of a pair.
  func listing(_ side: String) -> ListedName {
    ListedName(
      source: cells[side + "source"], day: day(side + "date"), provider: cells[side + "provider"],
      id: cells[side + "id"] ?? "")
  }

  /// The models that the name may mean, as JSON.
  func meaning(in catalogue: NameCatalogue) -> JSONText {
    let name = cells["name"] ?? ""
    let meaning = catalogue.meaning(
      of: WrittenName(name, day: day("date"), context: cells["context"] ?? ""))
    return [
      "name": .text(name), "models": .list(meaning.models.map { .text($0) }),
      "ambiguous": .flag(meaning.isAmbiguous),
    ]
  }

  private func day(_ column: String) -> Day? { cells[column].flatMap { Day(iso8601: $0) } }
}
