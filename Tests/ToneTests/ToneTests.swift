import Foundation
import Names
import Readers
import TestSupport
import Testing
import Tone

/// A reader with the table of names of the program.
private let reader = ToneReader(NameCatalogue(readNames(shippedNameFiles).table))

@Suite struct ToneTests {
  private func tone(_ text: String, _ target: String?, _ language: String) -> Tone {
    reader.tone(of: text, toward: target, language: language).tone
  }

  @Test(
    "comparisons have a tone for each side",
    arguments: [
      ("Qwen beats Llama at code", "en", "Qwen", "Llama"),
      ("Llama is no match for Qwen", "en", "Qwen", "Llama"),
      ("Claude slår ChatGPT til jura", "da", "Claude", "ChatGPT"),
      ("Gemini海放Claude", "zh-Hant", "Gemini", "Claude"),
      ("Claude不如Gemini", "zh-Hans", "Gemini", "Claude"),
      ("RX 9070輾壓5060Ti", "zh-Hant", "RX 9070", "RTX 5060 Ti"),
      ("For long files Claude leaves ChatGPT in the dust", "en", "Claude", "ChatGPT"),
    ])
  func comparison(text: String, language: String, better: String, worse: String) {
    #expect(tone(text, better, language) == .for)
    #expect(tone(text, worse, language) == .against)
  }

  @Test(
    "what pulls to neither",
    arguments: [
      ("Is it any good at Danish?", "en"), ("Great at maths, awful at prose, so it depends", "en"),
      ("標題殺人 爛媒體", "zh-Hant"), ("好棒棒 真感動", "zh-Hant"), ("收盤跌3%", "zh-Hant"),
      ("o3-mini 輸入 1.1 輸出 4.4", "zh-Hant"), ("晚餐吃牛排", "zh-Hant"),
      ("De lover en pris i morgen", "da"), ("Aktien faldt 17 procent mandag", "da"),
      ("Hvad koster det om måneden?", "da"), ("", "en"), ("...", "en"), ("🤔", "da"),
    ])
  func neither(text: String, language: String) {
    #expect(tone(text, "Claude", language) == .neither)
  }

  @Test func negationsTurn() {
    #expect(tone("not impressed", "Claude", "en") == .against)
    #expect(tone("not useless", "Claude", "en") == .for)
    #expect(tone("ikke imponeret", "Claude", "da") == .against)
    #expect(tone("zero regrets", "Claude", "en") == .for)
    #expect(tone("一點都不雷", "Claude", "zh-Hant") == .for)
  }

  @Test func onlyWhatCameCounts() {
    #expect(tone("本來以為會踩雷 結果一點都不雷", "Cursor", "zh-Hant") == .for)
    #expect(tone("Troede den var ubrugelig, men den er genial", "Qwen", "da") == .for)
    #expect(
      tone("Thought it would be brilliant. Turned out to be garbage.", "Qwen", "en") == .against)
    #expect(tone("I thought it would be garbage", "Qwen", "en") == .against)
  }

  @Test func aLetterOfAnotherWordSaysNothing() {
    #expect(tone("乾淨的表格", "Qwen", "zh-Hant") == .neither)
    #expect(tone("講好的功能", "Qwen", "zh-Hant") == .neither)
    #expect(tone("For long documents", "Qwen", "en") == .neither)
    #expect(tone("跑了一週", "Qwen", "zh-Hans") == .neither)
  }

  @Test func wordsAreShownAsWritten() {
    let text = "Gemini 這次真的很難用"
    let heard = reader.tone(of: text, toward: "Gemini", language: "zh-Hant")
    let bytes = Array(text.utf8)
    #expect(heard.tone == .against)
    #expect(heard.places.map { String(decoding: bytes[$0], as: UTF8.self) } == ["很難用"])
  }

  /// Replies of our own; the words were extended after they had been read once, so that this shows
  /// that nothing is lost, not how well others' are heard.
  @Test func ourReplies() throws {
    let path = Project.root + "/Tests/ToneTests/replies.txt"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: "|", maxSplits: 3).map(String.init) }
    let heard = lines.map { tone($0[3], $0[1], $0[0]).rawValue }
    let right = zip(lines, heard).count { $0[2] == $1 }
    let opposite = zip(lines, heard).count {
      ($0[2], $1) == ("for", "against") || ($0[2], $1) == ("against", "for")
    }
    #expect(Double(right) / Double(lines.count) >= 0.85)
    #expect(Double(opposite) / Double(lines.count) <= 0.03)
  }

  @Test(
    "no text makes the work grow faster than its length",
    arguments: ["\"", "「", "not ", "不", "Claude beats ", "switched from Claude to GPT ", "垃圾"])
  func bounded(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    let took = threadSeconds {
      _ = reader.tone(of: text, toward: "Claude", language: piece == "不" ? "zh" : "en")
    }
    #expect(took < 2)
  }
}
