import Names
import Prose

/// The names of firms, models, people and places that the tables hold, in any script.
public struct NameSpotter: Sendable {
  private let table: PhraseTable
  private let texts: [String]

  /// The names of our tables, and the makers and families of a table of names.
  public init(_ catalogue: NameCatalogue) {
    var entries: [(phrase: String, value: Int)] = []
    var places: [String: Int] = [:]
    var texts: [String] = []
    func add(_ name: String, _ spellings: [String]) {
      let place = places[name] ?? texts.count
      if place == texts.count { texts.append(name) }
      places[name] = place
      entries += spellings.map { ($0, place) }
    }
    for line in Words.lines(Words.firms) + Words.lines(Words.people) + Words.lines(Words.places) {
      if let name = line.first { add(name, line) }
    }
    let written = catalogue.table.written
    for (id, maker) in written.makers.sorted(by: { $0.key < $1.key }) {
      add(maker.names.first ?? id, maker.names.filter { $0.utf8.count > 2 })
    }
    for (word, spellings) in written.families.sorted(by: { $0.key < $1.key }) {
      add(word, ([word] + spellings).filter { $0.utf8.count > 2 })
    }
    table = PhraseTable(entries)
    self.texts = texts
  }

  /// The names in a text, each by its first spelling, with its place among the folded bytes.
  public func names(in text: FoldedText) -> [(name: String, range: Range<Int>)] {
    table.matches(in: text).map { (texts[$0.value], $0.range) }
  }
}
