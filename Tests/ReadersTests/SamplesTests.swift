import Foundation
import Market
import Readers
import TestSupport
import Testing

/// The file at a path in the project, with that path as its name.
func sourceFile(_ path: String) throws -> SourceFile {
  let url = URL(fileURLWithPath: Project.root + "/" + path)
  return SourceFile(name: path, bytes: [UInt8](try Data(contentsOf: url)))
}

/// The files in a folder of the project with a given suffix.
func files(in folder: String, _ suffix: String) -> [String] {
  let names = FileManager.default.enumerator(atPath: Project.root + "/" + folder)
  return (names?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(suffix) }
    .map { folder + "/" + $0 }.sorted()
}

struct SamplesTests {
  @Test("every sample is read in full, with its one wrong price reported")
  func reads() throws {
    var lines: [String] = []
    for path in files(in: "samples", ".json") + files(in: "samples", ".csv") {
      let snapshot = read(try sourceFile(path))
      lines += snapshot.diagnostics.map(\.description)
      #expect(snapshot.format != nil, "\(path)")
      let isEmpty =
        snapshot.quotes.isEmpty && snapshot.exchangeRates.isEmpty && snapshot.reports.isEmpty
        && snapshot.threads.isEmpty && snapshot.scores.isEmpty
      #expect(!isEmpty, "\(path)")
    }
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.contains("which can't be right") })
  }

  @Test("the samples have the prices that the story is about")
  func prices() throws {
    let january = read(try sourceFile("samples/prices/2025-01-26.json"))
    #expect(january.amounts(of: "openai/o1") == ["15", "7.5", "60"])
    #expect(january.amounts(of: "deepseek/deepseek-reasoner") == ["0.55", "0.14", "2.19"])
    let march = read(try sourceFile("samples/prices/2025-03-05.json"))
    let reasoner = try #require(march.quotes(of: "deepseek/deepseek-reasoner").first)
    #expect(reasoner.rate.hours.map(\.prices.output) == [.known("0.55")])
    let wrong = read(try sourceFile("samples/prices/litellm-2026-11-13.json"))
    #expect(
      wrong.quotes.filter { $0.rate.status == .suspect }.map(\.listing.model) == ["jais-30b-chat"])
    #expect(wrong.quotes(of: "ollama/llama3").map(\.rate.status) == [.free])
  }

  @Test("DeepSeek's day adds up to the published figures")
  func report() throws {
    let report = try #require(
      read(try sourceFile("samples/reports/deepseek-2025-02-27.json")).reports.first)
    #expect(report.hours.count == 24 && report.caveats.count == 5)
    let nodeHours = report.hours.reduce(Figure.zero) { $0 + $1.nodes }
    #expect(nodeHours == report.nodes * Figure(24))
    #expect(report.publishedCost == Money("87072", .usd))
    #expect(report.publishedRevenue == Money("562027", .usd))
    let revenue = report.hours.reduce(Figure.zero) { $0 + $1.revenue }
    #expect(Figure(562_020) < revenue && revenue < Figure(562_034))
    #expect(report.notes.assumptions.count == 4)
    #expect(report.notes.basis(of: .gpuHourPrice) == Basis(.estimated, by: "DeepSeek"))
    #expect(report.notes.basis(of: .nodes) == Basis(.reported, by: "DeepSeek"))
  }

  @Test("SGLang's measurements add up to the tokens of an hour")
  func benchmarks() throws {
    let reports = read(try sourceFile("samples/reports/sglang-2025.json")).reports
    #expect(reports.map(\.outputTokens) == ["722520000", "1965513600", "3469651200"])
    let h100 = try #require(reports.first?.notes)
    #expect(h100.decodeTokensPerSecond.map { $0 * Figure(9 * 3_600) } == "722520000")
    #expect(h100.prefillTokensPerSecond.map { $0 * Figure(3 * 3_600) } == reports[0].inputTokens)
  }
}

struct MutationTests {
  @Test("any file with a few bytes changed is read without a trap, and each quote has a place")
  func mutated() throws {
    let ends = [".json", ".csv"].flatMap { files(in: "samples", $0) }
    for (number, path) in ends.enumerated() {
      let bytes = Array(try sourceFile(path).bytes.prefix(4_000))
      var random = Seeded(UInt64(number))
      for _ in 0..<40 {
        var changed = bytes
        for _ in 0..<Int.random(in: 1...6, using: &random) {
          let place = Int.random(in: changed.indices, using: &random)
          changed[place] =
            Array("{}[],:\"\\ -e.9tn/\n\u{1}é".utf8).randomElement(using: &random) ?? 0
        }
        let snapshot = read(SourceFile(name: "x", bytes: changed))
        let isPlaced = snapshot.quotes.allSatisfy { $0.origin.line > 0 && $0.origin.column > 0 }
        #expect(isPlaced, "\(path), seed \(number)")
        let isUseful = snapshot.format != nil || !snapshot.diagnostics.isEmpty
        #expect(isUseful, "\(path), seed \(number)")
      }
    }
  }
}

struct BrokenTests {
  @Test("every broken file gives its diagnostics, line by line")
  func broken() throws {
    let paths = files(in: "Tests/ReadersTests/Broken", "").filter { !$0.hasSuffix(".diagnostics") }
    #expect(paths.count >= 10)
    for path in paths {
      let file = try sourceFile(path)
      let name = String(path.split(separator: "/").last ?? "")
      let lines = read(SourceFile(name: name, bytes: file.bytes)).diagnostics.map { "\($0)\n" }
      if ProcessInfo.processInfo.environment["UPDATE_DIAGNOSTICS"] != nil {
        let url = URL(fileURLWithPath: Project.root + "/" + path + ".diagnostics")
        try Data(lines.joined().utf8).write(to: url)
        Issue.record("recorded \(path).diagnostics; read the difference before you commit it")
      }
      let expected = try sourceFile(path + ".diagnostics")
      #expect(lines.joined() == String(decoding: expected.bytes, as: UTF8.self), "\(path)")
      #expect(!lines.isEmpty, "\(path)")
    }
  }
}
