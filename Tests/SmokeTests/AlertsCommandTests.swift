import Foundation
import TestSupport
import Testing

/// The `alerts` command as a script sees it.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct AlertsCommandTests {
  private let prices = Project.root + "/samples/prices"
  private let folder: Scratch

  init() throws { folder = try Scratch() }

  static let endings: [(rules: [String], status: Int32)] = [
    (["cut>60% provider:deepseek"], 3), (["cut>90%"], 0), (["cut>90%", "blend(o3)<4"], 3),
    (["blend(o33)<4"], 2), (["cutt"], 2), (["cutt", "blend(o3)<4"], 3), ([], 2),
  ]

  @Test(
    "alerts exits with 3 if a rule fires, 0 if none does, 2 if it can't run",
    arguments: endings)
  func ends(rules: [String], status: Int32) throws {
    let result = try Program.run(
      ["alerts", "--from", prices, "--as-of", "2026-01-19"] + rules.flatMap { ["--rule", $0] })
    #expect(result.status == status, "\(result.errors)")
  }

  @Test(
    "rules know how many sell a model, and what lists call a provider",
    arguments: [
      ("hosts>1 model:r1", ["one/deepseek-r1", "two/deepseek-r1"]), ("hosts>2", []),
      ("gap>50% model:r1", ["one/deepseek-r1", "two/deepseek-r1"]), ("gap>200%", []),
      ("in>0 provider:google", ["gemini/gemini-2.5-pro"]),
    ])
  func names(rule: String, ids: [String]) throws {
    try folder.write(
      #"""
      {"one/deepseek-r1": {"input_cost_per_token": 1e-6, "output_cost_per_token": 1e-6,
          "litellm_provider": "one", "mode": "chat"},
        "two/deepseek-r1": {"input_cost_per_token": 2e-6, "output_cost_per_token": 2e-6,
          "litellm_provider": "two", "mode": "chat"},
        "gemini/gemini-2.5-pro": {"input_cost_per_token": 1.25e-6, "output_cost_per_token": 1e-5,
          "litellm_provider": "gemini", "mode": "chat"}}
      """#, to: "model_prices_and_context_window-2026-01-10.json")
    let result = try Program.run([
      "alerts", "--from", folder.path, "--as-of", "2026-01-19", "--rule", rule, "--json",
    ])
    #expect(result.status == (ids.isEmpty ? 0 : 3), "\(result.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let alerts = try #require((json as? [String: Any])?["alerts"] as? [[String: Any]])
    let listings = alerts.flatMap { $0["listings"] as? [[String: Any]] ?? [] }
    #expect(listings.compactMap { $0["id"] as? String }.sorted() == ids)
  }

  @Test("a file's rules fire, and invalid ones are reported with file, line and column")
  func file() throws {
    try folder.write("# DeepSeek\ncut>20% provider:deepseek\ncut providor:x\n", to: "rules")
    let result = try Program.run([
      "alerts", "--from", prices, "--as-of", "2026-01-19", "--rules", folder.path + "/rules",
      "--json",
    ])
    #expect(result.status == 3)
    #expect(
      result.errors.contains(
        "/rules:3:5: error: unknown word 'providor:' in the rule; did you mean 'provider:'?\n"))
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let alerts = try #require((json as? [String: Any])?["alerts"] as? [[String: Any]])
    #expect(alerts.map { $0["provider"] as? String } == ["deepseek"])
    let listing = try #require((alerts.first?["listings"] as? [[String: Any]])?.first)
    #expect(listing["id"] as? String == "deepseek/deepseek-chat")
    let step = try #require((listing["steps"] as? [[String: String]])?.first)
    #expect(
      step == ["meter": "output", "before": "1.68", "after": "0.42", "share": "-0.75000"])
  }

  @Test("a screen with rules shows what fires; an invalid rule is reported, and costs no other")
  func screen() throws {
    try folder.write("cutt\ncut>70% provider:deepseek\n", to: "rules")
    let result = try Program.run([
      "screen", "--at", "2026-01-19", "--size", "80x24", "--rules", folder.path + "/rules", prices,
    ])
    #expect(result.status == 0)
    #expect(result.errors.contains("/rules:1:1: error: unknown word 'cutt' in the rule"))
    #expect(result.output.contains("\n ! cut 75 % deepseek"))
    #expect(result.output.contains("! 1 alert "))
  }
}
