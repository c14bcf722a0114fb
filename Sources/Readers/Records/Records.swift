import Market
import Prose

extension Format {
  /// Records of any form: objects whose members can be told by their names.
  static let records = Format(
    name: "records",
    recognisedBy: "objects with a title or a text, and an author, a time or an address, by the "
      + "names of their members",
    reader: .lines(
      recognises: { root in
        var finder = RecordFinder()
        return finder.holdsRecords(root)
      },
      read: { values, snapshot in
        var finder = RecordFinder()
        let records = values.flatMap { value in
          let found = finder.records(in: value)
          return found.isEmpty && values.count > 1 ? finder.bare(value).map { [$0] } ?? [] : found
        }
        snapshot.add(records, &finder)
        snapshot.tellNotices(finder.notices)
        var told: Set<String> = []
        for list in finder.leftOut where told.insert(list.key).inserted {
          snapshot.note(
            Diagnostic(
              .warning, at: list.origin, "\(quote(list.key)) is another list of records",
              remedy: "put it into a file of its own; it is left out"))
        }
        if let first = records.first,
          first.object.origin.line <= lastLineOfHead || values.count == 1
        {
          snapshot.tell(RecordMapping(records))
        }
      }))
}

/// A file of lines is read in parts; only the one that holds these lines tells the mapping.
private let lastLineOfHead = 8

extension Snapshot {
  /// Adds records as stories, with what answers them below.
  fileprivate mutating func add(_ records: [Record], _ finder: inout RecordFinder) {
    var all: [Record] = []
    var inner: [Int?] = []
    for record in records {
      var waiting: [(record: Record, above: Int?)] = [(record, nil)]
      while let (next, above) = waiting.popLast() {
        inner.append(above)
        all.append(next)
        let place = all.count - 1
        waiting += finder.replies(to: next).reversed().map { ($0, place) }
      }
    }
    for record in all {
      if let written = record.unreadTime { note(noDate: written, at: record.origin) }
    }
    add(all, in: inner)
  }
}

/// Which members were taken for what.
struct RecordMapping {
  private var keys: [(role: RecordRole, key: String)] = []
  private var unit: String?

  init(keys: [(role: RecordRole, key: String)], unit: String?) {
    (self.keys, self.unit) = (keys.filter { $0.role != .id }, unit)
  }

  /// The mapping of the first records.
  init(_ records: [Record]) {
    for role in RecordRole.allCases where role != .id {
      for record in records.prefix(100) {
        guard let key = record.key(role) else { continue }
        keys.append((role, key))
        if role == .at { unit = record[.at]?.stated?.unit }
        break
      }
    }
  }

  /// `title ← headline, at ← ts (ms)`.
  var description: String {
    let unit = unit
    return keys.map { role, key in
      "\(role.name) ← \(key)" + (role == .at ? unit.map { " (\($0))" } ?? "" : "")
    }.joined(separator: ", ")
  }
}

extension Snapshot {
  /// Tells once a file which members were taken for what.
  mutating func tell(_ mapping: RecordMapping) {
    let origin = Origin(file: file, line: 0)
    note(
      Diagnostic(
        .note, at: origin,
        "no known format; its members are taken by their names: \(mapping.description)",
        remedy: "if that is wrong, say what they are in the settings, under [[format]]"))
  }
}
