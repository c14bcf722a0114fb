import Market
import TestSupport
import Testing

@testable import Readers

/// Tables of scores, and ratios, in the forms that people have.
struct ScoreTableTests {
  private func scores(_ text: String, file: String = "x.csv") -> [String] {
    snapshot(text, file: file).scores.map { "\($0.benchmark) \($0.model) \($0.value) \($0.scale)" }
  }

  @Test("the first leaderboards of LMArena are read, with what else they measured")
  func oldestArena() {
    #expect(
      scores(
        "key,Model,MT-bench (score),MMLU,License,Organization,Link\n"
          + "opal-7b,Opal 7B,6.57,0.453,Apache,Acme,https://a.example\nberyl,Beryl,-,0.7,-,-,-\n",
        file: "leaderboard_table_20230619.csv") == [
          "MT-bench Opal 7B 6.57 points", "MMLU Opal 7B 0.453 share", "MMLU Beryl 0.7 share",
        ])
    #expect(
      scores(
        "key,Model,Arena Elo rating,MT-bench (win rate %),MMLU,License\nopal,Opal 7B,1130,66.2,45.3,x\nberyl,Beryl,-,-,-,x\n"
      ) == [
        "LMArena Opal 7B 1130 points", "MT-bench win rate Opal 7B 66.2 percent",
        "MMLU Opal 7B 45.3 percent",
      ])
    #expect(
      scores("Rank,Model,Elo Rating,Description\n1,opal-13b,1169,a chat model\n")
        == ["LMArena opal-13b 1169 points"])
  }

  @Test("the newest tables of LMArena have a rating for each kind of question, and a day")
  func newestArena() {
    let read = snapshot(
      "model_name,rating,rating_lower,rating_upper,vote_count,rank,organization,category,leaderboard_publish_date\n"
        + "opal-high,1521.8834,1515.2,1528.5,18422,1,acme,overall,2026-10-22\n"
        + "opal-high,1561.0337,1550.1,1571.9,3022,1,acme,coding,2026-10-22\n", file: "latest.csv")
    #expect(read.scores.map(\.benchmark) == ["LMArena", "LMArena coding"])
    #expect(read.scores.map(\.value.description) == ["1521.8834", "1561.0337"])
    #expect(read.scores.allSatisfy { $0.day?.description == "2026-10-22" })
  }

  @Test("leaderboards of issues resolved, and of open models")
  func lists() {
    let resolved = snapshot(
      #"{"leaderboards": [{"name": "Verified", "results": [{"name": "Opal (high)", "resolved": 81.2, "cost": 402.15, "date": "2026-08-25"}, {"name": "Beryl", "resolved": 101}]}, {"name": "Lite", "results": []}]}"#,
      file: "leaderboards.json")
    #expect(resolved.format == "swe-bench")
    #expect(resolved.scores.map(\.benchmark) == ["SWE-bench Verified"])
    #expect(resolved.scores.first?.runCost?.amount.description == "402.15")
    let open = snapshot(
      #"[{"model": {"name": "acme/opal-7b"}, "evaluations": {"ifeval": {"name": "IFEval", "value": 0.89, "normalized_score": 89.11}, "math": {"name": "MATH", "normalized_score": 0}, "bbh": {"name": "BBH", "normalized_score": null}}}]"#,
      file: "formatted.json")
    #expect(
      open.scores.map { "\($0.benchmark) \($0.model) \($0.value)" } == [
        "IFEval acme/opal-7b 89.11", "MATH acme/opal-7b 0",
      ])
  }

  @Test("Aider's leaderboard as a table, copied or kept by oneself")
  func aider() {
    #expect(
      scores(
        "Model\tPercent correct\tCost\tCommand\tCorrect edit format\tEdit Format\n"
          + "opal (high)\t84.9%\t$29.08\taider --model opal\t96.4%\tdiff\n") == [
          "Aider opal (high) 84.9 percent"
        ])
    let own = snapshot(
      "date,model,pass_rate_2_pct,total_cost_usd_225_cases,test_cases\n2025-01-20,opal,56.9,5.4193,225\n"
        + "2025-01-21,beryl,61.7,,133\n2025-01-21,,61.7,,133\n", file: "aider.csv")
    #expect(own.scores.map(\.benchmark) == ["Aider polyglot", "Aider code editing"])
    #expect(own.scores.first?.runCost?.amount.description == "5.4193")
    #expect(own.scores.first?.day?.description == "2025-01-20")
    #expect(own.diagnostics.map(\.origin.line) == [4])
  }

  @Test("one-api's ratios alone, and as its server answers them")
  func ratios() {
    let bare = snapshot(#"{"opal": 0.275, "beryl": 7.5}"#, file: "model_ratio.json")
    #expect(bare.format == "new-api")
    #expect(bare.quotes.map { $0.rate.prices.input.amount?.description } == ["0.55", "15"])
    let known = #"{"gpt-4": 15, "gpt-4-32k": 30, "gpt-3.5-turbo": 0.25, "opal": 0.5}"#
    #expect(snapshot(known, file: "x.json").quotes.count == 4)
    let answer = snapshot(
      #"{"success": true, "data": [{"key": "GroupRatio", "value": "{\"vip\": 1}"}, {"key": "ModelRatio", "value": "{\"opal\": 0.275}"}, "#
        + #"{"key": "CompletionRatio", "value": "{\"opal\": 4}"}]}"#, file: "option.json")
    #expect(answer.quotes.map { $0.rate.prices.output.amount?.description } == ["2.2"])
    for other in ["completion_ratio.json", "GroupRatio.json", "x.json"] {
      #expect(snapshot(#"{"opal": 2, "beryl": 4}"#, file: other).format != "new-api")
    }
  }
}
