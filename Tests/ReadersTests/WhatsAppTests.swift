import Market
import TestSupport
import Testing

@testable import Readers

struct WhatsAppTests {
  @Test("a chat is a story, its messages are replies, and notices are neither")
  func chat() throws {
    let snapshot = snapshot(
      """
      30/01/19, 20:49 - Messages are end-to-end encrypted.
      30/01/19, 20:50 - Ada created group "Quarry: prices"
      30/01/19, 20:51 - Ada: first,
      and its second line
      01/02/19, 00:08 - ~ Bo:.
      01/02/19, 00:09 - \u{202A}+1 202 555 0101\u{202C}: at 12:30: see
      """, file: "WhatsApp Chat.txt")
    #expect(snapshot.format == "whatsapp" && snapshot.diagnostics.isEmpty)
    let thread = try #require(snapshot.threads.first)
    #expect(thread.story.title == "Quarry: prices")
    #expect(thread.replies.map(\.author) == ["Ada", "Bo", "+1 202 555 0101"])
    #expect(thread.replies.map(\.text) == ["first,\nand its second line", ".", "at 12:30: see"])
    #expect(thread.replies.map(\.origin.line) == [3, 5, 6])
    #expect(
      thread.replies.map { $0.at?.iso8601 } == [
        "2019-01-30T20:51:00+00:00", "2019-02-01T00:08:00+00:00", "2019-02-01T00:09:00+00:00",
      ])
  }

  @Test(
    "a chat has the name that its file is given in any language",
    arguments: [
      "WhatsApp Chat with Ada.txt", "exports/WhatsApp-chat med Ada.txt", "與Ada的WhatsApp對話.txt",
      "Chat de WhatsApp con Ada.txt", "Ada.txt",
    ])
  func names(file: String) {
    #expect(snapshot("31/01/19, 11:25 - Bo: a", file: file).threads.first?.story.title == "Ada")
  }

  @Test(
    "phones print dates by their country's convention",
    arguments: [
      ("[31.01.19, 11:25:01] Ada: a", "2019-01-31T11:25:01+00:00"),
      ("\u{200E}[1/31/19, 11:25:01\u{202F}PM] Ada: a", "2019-01-31T23:25:01+00:00"),
      ("1/31/2019, 12:25 a. m. - Ada: a", "2019-01-31T00:25:00+00:00"),
      ("31/1/2019, 00:08 a. m. - Ada: a", "2019-01-31T00:08:00+00:00"),
      ("2019/1/31 下午11:25 - Ada: a", "2019-01-31T23:25:00+00:00"),
      ("2019. 1. 31. 오후 11:25 - Ada: a", "2019-01-31T23:25:00+00:00"),
      ("2019年1月31日 11:25 - Ada: a", "2019-01-31T11:25:00+00:00"),
      ("31.01.19 kl. 11.25 - Ada: a", "2019-01-31T11:25:00+00:00"),
      ("31-01-19 11:25 - Ada: a", "2019-01-31T11:25:00+00:00"),
    ])
  func stamps(line: String, moment: String) {
    let thread = snapshot(line, file: "chat.txt").threads.first
    #expect(thread?.replies.map { $0.at?.iso8601 } == [moment])
    #expect(thread?.replies.first?.text == "a" && thread?.story.title == "chat")
  }

  @Test(
    "the whole file tells which number is the day",
    arguments: [
      (["03/04/19", "03/20/19"], ["2019-03-04", "2019-03-20"]),
      (["03/04/19", "20/04/19"], ["2019-04-03", "2019-04-20"]),
      (["01/12/18", "02/01/19", "03/01/19"], ["2018-12-01", "2019-01-02", "2019-01-03"]),
      (["01/12/18", "02/01/18", "03/01/18"], ["2018-01-12", "2018-02-01", "2018-03-01"]),
      (["19/12/30", "20/01/02", "20/01/03"], ["2019-12-30", "2020-01-02", "2020-01-03"]),
      (["03/04/19"], ["2019-04-03"]),
    ])
  func order(dates: [String], days: [String]) {
    let text = dates.map { "\($0), 10:00 - Ada: a\n" }.joined()
    let replies = snapshot(text, file: "chat.txt").threads.first?.replies
    #expect(replies?.map { $0.at?.day.description } == days)
  }

  @Test(
    "a chat without years is counted back from the day of the file",
    arguments: [
      "27/01, 09:20", "27.01., 09:20", "1/27, 9:20 AM", "27-01 09:20", "Jan 27, 9:20 AM",
      "27 Jan 09:20", "27. jan. 09:20", "27 ene. 9:20", "27 janv. à 09:20", "09:20, 27 Jan",
      "1月27日 上午9:20", "1월 27일 오전 9:20", "27/1 lúc 09:20", "27.1. klo 9.20",
    ])
  func yearless(stamp: String) {
    let text = "\(stamp) - Ada: a\n\(stamp) - Bo: b\n"
    for (day, year) in [("2025-02-03", 2025), ("2025-01-10", 2024)] {
      let chat = snapshot(text, file: "chat \(day).txt")
      #expect(chat.format == "whatsapp")
      #expect(
        chat.threads.first?.replies.map { $0.at?.iso8601 }
          == Array(repeating: "\(year)-01-27T09:20:00+00:00", count: 2))
      #expect(
        chat.diagnostics.map(\.message) == [
          "its messages state no year; the last one is taken to be of \(year)-01-27"
        ])
    }
    #expect(snapshot(text, file: "chat.txt").threads.first?.replies.first?.at == nil)
    #expect(snapshot("\(stamp) - Ada: a\n", file: "chat.txt").format != "whatsapp")
  }

  @Test(
    "months in words, and two digits of a year in any place",
    arguments: [
      "Jan 27, 2025, 9:20 AM", "27 de jan de 2025 09:20", "27 janv. 2025 à 09:20",
      "09:20, 27 Jan 2025", "27-jan-25 09:20", "25/01/27, 09:20", "25.1.27. 09:20",
      "25. 1. 27. 오전 9:20", "01/27/25, 9:20 AM",
    ])
  func orders(stamp: String) {
    let file = SourceFile(
      name: "chat.txt", bytes: Array("\(stamp) - Ada: a\n".utf8),
      readAt: Moment(iso8601: "2026-01-01T00:00:00Z"))
    let chat = read(file)
    #expect(chat.format == "whatsapp" && chat.diagnostics.isEmpty)
    #expect(chat.threads.first?.replies.first?.at?.iso8601 == "2025-01-27T09:20:00+00:00")
  }

  @Test("a chat is called as the file that it was sent in")
  func named() {
    for file in ["WhatsApp Chat - Prices.zip", "WhatsApp Chat - Prices.txt"] {
      let chat = snapshot("27/01/25, 09:20 - Ada: a\n", file: file).threads.first
      #expect(chat?.story.title == "WhatsApp Chat - Prices")
    }
  }

  @Test(
    "lookalikes are not chats",
    arguments: [
      "2025-01-28 13:58 - a heading", "10.5.2.1, 11:25 - x: y", "[1, 2, 3, 4, 5] a: b",
      "1/2/19, 11:25 PQ - Ada: a",
    ])
  func others(text: String) {
    #expect(snapshot(text, file: "chat.txt").format != "whatsapp")
  }

  @Test("no chat traps, however it is truncated")
  func anyChat() {
    let bytes = Array("\u{200E}[1/31/19, 11:25:01\u{202F}PM] Ada: a\n99/99/9999, 23:59 - :\n".utf8)
    for cut in 0...bytes.count {
      #expect(read(SourceFile(name: "c.txt", bytes: Array(bytes[..<cut]))).threads.count < 2)
    }
  }

  @Test(
    "chats of other scripts, calendars and orders are read",
    arguments: [
      "27/1/2568 15:15 - โบ: x", "27/1/68 15:15 น. - โบ: x", "27‏/1‏/2025، 3:15 م - ادا: x",
      "٢٧‏/١‏/٢٠٢٥، ٣:١٥ م - ادا: x", "۱۴۰۳/۱۱/۸، ۱۵:۱۵ - آدا: x", "27/01/25, 3:15 अपराह्न - अदा: x",
      "२७/०१/२०२५, १५:१५ - अदा: x", "27.01.25 г., 15:15 ч. - Ада: x", "15:15, 27/01/2025 - Ada: x",
      "[15:15:00, 27/01/2025] Ada: x", "27/01/25 3:15 CH - Ada: x", "2025년 1월 27일 오후 3:15 - 아다: x",
      "27.01.2025 15.15 - Ada: x", "2025/1/27 下午3:15 - 雅達: x", "27/1/2025 15:15 PM - Ada: x",
    ])
  func scripts(line: String) throws {
    let snapshot = read(SourceFile(name: "chat.txt", bytes: Array("\(line)\n\(line)\n".utf8)))
    let reply = try #require(snapshot.threads.first?.replies.first)
    #expect(reply.text == "x")
    #expect(reply.at?.iso8601.hasPrefix("2025-01-27T15:15:00") == true)
  }

  @Test(
    "Persian years begin with spring, leap years included",
    arguments: [
      (1399, 1, 1, "2020-03-20"), (1399, 12, 30, "2021-03-20"), (1400, 1, 1, "2021-03-21"),
      (1403, 12, 30, "2025-03-20"), (1404, 1, 1, "2025-03-21"), (1404, 7, 1, "2025-09-23"),
    ])
  func persian(year: Int, month: Int, day: Int, wanted: String) {
    #expect(Day(yearOfEra: year, month: month, day: day)?.description == wanted)
  }

  @Test(
    "WhatsApp's mark of an edited message is left out, and what a person puts in brackets stays",
    arguments: [
      ("cheap <This message was edited>", "cheap"),
      ("cheap \u{200E}<Diese Nachricht wurde bearbeitet.>", "cheap"),
      ("便宜 <此訊息已編輯>", "便宜"), ("cheap <edited by Bo>", "cheap <edited by Bo>"),
      ("see <edit.md>", "see <edit.md>"),
    ])
  func edits(said: String, text: String) {
    let chat = snapshot("31/01/19, 11:25 - Ada: \(said)", file: "chat.txt")
    #expect(chat.threads.first?.replies.map(\.text) == [text])
  }
}
