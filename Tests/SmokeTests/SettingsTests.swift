import Glibc
import TestSupport
import Testing

/// The effect of settings on the program, and the diagnostics of their mistakes.
@Suite(.serialized, .enabled(if: Program.isBuilt, "tokentape is not built"))
struct SettingsTests {
  private let home: Scratch
  private let samples = Project.root + "/samples"
  private let example = Project.root + "/docs/settings.toml"

  init() throws {
    home = try Scratch()
    home.makeFolder("tokentape")
    home.makeFolder("dumps")
  }

  private func set(_ settings: String) throws {
    try home.write(settings, to: "tokentape/settings.toml")
  }

  /// Expects that a filter added to the settings while the screen is open is available there.
  private func expectFollowed(in pty: Pty) throws {
    try set("[filters]\nrock = \"agate\"")
    usleep(400_000)
    pty.press(":filter rock\r")
    try pty.see("filter @rock")
    pty.press("Q")
    #expect(try pty.end() == 0)
  }

  private func run(_ arguments: [String]) throws -> Program.Result {
    try Program.run(command: ["env", "XDG_CONFIG_HOME=" + home.path, Program.path] + arguments)
  }

  @Test func `the example is the documented one, and has no mistakes`() throws {
    let printed = try run(["settings", "--example"]).output
    #expect(try Program.run(command: ["cat", example]).output == printed)
    try set(printed)
    let read = try run(["settings"])
    #expect(read.status == 0 && read.errors == "")
    #expect(read.output.hasPrefix(home.path + "/tokentape/settings.toml\n"))
    #expect(read.output.contains("filter @cheap          out<1 status:known\n"))
    #expect(read.output.contains("  language               en\n"))
    #expect(read.output.contains("output 0.38 USD from 2026-01-01\n"))
  }

  @Test func `missing settings are reported, and are not an error`() throws {
    let result = try run(["settings"])
    #expect(result.status == 0)
    #expect(result.output.hasSuffix("/tokentape/settings.toml: not there, so nothing is set\n"))
    #expect(try run(["settings", "--settings", home.path + "/none.toml"]).status == 2)
  }

  @Test func `a mistake is reported at its place, and exits with 1`() throws {
    try set("theme = \"drak\"\ncolumns = \"in blned\"\nfolders = [\"/nowhere/at/all\"]\nbase = o1")
    let result = try run(["settings"])
    #expect(result.status == 1 && result.output.contains("columns  in\n"))
    let place = home.path + "/tokentape/settings.toml:"
    #expect(
      result.errors.split(separator: "\n").map { String($0.dropFirst(place.count)) } == [
        "1:10: error: no theme is called 'drak'; did you mean 'dark'?",
        "2:15: error: no column is called 'blned'; did you mean 'blend'?",
        "3:13: warning: there is no file or folder '/nowhere/at/all'; create it, or remove it from "
          + "the list",
        "4:8: error: 'o1' is not a value; put a text in quotes, and write a number as 2_000_000",
      ])
  }

  @Test func `keys are reported by line, with conflicts and unknown names, and work on the screen`()
    throws
  {
    try set(
      """
      [keys]
      help = "X"
      zoomm = "Z"
      star = "s"
      reset = ["ctrl-x", "nokey"]
      [keys.reader]
      next-story = "J"
      [keys.readr]
      zoom = "unbound"
      """)
    let result = try run(["settings"])
    let place = home.path + "/tokentape/settings.toml:"
    #expect(
      result.errors.split(separator: "\n").map { String($0.dropFirst(place.count)) } == [
        "3:1: error: no command is called 'zoomm'; did you mean 'zoom'?",
        "4:1: warning: 's' is taken from 'next-sort'; give that another key, or write "
          + "next-sort = \"unbound\" to mean it",
        "5:21: error: no key is called 'nokey'; write one such as J, space, enter, ctrl-f or f1",
        "8:7: error: no page is called 'readr'; did you mean 'reader'?",
      ])
    let keys = try run(["keys"])
    #expect(keys.output.contains("X ") && keys.output.contains("on reader only\n  J "))
    let markdown = try run(["keys", "--markdown"]).output
    #expect(markdown.hasPrefix("| keys | what they do |\n|---|---|\n| `j` `↓` | next line |\n"))
    let screen = try run(
      ["screen", "--size", "120x36", "--settings", home.path + "/tokentape/settings.toml", samples])
    #expect(screen.output.contains("X help"))
  }

  @Test func `prices knows the settings' base, workloads and filters`() throws {
    try set(
      """
      base = "openai/o1"
      [filters]
      ds = "provider:deepseek"
      [workloads.mine]
      mix = "1:1"
      """)
    let prices = ["prices", "--from", samples, "--as-of", "2025-03-01", "--where", "@ds out<2"]
    let typed = ["--against", "o1", "--where", "provider:deepseek out<2"]
    #expect(try run(prices).output == run(prices + typed).output)
    let mine = try run(prices + ["--workload", "mine"])
    #expect(mine.output.hasPrefix("mine, 1 in : 1 out, 1 B tokens a day\nUSD per million"))
    #expect(mine.output.contains("deepseek/deepseek-chat"))
    let wrong = try run(["prices", "--from", samples, "--where", "@dss"])
    #expect(wrong.status == 2)
    #expect(wrong.errors.hasSuffix("error: no filter is called 'dss'; did you mean 'ds'?\n"))
  }

  @Test func `prices and the screen show what the user pays, and say so`() throws {
    try set("[prices.\"deepseek/deepseek-chat\"]\ninput = 0.11\noutput = 0.22")
    let asked = ["prices", "deepseek/deepseek-chat", "--from", samples, "--as-of", "2025-03-01"]
    let mine = try run(asked + ["--json"]).output
    #expect(mine.contains("\"input\":\"0.11\"") && mine.contains("\"by\":\"own\""))
    #expect(mine.contains("settings.toml:1:9\""))
    try set(
      "[prices.\"deepseek/deepseek-chat\"]\ninput = 0.11\noutput = 0.22\nuntil = \"2025-02-01\"")
    #expect(try !run(asked + ["--json"]).output.contains("\"by\":\"own\""))
  }

  @Test func `the settings' names count for prices, as they do for the dashboard`() throws {
    try set("[names]\nhouse = \"deepseek-r1\"")
    let asked = ["prices", "house", "--from", samples, "--as-of", "2025-03-01"]
    let result = try run(asked)
    #expect(result.output.contains("deepseek/deepseek-reasoner"))
    #expect(
      result.errors.contains("note: 'house' is deepseek-r1, sold as deepseek/deepseek-reasoner"))
  }

  @Test func `the settings' names and prices count in a scenario of the margin`() throws {
    let asked = ["margin", "--from", samples, "--csv", "--what-if", "prices=house@2025-02-28"]
    #expect(try run(asked).status == 2)
    try set("[names]\nhouse = \"deepseek-r1\"")
    let listed = try run(asked)
    #expect(
      listed.errors.contains("note: 'house' is deepseek-r1, sold as deepseek/deepseek-reasoner"))
    try set(
      "[names]\nhouse = \"deepseek-r1\"\n\n[prices.\"deepseek/deepseek-reasoner\"]\n"
        + "input = 1\noutput = 2")
    let own = try run(asked)
    #expect(listed.status == 0 && own.status == 0 && own.output != listed.output)
  }

  @Test func `the settings' names count for what a text states of a model`() throws {
    try home.write(
      "Prices\nBy Orla Fennimore\n28 January 2025\n\n"
        + "A million output tokens of Quillwort cost $2.19.\n", to: "draft.txt")
    let asked = ["claims", home.path + "/draft.txt", "--from", samples, "--json"]
    #expect(try !run(asked).output.contains("\"supported\""))
    try set("[names]\nquillwort = \"deepseek-r1\"")
    #expect(try run(asked).output.contains("\"supported\""))
  }

  @Test func `the settings' pairs are pinned, and one that can't be read is told`() throws {
    try set("pinned = [\"deepseek/deepseek-chat o1 2025-02-20\", \"r1 o1\"]")
    let screen = [
      "screen", "--size", "120x36", "--settings", home.path + "/tokentape/settings.toml",
    ]
    let shown = try run(screen + ["--at", "2025-03-01", samples])
    #expect(
      shown.output.contains("deepseek/deepseek-chat / o1") && !shown.output.contains("R1 / o1"))
    let told = try run(["settings"])
    #expect(
      told.status == 1
        && told.output.contains("pinned  deepseek/deepseek-chat against o1 on 2025-02-20\n"))
    #expect(
      told.errors.hasSuffix(
        "1:52: error: 'r1 o1' is not a pair of models and a day; write a model, its base and the day "
          + "of their prices, such as r1 o1 2025-01-28\n"))
  }

  @Test func `alerts uses the settings' rules if none are named`() throws {
    let alerts = ["alerts", "--from", samples + "/prices", "--as-of", "2026-01-19"]
    let none = try run(alerts)
    #expect(none.status == 2 && none.errors.contains("error: there is no rule; give one"))
    try set("[alerts]\nrules = [\"cut>60% provider:deepseek\"]")
    #expect(try run(alerts).status == 3)
    #expect(try run(alerts + ["--rule", "cut>90%"]).status == 0)
    try set("[alerts]\nrules = [\"cut>90%\", \"cutt\"]")
    let wrong = try run(alerts)
    #expect(wrong.status == 2 && wrong.errors.contains("settings.toml:2:22: error: "))
  }

  @Test func `a screen as text depends on its arguments only`() throws {
    let screen = ["screen", "--size", "100x12", "--at", "2026-11-22", samples]
    let plain = try run(screen).output
    try set("base = \"openai/o3\"")
    #expect(try run(screen).output == plain)
    let named = try run(screen + ["--settings", home.path + "/tokentape/settings.toml"])
    #expect(named.output.contains("against o3"))
  }

  @Test func `the settings' folders fill an archive, and choices are restored`() throws {
    try home.write(prices(of: "opal"), to: "dumps/prices.json")
    try set("folders = [\"\(home.path)/dumps\", \"/nowhere/at/all\"]\ncolumns = \"out\"")
    let pty = try Pty([], home: home)
    let first = try pty.see("there is no file or folder")
    if !first.contains("opal") { try pty.see("opal") }
    pty.press(" ")
    try pty.see("● northwind/opal")
    pty.press("b")
    try pty.see("against opal")
    // The settings are watched while the screen is open.
    try expectFollowed(in: pty)
    try set("")
    let again = try Pty([], home: home)
    let opened = try again.see("● northwind/opal")
    #expect(opened.contains("against opal"))
    again.press("Q")
    #expect(try again.end() == 0)
  }

  @Test func `settings written while the screen is open are applied`() throws {
    try home.write(prices(of: "opal"), to: "dumps/prices.json")
    let pty = try Pty([home.path + "/dumps"], home: home)
    try pty.see("opal")
    try expectFollowed(in: pty)
  }
}
