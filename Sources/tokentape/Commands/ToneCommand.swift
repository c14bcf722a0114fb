import ArgumentParser
import Market
import Readers
import Tone

/// `tokentape tone`: the tone of replies, for or against what they speak of.
struct ToneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tone",
    abstract: "Print the tone of replies: for, against or neither.",
    discussion: """
      The tone is heard by words of praise and blame in Chinese, Danish, English and, less well, ten \
      other languages; negations and comparisons turn it, and questions, irony, scolding others \
      and praise beside blame pull to neither. Measured on \
      replies that it was not made with, it is right for about every second one, where chance is \
      one in three: an indicator over many, and no evidence about any single one.
      """)

  @Option(
    help: ArgumentHelp(
      """
      For each line {"id", "language", "target", "text"} of a file, print a line \
      {"id", "tone", "words"}; - is standard input.
      """, valueName: "file"),
    completion: .file(extensions: ["ndjson", "jsonl"]))
  var lines: String

  @OptionGroup var settings: SettingsOption

  mutating func run() throws {
    let reader = ToneReader(try settings.names())
    var hasProblems = false
    do throws(Diagnostic) {
      try StatementLines(at: lines).forEach(readAs: ReplyLine.read) { line, diagnostics in
        Output.complain(diagnostics)
        hasProblems = hasProblems || !diagnostics.isEmpty
        if let line { print(line, by: reader) }
      }
    } catch {
      throw Output.end(with: error)
    }
    if hasProblems { throw Outcome.problems.exitCode }
  }

  private func print(_ line: ReplyLine, by reader: ToneReader) {
    let heard = reader.tone(of: line.text, toward: line.target, language: line.language)
    let bytes = Array(line.text.utf8)
    Output.print([
      "id": .text(line.id), "tone": .text(heard.tone.rawValue),
      "words": .list(
        heard.places.map {
          .text(String(decoding: bytes[$0.clamped(to: 0..<bytes.count)], as: UTF8.self))
        }),
    ])
  }
}
