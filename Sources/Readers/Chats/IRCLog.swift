import Market
import Prose

extension Format {
  /// The log of an IRC channel, as irssi, WeeChat, HexChat, ZNC and bots keep one.
  static let ircLog = Format(
    name: "irc",
    recognisedBy: "lines of a time and a name: '09:20 <bo> …', or with tabs as WeeChat writes them",
    reader: .text(
      recognises: { text in
        IRCLog.isLog(text.lines, isNamedSo: text.file.lowercased().hasSuffix(".weechatlog"))
      },
      read: { text, snapshot in
        let log = IRCLog(text).log
        if let undated = log.messages.first(where: { $0.at == nil }) {
          snapshot.note(
            Diagnostic(
              .warning, at: undated.origin, "the log states no year",
              remedy: "put its day into the file's name, such as 2025-01-27; the times are left out"
            ))
        }
        log.add(to: &snapshot, at: text.origin(0))
      }))
}

/// The log of a channel.
private struct IRCLog {
  private(set) var log: ChatLog
  private var calendar: IRCCalendar

  init(_ text: Text) {
    log = ChatLog(source: "IRC")
    calendar = IRCCalendar(day: FileDate(of: text.file, modified: nil)?.moment.day)
    var stamps: [ChatStamp?] = []
    for (index, line) in text.lines.enumerated() {
      guard let line = IRCLine(line) else {
        takeNotice(line)
        continue
      }
      let at = calendar.moment(line.time)
      switch line.said {
      case .message(let author, let said):
        log.messages.append(
          Reply(author: author, text: said, at: at, origin: text.origin(index)))
        stamps.append(line.time.stamp)
      case .notice(let notice):
        log.name = log.name ?? channel(in: notice)
      }
    }
    let order = DateOrder(of: stamps.compactMap(\.self))
    for (place, stamp) in stamps.enumerated() {
      if let moment = stamp?.moment(order) { log.messages[place].at = moment }
    }
    log.name = log.name ?? nameOfChat(inFile: text.file)
  }

  /// Takes a line that is none of the channel: `--- Day changed Tue Jan 28 2025`.
  private mutating func takeNotice(_ line: Substring) {
    log.name = log.name ?? channel(in: line)
    let words = line.split { $0 == " " }
    for count in [5, 4] where words.count >= count {
      if let moment = readMoment(words.suffix(count).joined(separator: " ")) {
        calendar.start(moment.day)
        return
      }
    }
  }

  /// Whether most of the first lines are of a channel.
  static func isLog(_ lines: [Substring], isNamedSo: Bool) -> Bool {
    let lines = lines.lazy.filter { !$0.trimmed.isEmpty }.prefix(60)
    var (messages, others) = (0, 0)
    var isTable = true
    for line in lines where !frames.contains(where: { line.hasPrefix($0) }) {
      let read = IRCLine(line)
      if let read, !read.isOfTable { isTable = false }
      switch read?.said {
      case .message(let author, _) where !logLevels.contains(author.lowercased()): messages += 1
      case .notice: break
      case .message, nil: others += 1
      }
    }
    return messages >= 2 && others * 2 <= messages && (isNamedSo || !isTable)
  }
}

/// The days that the lines of a log state, or leave to the lines before them.
private struct IRCCalendar {
  private(set) var day: Day?
  /// The last moment of a line that states only a time.
  private var last: Moment?

  init(day: Day?) { self.day = day }

  /// Takes a day that a line states for those that follow.
  mutating func start(_ day: Day) { (self.day, last) = (day, nil) }

  /// When a line was written.
  mutating func moment(_ time: IRCTime) -> Moment? {
    let moment = time.moment ?? placed(time.written)
    if let moment { day = moment.day }
    return moment
  }

  private mutating func placed(_ written: Substring) -> Moment? {
    guard let day else { return nil }
    let words = written.split(separator: " ")
    if words.count == 3 { return moment(in: day.date.year, words, after: day) }
    guard words.count == 1, var moment = readMoment("\(day) \(written)") else { return nil }
    // The clock falls at midnight; a few minutes are a clock that was set.
    if let last, last.seconds - moment.seconds > 12 * 3_600, last.day == day {
      moment = readMoment("\(Day(number: day.number + 1)) \(written)") ?? moment
    }
    last = moment
    return moment
  }

  /// The moment of `Jan 27 09:20:00`, which has no year: the next one if it were half a year back.
  private func moment(in year: Int, _ words: [Substring], after day: Day) -> Moment? {
    let rest = words[2]
    let this = readMoment("\(words[1]) \(words[0]) \(year) \(rest)")
    guard let this, day.number - this.day.number > 182 else { return this }
    return readMoment("\(words[1]) \(words[0]) \(year + 1) \(rest)") ?? this
  }
}

/// The first channel that a notice names: `#prices`.
private func channel(in notice: Substring) -> String? {
  notice.split { " ,".contains($0) }.first { $0.hasPrefix("#") && $0.contains(where: \.isLetter) }
    .map(String.init)
}

/// The words with which a program's log begins its lines, and which look like names there.
private let logLevels: Set = [
  "trace", "debug", "info", "notice", "warn", "warning", "error", "err", "fatal", "critical",
  "alert", "emerg", "verbose",
]

/// How the lines begin that frame a log, or say on which day it goes on.
private let frames = ["---", "****", "Session "]
