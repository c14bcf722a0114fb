import Market
import TestSupport
import Testing

@testable import Readers

/// Pages of chats, which are read part by part.
struct ChatPageTests {
  private func telegram(_ count: Int) -> String {
    var page =
      "<!DOCTYPE html><html><body><div class=\"page_header\"><div class=\"text bold\">Prices</div></div>"
      + "<div class=\"history\">\n"
    for number in 1...count {
      let answer =
        "<div class=\"reply_to\"><a href=\"#go_to_message\(max(1, number - 300))\">this</a></div>"
      let author =
        number.isMultiple(of: 3) ? "" : "<div class=\"from_name\">Asta \(number % 7)</div>"
      page +=
        "<div class=\"message default\" id=\"message\(number)\">\n<div class=\"body\"><div class=\"date\" "
        + "title=\"27.01.2025 09:20:00 UTC+01:00\">09:20</div>\(author)\(number.isMultiple(of: 5) ? answer : "")"
        + "<div class=\"text\">便宜 \(number) &amp; "
        + String(repeating: "so it goes ", count: 20) + "</div></div></div>\n"
    }
    return page + "</div></body></html>"
  }

  private func discord(_ count: Int) -> String {
    var page =
      "<!DOCTYPE html><html><body><div class=preamble__entry>Quarry</div><div class=preamble__entry>a / prices</div>\n"
    for number in 1...count {
      page +=
        "<div class=chatlog__message-group><div data-message-id=\(number * 2)><span class=chatlog__author>Asta \(number % 7)"
        + "</span><span class=chatlog__timestamp>27/01/2025 09:20</span><div class=chatlog__content>"
        + String(repeating: "so it goes ", count: 30)
        + "</div></div>\n<div data-message-id=\(number * 2 + 1)>"
        + "<div class=chatlog__content>and \(number)</div></div></div>\n"
    }
    return page + "</body></html>"
  }

  @Test("in parts a page gives what it gives as a whole, and takes the memory of a part")
  func parts() throws {
    for page in [telegram(700), discord(700)] {
      let file = SourceFile(name: "chat.html", bytes: Array(page.utf8))
      var reader = try #require(ChatPageReader(file, mostPartBytes: 40_000))
      var batches: [Snapshot] = []
      for start in stride(from: 0, to: file.bytes.count, by: 14_001) {
        let end = min(start + 14_001, file.bytes.count)
        batches += reader.read(Array(file.bytes[start..<end]), isLast: end == file.bytes.count)
      }
      batches.removeAll(where: \.threads.isEmpty)
      #expect(batches.count > 4)
      #expect(Set(batches.flatMap(\.threads).map(\.story)).count == 1)
      #expect(batches.map(\.newStories) == [1] + batches.dropFirst().map { _ in 0 })
      let replies = batches.flatMap(\.threads).flatMap(\.replies)
      let wanted = try #require(readWhole(file).threads.first)
      #expect(replies.count == wanted.replies.count && replies == wanted.replies)
    }
  }

  @Test("a page of megabytes comes in batches, and is one story")
  func batches() throws {
    let file = SourceFile(name: "chat.html", bytes: Array(telegram(5_500).utf8))
    var batches: [Snapshot] = []
    var rest = file.bytes[...]
    Readers.read(named: file.name) {
      defer { rest = rest.dropFirst(700_001) }
      return rest.isEmpty ? nil : Array(rest.prefix(700_001))
    } deliver: {
      batches.append($0)
    }
    #expect(batches.filter { !$0.threads.isEmpty }.count > 1)
    #expect(batches.reduce(0) { $0 + $1.newStories } == 1)
    let wanted = try #require(readWhole(file).threads.first)
    #expect(batches.flatMap(\.threads).flatMap(\.replies) == wanted.replies)
    #expect(wanted.replies.count == 5_500)
    let read = Readers.read(file)
    #expect(read.threads.count == 1 && read.threads.first == wanted)
  }

  @Test("a page without an end of a message, or cut anywhere, is read as far as it goes")
  func broken() {
    let bytes = Array(telegram(3).utf8)
    for cut in stride(from: 0, to: bytes.count, by: 7) {
      let snapshot = read(SourceFile(name: "chat.html", bytes: Array(bytes[..<cut])))
      #expect(snapshot.threads.count < 2)
    }
    let long = telegram(2).replacing("便宜 2", with: String(repeating: "x ", count: 2 << 20))
    let thread = read(SourceFile(name: "chat.html", bytes: Array(long.utf8))).threads.first
    #expect(thread?.replies.count == 2)
  }
}
