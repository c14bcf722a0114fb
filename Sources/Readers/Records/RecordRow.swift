import Market
import Prose

/// The columns of a table of records, by what their names suggest; one for all rows.
final class RecordColumns: Sendable {
  let names: [String]
  private let places: [Int?]

  /// Whether the user said what the columns hold.
  let areStated: Bool
  /// The table that has these columns, if it is known.
  let table: KnownTable?

  /// The columns of a file by their names, or as the user described them.
  init(_ names: [String], inFile file: String, _ form: OwnForm? = nil) {
    self.names = names
    areStated = form != nil
    table = form == nil ? KnownTable.of(names, inFile: file) : nil
    if let form {
      places = RecordRole.allCases.map { form.path($0).flatMap { names.firstIndex(of: $0) } }
      return
    }
    var places: [Int?] = Array(repeating: nil, count: RecordRole.allCases.count)
    var ranks = Array(repeating: Int.max, count: places.count)
    for (place, name) in names.enumerated() {
      guard let (named, rank) = RecordRole.of(name) else { continue }
      let role = named == .replies ? .replyCount : named
      guard rank < ranks[role.rawValue] else { continue }
      ranks[role.rawValue] = rank
      places[role.rawValue] = place
    }
    for (role, name) in table?.roles ?? [:] {
      places[role.rawValue] = names.firstIndex { RecordRole.plain($0) == name }
    }
    self.places = places
  }

  /// The column with a name, as ``RecordRole/plain(_:)`` has it.
  func place(of plain: String) -> Int? { names.firstIndex { RecordRole.plain($0) == plain } }

  subscript(role: RecordRole) -> Int? { places[role.rawValue] }

  /// Whether a row can be a story or a reply: it has words, and two things that go with them.
  var areOfStories: Bool {
    if areStated { return self[.title] != nil || self[.text] != nil }
    let others = [RecordRole.author, .at, .url, .parent, .score, .source, .id, .board]
    let hasWords = self[.title] != nil || self[.text] != nil
    let isPlain = self[.author] != nil || self[.at] != nil || self[.url] != nil
    return hasWords && isPlain
      && (others.count { self[$0] != nil } >= 2 || self[.title] != nil && self[.text] != nil)
  }

  /// Whether no row can answer another, or belong to a chat.
  var areOfPosts: Bool {
    self[.parent] == nil && thread == nil && table?.page == nil && table?.isChat != true
  }

  /// The column that says under which post a row was written, if the rows are comments.
  var thread: Int? {
    guard self[.text] != nil else { return nil }
    return names.firstIndex { threadColumns.contains(RecordRole.plain($0)) }
  }

  /// The column with the title of the post that a comment is under.
  var answeredTitle: Int? {
    names.firstIndex { answeredTitles.contains(RecordRole.plain($0)) }
  }

  /// Which columns were taken for what.
  func mapping(_ rows: [RecordRow]) -> RecordMapping {
    RecordMapping(
      keys: RecordRole.allCases.compactMap { role in
        self[role].map { (role, names[$0]) }
      }, unit: rows.prefix(100).lazy.compactMap { $0.time?.unit }.first)
  }
}

/// The names of columns with the id of a comment's post.
private let threadColumns: Set = ["linkid", "submissionid", "threadid", "postid", "storyid"]
private let answeredTitles: Set = ["linktitle", "submissiontitle"]

/// A row of a table of records.
struct RecordRow: RecordLike {
  private let fields: [String]
  private let columns: RecordColumns
  let origin: Origin
  /// When it was written, and the unit of a time that is a number.
  private(set) var time: (moment: Moment, unit: String?)?

  /// A row with its fields in the order of the columns, without blanks around them.
  init(_ fields: [String], _ columns: RecordColumns, origin: Origin) {
    (self.fields, self.columns, self.origin) = (fields, columns, origin)
    time = writtenTime.flatMap(statedTime)
  }

  private func field(_ role: RecordRole) -> String? {
    columns[role].flatMap { place in
      let text = fields[place]
      return text.utf8.count <= 4 && nothing.contains(text) ? nil : text
    }
  }

  private func field(named plain: String) -> String? {
    columns.place(of: plain).flatMap { filled(fields[$0]) }
  }

  /// The time as it is written, if there is one.
  var writtenTime: String? { field(.at) }

  /// Reads a time that only the dates in the rows around it, or the form of the table, explain.
  mutating func readTime(by dates: SlashDates) {
    guard time == nil, let written = writtenTime else { return }
    time = (dates.moment(written) ?? columns.table?.moment(written)).map { ($0, nil) }
  }

  var title: String? { field(.title).map(shownText).map(onOneLine) }
  var text: String {
    let words = field(.text).map { shownText(columns.table?.meaning($0) ?? $0) }
    return ([words] + files).compactMap(\.self).joined(separator: "\n")
  }

  /// What a message holds besides its text.
  private var files: [String] {
    guard let place = columns.table?.attachments.flatMap(columns.place) else { return [] }
    return fields[place].split(separator: ",").map { address in
      let path = address.prefix { $0 != "?" }
      return attachment("file", path.split(separator: "/").last.map { String($0).trimmed })
    }
  }

  var at: Moment? { time?.moment }
  var id: String? { field(.id).map(withoutKind) }
  var parent: String? { field(.parent).map(withoutKind) }
  var author: String? {
    // Of a deleted account only this is left.
    field(.author).flatMap { $0 == "[deleted]" || $0 == "[removed]" ? nil : authorName($0) }
  }
  var address: String? {
    let address = field(.url).flatMap(webLink)
    guard columns.table?.source == "Reddit", let address, address.hasPrefix("/") else {
      return address
    }
    return "https://www.reddit.com" + address
  }
  var source: String? { field(.source) ?? columns.table?.source }

  /// The id of the post that a comment is under.
  var answeredPost: String? {
    let stated = columns.thread.flatMap { filled(fields[$0]) }
    let answered = field(.parent).flatMap { $0.hasPrefix("t3_") ? $0 : nil }
    return (stated ?? answered).map(withoutKind)
  }

  /// Whether it is a comment on a post, or on a comment, that it only names.
  var isAnswer: Bool {
    if columns.table?.hasStories == true { return answeredPage != nil }
    guard columns[.title] == nil, columns[.text] != nil else { return false }
    return columns.thread != nil || columns.table?.page != nil
      || field(.parent).map { $0.hasPrefix("t1_") || $0.hasPrefix("t3_") } == true
  }

  /// The page that it is a comment on, if its table tells.
  private var answeredPage: String? {
    columns.table?.page.flatMap { $0(field(named:)) }
  }

  var ownPage: String? {
    columns.table?.ownPage.flatMap { $0(field(named:)) }
  }

  var answer: (text: String, at: Moment?)? {
    field(.answer).map { (shownText($0), field(.answerAt).flatMap(statedTime)?.moment) }
  }

  /// A placeholder for the post that it is under.
  var absentPost: Story {
    if columns.table?.page != nil {
      let address = answeredPage
      return Story(
        absent: nil, source: source ?? "", board: board, url: address.flatMap(webLink),
        origin: origin)
    }
    let isOfReddit =
      columns.names.contains { RecordRole.plain($0) == "subreddit" }
      || field(.parent).map { $0.hasPrefix("t1_") || $0.hasPrefix("t3_") } == true
    let title = columns.answeredTitle.flatMap { filled(fields[$0]) }.map(onOneLine)
    // A comment's address is that of its post and its own id, and names both.
    let place = address?.split(separator: "/").drop { $0 != "r" } ?? []
    let isWhole = place.count == 6 && place.dropFirst(2).first == "comments"
    let page =
      isWhole
      ? "https://www.reddit.com/" + place.dropLast().joined(separator: "/") + "/"
      : answeredPost.map { "https://www.reddit.com/comments/\($0)/" }
    let slug = isWhole ? place.dropFirst(4).first.map { $0.replacing("_", with: " ") } : nil
    return Story(
      absent: title ?? slug.map(String.init), source: source ?? (isOfReddit ? "Reddit" : ""),
      board: board,
      url: isOfReddit ? page : nil, origin: origin)
  }
  var board: String? { field(.board) }
  var language: String? { field(.language).flatMap(languageTag) }
  var score: Int? { field(.score).flatMap(wholeNumber) }
  var replyCount: Int? { field(.replyCount).flatMap(wholeNumber) }
}

/// How programs write that a field holds nothing.
private let nothing: Set = ["", "null", "NULL", "None", "nan", "NaN", "\\N"]

/// A whole number of votes or replies, perhaps with a fraction of zero.
private func wholeNumber(_ text: String) -> Int? {
  guard let number = Figure(text)?.clampedWhole, Story.allCounts ~= number else { return nil }
  return number
}
