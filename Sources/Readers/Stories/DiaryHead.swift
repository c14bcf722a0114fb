import Prose

/// The head of a ptt-diary.tw page: title, board name, and counters run into one number.
struct DiaryHead {
  /// The title; empty if the post has none.
  let title: String
  /// The line index of the title.
  let titleLine: Int
  /// The board's name in Chinese: `股票`.
  let label: String?
  /// The index of the first line of the post itself.
  let bodyStart: Int

  /// Reads the head of the lines, which end before the replies.
  init(_ lines: ArraySlice<Substring>) {
    let said = lines.indices.filter { !lines[$0].trimmed.isEmpty }.prefix(3).map { index in
      (index: index, text: lines[index].trimmed)
    }
    titleLine = said.first?.index ?? lines.startIndex
    // A post without a title begins with the board.
    if said.count >= 2, Self.isCounter(said[1].text), said[0].text.count <= longestLabel {
      (title, label, bodyStart) = ("", said[0].text, said[1].index + 1)
    } else if said.count >= 3, Self.isCounter(said[2].text), said[1].text.count <= longestLabel {
      (title, label, bodyStart) = (said[0].text, said[1].text, said[2].index + 1)
    } else {
      (title, label) = (said.first?.text ?? "", nil)
      bodyStart = said.first.map { $0.index + 1 } ?? lines.endIndex
    }
  }

  private static func isCounter(_ line: String) -> Bool {
    1...12 ~= line.utf8.count && line.utf8.allSatisfy { 48...57 ~= $0 }
  }
}

/// The longest board name, in characters.
private let longestLabel = 16
