import Market
import Prose
import Screen

/// The lines above an article's first paragraph.
///
/// Pages give title, author, role and date in any order; the date is next to the author, in one
/// block without empty lines, and the title comes first or after that block.
struct ArticleHead {
  private(set) var title: String?
  private(set) var titleLine = 0
  private(set) var subtitle: String?
  private(set) var author: String?
  private(set) var source: String?
  private(set) var published: Moment?
  private(set) var url: String?
  /// The number of labelled lines: `Date: 1 March 2025`.
  private(set) var labels = 0
  /// The index of the first line of the first paragraph.
  private(set) var bodyStart: Int
  /// Whether the current block contains a date.
  private var isDated = false
  private let language: String?

  /// Reads the top of an article.
  init(_ lines: [Substring], language: String?) {
    self.language = language
    bodyStart = lines.count
    var taken = 0
    for index in lines.indices {
      let line = lines[index].trimmed
      if line.isEmpty || line.allSatisfy({ $0 == "-" || $0 == "=" }) {
        isDated = false
      } else if taken == longestHead || isParagraph(lines, at: index) {
        bodyStart = index
        break
      } else {
        take(line, at: index)
        taken += 1
      }
    }
  }

  /// Whether title, author and date are known.
  var isComplete: Bool { title != nil && author != nil && published != nil }

  private mutating func take(_ line: String, at index: Int) {
    if let (name, value) = HeadField.read(line), takeField(name, value, at: index) {
      labels += 1
      return
    }
    if let moment = date(in: line) {
      published = published ?? moment
      isDated = true
      return
    }
    if title != nil || author != nil, let dated = DateLine(line, language: language) {
      published = published ?? dated.published
      author = author ?? dated.author
      source = source ?? dated.source
      isDated = true
      return
    }
    let pieces = line.split { "|·•".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    if pieces.count > 1, pieces.contains(where: { date(in: $0) != nil }) {
      for piece in pieces { takePiece(piece, at: index) }
    } else {
      takePiece(line, at: index)
    }
  }

  private mutating func takePiece(_ line: String, at index: Int) {
    if let moment = date(in: line) {
      published = published ?? moment
      isDated = true
    } else if let (moment, paper, name) = Byline.readDated(line) {
      published = published ?? moment
      source = source ?? paper
      author = author ?? name
      isDated = true
    } else if author == nil, let (name, paper) = Byline.read(line) {
      author = name
      source = source ?? paper
    } else if author == nil, isDated || title != nil, Byline.isName(line) {
      author = line
    } else if isDated, author != nil, title == nil {
      source = source ?? Byline.employer(in: line)
    } else if title == nil {
      title = line
      titleLine = index
    } else {
      takeBelowTitle(line)
    }
  }

  /// Takes a role, a paper, or a subtitle, which some pages print with the title in front of it.
  private mutating func takeBelowTitle(_ line: String) {
    if let title, line.hasPrefix(title) {
      let rest = line.dropFirst(title.count).trimmed
      if !rest.isEmpty { subtitle = subtitle ?? rest }
    } else if author != nil, source == nil, let employer = Byline.employer(in: line) {
      source = employer
    } else {
      subtitle = subtitle.map { "\($0)\n\n\(line)" } ?? line
    }
  }

  private mutating func takeField(_ name: HeadField, _ value: String, at index: Int) -> Bool {
    switch name {
    case .title:
      guard title == nil else { return false }
      title = value
      titleLine = index
    case .author: author = author ?? Byline.read(value)?.name ?? value
    case .source: source = source ?? value
    case .url: url = url ?? value
    case .date:
      guard let moment = date(in: value) else { return false }
      published = published ?? moment
    case .other: break
    }
    return true
  }

  private func date(in line: String) -> Moment? {
    readMoment(HeadField.withoutDateWord(line), language: language)
  }

  /// Whether a line begins the body: it is long, a sentence below the title, or wrapped.
  private func isParagraph(_ lines: [Substring], at index: Int) -> Bool {
    let line = lines[index].trimmed
    if let title { if line.hasPrefix(title) { return false } }
    let columns = line.columns
    if columns >= longestTitle { return true }
    guard title != nil, HeadField.read(line) == nil, DateLine(line, language: language) == nil
    else { return false }
    if columns >= shortestSentence, endsSentence(line) { return true }
    guard columns >= shortestWrapped, let next = lines.dropFirst(index + 1).first else {
      return false
    }
    return next.columns >= shortestWrapped || endsSentence(next)
  }
}

/// The most lines above an article.
private let longestHead = 14
/// The longest title, in columns.
private let longestTitle = 170
/// The shortest line, in columns, that counts as a sentence if it ends like one.
private let shortestSentence = 40
/// The shortest line, in columns, that counts as wrapped if another follows.
private let shortestWrapped = 60
