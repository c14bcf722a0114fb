import Screen
import Testing

/// Names in one column, each to be told from the others.
struct ShortNamesTests {
  @Test("names that agree at both ends show what stands between", arguments: [24, 30, 36, 44])
  func middle(columns: Int) {
    let names = ["v2-1024px-aesthetic-ControlNet", "v2-5-1024px-aesthetic-ControlNet"].map {
      "accounts/fireworks/models/playground-" + $0
    }
    let short = ShortNames(names, columns: columns)
    #expect(Set(names.map { short[$0] }).count == 2)
    for name in names { #expect(short[name].columns <= columns) }
    #expect(short[names[1]].contains("5-1024px"))
  }

  @Test("files of one name show the folders that they are told apart by")
  func folders() {
    let names = ["2026-08-05", "2026-09-05", "2026-10-05"].map {
      "history/of/some/lists/llm-prices/\($0)/data/openai/prices.json"
    }
    let short = ShortNames(names, columns: 32)
    #expect(Set(names.map { short[$0] }).count == 3)
  }

  @Test("the ends are kept where they tell enough")
  func ends() {
    let names = ["accounts/fireworks/models/llama-v3-8b", "accounts/fireworks/models/llama-v3-70b"]
    let short = ShortNames(names, columns: 20)
    #expect(short[names[0]].hasSuffix("8b") && short[names[1]].hasSuffix("70b"))
    #expect(ShortNames(["short"], columns: 20)["short"] == "short")
  }
}
