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
