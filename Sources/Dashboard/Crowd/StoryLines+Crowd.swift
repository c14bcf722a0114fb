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
  /// Takes over what the replies have in common, and finds the words that decide their tone, if they
  /// are to be marked.
  mutating func take(_ crowd: Crowd) {
    self.crowd = crowd
    toneMarks = [:]
    guard showsTone else { return }
    let places = lines.places(of: Set(crowd.words.keys))
    for (origin, said) in crowd.words {
      var text = LineLetters(lines, at: places[origin] ?? [])
      for word in said.words {
        for letter in text.find(word) {
          toneMarks[letter.line, default: []].append(
            ToneMark(columns: letter.columns, tone: said.tone))
        }
      }
    }
  }
}
