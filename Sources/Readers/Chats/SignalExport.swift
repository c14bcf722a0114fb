import Market
import Prose

extension Format {
  /// A chat that signal-export wrote as Markdown, in a folder with its name.
  static let signalExport = Format(
    name: "signal-export",
    recognisedBy: "lines of a time in brackets, a name and a message, which end in two blanks",
    reader: .text(
      recognises: { text in
        let messages = text.lines.lazy.filter { isMessage($0) }.prefix(2)
        guard let first = text.lines.first, isMessage(first) else { return false }
        return messages.allSatisfy { $0.hasSuffix("  ") || $0.hasSuffix(": ") }
      },
      read: { text, snapshot in
        var chat = chatOfLines(text, isMark: isReaction).chat
        let path = text.file.split(separator: "/")
        if path.last == "chat.md", let folder = path.dropLast().last {
          chat.story.title = String(folder)
        }
        chat.story.source = "Signal"
        snapshot.threads.append(chat)
        let reactions = text.lines.enumerated().filter { isReaction($0.element) }
        snapshot.tellNotices(reactions.map { text.origin($0.offset) })
      }))
}

/// Whether a line is `[2025-01-27 09:15] Maya: …`.
private func isMessage(_ line: Substring) -> Bool {
  let sample = "[0000-00-00 00:00] ".utf8
  guard line.utf8.count > sample.count else { return false }
  let isStamp = zip(line.utf8, sample).allSatisfy { sign, wanted in
    wanted == UInt8(ascii: "0") ? 0x30...0x39 ~= sign : sign == wanted
  }
  return isStamp && line.utf8.dropFirst(sample.count).contains(UInt8(ascii: ":"))
}

/// Whether a line says who reacted to the message above: `(- Maya: 👍 -)`.
private func isReaction(_ line: Substring) -> Bool {
  let line = line.trimmed
  return line.hasPrefix("(- ") && line.hasSuffix(" -)")
}
