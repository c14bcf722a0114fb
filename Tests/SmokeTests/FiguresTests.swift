import Foundation
import TestSupport
import Testing

/// The project's first figures, from the real files to the program's output.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct FiguresTests {
  @Test func `prices are shown in any currency, a vendor's own list unconverted`() throws {
    let all = ["prices", "deepseek/deepseek-reasoner", "openai/o3-mini", "--against", "o1"]
    let samples = ["--as-of", "2025-03-01", "--from", Project.root + "/samples"]
    let yuan = try Program.run(all + samples + ["--currency", "CNY"]).output
    #expect(
      yuan.contains("4.00     1.00") && yuan.contains("1 USD = 7.27903 CNY, ECB 2025-02-28")
        && yuan.contains("DeepSeek CNY"))
    #expect(yuan.contains("8.00693") && !yuan.contains("8.006934"))
    let old = try Program.run(all + ["--currency", "DKK", "--from", Project.root + "/samples"])
    #expect(old.status == 0 && old.output.contains(", ECB 2026-10-30, stale\n"))
    for how in [["--against", "o1"], ["openai/o1", "openai/o3-mini", "--compare"]] {
      let never = try Program.run(
        ["prices", "--currency", "XAU", "--from", Project.root + "/samples"] + how)
      #expect(
        never.status == 2 && never.output.isEmpty
          && never.errors.contains("no exchange rate from USD to XAU is known by"))
    }
  }

  @Test func `changes are counted by what happened, each word in its number`() throws {
    let changes = try Program.run(
      [
        "changes", "--from", "2025-01-01", "--to", "2025-03-01", Project.root + "/samples",
      ]
    ).output
    #expect(changes.contains("\n3 launches, 2 cuts, 1 rise, 2 hours, 2 ends\n"))
    #expect(changes.contains("deepseek/deepseek-chat +292.9 %"))
  }

  @Test func `a filter without matches says so, and an invalid one is rejected`() throws {
    func ask(_ filter: String) throws -> Program.Result {
      try Program.run(
        [
          "prices", "--against", "o1", "--where", filter, "--from",
          Project.root + "/samples/prices",
        ])
    }
    let nothing = try ask("provider:openia out<3")
    #expect(nothing.status == 0)
    #expect(
      nothing.errors.contains(
        "no listing passes 'provider:openia out<3'; no provider's name holds 'openia', did you mean "
          + "'openai'?"))
    let unread = try ask("in<3 foo>20%")
    #expect(unread.status == 2 && unread.output.isEmpty)
    #expect(unread.errors.hasPrefix("--where:1:6: error: there is no field 'foo'; "))
    #expect(try ask("cost<1").errors.contains("'cost' needs a workload"))
  }

  @Test("DeepSeek's day: three figures for one fact")
  func day() throws {
    let report = Project.root + "/samples/reports/deepseek-2025-02-27.json"
    let margin = try object(["margin", "--from", report, "--json"])
    #expect(margin["revenue"] as? String == "562027")
    #expect(margin["revenueRecomputed"] as? String == "562100")
    #expect(margin["cost"] as? String == "87072")
    #expect(margin["profitOnCost"] as? String == "5.45474")
    #expect(margin["grossMargin"] as? String == "0.84508")
    #expect(margin["revenueMultiple"] as? String == "6.45474")
    #expect((margin["hours"] as? [Any])?.count == 24)
  }

  @Test(
    "R1 against o1 by day and by night",
    arguments: [
      ("2025-01-28", "0.03667 0.01867 0.03650"), ("2025-03-01T12:00Z", "0.03667 0.01867 0.03650"),
      ("2025-03-01T17:00Z", "0.009000 0.004667 0.009167"),
    ])
  func byNight(moment: String, ratios: String) throws {
    let prices = try object(
      ["prices", "deepseek/deepseek-reasoner", "--against", "o1", "--as-of", moment, "--json"]
        + ["--blend", "266:342:168", "--from", Project.root + "/samples"])
    let row = try #require((prices["rows"] as? [[String: Any]])?.first)
    let ratio = try #require(row["ratio"] as? [String: String])
    #expect(
      ["input", "cachedInput", "output"].compactMap { ratio[$0] }.joined(separator: " ") == ratios)
    if ratios.hasPrefix("0.036") { #expect(ratio["blend"] == "0.03379", "in DeepSeek's own mix") }
  }

  @Test(
    "deepseek-v4-pro on a Tuesday, at its peak and off it",
    arguments: [("2026-09-15T02:00Z", "3.96"), ("2026-09-15T05:00Z", "1.98")])
  func peak(moment: String, output: String) throws {
    let prices = try object(
      ["prices", "deepseek/deepseek-v4-pro", "--against", "o1", "--as-of", moment, "--json"]
        + ["--from", Project.root + "/samples/prices/2026-09-10.json"])
    let row = try #require((prices["rows"] as? [[String: Any]])?.first)
    #expect((row["perMillion"] as? [String: String])?["output"] == output)
  }

  @Test("DeepSeek's day with other assumptions, a column each")
  func whatIf() throws {
    let suppositions = [
      "gpu-hour=3.79 night-discount=75%", "V3: cheaper-share=100%", "prices=openai/o1@2025-01-28",
    ]
    let estimate = try Program.run(
      ["margin", "--from", Project.root + "/samples/reports", "--estimate", "--markdown"])
    #expect(estimate.output.contains("| deepseek-2025-02-27 | as published | estimated |"))
    #expect(estimate.output.contains("| profit on cost | 545.47 % | 93.03 % |"))
    let arguments =
      ["margin", "deepseek-2025-02-27", "--from", Project.root + "/samples"]
      + suppositions.flatMap { ["--what-if", $0] }
    let scenarios = try #require(
      try object(arguments + ["--json"])["scenarios"] as? [[String: Any]])
    #expect(
      scenarios.map { $0["name"] as? String }
        == ["as published", suppositions[0], "V3", suppositions[2]])
    #expect(
      scenarios.map { $0["profitOnCost"] as? String }
        == ["5.45474", "1.97119", "2.22216", "190.04879"])
    #expect(scenarios[2]["revenue"] as? String == "280560")
    #expect(scenarios[3]["revenue"] as? String == "16635000")
    let csv = try Program.run(arguments + ["--csv"]).output.split(separator: "\n")
    #expect(csv.first?.hasPrefix("figure,unit,as published,gpu-hour=3.79 night") == true)
    #expect(csv.contains { $0.hasPrefix("revenue,USD a day,562027,490250.37") })
    let markdown = try Program.run(arguments + ["--markdown"]).output
    #expect(markdown.contains("| profit on cost | 545.47 % | 197.12 % | 222.22 % | 19,004.88 % |"))
  }

  @Test("rents of such GPUs on the report's day stand beside its own price of a GPU-hour")
  func rents() throws {
    let folder = try Scratch()
    let rents = folder.path + "/rents.csv"
    try folder.write(
      "date,gpu,usd_hr,source\n2025-01-01,H100 SXM,2.49,Acme\n2025-02-20,H100 SXM,2.89,Acme\n"
        + "2025-02-20,A100,1.2,Acme\n2025-03-20,H100 SXM,3.1,Acme\n", to: "rents.csv")
    let report = Project.root + "/samples/reports/deepseek-2025-02-27.json"
    let answer = try object(["margin", "--from", report, "--from", rents, "--json"])
    #expect(answer["gpuHourPrice"] as? String == "2" && answer["gpu"] as? String == "H800")
    #expect(
      answer["rents"] as? [[String: String]] == [
        [
          "gpu": "H100 SXM", "gpuHourPrice": "2.89", "date": "2025-02-20", "source": "Acme",
          "origin": rents + ":3",
        ]
      ])
    let text = try Program.run(["margin", "--from", report, "--from", rents]).output
    #expect(text.contains("  a GPU-hour     $2  H800, in this report  2025-02-27\n"))
    #expect(text.contains("              $2.89  H100 SXM, Acme        2025-02-20  \(rents):3\n"))
  }

  @Test("SGLang's cost of a million output tokens")
  func decoding() throws {
    let answer = try object(
      ["margin", "96 H100", "--from", Project.root + "/samples/reports", "--json"])
    let published = try #require((answer["scenarios"] as? [[String: Any]])?.first)
    let cost = try #require(published["writingCostPerMillionOut"] as? String)
    #expect(cost.hasPrefix("0.1993"))
  }

  @Test("an invalid what-if is reported, with the nearest name")
  func unknownName() throws {
    let result = try Program.run(
      ["margin", "--from", Project.root + "/samples/reports", "--what-if", "gpu-hours=2"])
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(
      result.errors
        == "--what-if:1:1: error: no what-if setting is called 'gpu-hours'; did you mean "
        + "'gpu-hour'?\n")
  }

  @Test("R1 against o1 in January 2025", .enabled(if: Program.hasShared, "no real files here"))
  func prices() throws {
    let list = Project.shared + "/data/prices/litellm/2025-01-26.json"
    let answer = try object(
      ["prices", "deepseek/deepseek-reasoner", "--against", "o1", "--from", list, "--json"])
    #expect(answer["asOf"] as? String == "2025-01-26")
    #expect(answer["base"] as? String == "openai/o1")
    let row = try #require((answer["rows"] as? [[String: Any]])?.first)
    #expect(
      row["perMillion"] as? [String: String]
        == ["input": "0.55", "cachedInput": "0.14", "output": "2.19"])
    #expect(
      row["ratio"] as? [String: String] == [
        "input": "0.03667", "cachedInput": "0.01867", "output": "0.03650", "blend": "0.03657",
      ])
    #expect((row["origin"] as? String)?.hasSuffix("litellm/2025-01-26.json:1963:5") == true)
  }

  @Test("R1 against o1 in AIME 2024, and what a run of Aider's exercises cost")
  func quality() throws {
    let samples = Project.root + "/samples"
    let aime = try object([
      "quality", "--benchmark", "aime 2024", "--from", samples, "--as-of", "2025-01-28", "--json",
    ])
    let points = try #require(aime["points"] as? [[String: Any]])
    #expect(points.prefix(2).map { $0["model"] as? String } == ["R1", "o1-1217"])
    #expect(points.prefix(2).map { $0["cost"] as? String } == ["0.96", "26.25"])
    #expect(points.prefix(2).map { $0["place"] as? String } == ["frontier", "behind"])
    let aider = try Program.run([
      "quality", "--benchmark", "Aider polyglot", "--run-cost", "--from", samples,
    ])
    #expect(
      aider.output.contains(
        "  gpt-5                         high                    88.0   29.08  frontier"))
    let unknown = try Program.run(["quality", "--benchmark", "AIME 2042", "--from", samples])
    #expect(unknown.status == 2)
    #expect(
      unknown.errors.hasSuffix(
        "error: no benchmark is called 'AIME 2042'; did you mean 'AIME 2024'?\n"))
  }

  @Test("the Chinese seed: thirty replies", .enabled(if: Program.hasShared, "no real files here"))
  func thread() throws {
    let seed = Project.shared + "/seeds/001_8f686ac1397df44f.txt"
    let answer = try object(["read", seed, "--json"])
    let story = try #require((answer["stories"] as? [[String: Any]])?.first)
    #expect(story["published"] as? String == "2025-01-28T16:46:21+08:00")
    #expect(story["articlePublished"] as? String == "2025-01-28T13:58:00+08:00")
    #expect(story["board"] as? String == "Stock")
    let replies = try #require(story["replies"] as? [[String: Any]])
    #expect(replies.count == 30)
    for (floor, author) in [
      (1, "sheng76314"), (12, "s213092921"), (16, "a0808996"), (17, "DHC1115"), (28, "tctv2002"),
    ] {
      #expect(replies[floor - 1]["author"] as? String == author)
      #expect(replies[floor - 1]["floor"] as? Int == floor)
    }
    #expect((replies[25]["text"] as? String ?? "").isEmpty)
    #expect(replies.allSatisfy { ($0["at"] as? String)?.hasPrefix("2025-01-28T1") == true })
  }

  private func object(_ arguments: [String]) throws -> [String: Any] {
    let result = try Program.run(arguments)
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(json as? [String: Any], "\(result.errors)")
  }
}

extension Program {
  /// Whether the real price lists and seeds are available.
  fileprivate static var hasShared: Bool {
    FileManager.default.fileExists(atPath: Project.shared + "/seeds")
  }
}
