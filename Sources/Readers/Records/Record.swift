import Market
import Prose

/// An object whose form nobody told us of, with its members by what their names suggest.
struct Record: RecordLike {
  let object: JSON
  /// Whether its text is gone.
  var isDeleted = false
  /// The member of each role, and its rank among the names of that role.
  private var members: [(key: JSON.Key, value: JSON, rank: Int)?]

  /// Sorts an object's members; `names` remembers what they mean within a document.
  init(_ object: JSON, _ names: inout RecordNames) {
    self.init(object, members: object.members.lazy.map { ($0.key, $0.value) }, &names)
  }

  /// Sorts members that stand elsewhere, such as those of a row in columns.
  init(
    _ object: JSON, members pairs: some Sequence<(JSON.Key, JSON)>, _ names: inout RecordNames
  ) {
    self.object = object
    members = Array(repeating: nil, count: RecordRole.allCases.count)
    for (key, value) in pairs {
      var value = value
      guard value.kind != .null, let meaning = names.meaning(of: key) else { continue }
      var role = meaning.role
      // The word for replies is also that for their number.
      if role == .replies, value.kind == .object, let list = value.wrappedList { value = list }
      if role == .replies, value.kind != .array {
        guard value.kind == .number || value.kind == .string else { continue }
        role = .replyCount
      }
      if role == .text, value.kind == .array, value.elements.contains(where: { $0.kind == .object })
      {
        continue
      }
      if let known = members[role.rawValue], known.rank <= meaning.rank { continue }
      members[role.rawValue] = (key, value, meaning.rank)
    }
    giveNameToAuthor()
  }

  subscript(role: RecordRole) -> JSON? { members[role.rawValue]?.value }

  /// The name of a role's member, as the file has it.
  func key(_ role: RecordRole) -> String? { members[role.rawValue]?.key.text }

  /// `name` beside a message is who said it.
  private mutating func giveNameToAuthor() {
    let (title, text) = (RecordRole.title.rawValue, RecordRole.text.rawValue)
    let author = RecordRole.author.rawValue
    guard let name = members[title], RecordRole.plain(name.key.text) == "name",
      members[author].map({ handles.contains(RecordRole.plain($0.key.text)) }) ?? true,
      let said = members[text].map({ RecordRole.plain($0.key.text) }),
      ["message", "comment", "text", "body", "msg", "review", "content", "post"].contains(said)
    else { return }
    members[author] = name
    members[title] = nil
  }

  /// Whether it has a text or a title, and something that goes with one.
  var isStory: Bool {
    let hasWords =
      [RecordRole.title, .text].contains { role in self[role].map { written($0) != nil } == true }
    let others = [RecordRole.author, .at, .url, .parent, .score, .replies, .source]
    return hasWords && others.contains { self[$0] != nil && isFit($0) }
  }

  /// Whether a member's value can mean what its name suggests.
  private func isFit(_ role: RecordRole) -> Bool {
    guard let value = self[role] else { return false }
    switch role {
    case .at: return value.stated != nil
    case .url: return address != nil
    case .author: return author != nil
    case .replies: return value.elements.prefix(3).contains { $0.kind == .object }
    default: return true
    }
  }
}

extension Record {
  var title: String? { self[.title].flatMap(written).map(onOneLine) }
  var text: String { self[.text].flatMap(written) ?? (isDeleted ? "[deleted]" : "") }
  var at: Moment? { self[.at]?.stated?.moment }
  /// A text in the place of the time that is none.
  var unreadTime: String? {
    guard at == nil, let text = self[.at]?.string, text.contains(where: \.isNumber) else {
      return nil
    }
    return text
  }
  var id: String? { self[.id].flatMap(plainID) }
  var parent: String? { self[.parent].flatMap(plainID) }

  var author: String? {
    guard let value = self[.author] else { return nil }
    let names = value.each.prefix(mostAuthors).compactMap { one in
      one.string ?? nested(one, authorNames) ?? (one.kind == .number ? "\(one.whole ?? 0)" : nil)
    }
    let written = filled(names.joined(separator: ", "))
    return written.flatMap { name in
      name.hasPrefix("By ") ? Byline.read(name)?.name ?? name : authorName(name)
    }
  }

  /// The address, if it is one.
  var address: String? {
    self[.url].flatMap { $0.string ?? nested($0, ["url", "href", "link"]) }.flatMap(webLink)
  }

  var source: String? { self[.source].flatMap { $0.string ?? nested($0, authorNames) } }
  var board: String? { self[.board].flatMap { $0.string ?? nested($0, authorNames) } }
  var language: String? { self[.language]?.string.flatMap(languageTag) }
  var score: Int? { self[.score]?.count }
  var replyCount: Int? { self[.replyCount]?.count }
  var answer: (text: String, at: Moment?)? {
    self[.answer].flatMap(written).map { ($0, self[.answerAt]?.stated?.moment) }
  }
  var origin: Origin { object.origin }

  /// The text of a value: bare, in an object as WordPress has it, or paragraph by paragraph.
  private func written(_ value: JSON) -> String? {
    let text =
      value.string ?? nested(
        value, ["rendered", "text", "plain", "value", "content", "html", "raw"])
      ?? filled(
        value.elements.prefix(mostParagraphs).compactMap(\.string).joined(separator: "\n\n"))
    guard let text, !text.isEmpty else { return nil }
    return filled(shownText(text))
  }

  private func nested(_ value: JSON, _ names: [String], depth: Int = 0) -> String? {
    guard value.kind == .object else { return nil }
    for name in names {
      for member in value.members where member.key.text == name {
        if let text = filled(member.value.string) { return text }
      }
    }
    // `from` may hold a `user` who has the name.
    guard depth == 0 else { return nil }
    return ["user", "profile", "author", "account"].lazy.compactMap { value[$0] }
      .compactMap { nested($0, names, depth: 1) }.first
  }
}

private let authorNames = [
  "name", "displayName", "display_name", "global_name", "nickname", "nick_name", "nick", "fullName",
  "full_name", "username", "screen_name", "screenName", "login", "handle", "acct", "uname",
  "title", "real_name", "preferredUsername", "id",
]

/// Names of members by which a site tells people apart, beside the name that they go by.
private let handles: Set = ["handle", "login", "userid", "uid", "account"]

/// The most authors of one text.
let mostAuthors = 20
/// The most paragraphs in a list.
private let mostParagraphs = 10_000

private func plainID(_ value: JSON) -> String? {
  guard value.kind == .number || value.kind == .string else { return nil }
  return filled(withoutKind(value.string ?? String(decoding: value.bytes, as: UTF8.self)))
}

extension JSON {
  /// The list in an object that answers in parts: `{"nodes": […], "pageInfo": {…}}`.
  fileprivate var wrappedList: JSON? {
    ["nodes", "edges", "data", "items", "results", "list"].lazy.compactMap { self.value(at: $0) }
      .first { $0.kind == .array }
  }

  /// The time that a value states, and how: in seconds, milliseconds, or as text.
  var stated: (moment: Moment, unit: String?)? {
    if kind == .object {
      return self["$date"]?.stated ?? self["date"]?.stated ?? self["$numberLong"]?.stated
    }
    if let text = string { return statedTime(text) }
    guard kind == .number, let figure else { return nil }
    return epoch(Int64(figure.clampedWhole))
  }
}

/// The meanings of the names in a document, each decided once.
struct RecordNames {
  private var table = WordTable<(role: RecordRole, rank: Int)?>()

  mutating func meaning(of key: JSON.Key) -> (role: RecordRole, rank: Int)? {
    table.meaning(of: key.bytes) { RecordRole.of($0) }
  }
}
