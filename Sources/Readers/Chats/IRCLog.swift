import Market
import Prose

extension Format {
  /// The log of an IRC channel, as irssi, WeeChat, HexChat, ZNC and bots keep one.
  static let ircLog = Format(
    name: "irc",
    recognisedBy: "lines of a time and a name: '09:20 <bo> …', or with tabs as WeeChat writes them",
    reader: .text(
      recognises: { text in IRCLog.isLog(text.lines) },
      read: { text, snapshot in
        IRCLog(text).log.add(to: &snapshot, at: text.origin(0))
      }))
}

/// The log of a channel.
private struct IRCLog {
  private(set) var log: ChatLog
  /// The day of the lines that state only a time.
  private var day: Day?

  init(_ text: Text) {
    log = ChatLog(source: "IRC")
    day = FileDate(of: text.file, modified: nil)?.moment.day
    for (index, line) in text.lines.enumerated() {
      guard let line = IRCLine(line) else {
        takeNotice(line)
        continue
      }
      let at = line.moment(on: day)
      if let at { day = at.day }
      switch line.said {
      case .message(let author, let said):
        log.messages.append(
          Reply(author: author, text: said, at: at, origin: text.origin(index)))
      case .notice(let notice):
        log.name = log.name ?? channel(in: notice)
      }
    }
    log.name = log.name ?? nameOfChat(inFile: text.file)
  }

  /// Takes a line that is none of the channel: `--- Day changed Tue Jan 28 2025`.
  private mutating func takeNotice(_ line: Substring) {
    log.name = log.name ?? channel(in: line)
    let words = line.split { $0 == " " }
    for count in [5, 4] where words.count >= count {
      if let moment = readMoment(words.suffix(count).joined(separator: " ")) {
        day = moment.day
        return
      }
    }
  }

  /// Whether most of the first lines are of a channel.
  static func isLog(_ lines: [Substring]) -> Bool {
    let lines = lines.lazy.filter { !$0.trimmed.isEmpty }.prefix(60)
    var (messages, others) = (0, 0)
    for line in lines where !line.hasPrefix("---") && !line.hasPrefix("****") {
      switch IRCLine(line)?.said {
      case .message: messages += 1
      case .notice: break
      case nil: others += 1
      }
    }
    return messages >= 2 && others * 2 <= messages
  }
}

/// The first channel that a notice names: `#prices`.
private func channel(in notice: Substring) -> String? {
  notice.split { " ,".contains($0) }.first { $0.hasPrefix("#") && $0.count > 1 }.map(String.init)
}

/// A line of a channel: when, and who said what.
private struct IRCLine {
  enum Said {
    case message(author: String, text: String)
    /// Somebody came or went, or the like.
    case notice(Substring)
  }

  private let stamp: Substring
  let said: Said

  init?(_ line: Substring) {
    let tabs = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    if tabs.count == 3, IRCLine.isTime(tabs[0]) {
      stamp = tabs[0]
      said = IRCLine.said(by: tabs[1].trimmed, tabs[2])
      return
    }
    guard let (stamp, rest) = IRCLine.split(line) else { return nil }
    self.stamp = stamp
    if rest.hasPrefix("<"), let end = rest.firstIndex(of: ">") {
      let name = rest[..<end].dropFirst()
      guard let author = IRCLine.nick(name) else { return nil }
      said = .message(author: author, text: rest[rest.index(after: end)...].trimmed)
    } else if rest.hasPrefix("* ") || rest.hasPrefix("*\t") {
      said = IRCLine.said(by: "*", rest.dropFirst(2))
    } else if ["-!-", "***", "==", "-->", "<--", "--"].contains(where: { rest.hasPrefix($0) }) {
      said = .notice(rest)
    } else {
      return nil
    }
  }

  /// The time at a line's start, in brackets or not, and the rest.
  private static func split(_ line: Substring) -> (stamp: Substring, rest: Substring)? {
    if line.first == "[" || line.first == "(" {
      guard let end = line.prefix(longestStamp).firstIndex(where: { $0 == "]" || $0 == ")" }) else {
        return nil
      }
      let stamp = line[..<end].dropFirst()
      return isTime(stamp) ? (stamp, line[line.index(after: end)...].drop { $0 == " " }) : nil
    }
    let head = line.prefix(longestStamp)
    guard
      let mark = head.indices.dropFirst().first(where: { place in
        "<*-=".contains(line[place]) && " \t".contains(line[line.index(before: place)])
      })
    else { return nil }
    let stamp = line[..<mark]
    return isTime(stamp) ? (Substring(stamp.trimmed), line[mark...]) : nil
  }

  private static func isTime(_ stamp: Substring) -> Bool {
    stamp.contains(":") && stamp.utf8.count <= longestStamp
      && IRCLine.moment(stamp, on: Day(number: 0)) != nil
  }

  /// What stands behind a name; WeeChat puts arrows in the place of names, and `*` for deeds.
  private static func said(by name: String, _ text: Substring) -> Said {
    if name == "*" {
      let words = text.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let author = nick(words[0]), !text.contains("#") else {
        return .notice(text)
      }
      return .message(author: author, text: String(words[1]))
    }
    guard !["-->", "<--", "--", "=!=", ""].contains(name), let author = nick(name[...]) else {
      return .notice(text)
    }
    return .message(author: author, text: text.trimmed)
  }

  /// A name without the sign of its rank; `nil` if it can't be one.
  private static func nick(_ name: Substring) -> String? {
    let bare = name.trimmed.drop { "@+%&~!".contains($0) }
    guard 1...40 ~= bare.count, !bare.contains(where: \.isWhitespace) else { return nil }
    return String(bare)
  }

  /// The moment, given the day that the log has come to.
  func moment(on day: Day?) -> Moment? { IRCLine.moment(stamp, on: day) }

  private static func moment(_ stamp: Substring, on day: Day?) -> Moment? {
    if let moment = readMoment(stamp), moment.precision != .day { return moment }
    guard let day else { return nil }
    let words = stamp.split(separator: " ")
    // `Jan 27 09:20:00` has no year.
    if words.count == 3 {
      return readMoment("\(words[1]) \(words[0]) \(day.date.year) \(words[2])")
    }
    return words.count == 1 ? readMoment("\(day) \(stamp)") : nil
  }
}

/// The longest time, in characters.
private let longestStamp = 34
