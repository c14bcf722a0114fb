import Market
import TestSupport
import Testing

@testable import Readers

/// Benchmark scores, from JSON and from a table.
struct ScoresTests {
  @Test("both forms give the same scores")
  func bothForms() throws {
    let json = snapshot(
      #"""
      {"tokentape": 1, "source": "Aider", "observed": "2025-08-23", "benchmarks": [
        {"name": "Aider polyglot", "listing": "openai/gpt-5", "setting": "high", "score": "88.0",
          "runCost": "29.0829", "url": "https://aider.chat"},
        {"name": "AIME 2024", "model": "R1", "score": 0.798, "scale": "share", "until": "2025-05-28"},
        {"name": "LMArena", "model": "R1", "score": "1372", "scale": "points", "date": "2025-08-04"}]}
      """#)
    let table = snapshot(
      """
      name;listing;model;until;setting;score;scale;runCost;source;url;date
      Aider polyglot;openai/gpt-5;;;high;88.0;;29.0829;Aider;https://aider.chat;2025-08-23
      AIME 2024;;R1;2025-05-28;;0.798;share;;Aider;;2025-08-23
      LMArena;;R1;;;1372;points;;Aider;;2025-08-04
      """, file: "scores.csv")
    #expect(json.diagnostics == [] && table.diagnostics == [])
    #expect(json.format == "tokentape" && table.format == "scores")
    #expect(json.scores.map(\.elsewhere) == table.scores.map(\.elsewhere))
    #expect(json.scores.map(\.comparable) == ["88", "79.8", "1372"])
    let first = try #require(json.scores.first)
    #expect(first.model == "gpt-5" && first.runCost == Money("29.0829", .usd))
    #expect(first.origin.line == 2)
  }

  @Test("the samples have the scores that the story is about")
  func samples() throws {
    let readme = read(try sourceFile("samples/benchmarks/deepseek-r1-2025-01-20.json"))
    func score(_ benchmark: String, _ model: String) -> [Figure] {
      readme.scores.filter { $0.benchmark == benchmark && $0.model == model }.map(\.value)
    }
    for (benchmark, r1, o1) in [
      ("AIME 2024", "79.8", "79.2"), ("MATH-500", "97.3", "96.4"), ("GPQA Diamond", "71.5", "75.7"),
      ("SWE-bench Verified", "49.2", "48.9"), ("Aider polyglot", "53.3", "61.7"),
    ] as [(String, Figure, Figure)] {
      #expect(score(benchmark, "R1") == [r1] && score(benchmark, "o1-1217") == [o1])
    }
    let aider = read(try sourceFile("samples/benchmarks/aider-polyglot.csv"))
    let best = try #require(aider.scores.max { $0.value < $1.value })
    #expect(best.listing?.id == "openai/gpt-5" && best.setting == "high")
    #expect(best.runCost == Money("29.0829", .usd) && best.value == "88")
    #expect(aider.scores.allSatisfy { $0.runCost != nil && $0.day != nil })
  }

  @Test(
    "a bad value costs only itself or its score",
    arguments: [
      Case(
        testDescription: "a score above its scale",
        source: entry(#""score": «1»101"#),
        messages: [
          "1: error: '101' is not a percentage; name its scale: percent, share, "
            + "or points if it has no upper limit"
        ]),
      Case(
        testDescription: "a share above one", source: entry(#""scale": "share", "score": «1»79.8"#),
        messages: [
          "1: error: '79.8' is not a share from 0 to 1; name its scale: percent, share, "
            + "or points if it has no upper limit"
        ]),
      Case(
        testDescription: "a scale that is none",
        source: entry(#""score": 1, "scale": «1»"percents""#),
        messages: ["1: error: 'percents' is not a scale; did you mean 'percent'?"]),
      Case(
        testDescription: "a run for nothing", source: entry(#""score": 1, "runCost": «1»0"#),
        messages: [
          "1: error: a run can't cost nothing; leave it out if nobody measured it"
        ]),
      Case(
        testDescription: "a score of nobody",
        source: #"{"tokentape": 1, "benchmarks": [«1»{"name": "MMLU", "score": 1}]}"#,
        messages: [
          "1: error: this score names no model; add \"listing\": \"openai/o1\", or \"model\" "
            + "if nobody sells it"
        ]),
      Case(
        testDescription: "a listing without a provider",
        source: entry(#""score": 1, "listing": «1»"o1""#),
        messages: ["1: error: 'o1' is not an id; write provider and model, such as \"openai/o1\""]),
      Case(
        testDescription: "a table with slips of the pen",
        source: """
          name,listing,model,score,runCost,«1»price
          AIME 2024,«2»o1,o1,«3»high,«4»0,1
          «5»,,R1,79.8,,
          «6»AIME 2024,,,79.8,,
          «7»AIME 2024,,R1,,,
          AIME 2024,,R1,«8»179.8,,

          """,
        messages: [
          "1: warning: unknown column 'price'; use one of currency, date, listing, model, name, "
            + "runCost, scale, score, setting, source, until, url",
          "0: ", "2: error: 'o1' is not an id; write an id, such as openai/o1",
          "3: error: 'high' is not a number; write a score, such as 79.8",
          "4: error: '0' is not what a run cost; "
            + "write such as 5.42, or leave it empty if nobody measured it",
          "5: error: this line names no benchmark; write its name, such as AIME 2024",
          "6: error: this line names no model; write a listing, such as openai/o1, "
            + "or a model if nobody sells it",
          "7: error: this line has no score; write it, such as 79.8",
          "8: error: '179.8' is not a percentage; name its scale: percent, share, "
            + "or points if it has no upper limit",
        ]),
    ])
  func badValues(example: Case) {
    let (read, expected) = example.lines(file: "scores")
    // A line without a score is reported as well.
    let noScore = "scores:2:1: error: this line has no score; write it, such as 79.8"
    #expect(read == expected.map { $0 == "0: " ? noScore : $0 })
  }

  /// A file of one score with the given members.
  private static func entry(_ members: String) -> String {
    #"{"tokentape": 1, "benchmarks": [{"name": "AIME 2024", "model": "o1", "# + members + "}]}"
  }
}

extension Score {
  /// The score without its place.
  fileprivate var elsewhere: Score {
    var score = self
    score.origin = Origin(file: "", line: 0)
    return score
  }
}
