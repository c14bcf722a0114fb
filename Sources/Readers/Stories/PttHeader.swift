import Market
import Prose

/// A PTT post's header, with or without colons, line by line or all in one.
struct PttHeader {
  /// The author, whom some forwarded posts lack.
  private(set) var author: String?
  private(set) var board: String?
  private(set) var title: String
  private(set) var titleLine: Int
  private(set) var posted: Moment?
  /// The index of the first line below the header.
  private(set) var bodyStart: Int

  /// Reads the head of a text; `nil` without 作者 with an id and one more label.
  init?(_ text: Text) {
    var values: [Label: (value: String, line: Int)] = [:]
    var said = 0
    let isForwarded = text.lines.prefix(3).contains {
      $0.hasPrefix("※") && ($0.contains("轉寄自") || $0.contains("转寄自"))
    }
    for (index, line) in text.lines.enumerated() where !line.trimmed.isEmpty {
      said += 1
      guard said <= longestHeader else { break }
      let found = Self.labels(in: folded(line.trimmed))
      // The header is contiguous: later lines may only look like it.
      if found.isEmpty, values[.author] != nil || isForwarded && values.count > 1 { break }
      for (label, value) in found where values[label] == nil { values[label] = (value, index) }
    }
    let id = values[.author].flatMap { pttID($0.value) }
    guard values.count >= 2, id != nil || isForwarded && values[.title] != nil else { return nil }
    author = id
    board = values[.board].flatMap { $0.value.split(whereSeparator: { " (".contains($0) }).first }
      .map(String.init)
    posted = values[.time].flatMap { Self.moment($0.value) }
    bodyStart = (values.values.map(\.line).max() ?? 0) + 1
    // Programs draw a line below the header.
    while bodyStart < text.lines.endIndex, text.lines[bodyStart].first == "─",
      text.lines[bodyStart].allSatisfy({ $0 == "─" })
    {
      bodyStart += 1
    }
    if let title = values[.title] {
      (self.title, titleLine) = (text.lines[title.line].dropLabel, title.line)
    } else {
      let first = text.lines.firstIndex { !$0.trimmed.isEmpty } ?? 0
      guard first < values[.author]?.line ?? 0 else { return nil }
      (title, titleLine) = (text.lines[first].trimmed, first)
    }
  }

  private enum Label: CaseIterable {
    case author, board, title, time

    var names: [String] {
      switch self {
      case .author: ["作者", "發信人", "发信人"]
      case .board: ["看板", "站內"]
      case .title: ["標題", "标题"]
      // The oldest posts give the time in brackets after the host name.
      case .time: ["時間", "时间", "發信站", "发信站"]
      }
    }
  }

  /// A line's labels and values: a line may begin with 看板 and end with 時間.
  private static func labels(in line: String) -> [(Label, String)] {
    guard let first = label(atStartOf: line) else { return [] }
    guard first.0 == .author || first.0 == .board else { return [first] }
    let others: [Label] = first.0 == .author ? [.board] : [.author, .time]
    var rest = first.1
    var found = [first]
    for other in others {
      // A nickname may contain the next label's word, so the last occurrence counts.
      let places = other.names.flatMap { ranges(of: $0, in: rest) }
      guard let place = places.last, let next = label(atStartOf: String(rest[place.lowerBound...]))
      else { continue }
      found[found.count - 1].1 = rest[..<place.lowerBound].trimmed
      found.append(next)
      rest = next.1
    }
    return withTimeOfAuthor(found)
  }

  /// Adds the time that some sites print after the author's nickname.
  private static func withTimeOfAuthor(_ found: [(Label, String)]) -> [(Label, String)] {
    guard found.count == 1, let author = found.first, author.0 == .author,
      let end = author.1.lastIndex(of: ")")
    else { return found }
    let time = author.1[author.1.index(after: end)...].trimmed
    return time.isEmpty ? found : found + [(.time, time)]
  }

  private static func label(atStartOf line: String) -> (Label, String)? {
    for label in Label.allCases {
      guard let rest = label.names.lazy.compactMap({ line[...].behind($0) }).first else { continue }
      let value = rest.trimmed
      return (label, value.hasPrefix(":") ? value.dropFirst().trimmed : value)
    }
    return nil
  }

  /// The time, or the one in brackets after `3小時前`.
  private static func moment(_ text: String) -> Moment? {
    if let moment = readMoment(text, zoneMinutes: pttZoneMinutes) { return moment }
    guard let start = text.firstIndex(of: "("), let end = text[start...].firstIndex(of: ")") else {
      return nil
    }
    return readMoment(text[text.index(after: start)..<end], zoneMinutes: pttZoneMinutes)
  }
}

/// The most lines, not counting empty ones, down to the end of a header.
private let longestHeader = 12

extension Substring {
  /// The text after a label, which may contain blanks: `標  題`.
  fileprivate func behind(_ label: String) -> Substring? {
    var rest = self
    for letter in label {
      rest = rest.drop { $0 == " " }
      guard rest.first == letter else { return nil }
      rest = rest.dropFirst()
    }
    return rest
  }

  /// A title line without its label, unaltered otherwise.
  fileprivate var dropLabel: String {
    let line = Substring(trimmed)
    let value = (line.behind("標題") ?? line.behind("标题") ?? line.dropFirst(2)).trimmed
    return value.hasPrefix(":") || value.hasPrefix("：") ? value.dropFirst().trimmed : value
  }
}
