import Foundation
import Market
import Readers
import TestSupport
import Testing
import Verdicts

@Suite("The claims of stories")
struct StoryTests {
  /// A file's claims, as `verdict words`.
  private func claims(of path: String) throws -> [JudgedClaim] {
    let data = try #require(FileManager.default.contents(atPath: path), "\(path)")
    let checker = try Loaded.checker()
    return try Readers.read(SourceFile(name: path, bytes: [UInt8](data))).threads
      .flatMap { try checker.claims(of: $0) }
  }

  @Test(
    "no sample story is contradicted, and each has its known claims",
    arguments: [
      ("deepseek-545-procent.txt", 11), ("deepseek-margin-thread.txt", 8),
      ("deepseek-night-discount.txt", 13), ("deepseek-price-thread.txt", 10),
    ])
  func samples(name: String, supported: Int) throws {
    let found = try claims(of: Project.root + "/samples/news/" + name)
    let contradicted = found.filter { $0.judgement.verdict == .contradicted }
    #expect(contradicted.isEmpty, "\(contradicted.map { "\($0.words): \($0.judgement.formula)" })")
    #expect(found.count { $0.judgement.verdict == .supported } >= supported)
  }

  /// The two articles that the project began with; only some machines have them.
  private static let seeds = ["000_fa292f59c413b3d9.txt", "001_8f686ac1397df44f.txt"].map {
    Project.shared + "/seeds/" + $0
  }
  private static let hasSeeds = seeds.allSatisfy(FileManager.default.fileExists)

  @Test(
    "the Danish article about 545 %",
    .enabled(if: hasSeeds, "needs ../shared/seeds"),
    arguments: [
      ("545 %", Verdict.supported, "545.474 %"), ("87.072 dollars", .supported, "$87072"),
      ("562.027 dollars", .supported, "$562027"),
      ("200 millioner dollars", .supported, "$205140000"),
      ("6 millioner dollars", .cannotSay, ""),
    ])
  func danish(words: String, verdict: Verdict, value: String) throws {
    let found = try claims(of: StoryTests.seeds[0]).filter { $0.words.contains(words) }
    #expect(found.contains { $0.judgement.verdict == verdict && $0.valueText == value })
    #expect(!found.contains { $0.judgement.verdict == .contradicted })
  }

  @Test(
    "the Chinese thread about 3 % to 4 % of o1",
    .enabled(if: hasSeeds, "needs ../shared/seeds"),
    arguments: [
      ("3%~4%", Verdict.supported, "3.65–3.66667 %"), ("16元", .supported, "CN¥16"),
      ("79.8%", .supported, "79.8 %"), ("200鎂", .cannotSay, ""), ("2%", .cannotSay, ""),
    ])
  func chinese(words: String, verdict: Verdict, value: String) throws {
    let found = try claims(of: StoryTests.seeds[1]).filter { $0.words.contains(words) }
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.judgement.verdict == verdict && $0.valueText == value })
  }

  @Test(
    "what is off is told beside what is right",
    .enabled(if: hasSeeds, "needs ../shared/seeds"))
  func notes() throws {
    let danish = try claims(of: StoryTests.seeds[0])
    let chinese = try claims(of: StoryTests.seeds[1])
    let share = chinese.first { $0.words == "3%~4%" }
    #expect(share?.judgement.note == "cached input: 1.867 %")
    let profit = danish.first { $0.judgement.verdict == .roughly }
    #expect(
      profit?.judgement.note == "545.5 % is profit on cost; the gross margin is 84.51 %")
  }
}
