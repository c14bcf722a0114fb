import CSearch
import Prose
import TestSupport
import Testing

struct FoldingTests {
  @Test(
    "what a reader considers equal is equal",
    arguments: [
      ("DeepSeek", "deepseek"),
      ("ＤｅｅｐＳｅｅｋ　Ｒ１", "deepseek r1"),
      ("𝗗𝗲𝗲𝗽𝗦𝗲𝗲𝗸", "deepseek"),
      ("café", "cafe"),
      ("cafe\u{301}", "cafe"),
      ("Søren Kierkegård", "soren kierkegard"),
      ("Straße", "STRASSE"),
      ("Œuvre, æble", "oeuvre, aeble"),
      ("Łódź", "lodz"),
      ("ΣΊΣΥΦΟΣ", "σισυφος"),
      ("ЁЛКА", "елка"),
      ("價格", "价格"),
      ("發展與頭髮", "发展与头发"),
      ("臺灣裡", "台湾里"),
      ("ﾃﾞｨｰﾌﾟ", "ディープ"),
      ("１２％", "12%"),
      ("DeepSeek’s “R1” – cheap", "deepseek's \"r1\" - cheap"),
      ("  two\n\n\tlines \u{3000} here ", "two lines here"),
      ("soft\u{AD}hyphen, zero\u{200B}width", "softhyphen, zerowidth"),
      ("❤️", "❤"),
      ("½ ㎏ ①", "1/2 kg 1"),
      ("", " \n\u{200B}"),
    ])
  func same(one: String, other: String) {
    #expect(SearchKey(one) == SearchKey(other))
  }

  @Test(
    "what a reader distinguishes stays distinct",
    arguments: [
      ("deep seek", "deepseek"), ("价格", "价钱"), ("กา", "กี"), ("가", "나"), ("か", "カ"),
      ("o1", "01"), ("🦊", "🐋"),
    ])
  func apart(one: String, other: String) {
    #expect(SearchKey(one) != SearchKey(other))
  }

  @Test("every letter of the table folds to the form in its line")
  func table() {
    let lines = String(
      decoding: UnsafeBufferPointer(start: csearch_folds(), count: csearch_folds_size()),
      as: UTF8.self
    ).split(separator: "\n")
    #expect(lines.count > 5_000)
    var seen: Set<Unicode.Scalar> = []
    for line in lines {
      let parts = line.unicodeScalars.split(separator: " ")
      guard parts.count == 2 else {
        Issue.record("'\(line)' is not a form and its letters")
        continue
      }
      let form = String(parts[0])
      #expect(SearchKey(form).bytes == Array(form.utf8), "'\(form)' folds further")
      for letter in parts[1] {
        #expect(SearchKey(String(letter)).bytes == Array(form.utf8), "'\(letter)' in '\(line)'")
        #expect(seen.insert(letter).inserted, "'\(letter)' stands on two lines")
      }
    }
  }

  @Test("folding is final, bounded in growth, and yields no byte that separates texts")
  func everyScalar() {
    for value in UInt32(0)...0x1F_FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let letter = String(scalar)
      let key = SearchKey(letter)
      let again = SearchKey(String(decoding: key.bytes, as: UTF8.self))
      #expect(key == again, "U+\(String(value, radix: 16))")
      #expect(key.bytes.count <= 4 * letter.utf8.count, "U+\(String(value, radix: 16))")
      #expect(!key.bytes.contains { $0 < 0x20 }, "U+\(String(value, radix: 16))")
    }
  }

  @Test("a folded text folds to itself, and a part of a text to a part of its key")
  func laws() {
    for seed in UInt64(1)...300 {
      var random = Seeded(seed)
      let (before, middle, after) = (
        Mixed.text(&random), Mixed.text(&random), Mixed.text(&random)
      )
      let key = SearchKey(before + middle + after)
      #expect(SearchKey(String(decoding: key.bytes, as: UTF8.self)) == key, "seed \(seed)")
      #expect(key.contains(SearchKey(middle)), "seed \(seed): '\(middle)'")
    }
  }
}
