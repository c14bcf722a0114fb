import Glibc
import TestSupport
import Testing

/// What the program does with commands of the settings, and what it keeps under names.
@Suite(.serialized, .enabled(if: Program.isBuilt, "tokentape is not built"))
struct HandsTests {
  private let folder: Scratch
  private let home: Scratch

  init() throws {
    folder = try Scratch()
    home = try Scratch()
    home.makeFolder("tokentape")
    try folder.write(prices(of: "opal"), to: "prices.json")
  }

  private func open(_ settings: String, archive: String = ":memory:") throws -> Pty {
    let pty = try start(settings, archive: archive)
    try pty.see("opal")
    return pty
  }

  private func start(_ settings: String, archive: String) throws -> Pty {
    try home.write(settings, to: "tokentape/settings.toml")
    return try Pty(["--archive", archive, folder.path + "/prices.json"], home: home)
  }

  private func quit(_ pty: Pty) throws {
    pty.press("Q")
    #expect(try pty.end() == 0)
  }

  @Test func `an alert runs a command once, with itself as JSON, also after another start`() throws
  {
    let settings = """
      [alerts]
      rules = ["out<100"]
      command = ["sh", "-c", "cat >>\(folder.path)/told"]
      bell = true
      notify = true
      """
    let archive = folder.path + "/archive.sqlite"
    let pty = try start(settings, archive: archive)
    let output = try pty.see("\u{1B}]9;tokentape: out 10")
    #expect(output.contains("\u{7}"))
    for _ in 0..<200 where !folder.text(of: "told").contains("northwind/opal") { usleep(50_000) }
    try quit(pty)
    let told = folder.text(of: "told")
    #expect(told.contains("\"rule\":\"out<100\"") && told.contains("northwind/opal"), "\(told)")
    let again = try open(settings, archive: archive)
    again.settle()
    try quit(again)
    #expect(folder.text(of: "told") == told)
  }

  @Test(arguments: [
    ("[\"false\"]", "ended with 1"), ("[\"sleep\", \"60\"]", "took longer than 1 s"),
    ("[\"/nowhere/at/all\"]", "no such file or folder"),
  ])
  func `a command that fails is told`(command: String, problem: String) throws {
    // The first picture may come with the problem, so nothing else is waited for.
    let settings = "[alerts]\nrules = [\"out<100\"]\ntimeout = 1\ncommand = \(command)\n"
    let pty = try start(settings, archive: ":memory:")
    try pty.see(problem)
    try quit(pty)
  }

  @Test func `a row goes to a command, which has the terminal until Enter`() throws {
    let pty = try open("[pipes]\nshout = [\"tr\", \"a-z\", \"A-Z\"]\n")
    pty.press("|")
    let output = try pty.see("press Enter")
    #expect(output.contains("NORTHWIND/OPAL") && output.contains("\u{1B}[?1049l"))
    #expect(pty.modes == pty.modesBefore)
    pty.press("\r")
    try pty.see("opal")
    #expect(pty.modes != pty.modesBefore)
    try quit(pty)
    #expect(pty.modes == pty.modesBefore)
  }

  @Test func `the program can be ended while a command has the terminal`() throws {
    let pty = try open("[pipes]\nwait = [\"sleep\", \"60\"]\n")
    pty.press("|")
    try pty.see("\u{1B}[?1049l")
    pty.signal(SIGTERM)
    #expect(try pty.end() == -SIGTERM)
    #expect(pty.modes == pty.modesBefore)
  }

  @Test func `views and macros are there after another start, and --view opens one`() throws {
    let archive = folder.path + "/archive.sqlite"
    let pty = try open("", archive: archive)
    pty.press(":sort out\r:view mine\r")
    try pty.see("kept this view")
    pty.press(":record zoom\rz:record\r")
    try pty.see("recorded 1 key")
    try quit(pty)
    let again = try open("", archive: archive)
    again.press(":play zoom\r")
    try again.see("all of it")
    again.press(":view\r")
    try again.see("sort=out")
    try quit(again)
    let given = try Pty(
      ["--archive", archive, "--view", "sort=-out row=northwind/opal pages=prices+"], home: home)
    try given.see("all of it")
    try quit(given)
    let bad = try Program.run(["--view", "srot=out"])
    #expect(bad.status == 2 && bad.errors.hasPrefix("--view:1:1: error: a view has no 'srot'"))
  }
}
