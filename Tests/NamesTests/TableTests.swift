import Market
import Readers
import Testing

@testable import Names

/// The built-in table has no mistakes and no duplicates.
struct TableTests {
  @Test("the files are read without diagnostics")
  func reads() {
    #expect(Shipped.reading.diagnostics.isEmpty)
    #expect(Shipped.table.providers.count > 250)
    #expect(Shipped.table.models.count > 200)
  }

  @Test("a spelling means one provider")
  func spellings() {
    var known: [String: String] = [:]
    for entry in Shipped.table.providers {
      for name in ([entry.id] + entry.names).map({ $0.lowercased() }) {
        #expect(
          known[name] == nil,
          "\(entry.origin): error: '\(name)' is \(known[name] ?? "") already; leave one out")
        known[name] = entry.id
      }
    }
  }

  @Test("an id means one model, and no entry duplicates a rule")
  func aliases() {
    var known: [String: String] = [:]
    func key(_ name: String) -> String {
      IDReading(name, by: Shipped.table.rules).key.words.sorted().joined(separator: "-")
    }
    for entry in Shipped.table.models {
      for name in [entry.name] + entry.also {
        let key = key(name)
        #expect(
          known[key] == nil,
          "\(entry.origin): error: '\(name)' reads as '\(key)', which is \(known[key] ?? "") already"
        )
        known[key] = entry.name
      }
    }
    for moved in Shipped.table.moved {
      #expect(
        known[key(moved.name)] == nil,
        "\(moved.origin): error: '\(moved.name)' moved, and is \(known[key(moved.name)] ?? "") as well"
      )
    }
  }

  @Test("a name's earlier target predates the change")
  func steps() {
    let released = Dictionary(
      uniqueKeysWithValues: Shipped.table.models.map { ($0.name, $0.released) })
    for moved in Shipped.table.moved + Shipped.table.written.nicknames {
      for step in moved.meanings.steps {
        guard let model = step.model else { continue }
        guard let day = released[model] else {
          Issue.record("\(moved.origin): error: '\(model)' is no model of the table")
          continue
        }
        #expect(day <= step.from, "\(moved.origin): error: '\(model)' was not out on \(step.from)")
      }
    }
  }

  @Test("the sellers in entries are providers or lists")
  func sellers() {
    let known = Set(Shipped.table.providers.map(\.id) + ["llm-prices"])
    for id in Shipped.table.meanings.map(\.id) + Shipped.table.baseModels {
      #expect(known.contains(id.seller), "\(id.origin): error: no provider is '\(id.seller)'")
    }
  }
}
