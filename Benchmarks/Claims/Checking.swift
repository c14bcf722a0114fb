import Analytics
import Claims
import Foundation
import Market
import Names
import Readers
import Verdicts

/// Times the checking of all claims of the samples' stories against the samples: by a new checker,
/// which has to look up every name and price, and again by the same.
func reportChecking() throws {
  let snapshots = try files(below: "samples").map(Readers.read)
  let market = MarketIndex(snapshots)
  let names = NameCatalogue(readNames(shippedNameFiles).table)
  let stories = snapshots.flatMap(\.threads).map(\.story)
  let texts = stories.map { ($0.text, findClaims(in: $0.text, language: $0.language), day(of: $0)) }
  let count = texts.reduce(0) { $0 + $1.1.count }
  func check(by checker: Checker) throws {
    for (text, claims, day) in texts {
      _ = try checker.judgements(of: claims, in: text, on: day)
    }
  }
  let checker = try Checker(market, names: names)
  let first = seconds { try? check(by: Checker(market, names: names)) }
  let again = seconds { try? check(by: checker) }
  print(
    String(
      format: "  %d claims of %d stories checked in %.1f ms, again in %.1f ms", count, texts.count,
      first * 1e3, again * 1e3))
}

private func day(of story: Story) -> Day {
  story.published?.day ?? Day(number: 20_000)
}

private func files(below folder: String) throws -> [SourceFile] {
  try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().compactMap { path in
    guard let data = FileManager.default.contents(atPath: folder + "/" + path), !data.isEmpty
    else { return nil }
    return SourceFile(name: path, bytes: [UInt8](data))
  }
}
