import Glibc
import Testing
import TestSupport

/// The real program in a pseudo-terminal: it starts, answers, and leaves the terminal as it was.
@Suite(.serialized, .enabled(if: Program.isBuilt, "tokentape is not built"))
struct ScreenTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.write(prices(of: "opal"), to: "prices.json")
  }

  private func open() throws -> Pty {
    let pty = try Pty(["--archive", ":memory:", folder.path])
    try pty.see("opal")
    return pty
  }

  /// The shell has its own screen, its cursor, and pastes without marks.
  private func expectLeft(_ pty: Pty, sourceLocation: SourceLocation = #_sourceLocation) {
    for reset in ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?25h"] {
      #expect(
        pty.output.contains(reset), "\(reset.debugDescription) was not written",
        sourceLocation: sourceLocation)
    }
    #expect(pty.modes == pty.modesBefore, sourceLocation: sourceLocation)
  }

  @Test func `a key opens help, q closes it, q again leaves the terminal as it was`() throws {
    let pty = try open()
    #expect(pty.modes != pty.modesBefore)
    pty.press("?")
    try pty.see("half a page down")
    pty.press("q")
    try pty.see("opal")
    pty.press("q")
    #expect(try pty.end() == 0)
    expectLeft(pty)
  }

  @Test func `nothing is written while nothing happens`() throws {
    let pty = try open()
    _ = pty.bytesWritten(milliseconds: 300)
    #expect(pty.bytesWritten(milliseconds: 700) == 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGABRT, SIGTRAP])
  func `a signal or a crash ends the program, and the terminal is as it was`(number: Int32) throws {
    let pty = try open()
    pty.signal(number)
    #expect(try pty.end() == -number)
    expectLeft(pty)
  }

  @Test func `stopped, the terminal is the shell's; continued, the picture comes again`() throws {
    let pty = try open()
    pty.signal(SIGTSTP)
    try pty.see("\u{1B}[?1049l")
    pty.signal(SIGCONT)
    try pty.see("opal")
    pty.press("q")
    #expect(try pty.end() == 0)
  }

  @Test func `the picture follows the size of the window`() throws {
    let pty = try open()
    pty.resize(columns: 30, rows: 8)
    try pty.see("30x8")
    pty.resize(columns: 80, rows: 24)
    try pty.see("opal")
  }

  @Test func `what another program loads into the archive shows`() throws {
    let archive = ["--archive", folder.path + "/archive.sqlite"]
    _ = try Program.run(["load", folder.path + "/prices.json"] + archive)
    let pty = try Pty(archive)
    try pty.see("opal")
    try folder.write(prices(of: "beryl"), to: "more.json")
    #expect(try Program.run(["load", folder.path + "/more.json"] + archive).status == 0)
    try pty.see("beryl")
    pty.press("q")
    #expect(try pty.end() == 0)
  }

  @Test func `a file that is dropped in shows, and one that is removed goes`() throws {
    let pty = try open()
    try folder.write(prices(of: "beryl"), to: ".part")
    rename(folder.path + "/.part", folder.path + "/more.json")
    try pty.see("beryl")
    folder.makeFolder("deep")
    try folder.write(prices(of: "topaz"), to: "deep/new.json")
    try pty.see("topaz")
    unlink(folder.path + "/deep/new.json")
    unlink(folder.path + "/more.json")
    try pty.see("1 file")
  }

  @Test func `a file that is dropped in is told with what was found in it`() throws {
    let pty = try open()
    try folder.write(prices(of: "beryl"), to: ".part")
    rename(folder.path + "/.part", folder.path + "/more.json")
    try pty.see("read more.json: 1 price")
    try folder.write("no list", to: ".part")
    rename(folder.path + "/.part", folder.path + "/odd.json")
    try pty.see("odd.json: 1 problem")
  }

  @Test func `a path that leads nowhere is told, and is no problem for good`() throws {
    let pty = try open()
    pty.press("o/nowhere/at/all.json\r")
    try pty.see("/nowhere/at/all.json: error")
    pty.press("5")
    try pty.see("1 file, 0 problems")
    folder.makeFolder("later")
    pty.press("o" + folder.path + "/later/x.json\r")
    try pty.see("x.json: error")
    try folder.write(prices(of: "beryl"), to: "later/x.json")
    pty.press("1")
    try pty.see("beryl")
  }

  @Test func `a story that was opened is read when the program starts again`() throws {
    let archive = ["--archive", folder.path + "/archive.sqlite"]
    let story = """
      02.03.2025
      Ida Holm
      02.03.2025

      A night of inference

      A night of inference What the models cost

      It cost 87,072 dollars to serve both models for a day, from noon to noon.
      """
    try folder.write(story, to: "story.txt")
    for (isFirst, dot) in [(true, "▸●"), (false, "▸ ")] {
      let pty = try Pty(archive + (isFirst ? [folder.path] : []))
      try pty.see("opal")
      pty.press("3")
      try pty.see("A night of inference")
      pty.press("z")
      try pty.see("Esc ")
      pty.press("\u{C}")
      let list = try pty.see("A night of inference")
      #expect(list.contains(dot), "\(list)")
      pty.press("\r")
      try pty.see("no replies")
      pty.press("qqq")
      #expect(try pty.end() == 0)
    }
  }

  @Test func `what is pasted is never a command`() throws {
    let pty = try open()
    pty.press("\u{1B}[200~q\rQ\u{1B}[201~")
    pty.press(":\u{1B}[200~nothing\rsuch\u{1B}[201~")
    try pty.see("nothing such")
    pty.press("\u{1B}")
    #expect(pty.bytesWritten(milliseconds: 300) > 0)
    pty.press("q")
    #expect(try pty.end() == 0)
  }

  @Test func `an unknown sequence and Alt are no keys`() throws {
    let pty = try open()
    pty.press("\u{1B}[99;99q\u{1B}q\u{1B}Oq")
    _ = pty.bytesWritten(milliseconds: 300)
    pty.press("?")
    try pty.see("half a page down")
  }

  @Test func `NO_COLOR leaves every colour out`() throws {
    let pty = try Pty(
      ["--archive", ":memory:", folder.path], variables: ["TERM=xterm-256color", "NO_COLOR=1"])
    let picture = try pty.see("opal")
    #expect(picture.firstMatch(of: /\e\[[0-9;]*\b([349][0-7]|10[0-7])[0-9;]*m/) == nil)
  }
}

/// A price list of one model, in litellm's shape.
func prices(of model: String) -> String {
  """
  {"\(model)": {"litellm_provider": "northwind", "mode": "chat",
    "input_cost_per_token": 2.5e-06, "output_cost_per_token": 1e-05}}
  """
}
