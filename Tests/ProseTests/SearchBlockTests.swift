import Prose
import TestSupport
import Testing

struct SearchBlockTests {
  private let said: [(author: String?, text: String)] = [
    ("梁文鋒", "價格不是目標"),
    ("Søren", "The price is $0.55 now"),
    (nil, "Prices of DeepSeek"),
    ("deepseek", "no comment"),
    ("", ""),
    ("soren2", "DeepSeek's price: 16 元, 价格"),
  ]

  @Test(
    "which of six entries match",
    arguments: [
      ("", [0, 1, 2, 3, 4, 5]),
      ("price", [1, 2, 5]),
      ("價格", [0, 5]),
      ("格", [0, 5]),
      ("deepseek", [2, 3, 5]),
      ("deepseek price", [2, 5]),
      ("deepseek !price", [3]),
      ("!price", [0, 3, 4]),
      ("!price !deepseek", [0, 4]),
      ("author:soren", [1, 5]),
      ("author:deepseek", [3]),
      ("!author:deepseek", [0, 1, 2, 4, 5]),
      ("author:soren deepseek", [5]),
      ("author:soren !deepseek", [1]),
      ("!author:soren !price", [0, 3, 4]),
      ("has:claim", [0, 1, 2, 3, 4, 5]),
      ("!has:claim price", [1, 2, 5]),
      ("\"deepseek no\"", []),
      ("nowhere", []),
      ("board:x", [0, 1, 2, 3, 4, 5]),
    ])
  func finds(search: String, entries: [Int]) {
    var block = SearchBlock()
    for (author, text) in said { block.append(author: author, text) }
    #expect(block.entries(of: Search(search)) == entries)
  }

  @Test("an empty block matches nothing")
  func empty() {
    #expect(SearchBlock().entries(of: Search("")) == [])
    #expect(SearchBlock().entries(of: Search("!x")) == [])
  }

  @Test("ends that don't fit the bytes match nothing", arguments: [[0, 9], [7, 3, 12], []])
  func damaged(ends: [UInt32]) {
    let found = Array("no price\u{1F}no\u{1F}".utf8).withUnsafeBytes { bytes in
      ends.withUnsafeBytes { Search("price").entries(in: bytes, ends: $0) }
    }
    #expect(found == [])
  }

  @Test("a block scan finds the same as entries one by one, at any alignment")
  func scanAgainstOneByOne() {
    for seed in UInt64(1)...150 {
      var random = Seeded(seed)
      let said = (0..<Int.random(in: 1...120, using: &random)).map { _ in
        (author: Mixed.text(&random, upTo: 6), text: Mixed.text(&random))
      }
      var block = SearchBlock()
      for (author, text) in said { block.append(author: author, text) }
      let search = Search(Mixed.search(&random))
      let expected = said.indices.filter { place in
        let (author, text) = (SearchKey(said[place].author), SearchKey(said[place].text))
        return search.clauses.allSatisfy { clause in
          switch clause.need {
          case .text(let key): (author.contains(key) || text.contains(key)) == clause.isWanted
          case .author(let key): author.contains(key) == clause.isWanted
          case .board, .language, .after, .before, .claim, .star, .source, .pattern, .score,
            .replies,
            .order:
            true
          }
        }
      }
      #expect(block.entries(of: search) == expected, "seed \(seed): '\(search.text)'")
      #expect(shifted(block, search) == expected, "seed \(seed): '\(search.text)'")
    }
  }

  /// Scans from an odd address, as bytes from a file may be aligned.
  private func shifted(_ block: SearchBlock, _ search: Search) -> [Int] {
    let ends = block.ends.withUnsafeBytes { [0] + Array($0) }
    let bytes = [0] + block.bytes
    return bytes.withUnsafeBytes { bytes in
      ends.withUnsafeBytes { ends in
        search.entries(
          in: UnsafeRawBufferPointer(rebasing: bytes[1...]),
          ends: UnsafeRawBufferPointer(rebasing: ends[1...]))
      }
    }
  }
}

extension Mixed {
  /// A random search.
  static func search(_ random: inout Seeded) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let not = Bool.random(using: &random) ? "!" : ""
      let field = ["", "", "", "author:", "has:claim "][Int.random(in: 0..<5, using: &random)]
      return not + field + text(&random, upTo: 2)
    }.joined(separator: " ")
  }
}
