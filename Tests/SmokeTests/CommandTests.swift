import Testing
import TestSupport

/// The commands, as a shell sees them.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct CommandTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.write(prices(of: "opal"), to: "prices.json")
    try folder.write(#"{"wrong": true}"#, to: "wrong.json")
  }

  @Test
  func `check ends with 0 where nothing is wrong, 1 where something is, 2 where it can't run`()
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

  @Test func `what read prints, read reads from standard input`() throws {
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
    #expect(try Program.run(both).status == 2)
  }

  @Test func `without a terminal a plain report is printed`() throws {
    let result = try Program.run([folder.path])
    #expect(result.status == 0)
    #expect(result.output.contains("northwind/opal"))
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test(arguments: ["TERM=dumb", "TERM=", "TERM=never-described"])
  func `a terminal without a movable cursor gets a plain report`(variable: String) throws {
    let pty = try Pty([folder.path], variables: [variable])
    #expect(try pty.end() == 0)
    #expect(pty.output.contains("northwind/opal"))
    #expect(!pty.output.contains("\u{1B}"))
    #expect(pty.modes == pty.modesBefore)
  }
}
