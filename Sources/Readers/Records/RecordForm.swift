import Market
import Prose

/// A known form of records: where they are, what they must have, and which member means what.
///
/// Forms that differ in names only are entries of a table, and not readers of their own. Members are
/// given by their paths: `user.name`, `canonical.0.href`.
struct RecordForm: Sendable {
  /// How the records belong together.
  enum Shape: Sendable {
    /// Each is a story, unless it answers another one.
    case stories
    /// The first is the story, with the title that stands beside the list.
    case thread(title: String)
    /// All of them are what is said in a chat, with the name that stands beside the list.
    case chat(name: String)
    /// Those of one title on one board are a thread, the first of them its story.
    case topics
    /// They answer a story that is elsewhere: at an address, with a title if it is known.
    case comments(address: @Sendable (JSON) -> String?, title: String, text: String = "")
  }

  let name: String
  let recognisedBy: String
  var source: String?
  /// Where the list may be; empty for the document itself.
  var lists = [""]
  /// The members that tell the form; one of the first records must have all of a set.
  let has: [[String]]
  var shape = Shape.stories
  let roles: [RecordRole: [String]]
  /// The address, where it has to be put together.
  var address: (@Sendable (JSON) -> String?)?
  /// The id, where it has to be put together.
  var key: (@Sendable (JSON) -> String?)?
  /// The id of the record that one answers, where it has to be taken out of something.
  var parent: (@Sendable (JSON) -> String?)?
  /// The ids of the records that a text quotes: the first that is there comes before the parent.
  var quoted: (@Sendable (JSON) -> [String])?
  /// The id of the record that one takes the place of, as who corrects a message writes it anew.
  var replaced: (@Sendable (JSON) -> String?)?
  /// The chat that a message is of, where a file holds several.
  var chat: (@Sendable (JSON) -> String?)?
  /// The names of people and chats, beside the records, by the ids that these state.
  var names: (@Sendable (JSON) -> [String: String])?
  /// What the text means, where it is written in a way of its own.
  var meaning: (@Sendable (String, JSON) -> String)?
  /// Whether an object is no story and no reply, such as the notice that somebody joined.
  var isNotice: @Sendable (JSON) -> Bool = { _ in false }

  /// The form as a format.
  var format: Format {
    Format(
      name: name, recognisedBy: recognisedBy,
      reader: .lines(
        recognises: { root in
          // A file of one message a line may begin with the notice that somebody came.
          found(in: root, most: 10).objects.contains(where: isOne)
            || isOne(root) && isNotice(root)
        },
        read: { values, snapshot in
          let all = values.map { found(in: $0) }
          add(
            all.flatMap(\.objects), beside: values.count == 1 ? values.first : nil,
            to: &snapshot)
          snapshot.tellNotices(all.flatMap(\.notices).map(\.origin))
        }))
  }

  /// The records of a document, and what stands among them and is none.
  private func found(in root: JSON, most: Int = .max) -> (objects: [JSON], notices: [JSON]) {
    var first: (objects: [JSON], notices: [JSON])?
    for path in lists {
      var found = root.values(at: path, most: most)
      // What a service wrapped in `data` may have been taken out of it.
      if found.isEmpty, path.hasPrefix("data.") {
        found = root.values(at: String(path.dropFirst(5)), most: most)
      }
      found.removeAll { $0.kind != .object }
      let (objects, notices) = (found.filter { !isNotice($0) }, found.filter(isNotice))
      if objects.prefix(10).contains(where: isOne) { return (objects, notices) }
      if first == nil, !found.isEmpty { first = (objects, notices) }
    }
    return first ?? ([], [])
  }

  /// Whether an object has what tells the form.
  private func isOne(_ object: JSON) -> Bool {
    has.contains { $0.allSatisfy { object.value(at: $0) != nil } }
  }
}

extension RecordForm {
  private func add(_ objects: [JSON], beside root: JSON?, to snapshot: inout Snapshot) {
    var records: [FormRecord] = []
    var inner: [Int?] = []
    let names = root.flatMap { root in self.names.map { $0(root) } } ?? [:]
    for object in objects {
      var waiting: [(object: JSON, above: Int?)] = [(object, nil)]
      while let (next, above) = waiting.popLast() {
        let record = FormRecord(object: next, form: self, names: names)
        inner.append(above)
        records.append(record)
        let place = records.count - 1
        waiting += record.replies.reversed().map { ($0, place) }
      }
    }
    switch shape {
    case .stories: snapshot.add(records, in: inner)
    case .thread(let title): addThread(records, root?.value(at: title)?.string, to: &snapshot)
    case .chat(let name):
      for chat in chats(records) {
        addChat(chat.messages, chat.name ?? root?.value(at: name)?.string, to: &snapshot)
      }
    case .topics: addTopics(records, to: &snapshot)
    case .comments(let address, let title, let text):
      addComments(records, inner, address, title, text, to: &snapshot)
    }
  }

  private func addThread(_ records: [FormRecord], _ title: String?, to snapshot: inout Snapshot) {
    guard let first = records.first else { return }
    var story = first.story
    if let title { story.title = onOneLine(title) }
    let ids = records.map(\.id)
    let known = Set(ids.compactMap(\.self))
    let parents = records.enumerated().map { index, record -> String? in
      guard index > 0 else { return nil }
      return record.parent.flatMap { known.contains($0) ? $0 : nil } ?? first.id ?? ""
    }
    let tree = arranged(ids: ids, parents: parents)
    let answers = tree.first.map(\.answers) ?? []
    let left = tree.dropFirst().flatMap { [(index: $0.root, depth: 0)] + $0.answers }
    snapshot.threads.append(
      Thread(story, replies: (answers + left).map { records[$0.index].reply(depth: $0.depth) }))
  }

  /// The messages of each chat, in the order in which the chats begin.
  private func chats(_ records: [FormRecord]) -> [(name: String?, messages: [FormRecord])] {
    guard let chat else { return [(nil, records)] }
    var chats: [(name: String?, messages: [FormRecord])] = []
    var places: [String?: Int] = [:]
    for record in records {
      let name = chat(record.object).map { record.names[$0] ?? $0 }
      let place = places[name] ?? chats.count
      if place == chats.count {
        places[name] = place
        chats.append((name, []))
      }
      chats[place].messages.append(record)
    }
    return chats
  }

  private func addChat(_ records: [FormRecord], _ name: String?, to snapshot: inout Snapshot) {
    guard let first = records.first else { return }
    let (records, texts) = withoutEdits(records)
    let depths = depths(ids: records.map(\.id), parents: records.map(\.parent))
    let replies = zip(records, depths).map { record, depth in
      var reply = record.reply(depth: depth)
      if let text = record.id.flatMap({ texts[$0] }) { reply.text = text }
      return reply
    }
    snapshot.add(
      replies.oldestFirst, chat: name ?? folderOfChat(first.origin.file),
      source: source ?? self.name, origin: first.origin)
  }

  /// The records that take no other's place, and the last texts of those that were replaced, by id.
  private func withoutEdits(
    _ records: [FormRecord]
  ) -> (records: [FormRecord], texts: [String: String]) {
    guard let replaced else { return (records, [:]) }
    let ids = Set(records.compactMap(\.id))
    var last: [String: FormRecord] = [:]
    var kept: [FormRecord] = []
    for record in records {
      guard let id = replaced(record.object), ids.contains(id) else {
        kept.append(record)
        continue
      }
      // A server may answer with the newest first.
      if let known = last[id]?.at, let at = record.at, at < known { continue }
      last[id] = record
    }
    return (kept, last.mapValues(\.text))
  }

  private func addTopics(_ records: [FormRecord], to snapshot: inout Snapshot) {
    var places: [String: Int] = [:]
    for record in records {
      let topic = "\(record.board ?? "")\u{0}\(record.title ?? "")"
      if let place = places[topic] {
        var reply = record.reply(depth: 0)
        reply.text = record.text
        snapshot.threads[place].replies.append(reply)
      } else {
        places[topic] = snapshot.threads.count
        snapshot.threads.append(Thread(record.story))
      }
    }
  }

  private func addComments(
    _ records: [FormRecord], _ inner: [Int?], _ address: (JSON) -> String?, _ title: String,
    _ text: String, to snapshot: inout Snapshot
  ) {
    let ids = records.enumerated().map { index, record in record.id ?? "#\(index)" }
    let parents = records.indices.map { index in
      inner[index].map { ids[$0] } ?? records[index].parent
    }
    for tree in arranged(ids: ids, parents: parents) {
      let object = records[tree.root].object
      var story = Story(
        absent: object.value(at: title)?.string.map(shownText).map(onOneLine),
        source: source ?? name, url: address(object), origin: object.origin)
      if !text.isEmpty { story.text = object.value(at: text)?.string.map(shownText) ?? "" }
      snapshot.add(records[tree.root].reply(depth: 0), under: story)
      for answer in tree.answers {
        snapshot.add(records[answer.index].reply(depth: answer.depth + 1), under: story)
      }
    }
  }
}

/// A record of a known form.
struct FormRecord: RecordLike {
  let object: JSON
  let form: RecordForm
  /// Names by ids, see ``RecordForm/names``.
  var names: [String: String] = [:]

  private func value(_ role: RecordRole) -> JSON? {
    form.roles[role]?.lazy.compactMap { path -> JSON? in
      let value = object.value(at: path)
      return value?.kind == .null || value?.string?.isEmpty == true ? nil : value
    }.first
  }

  private func text(_ role: RecordRole) -> String? { filled(value(role)?.string) }

  private func id(_ role: RecordRole) -> String? {
    value(role).flatMap { value in
      value.string ?? (value.kind == .number ? String(decoding: value.bytes, as: UTF8.self) : nil)
    }
  }

  /// The replies inside it.
  var replies: [JSON] {
    (form.roles[.replies] ?? []).flatMap { object.value(at: $0).map { Array($0.elements) } ?? [] }
      .filter { $0.kind == .object && !form.isNotice($0) }
  }

  var origin: Origin { object.origin }
  var title: String? { text(.title).map(shownText).map(onOneLine) }
  var at: Moment? { value(.at)?.stated?.moment }
  var id: String? { form.key.flatMap { $0(object) } ?? id(.id) }
  var parent: String? { form.parent.map { $0(object) } ?? id(.parent) }
  var quoted: [String] { form.quoted.map { $0(object) } ?? [] }
  var address: String? { form.address.flatMap { $0(object) } ?? text(.url) }
  var source: String? { text(.source) ?? form.source }
  var board: String? { text(.board) }
  var language: String? { text(.language).flatMap(languageTag) }
  var score: Int? { value(.score)?.count }
  var replyCount: Int? { value(.replyCount)?.count }
  var answer: (text: String, at: Moment?)? {
    text(.answer).map { (shownText($0), value(.answerAt)?.stated?.moment) }
  }

  var text: String {
    let written = text(.text) ?? ""
    return shownText(form.meaning.map { $0(written, object) } ?? written)
  }

  /// The author, or all of a list; of an address its last part, which is the name there.
  var author: String? {
    if !names.isEmpty, let name = id(.author).flatMap({ names[$0] }) { return name }
    if let list = value(.author), list.kind == .array {
      let names = list.elements.prefix(mostAuthors).compactMap { $0.string ?? $0.text("name") }
      return filled(names.map(decodedEntities).joined(separator: ", "))
    }
    return text(.author).map(decodedEntities).flatMap { name in
      guard name.hasPrefix("http") else { return Byline.read(name)?.name ?? authorName(name) }
      return name.split(separator: "/").last.map(String.init)
    }
  }
}

extension JSON {
  /// The values at a path, `*` for each element or member on the way: `data.cards.*.mblog`.
  ///
  /// A list at its end stands for its elements.
  func values(at path: String, most: Int = .max) -> [JSON] {
    guard let star = ranges(of: "*", in: path).first else {
      guard let value = value(at: path) else { return [] }
      return value.kind == .array ? Array(value.elements.prefix(most)) : [value]
    }
    guard let inner = value(at: String(path[..<star.lowerBound])) else { return [] }
    let rest = String(path[star.upperBound...])
    var found: [JSON] = []
    // Who asks for a few does not look at all of a long list.
    let looked = most > JSON.mostElements / 10 ? Int.max : 10 * most
    func take(_ value: JSON) { found += value.values(at: rest, most: most - found.count) }
    if inner.kind == .object {
      for member in inner.members.prefix(looked) where found.count < most { take(member.value) }
    } else {
      for element in inner.elements.prefix(looked) where found.count < most { take(element) }
    }
    return found
  }

  /// The value at a path of names and places: `canonical.0.href`; a point within a name is `\0`.
  func value(at path: String) -> JSON? {
    var value = self
    for name in path.split(separator: ".") {
      if value.kind == .array {
        guard let place = Int(name), place >= 0,
          let element = value.elements.dropFirst(place).first(where: { _ in true })
        else { return nil }
        value = element
      } else {
        var found: JSON?
        let name = name.utf8.map { $0 == 0 ? UInt8(ascii: ".") : $0 }
        for member in value.members where member.key.bytes.elementsEqual(name) {
          found = member.value
        }
        guard let found else { return nil }
        value = found
      }
    }
    return value
  }
}
