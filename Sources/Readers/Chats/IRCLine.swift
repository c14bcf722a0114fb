import Market
import Prose

/// The time of a line, as far as it says.
struct IRCTime {
  let written: Substring
  /// The moment, if it states the day.
  let moment: Moment?
  /// A date whose order of day and month only the whole log shows.
  let stamp: ChatStamp?

  init?(_ written: Substring) {
    guard written.contains(":"), written.utf8.count <= longestStamp else { return nil }
    self.written = Substring(written.trimmed)
    moment = readMoment(written).flatMap { $0.precision == .day ? nil : $0 }
    let sign = written.dropFirst().prefix(2).first { !$0.isNumber }
    stamp = sign.map { "/.-".contains($0) } == true ? ChatStamp(written.trimmed) : nil
    if moment != nil || stamp != nil { return }
    // What states a time only, or a day without a year.
    let words = written.split(separator: " ")
    let day = words.count == 3 ? "\(words[1]) \(words[0]) 1970 \(words[2])" : nil
    guard let probe = words.count == 1 ? "1970-01-01 \(words[0])" : day,
      readMoment(probe) != nil
    else { return nil }
  }
}

/// A line of a channel: when, and who said what.
struct IRCLine {
  enum Said {
    case message(author: String, text: String)
    /// Somebody came or went, or the like.
    case notice(Substring)
  }

  let time: IRCTime
  let said: Said
  /// Whether it may as well be a line of a table: it has tabs, and nothing else of a channel.
  let isOfTable: Bool

  init?(_ line: Substring) {
    let tabs = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    if tabs.count == 3, let time = IRCTime(tabs[0]) {
      self.time = time
      let name = tabs[1].trimmed
      said = IRCLine.said(by: name, tabs[2])
      let hasSeconds = tabs[0].count { $0 == ":" } == 2
      isOfTable =
        !hasSeconds || !(arrows.contains(name) || name.first.map { "*@+%&~!".contains($0) } == true)
      return
    }
    guard let (time, rest) = IRCLine.split(line) else { return nil }
    self.time = time
    isOfTable = false
    if rest.hasPrefix("<"), let end = rest.firstIndex(of: ">") {
      let name = rest[..<end].dropFirst()
      guard let author = IRCLine.nick(name) else { return nil }
      said = .message(author: author, text: rest[rest.index(after: end)...].trimmed)
    } else if rest.hasPrefix("* ") || rest.hasPrefix("*\t") {
      said = IRCLine.said(by: "*", rest.dropFirst(2))
    } else if ["-!-", "***", "==", "-->", "<--", "--"].contains(where: { rest.hasPrefix($0) }) {
      said = .notice(rest)
    } else if rest.hasPrefix("Action: ") {
      said = IRCLine.said(by: "*", rest.dropFirst(8))
    } else if line.first == "[" {
      // Bots tell in words who came and went.
      said = .notice(rest)
    } else {
      return nil
    }
  }

  /// The time at a line's start, in brackets or not, and the rest.
  private static func split(_ line: Substring) -> (time: IRCTime, rest: Substring)? {
    if line.first == "[" || line.first == "(" {
      guard let end = line.prefix(longestStamp).firstIndex(where: { $0 == "]" || $0 == ")" }),
        let time = IRCTime(line[..<end].dropFirst())
      else { return nil }
      return (time, line[line.index(after: end)...].drop { $0 == " " })
    }
    let head = line.prefix(longestStamp)
    guard
      let mark = head.indices.dropFirst().first(where: { place in
        "<*-=".contains(line[place]) && " \t".contains(line[line.index(before: place)])
      }), let time = IRCTime(line[..<mark])
    else { return nil }
    return (time, line[mark...])
  }

  /// What stands behind a name; WeeChat puts arrows in the place of names, and `*` for deeds.
  private static func said(by name: String, _ text: Substring) -> Said {
    if name == "*" {
      let words = text.split(separator: " ", maxSplits: 1)
      guard words.count == 2, let author = nick(words[0]), !isOfServer(text, words[1]) else {
        return .notice(text)
      }
      return .message(author: author, text: String(words[1]))
    }
    guard !arrows.contains(name), let author = nick(name[...]) else { return .notice(text) }
    return .message(author: author, text: text.trimmed)
  }

  /// Whether the program wrote a line that looks like a deed: who came, went, or changed something.
  private static func isOfServer(_ text: Substring, _ deed: Substring) -> Bool {
    // `bo (~bo@host.example) has joined`
    let bare = deed.hasPrefix("(") ? deed.drop { $0 != ")" }.dropFirst().drop { $0 == " " } : deed
    return notices.contains { text.hasPrefix($0) } || changes.contains { bare.hasPrefix($0) }
  }

  /// A name without the sign of its rank; `nil` if it can't be one.
  private static func nick(_ name: Substring) -> String? {
    let bare = name.trimmed.drop { "@+%&~!".contains($0) }
    guard 1...40 ~= bare.count, !bare.contains(where: \.isWhitespace) else { return nil }
    return String(bare)
  }
}

/// The longest time, in characters.
private let longestStamp = 34

/// What stands in the place of names before a line of the server.
private let arrows: Set = ["-->", "<--", "--", "=!=", ""]

/// How HexChat begins what no person did.
private let notices = [
  "Now talking on ", "Topic for ", "Channel ", "You have ", "You are ", "Disconnected",
  "Connecting to ", "Connected", "Looking up ", "Stopped ", "Cannot join ",
]

/// What it says behind the name of who came, went, or changed something.
private let changes = [
  "has joined", "has quit", "has left", "has kicked", "has been kicked", "has changed the topic",
  "has set the topic", "is now known as", "sets mode", "sets ban", "removes ban", "gives channel ",
  "removes channel ", "gives voice", "removes voice", "set the topic",
]
