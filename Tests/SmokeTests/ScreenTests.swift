import Glibc
import Testing
import TestSupport

/// The real program in a pseudo-terminal: it starts, responds, and restores the terminal.
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

  /// Expects the shell's own screen and cursor, and pastes without brackets.
  private func expectLeft(_ pty: Pty, sourceLocation: SourceLocation = #_sourceLocation) {
    for reset in [
      "\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?25h", "\u{1B}[?1006l\u{1B}[?1002l",
    ] {
      #expect(
        pty.output.contains(reset), "\(reset.debugDescription) was not written",
        sourceLocation: sourceLocation)
    }
    #expect(pty.modes == pty.modesBefore, sourceLocation: sourceLocation)
  }

  @Test func `a key opens help, q closes it, q again restores the terminal`() throws {
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

  @Test func `an idle program writes nothing`() throws {
    let pty = try open()
    pty.settle()
    #expect(pty.bytesWritten(milliseconds: 700) == 0)
  }

  static let endings = [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGILL, SIGABRT, SIGTRAP, SIGBUS, SIGFPE, SIGSYS,
    SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGIO, SIGPWR, SIGSTKFLT, 34,
    64,
  ]

  @Test(arguments: endings)
  func `a signal or a crash ends the program, and the terminal is restored`(number: Int32) throws {
    let pty = try open()
    pty.signal(number)
    #expect(try pty.end() == -number)
    expectLeft(pty)
  }

  @Test func `stopping restores the shell's terminal, and continuing redraws`() throws {
    let pty = try open()
    pty.signal(SIGTSTP)
    try pty.see("\u{1B}[?1049l")
    pty.signal(SIGCONT)
    try pty.see("opal")
    pty.press("q")
    #expect(try pty.end() == 0)
  }

  @Test func `the screen follows the size of the window`() throws {
    let pty = try open()
    pty.resize(columns: 30, rows: 8)
    try pty.see("30x8")
    pty.resize(columns: 80, rows: 24)
    try pty.see("opal")
  }

  @Test func `data that another program loads into the archive shows`() throws {
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

  @Test func `a new file shows, and a removed one goes`() throws {
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

  @Test func `a new file is announced with what was found in it`() throws {
    let pty = try open()
    try folder.write(prices(of: "beryl"), to: ".part")
    rename(folder.path + "/.part", folder.path + "/more.json")
    try pty.see("read more.json: 1 price")
    try folder.write("no list", to: ".part")
    rename(folder.path + "/.part", folder.path + "/odd.json")
    try pty.see("odd.json: 1 problem")
  }

  @Test func `a path that does not exist is reported, and is no lasting problem`() throws {
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

  @Test func `an opened story is marked read when the program starts again`() throws {
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

  @Test func `pasted text is never a command`() throws {
    let pty = try open()
    pty.press("\u{1B}[200~q\rQ\u{1B}[201~")
    pty.press(":\u{1B}[200~nothing\rsuch\u{1B}[201~")
    try pty.see("nothing such")
    pty.settle()
    pty.press("\u{1B}")
    // Escape closes the prompt once no other key can follow it.
    #expect(pty.bytesWritten(milliseconds: 900) > 0)
    pty.press("q")
    #expect(try pty.end() == 0)
  }

  @Test func `an unknown sequence and Alt are not keys`() throws {
    let pty = try open()
    pty.press("\u{1B}[99;99q\u{1B}q\u{1B}Oq")
    pty.settle()
    pty.press("?")
    try pty.see("half a page down")
  }

  @Test func `a key that arrives in pieces is a key, and a reply is not`() throws {
    // A busy machine may take longer from byte to byte than a slow line.
    let pty = try Pty(
      ["--archive", ":memory:", folder.path],
      variables: ["TERM=xterm-256color", "ESCDELAY=1000"])
    try pty.see("opal")
    pty.pressSlowly("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\\u{1B}P1+r544e=78q\u{1B}\\\u{1B}[?62;22c")
    pty.pressSlowly("\u{1B}_q\u{1B}\\\u{1B}^q\u{1B}\\\u{1B}Xq\u{1B}\\\u{1B}[24;80R")
    pty.pressSlowly(":中é🙂\u{1B}[D\u{1B}OD\r")
    try pty.see("unknown command '中é🙂'")
  }

  @Test func `an unfinished paste or reply costs no later key, and no wake-up`() throws {
    let pty = try open()
    pty.press(":\u{1B}[200~Qq")
    _ = pty.bytesWritten(milliseconds: 1_500)
    pty.press("!\r")
    try pty.see("unknown command 'Qq!'")
    pty.press("\u{1B}]11;rgb:")
    _ = pty.bytesWritten(milliseconds: 1_500)
    let before = pty.wakeups
    #expect(before > 0)
    _ = pty.bytesWritten(milliseconds: 600)
    #expect(pty.wakeups == before)
    pty.press("?")
    try pty.see("half a page down")
  }

  @Test func `a window's size is bounded`() throws {
    let pty = try Pty(
      ["--archive", ":memory:", folder.path], columns: 65_535, rows: 65_535)
    try pty.see("opal")
    for (columns, rows) in [(10_000, 10_000), (40_000, 1), (1, 40_000), (32_768, 32_768)] {
      pty.resize(columns: UInt16(columns), rows: UInt16(rows))
      _ = pty.bytesWritten(milliseconds: 50)
    }
    pty.resize(columns: 80, rows: 24)
    pty.settle()
    pty.press("?")
    try pty.see("half a page down")
    pty.press("Q")
    #expect(try pty.end() == 0)
  }

  @Test func `two signals end the program even if the terminal accepts no output`() throws {
    let pty = try open()
    pty.settle()
    pty.stall()
    pty.press("\u{0C}")
    pty.signal(SIGTERM)
    #expect(pty.endUnread(milliseconds: 300) == nil, "the output was not stalled")
    pty.signal(SIGTERM)
    #expect(pty.endUnread(milliseconds: 5_000) == -SIGTERM)
    #expect(pty.modes == pty.modesBefore)
  }

  @Test(.enabled(if: Program.finds("bash"), "bash is not installed"))
  func `a shell can stop, background, resume and end it`() throws {
    let shell = try Pty(
      ["--norc", "--noprofile", "-i"], variables: ["TERM=xterm-256color", "PS1=ready "],
      command: ["bash"])
    try shell.see("ready ")
    shell.press("'\(Program.path)' --archive :memory: '\(folder.path)'\r")
    try shell.see("2.50")
    shell.press("\u{1A}")
    try shell.see("Stopped")
    shell.press("bg; sleep 0.5\r")
    try shell.see("Stopped")
    shell.press("fg\r")
    try shell.see("2.50")
    shell.press("\u{1A}")
    try shell.see("Stopped")
    shell.press("kill %1; sleep 0.5\r")
    try shell.see("Terminated")
    shell.press("'\(Program.path)' --archive :memory: '\(folder.path)' & sleep 0.5\r")
    try shell.see("Stopped")
    shell.press("kill %1; sleep 0.5\r")
    try shell.see("Terminated")
    shell.press("exit\r")
    _ = try shell.end()
  }

  @Test func `NO_COLOR disables all colours`() throws {
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
