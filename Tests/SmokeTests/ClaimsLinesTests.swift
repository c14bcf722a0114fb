import Foundation
import TestSupport
import Testing

/// The figures of single lines, without anything to hold them against.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct ClaimsLinesTests {
  private let lines = """
    {"id": "da", "language": "da", "date": "2025-03-01", "text": "Det koster op til 1.250 kr. om måneden."}
    nonsense

    {"id": "zh", "language": "zh-Hant", "text": "一個月兩百美太坑"}
    {"id": "none"}
    """

  @Test("claims --lines answers each line with the figures that its text states")
  func answers() throws {
    let result = try Program.run(["claims", "--lines", "-"], input: lines)
    let answers = result.output.split(separator: "\n").map(String.init)
    #expect(
      answers == [
        #"{"id":"da","claims":[{"high":"1250","bound":"le","unit":"money","currency":"DKK","#
          + #""period":"month","hedges":["up_to"],"source":"op til 1.250 kr.","start":11,"end":27}]}"#,
        #"{"id":"zh","claims":[{"low":"200","high":"200","bound":"exact","unit":"money","#
          + #""currency":"USD","period":"month","source":"兩百美","start":3,"end":6}]}"#,
      ])
  }

  @Test("a bad line costs that line, is told with its place, and shows in the exit code")
  func badLines() throws {
    let result = try Program.run(["claims", "--lines", "-"], input: lines)
    #expect(result.status == 1)
    #expect(result.errors.contains("-:2:1: error: 'nonsense' is not valid JSON here"))
    #expect(result.errors.contains("-:5: error: the line holds no text; write"))
  }

  @Test("a file that is not there ends the command with 2")
  func noFile() throws {
    let result = try Program.run(["claims", "--lines", "/nowhere/at/all"])
    #expect(result.status == 2)
    #expect(result.errors.contains("/nowhere/at/all: error: no such file or folder"))
  }
}
