import Foundation
import Market
import TestSupport
import Testing

@testable import Claims

@Suite("The finder of claims")
struct FinderTests {
  /// Sentences with and without figures, to be put together at random.
  private static let sentences = WrittenTests.all.flatMap { written in
    written.texts.map(\.text)
  }

  @Test("what a text states does not depend on what follows its sentence", arguments: 0..<40)
  func prefix(seed: UInt64) {
    var random = Seeded(seed)
    let language = WrittenTests.all[Int(seed) % WrittenTests.all.count].language
    let parts = (0..<6).compactMap { _ in FinderTests.sentences.randomElement(using: &random) }
    var whole = ""
    for part in parts {
      whole += part + "\n\n"
      let before = findClaims(in: whole, language: language)
      let longer = findClaims(
        in: whole + parts.reversed().joined(separator: " "), language: language)
      #expect(Array(longer.prefix(before.count)) == before, "\(whole)")
    }
  }

  @Test("what is passed over by its bytes states nothing", arguments: WrittenTests.all)
  func passedOver(written: Written) {
    let prose = FinderTests.sentences.joined(separator: " ")
    for text in written.texts.map(\.text) + [prose] {
      var text = text
      text.withUTF8 { bytes in
        let quick = ClaimFinder(language: written.language)
        let found = quick.claims(in: bytes)
        let whole = ClaimFinder(language: written.language)
        whole.read(0..<bytes.count, of: bytes)
        #expect(found == whole.claims)
      }
    }
  }

  @Test("no bytes stop it, and each claim's words are in the text", arguments: 0..<60)
  func anyText(seed: UInt64) {
    var random = Seeded(seed)
    let pieces = [
      "1", "20", "3.5", "0,55", "$", "€", "%", " ", "\n", ".", ",", "-", "–", "/", "(", ")", "千",
      "萬",
      "億", "分之", "三", "兩", "成", "折", "倍", "半", "元", "million", "half", "a", "and", "to", "between",
      "per", "tokens", "up to", "fell", "by", "achtundsiebzig", "zehnmal", "이", "십", "억", "달러", "円",
      "割", "1e99", "99999999999999999999999999999999999999", "\u{0}", "\u{FEFF}", "é", "🙂",
      "http://x.y/%25",
    ]
    for written in WrittenTests.all {
      let text = (0..<80).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      for claim in findClaims(in: text, language: written.language) {
        #expect(claim.words.upperBound <= text.utf8.count && !claim.words.isEmpty)
        if let low = claim.low, let high = claim.high {
          #expect(!(high < low), "\(text): \(low) to \(high)")
        }
      }
    }
  }

  @Test(
    "the work grows with the length of a text, not faster",
    arguments: [
      "Revenue rose 17.5 percent to 1.3 billion euros ($1.5 billion). ", "9", "9 ", "1,", "千", "千萬",
      "zwei",
      "half a ", "$", "3 - ", "between 3 and ", "per million ", "over ", "0.1, ", "三分之", "(",
      "and ", "1/2 ",
    ])
  func growth(piece: String) {
    let short = String(repeating: piece, count: 4_000 / piece.utf8.count)
    let long = String(repeating: piece, count: 16_000 / piece.utf8.count)
    let language = piece == "zwei" ? "de" : "en"
    let ratio =
      leastThreadSeconds { _ = findClaims(in: long, language: language) }
      / max(1e-4, leastThreadSeconds { _ = findClaims(in: short, language: language) })
    #expect(ratio < 12, "\(ratio) times the time for four times the text")
  }

  @Test("figures are exact: no amount passes through a binary fraction")
  func exact() {
    let claims = findClaims(
      in: "It costs $0.1000000000000000055511151231257827 each.", language: "en")
    #expect(claims.map { $0.low?.description } == ["0.1000000000000000055511151231257827"])
  }

  @Test("a text without a language is read in the one that it is written in")
  func ownLanguage() {
    let text = "Selskabet tjente 1.250 millioner kroner, og det er mere end det ventede i år."
    #expect(findClaims(in: text).map(\.brief) == ["1250000000 DKK"])
  }
}
