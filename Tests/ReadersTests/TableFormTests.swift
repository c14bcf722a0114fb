import Market
import Prose
import TestSupport
import Testing

@testable import Readers

/// Tables and records as programs and spreadsheets save them: in any encoding, by column, in parts.
struct TableFormTests {
  private func stories(_ bytes: [UInt8], file: String = "x.csv") -> [String] {
    let snapshot = read(SourceFile(name: file, bytes: bytes))
    return [snapshot.encoding ?? "-"]
      + snapshot.threads.map(\.story).map { story in
        [story.title, story.author, story.published?.day.description, story.text]
          .compactMap(\.self).joined(separator: "|")
      }
  }

  private let table =
    "titel;forfatter;dato;tekst\r\nPrisen er på vej ned;Søren Ås;27.01.2025 09:20;Æbler 🦊\r\n"

  @Test("rows are in another encoding than their names in ASCII show")
  func latin() {
    let latin = table.replacing("🦊", with: "").unicodeScalars.map { UInt8($0.value) }
    #expect(
      stories(latin) == ["windows-1252", "Prisen er på vej ned|Søren Ås|2025-01-27|Æbler"])
  }

  @Test("a table in UTF-16 is read in blocks of any size")
  func wide() {
    for isBigEndian in [false, true] {
      let units = [0xFEFF] + Array(table.utf16)
      let bytes = units.flatMap { unit in
        isBigEndian
          ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
      let wanted = ["utf-16", "Prisen er på vej ned|Søren Ås|2025-01-27|Æbler 🦊"]
      #expect(stories(bytes) == wanted)
      for size in [1, 3, 7] {
        var blocks = UTF16Blocks(bytes)
        var utf8: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
          let end = min(start + size, bytes.count)
          utf8 += blocks?.utf8(of: Array(bytes[start..<end]), isLast: end == bytes.count) ?? []
        }
        #expect(String(decoding: utf8.dropFirst(3), as: UTF8.self) == table)
      }
    }
  }

  @Test("lines of Big5 and lines of UTF-8 are both read")
  func lines() {
    let encoded: [UInt8] = [0xA7, 0x40, 0xAA, 0xCC, 0x3A, 0x20]
    let head = encoded + Array("asta (A) ".utf8) + [0xAC, 0xDD, 0xAA, 0x4F, 0x3A, 0x20]
    let title: [UInt8] = [0xBC, 0xD0, 0xC3, 0x44, 0x3A, 0x20, 0xBB, 0xF9, 0xAE, 0xE6]
    let time: [UInt8] = [0xAE, 0xC9, 0xB6, 0xA1]
    let bytes =
      head + Array("Stock\n".utf8) + title + [0x0A] + time
      + Array(
        ": Mon Jan 27 17:20:00 2025\n\n0.55\n\n--\n※ 文章網址: https://www.ptt.cc/bbs/Stock/M.1737969600.A.415.html\n"
          .utf8)
      + Array("推 bobo: 便宜 01/27 17:21\n".utf8)
    let thread = read(SourceFile(name: "x.txt", bytes: bytes)).threads.first
    #expect(thread?.story.title == "價格" && thread?.story.author == "asta")
    #expect(thread?.replies.map(\.text) == ["便宜"])
  }

  @Test("tables that pandas wrote by column, or as names and rows")
  func columns() {
    let byColumn =
      #"{"url": {"0": "https:\/\/a.example\/1", "1": "https:\/\/a.example\/2"}, "title": {"0": "R1 falls", "1": "V3 falls"}, "#
      + #""date": {"0": 1737969600000, "1": 1737969660000}, "text": {"0": "one", "1": "two"}}"#
    let wanted = ["utf-8", "R1 falls|2025-01-27|one", "V3 falls|2025-01-27|two"]
    #expect(stories(Array(byColumn.utf8), file: "x.json") == wanted)
    let byRow =
      #"{"columns": ["title", "date", "text"], "index": [0, 1], "data": [["R1 falls", "2025-01-27", "one"], ["V3 falls", "2025-01-27", "two"]]}"#
    #expect(stories(Array(byRow.utf8), file: "x.json") == wanted)
  }

  @Test("replies in an answer by parts, and records whose day can't be read")
  func parts() {
    let answer = snapshot(
      #"{"data": {"discussions": {"edges": [{"node": {"title": "R1", "bodyText": "cheap", "author": {"login": "asta"}, "#
        + #""createdAt": "2025-01-27T09:20:00Z", "comments": {"nodes": [{"bodyText": "yes", "author": {"login": "bo"}}]}}}]}}}"#,
      file: "x.json")
    #expect(answer.threads.first?.replies.map(\.text) == ["yes"])
    let records =
      #"[{"title": "a", "text": "one", "date": "/Date(1737969600000)/"}, {"title": "b", "text": "two", "date": "soon"}, "#
      + #"{"title": "c", "text": "three", "date": {"$date": {"$numberLong": "1737969600000"}}}]"#
    #expect(
      stories(Array(records.utf8), file: "x.json") == [
        "utf-8", "a|2025-01-27|one", "b|two", "c|2025-01-27|three",
      ])
    let others =
      #"[{"id": 1, "title": "a", "text": "one"}, {"id": 2, "parent_id": 1, "author": "bo", "text": "two"}]"#
    #expect(snapshot(others, file: "x.json").format == "records")
  }

  private func prices(_ text: String) -> [String] {
    let snapshot = snapshot(text, file: "x.csv")
    return [snapshot.format ?? "-"]
      + snapshot.quotes.map { quote in
        let prices = quote.rate.prices
        let amounts = [prices.input, prices.cachedInput, prices.output].map {
          $0.amount?.description ?? "-"
        }
        return "\(quote.listing.id) \(amounts.joined(separator: " ")) \(quote.rate.currency.code)"
      }
  }

  @Test("the currency is that of the prices, and may have a column of its own")
  func currencies() {
    #expect(
      prices("提供元,モデル,入力（ドル/100万トークン）,出力（ドル/100万トークン）\nアクメ,opal,0.55,2.19\n")
        == ["price-table", "アクメ/opal 0.55 - 2.19 USD"])
    #expect(
      prices("供应商,模型,输入价格（欧元/百万tokens）,输出价格（欧元/百万tokens）\nacme,opal,2,8\n")
        == ["price-table", "acme/opal 2 - 8 EUR"])
    #expect(
      prices(
        "provider\tmodel\tinput_price_per_million\toutput_price_per_million\tcurrency\nacme\topal\t0.55\t2.19\tEUR\nacme\tberyl\t1\t2\tdollars\nacme\tonyx\t1\t2\tbeans\n"
      ) == ["price-table", "acme/opal 0.55 - 2.19 EUR", "acme/beryl 1 - 2 USD"])
  }

  @Test("a table with some heads of ours and some in words is one in words")
  func wordedHeads() {
    #expect(
      prices(
        "Model,Provider,Input ($/1M tokens),Cached input,Output\nopal,Acme,$2.50,$1.25,$10.00\n")
        == ["price-table", "Acme/opal 2.5 1.25 10 USD"])
    #expect(prices("provider,model,input,output\nacme,opal,2.5,10\n").first == "csv")
  }

  @Test("a table in Markdown may stand below a heading, and above more text")
  func markdown() {
    #expect(
      prices(
        "# Prices\n\nAs of today:\n\n| Provider | Model | Input | Output |\n|---|---|---:|---:|\n"
          + "| Acme | opal | $2.50 / 1M | $10.00 / 1M |\n\nAll of them in dollars.\n")
        == ["price-table", "Acme/opal 2.5 - 10 USD"])
  }
}
