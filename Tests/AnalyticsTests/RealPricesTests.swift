import Analytics
import Foundation
import Market
import Readers
import TestSupport
import Testing

private let prices = Project.shared + "/data/prices"
private let isThere = FileManager.default.fileExists(atPath: prices)

/// Two years of real price lists; skipped if they are not available.
@Suite(.enabled(if: isThere, "the folder ../shared/data with real price lists is not here"))
struct RealPricesTests {
  @Test("the moves of 59 listings in 111 lists, and the apparent ones")
  func moves() throws {
    let rows = try table("history_litellm-lineage_selected.csv")
    let changes = MarketIndex(snapshots(of: rows)).view(asOf: moment("2026-11-20")).changes
      .reversed()
    let shown = changes.map {
      "\($0.observed?.day.description ?? "") \($0.listing.model) \($0.kind.word)"
    }
    let moves = zip(changes, shown).filter(\.0.isMove).map(\.1).sorted()
    #expect(moves.joined(separator: "\n") == Self.moves)
    let slips = zip(changes, shown).filter { $0.0.kind.isCorrection }.map(\.1).sorted()
    #expect(slips.joined(separator: "\n") == Self.slips)
    #expect(changes.count { $0.kind == .deprecated } > 30)
    #expect(!changes.contains { [.added, .removed, .returned].contains($0.kind) })
  }

  @Test("five catalogues' lists make one index, in which slips stay slips")
  func realFiles() throws {
    let folders = ["litellm", "models.dev", "genai-prices", "openrouter", "langfuse"]
    let files = try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: prices + "/" + folder).map {
        folder + "/" + $0
      }
    }
    let market = MarketIndex(
      try files.map { file in
        let url = URL(fileURLWithPath: prices + "/" + file)
        return read(SourceFile(name: file, bytes: [UInt8](try Data(contentsOf: url))))
      })
    let now = moment("2026-11-20")
    let view = market.view(asOf: now)
    #expect(view.offers.count > 5_000)
    func kinds(_ id: String, by source: String) -> [String] {
      let parts = id.split(separator: "/", maxSplits: 1).map(String.init)
      let listing = Listing(provider: parts[0], model: parts[1])
      return market.changes(of: listing, asOf: now).filter { $0.source == source }.map(\.kind.word)
    }
    #expect(
      kinds("azure_ai/deepseek-r1", by: "litellm") == ["deprecated", "correction: zero", "added"])
    #expect(
      kinds("gemini/gemini-1.5-flash", by: "litellm") == [
        "removed", "deprecated", "correction: zero",
      ])
    #expect(
      kinds("deepseek/deepseek-chat", by: "models.dev") == [
        "correction: powerOfTen", "cut", "cut", "rise",
      ])
    let luna = Listing(provider: "openai", model: "gpt-5.6-luna")
    let cut = try #require(market.changes(of: luna, asOf: now).first { $0.kind == .cut })
    #expect(cut.source == "genai-prices" && cut.daysLate == 22)
    // litellm is wrong by a factor of ten on Claude Instant; models.dev and genai-prices are right.
    let instant = view.offers.first { $0.quote.listing.id == "anthropic/claude-instant-1.2" }
    let quotes = try #require(instant.map { [$0.quote] + $0.others })
    #expect(
      quotes.first { $0.source == "litellm" }?.rate.prices.output
        == .suspect("0.551", .powerOfTenFromOthers))
  }

  private static let moves = """
    2024-10-14 gemini-1.5-flash cut
    2024-11-14 gpt-4o cut
    2025-01-14 mistral-large-latest cut
    2025-02-05 o1-mini cut
    2025-02-11 deepseek-chat rise
    2025-03-02 claude-3-5-haiku-20241022 cut
    2025-06-11 o3 cut
    2025-11-11 gemini-2.5-flash cachedOnly
    2026-01-19 deepseek-chat cut
    2026-01-19 deepseek-reasoner cut
    2026-01-19 gemini-2.5-pro cachedOnly
    2026-02-04 gemini-2.5-flash-lite cachedOnly
    2026-03-09 mistral-large-latest cut
    2026-08-20 gpt-5.6-luna cut
    2026-08-20 gpt-5.6-terra cut
    2026-09-10 deepseek-v4-flash rise
    2026-09-10 deepseek-v4-pro rise
    2026-09-10 deepseek/deepseek-r1 rise
    2026-09-10 gpt-5.6-sol cut
    2026-09-10 grok-3 cut
    2026-09-10 grok-4 cut
    2026-10-07 deepseek-v4-flash cut
    """
  private static let slips = """
    2024-10-17 gpt-4o correction: missing
    2024-10-17 gpt-4o-mini correction: missing
    2024-10-17 o1-mini correction: missing
    2024-10-17 o1-preview correction: missing
    2024-11-14 claude-3-5-haiku-20241022 correction: missing
    2025-03-18 deepseek-r1 correction: zero
    2025-04-16 claude-3-5-haiku-20241022 correction: powerOfTen
    2025-07-18 gemini-2.0-flash correction: missing
    2025-07-18 gemini-2.5-flash correction: missing
    2025-07-18 gemini-2.5-pro correction: missing
    2026-02-04 grok-3 correction: missing
    2026-03-27 gemini-1.5-flash correction: zero
    2026-09-10 mistral-large-latest correction: missing
    """

  private func table(_ file: String) throws -> [[String]] {
    try String(contentsOfFile: prices + "/" + file, encoding: .utf8)
      .split(whereSeparator: \.isNewline).dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
  }

  /// A snapshot for each day, from rows of day, source, model, three prices and the end date.
  private func snapshots(of rows: [[String]]) -> [Snapshot] {
    Dictionary(grouping: rows) { $0[0] }.sorted { $0.key < $1.key }.map { day, rows in
      var snapshot = Snapshot(file: day)
      snapshot.quotes = rows.enumerated().map { place, row in
        let id = row[2].contains("/") ? row[2] : "own/" + row[2]
        let figures = row[3...5].map { Figure($0) }
        var quote = quote(id, "1", cached: figures[1], "1", on: day)
        quote.rate.prices.input = figures[0].map { Price(perMillion: $0) } ?? .unknown
        quote.rate.prices.output = figures[2].map { Price(perMillion: $0) } ?? .unknown
        quote.retires = Moment(iso8601: row[6])
        quote.origin = Origin(file: day, line: place + 2)
        return quote
      }
      return snapshot
    }
  }
}

extension Change.Kind {
  fileprivate var word: String {
    if case .correction(let reason) = self { "correction: \(reason)" } else { "\(self)" }
  }

  fileprivate var isCorrection: Bool {
    if case .correction = self { true } else { false }
  }
}
