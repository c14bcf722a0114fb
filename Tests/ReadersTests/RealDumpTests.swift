import Foundation
import Market
import Prose
import TestSupport
import Testing

@testable import Readers

@Suite(.enabled(if: hasSharedFiles, "the folder with real dumps is not beside the checkout"))
struct RealDumpTests {
  @Test("the Chinese seed gives its story and its thirty replies")
  func chineseSeed() throws {
    let snapshot = readText(try sharedFile("seeds/001_8f686ac1397df44f.txt"))
    #expect(snapshot.format == "ptt-diary")
    #expect(snapshot.diagnostics.isEmpty)
    let thread = try #require(snapshot.threads.first)
    let story = thread.story
    #expect(snapshot.threads.count == 1)
    #expect(story.title == "[新聞] DeepSeek低成本破壞價格 恐讓AI產業血流")
    #expect(story.fullTitle == "DeepSeek低成本破壞價格 恐讓AI產業血流成河?")
    #expect(story.author == "張珈睿")
    #expect(story.source == "chinatimes.com")
    #expect(story.published?.iso8601 == "2025-01-28T16:46:21+08:00")
    #expect(story.articlePublished?.iso8601 == "2025-01-28T13:58:00+08:00")
    #expect(story.board == "Stock")
    #expect(story.language == "zh-Hant")
    #expect(story.url == "https://www.ptt.cc/bbs/Stock/M.1738053981.A.415.html")
    #expect(story.text.contains("每百萬輸入tokens為人民幣1至4元"))
    #expect(story.text.contains("R1的平均 pass@1分數"))
    #expect(story.text.hasSuffix("心得/評論:\n\n白菜價直接搶市,不得不說中國搞內卷很有一套\n\n這價格還真的沒什麼好挑剔的"))
    #expect(thread.replies.map(\.floor) == Array(1...30))
    let authors = [
      1: "sheng76314", 12: "s213092921", 16: "a0808996", 17: "DHC1115", 26: "SRNOB", 28: "tctv2002",
    ]
    for (floor, author) in authors { #expect(thread.replies[floor - 1].author == author) }
    #expect(thread.replies[25].text == "")
    #expect(thread.replies[0].at?.iso8601 == "2025-01-28T16:46:00+08:00")
    #expect(thread.replies[29].at?.iso8601 == "2025-01-28T17:06:00+08:00")
    #expect(thread.replies[0].origin.line == 69)
  }

  @Test("the Danish seed gives its story")
  func danishSeed() throws {
    let snapshot = readText(try sharedFile("seeds/000_fa292f59c413b3d9.txt"))
    #expect(snapshot.format == "article")
    #expect(snapshot.diagnostics.isEmpty)
    let thread = try #require(snapshot.threads.first)
    let story = thread.story
    #expect(snapshot.threads.count == 1 && thread.replies.isEmpty)
    #expect(
      story.title == "DeepSeek hævder en omkostnings-overskudsgrad på 545 % for sine AI-modeller")
    #expect(story.author == "Mikhail Vnuchkov")
    #expect(story.source == "Traders Union")
    #expect(story.published == Moment(try #require(Day(year: 2025, month: 3, day: 1))))
    #expect(story.language == "da")
    #expect(story.text.hasPrefix("Den kinesiske startup DeepSeek rapporterer om 545 %"))
    #expect(story.text.contains("til 87.072 dollars"))
  }

  @Test("every real thread, page and crawl agrees with a careful reader")
  func realThreads() throws {
    for name in try names(in: "data/dumps/ptt") {
      let wanted = try Expectation("data/dumps/ptt/\(name.prefix { $0 != "." }).expect.json")
      check(read(try sharedFile("data/dumps/ptt/\(name)")), wanted, name)
    }
  }

  @Test(
    "variants of the seeds give the same",
    arguments: [
      "syn-seed-zh-utf8bom-crlf", "syn-seed-zh-nfd", "syn-seed-zh-zerowidth", "syn-seed-zh-ansi",
      "syn-seed-zh-truncated-char", "syn-seed-zh-big5uao", "syn-seed-da-nbsp",
      "syn-seed-da-mojibake",
    ])
  func hazards(name: String) throws {
    let index = try Expectation.all("data/dumps/hazards/index.json")
    let wanted = try #require(index["\(name).txt"])
    check(readText(try sharedFile("data/dumps/hazards/\(name).txt")), wanted, name)
  }

  /// The seconds between a moment and a written one, which may have only whole minutes.
  private func abs(_ moment: Moment?, _ written: String) -> Int64 {
    guard let moment, let wanted = Moment(iso8601: written) else { return .max }
    return Swift.abs(moment.seconds - wanted.seconds)
  }

  private func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: Project.shared + "/" + folder)
      .filter { !$0.hasSuffix(".expect.json") }.sorted()
  }

  private func check(_ snapshot: Snapshot, _ wanted: Expectation, _ name: String) {
    let replies = snapshot.threads.flatMap(\.replies)
    if let stories = wanted.stories {
      #expect(snapshot.threads.count == stories, "\(name)")
      #expect(wanted.replies.contains(replies.count), "\(name)")
    }
    if let encoding = wanted.encoding { #expect(snapshot.encoding == encoding, "\(name)") }
    for (mark, count) in wanted.marks ?? [:] {
      #expect(replies.count { $0.mark?.rawValue == mark } == count, "\(name): \(mark)")
    }
    wanted.first?.check(replies.first, name)
    wanted.last?.check(replies.last, name)
    guard let story = snapshot.threads.first?.story, let expected = wanted.story else { return }
    if let titles = expected.title {
      #expect(titles.values.map { folded($0) }.contains(folded(story.title)), "\(name)")
    }
    if let authors = expected.author { #expect(authors.contains(story.author ?? ""), "\(name)") }
    if let boards = expected.board { #expect(boards.contains(story.board ?? ""), "\(name)") }
    if let published = expected.published?.first {
      #expect(abs(story.published, published) < 60, "\(name): published")
    }
  }
}

/// The expected reading of a dump, from the file next to it.
private struct Expectation: Decodable {
  struct Story: Decodable {
    let title: OneOf?
    let author: OneOf?
    let board: OneOf?
    let published: OneOf?
  }

  struct Reply: Decodable {
    let mark: String?
    let author: String?
    let floor: Int?
    let text: String?
    let at: String?

    func check(_ reply: Market.Reply?, _ name: String) {
      #expect(reply?.author == author, "\(name)")
      if let floor { #expect(reply?.floor == floor, "\(name)") }
      if let mark { #expect(reply?.mark?.rawValue == mark, "\(name)") }
      #expect(reply?.text == text, "\(name)")
      let moment = at.flatMap { Moment(iso8601: $0, zoneMinutes: 480) }
      #expect(reply?.at == moment, "\(name)")
    }
  }

  /// A value, or several of which any is right.
  struct OneOf: Decodable {
    let values: [String]
    var first: String? { values.first }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode(String.self) {
        values = [one]
      } else {
        values = try container.decode([String].self)
      }
    }

    func contains(_ value: String) -> Bool { values.contains(value) }
  }

  struct Counts: Decodable {
    let values: [Int]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let one = try? container.decode(Int.self) {
        values = [one]
      } else {
        values = try container.decode([Int].self)
      }
    }
  }

  let stories: Int?
  let encoding: String?
  let marks: [String: Int]?
  let story: Story?
  let first: Reply?
  let last: Reply?
  private let counts: Counts?

  var replies: [Int] { counts?.values ?? [0] }

  enum CodingKeys: String, CodingKey {
    case stories, encoding, marks, story, first, last
    case counts = "replies"
  }

  init(_ path: String) throws {
    let bytes = try sharedFile(path).bytes
    self = try JSONDecoder().decode(Expectation.self, from: Data(bytes))
  }

  static func all(_ path: String) throws -> [String: Expectation] {
    let index = try JSONSerialization.jsonObject(with: Data(try sharedFile(path).bytes))
    let entries = index as? [String: [String: Any]] ?? [:]
    return try entries.filter { $0.value["stories"] != nil }.mapValues {
      try JSONDecoder().decode(Expectation.self, from: JSONSerialization.data(withJSONObject: $0))
    }
  }
}
