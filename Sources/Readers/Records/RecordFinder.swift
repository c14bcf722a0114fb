import Market
import Prose

/// Finds the records in a document, wherever its program put them.
struct RecordFinder {
  private(set) var names = RecordNames()
  /// The lists of records beside the one that was taken, which have other members.
  private(set) var leftOut: [(key: String, origin: Origin)] = []
  /// What a tracker wrote itself among the records.
  private(set) var notices: [Origin] = []

  /// How deep lists of records are searched for.
  private static let mostDepth = 4
  /// How many elements of a list are looked at.
  private static let mostLookedAt = 10
  /// How many members of an object are searched.
  private static let mostMembers = 200

  init() {}

  /// Whether a value holds records.
  mutating func holdsRecords(_ root: JSON) -> Bool { !records(in: root, most: 1).isEmpty }

  /// The records of a value, outermost first: it itself, or a list in it.
  mutating func records(in root: JSON, most: Int = .max) -> [Record] {
    if RecordFinder.isNotice(root) {
      notices.append(root.origin)
      return []
    }
    if root.kind == .object {
      if let record = record(root), record[.replies] != nil || list(in: root) == nil {
        return [record]
      }
    } else if isList(root) {
      return elements(of: root, most: most)
    }
    if let list = list(in: root) {
      let found = elements(of: list.taken, most: most)
      guard most == .max else { return found }
      leftOut += list.others.map { ($0.key, $0.list.origin) }
      return list.alike.reduce(into: found) { $0 += elements(of: $1, most: most) }
    }
    let table = rows(of: root, most: most)
    return table.isEmpty ? columns(of: root) : table
  }

  /// The records inside a record: its replies.
  mutating func replies(to record: Record) -> [Record] {
    guard let list = record[.replies] else { return [] }
    let found = elements(of: list, most: .max)
    let values = list.kind == .object ? list.members.map(\.value) : Array(list.elements)
    guard found.count < values.count else { return found }
    return values.compactMap { self.record($0) ?? bare($0) ?? deleted($0) }
  }

  /// Whether a tracker wrote something itself, such as that somebody was assigned: it is no reply.
  static func isNotice(_ value: JSON) -> Bool {
    value.kind == .object && value["system"]?.truth == true
  }

  /// A reply of which only the answers to it are left.
  private mutating func deleted(_ value: JSON) -> Record? {
    guard value.kind == .object, !RecordFinder.isNotice(value) else { return nil }
    var record = Record(value, &names)
    guard record[.replies]?.elements.contains(where: { $0.kind == .object }) == true else {
      return nil
    }
    record.isDeleted = true
    return record
  }

  /// An object as a record, if need be without what wraps it: `{"tweet": {…}}`.
  mutating func record(_ object: JSON) -> Record? {
    guard object.kind == .object, !RecordFinder.isNotice(object) else { return nil }
    let outer = Record(object, &names)
    if outer.isStory { return outer }
    for member in object.members.prefix(RecordFinder.mostLookedAt)
    where member.value.kind == .object && wrappers.contains(member.key.text) {
      let inner = Record(member.value, &names)
      if inner.isStory { return inner }
    }
    return nil
  }

  /// The records of a table that pandas wrote: an object a column, or a list of names and of rows.
  private mutating func rows(of root: JSON, most: Int) -> [Record] {
    guard root.kind == .object else { return [] }
    var columns: [(key: JSON.Key, values: [JSON])] = []
    var rows: [JSON] = []
    if let names = root["columns"], let data = root["data"], names.kind == .array,
      data.kind == .array
    {
      rows = Array(data.elements.prefix(most))
      guard rows.allSatisfy({ $0.kind == .array }) else { return [] }
      let cells = rows.map { Array($0.elements) }
      for (place, name) in names.elements.prefix(RecordFinder.mostMembers).enumerated() {
        guard let key = name.key else { return [] }
        columns.append((key, cells.compactMap { place < $0.count ? $0[place] : nil }))
      }
    } else {
      for member in root.members.prefix(RecordFinder.mostMembers) {
        let cells = member.value.members.prefix(most)
        guard member.value.kind == .object,
          cells.prefix(3).allSatisfy({ Int($0.key.text) != nil })
        else { return [] }
        columns.append((member.key, cells.map(\.value)))
      }
      rows = columns.first?.values ?? []
    }
    guard columns.count > 1, columns.allSatisfy({ $0.values.count == rows.count }) else {
      return []
    }
    let records = rows.indices.map { place in
      Record(
        rows[place], members: columns.map { ($0.key, $0.values[place]) }, &names)
    }
    return records.allSatisfy(\.isStory) ? records : []
  }

  /// An object with a title and a text: among records it is one, whatever else it lacks.
  mutating func bare(_ value: JSON) -> Record? {
    guard value.kind == .object, !RecordFinder.isNotice(value) else { return nil }
    let record = Record(value, &names)
    return record.title != nil && !record.text.isEmpty ? record : nil
  }

  private mutating func elements(of list: JSON, most: Int) -> [Record] {
    var found: [Record] = []
    let values = list.kind == .object ? list.members.map(\.value) : Array(list.elements)
    for value in values {
      if let record = record(value) { found.append(record) }
      if found.count >= most { break }
    }
    guard most == .max, found.count < values.count else { return found }
    notices += values.filter(RecordFinder.isNotice).map(\.origin)
    if found.isEmpty { return [] }
    return values.compactMap { record($0) ?? bare($0) ?? deleted($0) }
  }

  /// Whether most of the first values are records.
  private mutating func isList(_ value: JSON) -> Bool {
    let values: [JSON] =
      value.kind == .array ? Array(value.elements.prefix(RecordFinder.mostLookedAt)) : []
    guard !values.isEmpty else { return false }
    let found = values.count { record($0) != nil }
    // One of two, where a file breaks off.
    return found * 2 > values.count || found == 1 && values.count == 2
  }

  /// The lists of records inside an object, the outer ones first: the longest, those whose records
  /// have the same members, and others.
  private mutating func list(in root: JSON) -> Lists? {
    var level = [root]
    for _ in 0..<RecordFinder.mostDepth {
      var next: [JSON] = []
      var lists: [(key: String, list: JSON, count: Int)] = []
      for object in level where object.kind == .object {
        for member in object.members.prefix(RecordFinder.mostMembers) {
          let value = member.value
          if isList(value) {
            let count = value.elements.reduce(0) { count, _ in count + 1 }
            lists.append((member.key.text, value, count))
          } else if value.kind == .object {
            next.append(value)
          } else if value.kind == .array {
            next += value.elements.prefix(RecordFinder.mostLookedAt).filter { $0.kind == .object }
          }
        }
      }
      if let place = lists.indices.max(by: { (lists[$0].count, -$0) < (lists[$1].count, -$1) }) {
        let best = lists.remove(at: place)
        let rest = lists
        let members = best.list.firstMembers
        return Lists(
          taken: best.list, alike: rest.map(\.list).filter { $0.firstMembers == members },
          others: rest.filter { $0.list.firstMembers != members }.map { ($0.key, $0.list) })
      }
      level = Array(next.prefix(RecordFinder.mostMembers))
    }
    return nil
  }

  /// The records of an object that has them by their ids: `{"17": {…}, "18": {…}}`.
  private mutating func columns(of root: JSON) -> [Record] {
    guard root.kind == .object else { return [] }
    let values = root.members.prefix(RecordFinder.mostLookedAt).map(\.value)
    let found = values.count { record($0) != nil }
    guard values.count > 1, found * 2 > values.count else { return [] }
    return elements(of: root, most: .max)
  }
}

/// What an object holds lists of.
private struct Lists {
  let taken: JSON
  let alike: [JSON]
  let others: [(key: String, list: JSON)]
}

extension JSON {
  /// The names of the members of a list's first element.
  fileprivate var firstMembers: Set<String> {
    Set(elements.first { _ in true }?.members.prefix(200).map(\.key.text) ?? [])
  }
}

/// The names of members that hold a record and nothing else.
private let wrappers: Set = [
  "tweet", "node", "post", "status", "data", "_source", "item", "story", "article", "comment",
  "message", "object", "topic", "thread", "note", "legacy", "record", "attributes", "fields",
  "Post", "Comment", "entry", "content",
]
