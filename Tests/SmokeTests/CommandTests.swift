import Testing
import TestSupport

/// The commands as a shell sees them.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct CommandTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.write(prices(of: "opal"), to: "prices.json")
    try folder.write(#"{"wrong": true}"#, to: "wrong.json")
  }

  @Test
  func `check exits with 0 if all is well, 1 if there are problems, 2 if it can't run`()
    throws
  {
    #expect(try Program.run(["check", folder.path + "/prices.json"]).status == 0)
    let wrong = try Program.run(["check", folder.path])
    #expect(wrong.status == 1)
    #expect(wrong.output.isEmpty)
    #expect(wrong.errors.contains("\(folder.path)/wrong.json: error: no known format"))
    #expect(try Program.run(["check", folder.path + "/none"]).status == 2)
    #expect(try Program.run(["check"]).status == 2)
    #expect(try Program.run(["check", "--nonsense"]).status == 2)
  }

  @Test(arguments: ["0x0", "0x36", "120x0", "120", "x", "120x36x2", "100000x100000"])
  func `a screen without a row or column is none`(size: String) throws {
    let result = try Program.run(["screen", "--size", size, folder.path])
    #expect(result.status == 2 && result.errors.contains("--size"), "\(result)")
  }

  @Test func `read can read its own output from standard input`() throws {
    let result = try Program.run(["read", "-", "--json"], input: prices(of: "opal"))
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    #expect(
      result.output.hasPrefix(
        #"{"tokentape":1,"file":"-","format":"litellm","encoding":"utf-8","listings":[{"#
          + #""id":"northwind/opal","provider":"northwind","model":"opal","status":"known","#
          + #""currency":"USD","perMillion":{"input":"2.5","output":"10"}"#))
  }

  @Test func `listings are compared with each other or with a base, and filtered`() throws {
    let list = folder.path + "/two.json"
    try folder.write(
      #"""
      {"northwind/opal": {"litellm_provider": "northwind", "mode": "chat",
        "input_cost_per_token": 2.5e-06, "output_cost_per_token": 1e-05},
       "northwind/onyx": {"litellm_provider": "northwind", "mode": "chat",
        "input_cost_per_token": 5e-06, "output_cost_per_token": 1e-05}}
      """#, to: "two.json")
    let both = ["prices", "northwind/opal", "northwind/onyx", "--from", list]
    let compared = try Program.run(both + ["--compare", "--json"])
    #expect(compared.status == 0)
    #expect(compared.output.contains(#""multiple":{"input":"2.00000","output":"1.00000""#))
    let cheap = try Program.run(both + ["--against", "northwind/onyx", "--where", "in<60%"])
    #expect(cheap.output.contains("northwind/opal") && !cheap.output.contains("  northwind/onyx"))
    let nobody = try Program.run(
      both + ["--against", "northwind/onyx", "--where", "in<60% of opl"])
    #expect(nobody.status == 2 && nobody.errors.contains("no listing is called 'opl'"))
    let alone = try Program.run(both)
    #expect(alone.status == 0 && alone.output.contains("northwind/opal"))
  }

  @Test func `a mistyped command is told although options follow it`() throws {
    let result = try Program.run(["pricse", "--hosts", "r1"])
    #expect(result.status == 2 && result.errors.contains("did you mean 'prices'?"))
  }

  @Test(arguments: [["feed", "--search", "/[/"], ["feed", "--search", "r1 after:nonsense"]])
  func `a search that can't be read finds nothing, and says why`(words: [String]) throws {
    let result = try Program.run(words + ["--from", "samples"])
    #expect(result.status == 2 && result.output == "")
    #expect(result.errors.hasPrefix("--search:1:") && result.errors.contains("can't be read"))
  }

  @Test func `a search without a hit says so, and is no failure`() throws {
    let result = try Program.run(["feed", "--search", "zzzz", "--from", "samples"])
    #expect(result.status == 0 && result.output == "no story or reply passes 'zzzz'\n")
    let answer = try Program.run(["feed", "--search", "zzzz", "--from", "samples", "--json"])
    #expect(answer.output == "{\"stories\":[]}\n")
  }

  @Test func `nothing to load begins no archive, and an empty one is as good as none`() throws {
    let home = try Scratch()
    let path = home.path + "/a.sqlite"
    let nothing = try Program.run(["load", home.path + "/none", "--archive", path])
    #expect(nothing.status == 2 && home.text(of: "a.sqlite").isEmpty)
    let compact = try Program.run(["archive", "compact", "--archive", path])
    #expect(compact.status == 2 && home.text(of: "a.sqlite").isEmpty)
  }

  @Test func `a mistyped command is told with the one that was probably meant`() throws {
    let result = try Program.run(["price"])
    #expect(result.status == 2 && result.output == "")
    #expect(
      result.errors == "tokentape: error: there is neither a command nor a file 'price'; did you "
        + "mean 'prices'?\n")
    // A path is one, and so is what is like no command; neither exists.
    for path in ["./price", "zebra"] {
      let missing = try Program.run(["--archive", ":memory:", path])
      #expect(missing.status == 2)
      #expect(missing.errors.contains("\(path): error: no such file or folder; check how"))
    }
  }

  @Test func `without a terminal a plain report is printed`() throws {
    let result = try Program.run([folder.path])
    #expect(result.status == 0)
    #expect(result.output.contains("northwind/opal"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test(arguments: ["TERM=dumb", "TERM=", "TERM=never-described"])
  func `a terminal without cursor movement gets a plain report`(variable: String) throws {
    let pty = try Pty([folder.path], variables: [variable])
    #expect(try pty.end() == 0)
    #expect(pty.output.contains("northwind/opal"))
    #expect(!pty.output.contains("\u{1B}"))
    #expect(pty.modes == pty.modesBefore)
  }

  /// A list of one model at two sellers, an embedding, a free model, and a formula for a name.
  private func writeMarket() throws -> String {
    func entry(_ id: String, _ provider: String, _ mode: String, _ output: String) -> String {
      #"""
      "\#(id)": {"litellm_provider": "\#(provider)", "mode": "\#(mode)",
        "input_cost_per_token": \#(output), "output_cost_per_token": \#(output)}
      """#
    }
    let entries = [
      entry("dear/agate", "dear", "chat", "5e-06"), entry("cheap/agate", "cheap", "chat", "1e-06"),
      entry("gift/agate", "gift", "chat", "0"),
      entry("cheap/vector", "cheap", "embedding", "1e-07"),
      entry("=cmd/agate", "=cmd", "chat", "9e-06"),
    ]
    try folder.write("{" + entries.joined(separator: ",\n") + "}", to: "market-2026-11-13.json")
    return folder.path + "/market-2026-11-13.json"
  }

  @Test func `an ambiguous name lists its sellers with prices, cheapest first`() throws {
    let list = try writeMarket()
    let result = try Program.run(["prices", "agate", "--from", list])
    #expect(result.status == 2 && result.output.isEmpty)
    #expect(
      result.errors.contains(
        "error: 'agate' is sold by several providers; name one of these listings:"))
    let sellers = result.errors.split(separator: "\n").compactMap { line in
      line.split(separator: " ").first { $0.hasSuffix("/agate") }.map(String.init)
    }
    #expect(sellers == ["cheap/agate", "dear/agate", "=cmd/agate", "gift/agate"])
  }

  @Test func `prices lists text models on sale; the rest is counted, and can be shown`()
    throws
  {
    let list = try writeMarket()
    let alone = try Program.run(["prices", "--sort", "out", "--from", list])
    #expect(alone.status == 0)
    let ids = alone.output.split(separator: "\n").compactMap { line in
      line.split(separator: " ").first { $0.contains("/") }.map(String.init)
    }
    #expect(ids == ["cheap/agate", "dear/agate", "=cmd/agate", "gift/agate"])
    #expect(alone.output.contains("1 other kind left out: --all shows them"))
    let all = try Program.run(["prices", "--all", "--from", list, "--json"]).output
    #expect(all.contains(#""kind":"embedding","availability":"on sale""#))
    #expect(!all.contains("leftOut"))
    let vectors = try Program.run(["prices", "--where", "kind:embedding", "--from", list])
    #expect(vectors.output.contains("cheap/vector") && !vectors.output.contains("/agate"))
  }

  @Test func `a CSV table is safe, and can be sorted by any column`() throws {
    let list = try writeMarket()
    let csv = try Program.run(["prices", "--csv", "--sort", "in", "--reverse", "--from", list])
    let lines = csv.output.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("id,currency,input,cachedInput,cacheWrite,output,reasoning,blend,"))
    #expect(lines[1].hasPrefix("'=cmd/agate,USD,9,,,9,,9,"))
    #expect(lines[2].hasPrefix("dear/agate,USD,5,,,5,,5,"))
    #expect(lines.last?.hasPrefix("gift/agate,USD,0,,,0,,0,") == true)
    let unknown = try Program.run(["prices", "--sort", "prise", "--from", list])
    #expect(unknown.status == 2 && unknown.errors.contains("no column is called 'prise'"))
    let alerts = try Program.run(["alerts", "--rule", "out<2", "--csv", "--from", list])
    #expect(alerts.status == 3 && alerts.output.contains("out<2,cheap,"))
    #expect(try Program.run(["prices", "--csv", "--json", "--from", list]).status != 0)
  }

  @Test func `check reports problems of files, and other commands don't`() throws {
    try folder.write(
      #"{"p/a": {"litellm_provider": "p", "input_cost_per_token": "cheap"}}"#, to: "bad.json")
    let result = try Program.run(["prices", "--from", folder.path + "/bad.json"])
    #expect(!result.errors.contains("'cheap' is not a price"))
    #expect(result.errors.contains("1 problem in what was read; tokentape check "))
  }

  @Test func `an archive is recognised by its content, whatever its name`() throws {
    let list = try writeMarket()
    let archive = folder.path + "/x.db"
    #expect(try Program.run(["load", list, "--archive", archive]).status == 0)
    let again = try Program.run(["load", archive, list, "--archive", archive])
    #expect(again.status == 0 && again.output.hasPrefix("1 file, 1 already known"))
    let other = try Program.run(["load", archive, "--archive", folder.path + "/y.db"])
    #expect(other.errors.contains("x.db: error: this is a tokentape archive; pass it with"))
    let prices = try Program.run(["prices", "--archive", archive, "--where", "all", "--json"])
    #expect(prices.output.contains(#""id":"cheap/vector""#))
  }
}
