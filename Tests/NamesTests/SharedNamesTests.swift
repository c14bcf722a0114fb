import Foundation
import Market
import Readers
import TestSupport
import Testing

@testable import Names

private let data = Project.shared + "/data"
private let isThere = FileManager.default.fileExists(atPath: data + "/names/pairs.tsv")

/// Compares the table with a careful reader's judgement of real names.
@Suite(.enabled(if: isThere, "the folder ../shared/data with real names is not here"))
struct SharedNamesTests {
  @Test("every provider of the lists is known, with its kind")
  func providers() throws {
    for row in try rows("names/providers.tsv") where row["raw"] != "(none)" {
      guard let raw = row["raw"], let canonical = row["canonical"], canonical != "-" else {
        continue
      }
      let found = Shipped.catalogue.provider(raw, in: row["source"])
      #expect(found?.id == canonical, "\(row["source"] ?? "") \(raw)")
    }
  }

  @Test("pairs of listings match if they should, and hardly ever if they should not")
  func pairs() throws {
    var counts: [String: Int] = [:]
    for row in try rows("names/pairs.tsv") where row["label"] != "unsure" {
      let one = Shipped.catalogue.identity(of: listing(row, "a_"))
      let isSame = one.isSame(as: Shipped.catalogue.identity(of: listing(row, "b_"))) == true
      counts["\(row["label"] ?? "") \(isSame)", default: 0] += 1
    }
    let hits = Double(counts["same true"] ?? 0)
    #expect(hits / (hits + Double(counts["different true"] ?? 0)) >= 0.99)
    #expect(hits / (hits + Double(counts["same false"] ?? 0)) >= 0.97)
  }

  @Test("each entry is for the id of a real listing, and finds what no rule finds")
  func entries() throws {
    let ids = try Self.listedIDs.get()
    let rules = Shipped.table.rules
    let keys = Set(ids.map { IDReading($0, by: rules).key })
    for model in Shipped.table.models {
      for other in model.also {
        #expect(
          keys.contains(IDReading(other, by: rules).key),
          "\(model.origin): error: no list has '\(other)'; leave it out")
      }
    }
    for moved in Shipped.table.moved {
      #expect(
        keys.contains(IDReading(moved.name, by: rules).key), "\(moved.origin): not in any list")
    }
    let lastParts = Set(
      ids.map { $0.lowercased().split(separator: "/").last.map(String.init) ?? "" })
    for id in Shipped.table.meanings.map(\.id) + Shipped.table.baseModels {
      let last = id.id.split(separator: "/").last.map(String.init) ?? ""
      #expect(lastParts.contains(last), "\(id.origin): error: no list has '\(id.id)'; leave it out")
    }
  }

  @Test("each word of a rule occurs in the id of a real listing")
  func words() throws {
    let rules = Shipped.table.rules
    let ids = try Self.listedIDs.get()
    let words = Set(ids.flatMap { IDWords.words(of: IDPath($0, by: rules).name, by: rules) })
    for word in rules.quantisations.union(rules.tariffs).union(rules.servings.keys)
    where word != "context" {
      #expect(words.contains(word), "names/rules.toml: error: no id has '\(word)'; leave it out")
    }
    let texts = ids.map { $0.lowercased() }
    let marks =
      rules.tags.map { ":" + $0 } + rules.spellings.map(\.written)
      + rules.prefixes.map { $0 + "-" } + rules.makers.map { $0 + "." }
    for mark in marks {
      #expect(
        texts.contains { $0.contains(mark) },
        "names/rules.toml: error: no id has '\(mark)'; leave it out")
    }
  }
}

extension SharedNamesTests {
  private func rows(_ path: String) throws -> [[String: String]] {
    let lines = try String(contentsOfFile: data + "/" + path, encoding: .utf8)
      .split(separator: "\n").map { $0.components(separatedBy: "\t") }
    return lines.dropFirst().map {
      Dictionary(zip(lines[0], $0), uniquingKeysWith: { first, _ in first })
    }
  }

  private func listing(_ row: [String: String], _ side: String) -> ListedName {
    ListedName(
      source: row[side + "source"], day: row[side + "date"].flatMap { Day(iso8601: $0) },
      provider: row[side + "provider"], id: row[side + "id"] ?? "")
  }

  /// The ids of all listings in the price lists.
  private static let listedIDs: Result<Set<String>, any Error> = Result {
    var ids: Set<String> = []
    let folder = FileManager.default.enumerator(atPath: data + "/prices")
    for case let path as String in folder ?? .init() where path.hasSuffix(".json") {
      let file = try Data(contentsOf: URL(filePath: data + "/prices/" + path))
      collect(try JSONSerialization.jsonObject(with: file), into: &ids)
    }
    return ids
  }

  /// Object keys, and ids and names of models, at the depths that lists use.
  private static func collect(_ value: Any, into ids: inout Set<String>, depth: Int = 0) {
    guard depth < 5 else { return }
    if let list = value as? [Any] {
      for member in list { collect(member, into: &ids, depth: depth + 1) }
    } else if let object = value as? [String: Any] {
      for (key, member) in object {
        if member is [String: Any] { ids.insert(key) }
        if key == "id" || key == "modelName", let id = member as? String { ids.insert(id) }
        collect(member, into: &ids, depth: depth + 1)
      }
    }
  }
}
