import Foundation
import Market
import Readers
import TestSupport
import Testing

private let realPrices = "../shared/data/prices"
private let hasRealPrices = FileManager.default.fileExists(
  atPath: Project.root + "/" + realPrices)
private let hasPython = output(of: "python3", ["-c", "print(1)"]) == "1\n"
private let formats = [
  "litellm", "models.dev", "openrouter", "genai-prices", "llm-prices", "portkey", "langfuse",
]

/// Compares price lists with the reading of a script that shares no code with the program.
@Suite(.enabled(if: hasPython, "python3 is not here"))
struct IndependentReadingTests {
  @Test("each format's own fixture agrees with an independent reading", arguments: formats)
  func fixtures(format: String) throws {
    try compare("Tests/ReadersTests/Prices/\(format).json", format)
  }

  @Test(
    "every real price list agrees with an independent reading, price for price",
    .enabled(if: hasRealPrices, "the folder ../shared/data with real price lists is not here"),
    arguments: formats)
  func realFiles(format: String) throws {
    let paths = files(in: realPrices + "/" + format, ".json")
    #expect(!paths.isEmpty)
    for path in paths { try compare(path, format) }
  }

  private func compare(_ path: String, _ format: String) throws {
    let snapshot = read(try sourceFile(path))
    #expect(snapshot.format == format, "\(path)")
    let ours = snapshot.quotes.flatMap(\.priceLines).sorted()
    let written = try #require(
      output(
        of: "python3",
        [Project.root + "/Tests/Independent/prices.py", format, Project.root + "/" + path]))
    let theirs = written.split(separator: "\n").map(String.init).sorted()
    #expect(!ours.isEmpty, "\(path)")
    let differences = ours.difference(from: theirs)
    let lines = differences.prefix(6).map { change in
      switch change {
      case .insert(_, let line, _): "only ours: \(line)"
      case .remove(_, let line, _): "only theirs: \(line)"
      }
    }
    #expect(lines == [], "\(path): \(differences.count) lines differ")
  }
}

private func output(of program: String, _ arguments: [String]) -> String? {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return nil }
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
}

extension Quote {
  /// A line per price, in the script's format.
  fileprivate var priceLines: [String] {
    let span = "\(effectiveFrom?.day.description ?? "")..\(effectiveUntil?.day.description ?? "")"
    var prices = rate.prices.lines(prefix: "")
    for tier in rate.tiers { prices += tier.prices.lines(prefix: ">\(tier.aboveTokens):") }
    for hours in rate.hours {
      for window in hours.windows {
        let days = window.weekdays.map(String.init).joined()
        prices += hours.prices.lines(prefix: "@\(window.clocks)[\(days)]:")
      }
    }
    prices += rate.extras.map { "+\($0.name) (\($0.unit))\t\($0.amount)" }
    return prices.map { "\(listing.id)\t\(span)\t\($0)" }
  }
}

extension PriceList {
  fileprivate func lines(prefix: String) -> [String] {
    Meter.allCases.compactMap { meter in
      switch self[meter] {
      case .known(let amount), .suspect(let amount, _): "\(prefix)\(meter.rawValue)\t\(amount)"
      case .free: "\(prefix)\(meter.rawValue)\t0"
      case .unknown, .dynamic: nil
      }
    }
  }
}

extension Hours.Window {
  fileprivate var clocks: String {
    [fromMinute, untilMinute].map { String(format: "%02d:%02d", $0 / 60, $0 % 60) }
      .joined(separator: "-")
  }
}
