import Market
import Prose

extension Format {
  /// A chat of Signal as sigtop writes it: lines such as a mail's above each message.
  static let signalText = Format(
    name: "signal-text",
    recognisedBy: "'Conversation: ' first, and 'From: ', 'Type: ' and 'Sent: ' above each message",
    reader: .text(
      recognises: { text in !SignalText(text, atMost: 1).log.messages.isEmpty },
      read: { text, snapshot in SignalText(text).log.add(to: &snapshot, at: text.origin(0)) }))
}

/// A chat of Signal in text.
private struct SignalText {
  private(set) var log = ChatLog(source: "Signal")

  init(_ text: Text, atMost most: Int = .max) {
    let lines = text.lines
    guard let first = lines.first, let name = SignalText.value(of: "Conversation", in: first) else {
      return
    }
    log.name = SignalText.withoutNumber(name)
    var place = 1
    while place < lines.endIndex, log.messages.count < most {
      if SignalText.beginsMessage(lines, at: place) {
        readMessage(text, from: &place)
      } else {
        place += 1
      }
    }
  }

  /// Reads the lines above a message and its words, up to the next message.
  private mutating func readMessage(_ text: Text, from place: inout Int) {
    let lines = text.lines
    let start = place
    var message = Reply(text: "", origin: text.origin(start))
    var files: [String] = []
    while place < lines.endIndex, !lines[place].trimmed.isEmpty {
      let line = lines[place]
      if let name = SignalText.value(of: "From", in: line) {
        message.author = SignalText.withoutNumber(name)
      } else if let sent = SignalText.value(of: "Sent", in: line) {
        message.at = message.at ?? readMoment(sent)
      } else if let file = SignalText.value(of: "Attachment", in: line) {
        files.append(attachment("file", file.split(separator: " ").first.map(String.init)))
      }
      place += 1
    }
    var words: [Substring] = []
    while place < lines.endIndex, !SignalText.beginsMessage(lines, at: place) {
      words.append(lines[place])
      place += 1
    }
    // What it answers is quoted above it, with the lines above that.
    let quoted = words.drop { $0.trimmed.isEmpty }
    if quoted.first?.hasPrefix("> From: ") == true {
      words = Array(quoted.drop { $0.hasPrefix(">") })
    }
    let said = words.joined(separator: "\n").trimmed
    message.text = ([said] + files).filter { !$0.isEmpty }.joined(separator: "\n")
    if !message.text.isEmpty { log.messages.append(message) }
  }

  private static func beginsMessage(_ lines: [Substring], at place: Int) -> Bool {
    place + 1 < lines.endIndex && value(of: "From", in: lines[place]) != nil
      && value(of: "Type", in: lines[place + 1]) != nil
  }

  /// What stands behind a name and a colon.
  private static func value(of name: String, in line: Substring) -> String? {
    line.hasPrefix(name + ": ") ? filled(line.dropFirst(name.count + 2).trimmed) : nil
  }

  /// `Alice` of `Alice (+15550100)`.
  private static func withoutNumber(_ name: String) -> String {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "("),
      name[open...].dropFirst().dropLast().allSatisfy({ $0.isNumber || "+- ".contains($0) })
    else { return name }
    return filled(name[..<open].trimmed) ?? name
  }
}
