import Glibc
import TestSupport
import Testing

/// `tokentape doctor` says what a friend would: what is wrong, and how to mend it.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct DoctorTests {
  private let home: Scratch

  init() throws {
    home = try Scratch()
    home.makeFolder("data")
    home.makeFolder("config")
    home.makeFolder("data/tokentape")
    home.makeFolder("config/tokentape")
  }

  private func doctor(
    _ arguments: [String] = [], _ variables: [String] = [], as command: [String] = []
  ) throws -> Program.Result {
    let usual = [
      "HOME=" + home.path, "XDG_DATA_HOME=" + home.path + "/data",
      "XDG_CONFIG_HOME=" + home.path + "/config", "TERM=xterm-256color",
    ]
    let program = ["env"] + usual + variables + [Program.path, "doctor"] + arguments
    return try Program.run(command: command + program)
  }

  private func load(_ path: String) throws -> String {
    let archive = home.path + "/data/tokentape/archive.sqlite"
    try #require(try Program.run(["load", "--archive", archive, path]).status <= 1)
    return archive
  }

  @Test func `nothing is wrong in a new home, without a terminal`() throws {
    let result = try doctor()
    #expect(result.status == 0 && result.errors == "", "\(result)")
    #expect(result.output.hasSuffix("\nnothing is wrong\n"), "\(result.output)")
    #expect(result.output.contains("none yet; the first files that you load make it"))
    #expect(home.size(of: "data/tokentape/archive.sqlite") == nil)
  }

  @Test(arguments: [
    ("TERM=xterm-of-tomorrow", "'xterm-of-tomorrow' is not known to terminfo", "infocmp -x"),
    ("TERM=", "not set, so that no screen can be opened", "such as xterm-256color"),
  ])
  func `a broken TERM`(variable: String, problem: String, remedy: String) throws {
    let result = try doctor([], [variable])
    #expect(result.status == 1)
    #expect(result.output.contains("  WRONG TERM"), "\(result.output)")
    #expect(result.output.contains(problem) && result.output.contains(remedy), "\(result.output)")
  }

  @Test func `a terminal without a cursor is noted`() throws {
    let result = try doctor([], ["TERM=dumb"])
    #expect(result.status == 0 && result.output.contains("  note  TERM"), "\(result.output)")
  }

  @Test(arguments: [
    ("LANG=C", "LANG=C is not UTF-8"),
    ("LC_ALL=xx_YY.UTF-8", "LC_ALL=xx_YY.UTF-8 is not installed"),
  ])
  func `a locale without UTF-8, and one that is missing`(variable: String, note: String) throws {
    let result = try doctor([], [variable])
    #expect(result.status == 0)
    #expect(result.output.contains(note), "\(result.output)")
    #expect(result.output.contains("-> set LANG=C.UTF-8"), "\(result.output)")
  }

  @Test func `a home that can't be written`() throws {
    let closed = home.path + "/closed"
    home.makeFolder("closed")
    chmod(closed, 0o555)
    chmod(home.path, 0o755)
    defer { chmod(closed, 0o755) }
    // Root may write everywhere.
    let other = geteuid() == 0 ? ["setpriv", "--reuid=65534", "--clear-groups"] : []
    let variables = [
      "HOME=" + closed, "XDG_DATA_HOME=" + closed + "/data", "XDG_CONFIG_HOME=" + closed,
    ]
    let result = try doctor([], variables, as: other)
    // Where the checkout is nobody else's, another user can't start the program.
    if result.status == 126 { return }
    #expect(result.status == 1, "\(result)")
    #expect(
      result.output.contains("can't be written: \(closed): Permission denied; nothing that"),
      "\(result.output)")
    #expect(result.output.contains("-> make it writable, set XDG_DATA_HOME"))
  }

  @Test func `a home that is not there`() throws {
    let result = try doctor([], ["HOME=" + home.path + "/none"])
    #expect(result.status == 1 && result.output.contains("there is no folder"), "\(result.output)")
  }

  @Test func `an archive that is whole, and one that is damaged`() throws {
    let archive = try load(Project.root + "/samples/prices")
    let whole = try doctor()
    #expect(whole.status == 0 && whole.output.contains("check          whole"), "\(whole.output)")
    let size = try #require(home.size(of: "data/tokentape/archive.sqlite"))
    let file = try #require(fopen(archive, "r+"))
    // The beginning stays, so that it still says what it is.
    fseek(file, 8_192, SEEK_SET)
    for _ in 8_192..<max(8_193, size) { fputc(0xA5, file) }
    fclose(file)
    let result = try doctor()
    #expect(result.status == 1 && result.output.contains("WRONG archive"), "\(result.output)")
    #expect(result.output.contains("the file is damaged"), "\(result.output)")
    #expect(result.output.contains("load the files again"), "\(result.output)")
    #expect(home.size(of: "data/tokentape/archive.sqlite") == size)
  }

  @Test func `an archive that is no archive`() throws {
    try home.write("dear diary", to: "data/tokentape/archive.sqlite")
    let result = try doctor()
    #expect(result.status == 1 && result.output.contains("WRONG archive"), "\(result.output)")
    #expect(home.text(of: "data/tokentape/archive.sqlite") == "dear diary")
    let folder = try doctor(["--archive", home.path])
    #expect(folder.status == 1 && folder.output.contains("WRONG archive"), "\(folder.output)")
  }

  @Test func `a wrong setting is told at its line`() throws {
    try home.write("base = \"o1\"\ntheme = \"drak\"\n", to: "config/tokentape/settings.toml")
    let result = try doctor(["--json"])
    #expect(result.status == 1)
    #expect(
      result.output.contains(
        #"{"about":"settings","name":"settings","value":"line 2: no theme is called 'drak'","#
          + #""state":"wrong","remedy":"did you mean 'dark'?"}"#), "\(result.output)")
    #expect(result.output.contains(#""isWell":false"#))
    #expect(try doctor(["--settings", home.path + "/none.toml"]).status == 1)
  }

  @Test func `a terminal is asked how wide it writes, and left as it was`() throws {
    let pty = try Pty(["doctor"], home: home)
    try pty.see("\u{1B}[c")
    // An arrow that takes two columns, as on many a terminal in East Asia.
    let places = [2, 3, 3, 2, 3, 2, 2, 2, 3].map { "\u{1B}[1;\($0)R" }.joined()
    pty.press(places + "\u{1B}P>|Pane 3.1\u{1B}\\\u{1B}]11;rgb:1111/2222/3333\u{07}\u{1B}[?62;c")
    let told = try pty.see("thing is wrong")
    #expect(told.contains("→ takes 2: lines will stand askew"), "\(told)")
    #expect(told.contains("Pane 3.1") && told.contains("rgb:1111/2222/3333"), "\(told)")
    #expect(try pty.end() == 1)
    #expect(pty.modes == pty.modesBefore)
  }

  @Test func `a terminal that does not answer holds nothing up`() throws {
    let pty = try Pty(["doctor"], home: home)
    let told = try pty.see("nothing is wrong")
    #expect(told.contains("the terminal does not answer"), "\(told)")
    #expect(try pty.end() == 0)
    #expect(pty.modes == pty.modesBefore)
  }
}

extension Scratch {
  /// The size of a file in it; nil if there is none.
  fileprivate func size(of name: String) -> Int? {
    var status = stat()
    return stat(path + "/" + name, &status) == 0 ? Int(status.st_size) : nil
  }
}
