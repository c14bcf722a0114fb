import Market
import Screen
import Tone

/// Words in a line that decide the tone of its reply.
struct ToneMark: Hashable, Sendable {
  /// The columns of the words.
  var columns: Range<Int>
  /// The tone.
  var tone: Tone
}

extension StoryLines {
  /// Finds the words that decide the tone of replies, if they are to be marked.
  mutating func take(_ crowd: Crowd) {
    toneMarks = [:]
    guard showsTone else { return }
    for (origin, said) in crowd.words {
      var text = LineLetters(lines, of: origin)
      for word in said.words {
        for letter in text.find(word) {
          toneMarks[letter.line, default: []].append(
            ToneMark(columns: letter.columns, tone: said.tone))
        }
      }
    }
  }
}
