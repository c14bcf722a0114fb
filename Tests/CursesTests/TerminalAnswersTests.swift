import Curses
import TestSupport
import Testing

/// What a terminal says of itself.
struct TerminalAnswersTests {
  @Test func `widths, program, background and mouse are read among keys`() {
    let bytes = Array(
      "jj\u{1B}[12;3R\u{1B}[A\u{1B}[12;2R\u{1B}]11;rgb:00/11/22\u{1B}\\\u{1B}P>|Pane 3\u{1B}\\"
        .utf8)
    var answers = TerminalAnswers(bytes + "\u{1B}[?1006;2$yk\u{1B}[?62;4c".utf8, samples: 3)
    #expect(answers.isHeard && answers.widths == [2, 1, nil])
    #expect(answers.program == "Pane 3" && answers.background == "rgb:00/11/22")
    #expect(answers.knowsMouse == true)
    answers = TerminalAnswers(Array("\u{1B}[?1006;0$y".utf8), samples: 1)
    #expect(!answers.isHeard && answers.widths == [nil] && answers.knowsMouse == false)
  }

  @Test func `any bytes are an answer, or none`() {
    var random = Seeded(7)
    let likely = Array("\u{1B}[]P;?Rcy>|\\\u{07}0129".utf8)
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        likely.randomElement(using: &random) ?? 0
      }
      #expect(TerminalAnswers(bytes, samples: 4).widths.count == 4)
    }
  }
}
