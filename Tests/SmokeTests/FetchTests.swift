import Glibc
import TestSupport
import Testing

/// `tokentape fetch` and `tokentape sources`, against a server on this machine.
@Suite(.serialized, .enabled(if: Program.isBuilt, "tokentape is not built"))
struct FetchTests {
  private let home: Scratch

  init() throws {
    home = try Scratch()
    home.makeFolder("tokentape")
  }

  private func run(_ arguments: [String]) throws -> Program.Result {
    try Program.run(
      command: [
        "env", "XDG_CONFIG_HOME=" + home.path, "XDG_DATA_HOME=" + home.path, "LC_ALL=C.UTF-8",
        Program.path,
      ] + arguments)
  }

  private func set(_ server: LoopServer, more: String = "") throws {
    try home.write(
      """
      [sources.own]
      on = true
      address = "\(server.address("/prices.json"))"
      private = ["127.0.0.1"]
      pack = false
      \(more)
      """, to: "tokentape/settings.toml")
  }

  private var fetched: [String] {
    get throws {
      try Program.run(command: ["ls", home.path + "/tokentape/fetched/own"]).output
        .split(separator: "\n").map(String.init)
    }
  }

  @Test func `fetch once brings what is on, and says how it ended`() throws {
    let server = LoopServer { asked in
      asked.field("if-none-match") == "\"1\""
        ? .answer(304) : .answer(200, ["ETag: \"1\""], prices(of: "opal").utf8)
    }
    defer { server.stop() }
    try set(server)
    let first = try run(["fetch", "--once"])
    #expect(first.status == 0 && first.errors == "")
    #expect(first.output.hasPrefix("own: 1 new file, ") && first.output.hasSuffix(" B\n"))
    #expect(try fetched.count == 1)
    let listed = try run(["prices", "--from", home.path + "/tokentape/fetched"])
    #expect(listed.output.contains("northwind/opal"))
    #expect(try run(["fetch", "--once"]).output == "")
    #expect(try run(["fetch", "--once", "own"]).output == "own: nothing new\n")
    #expect(server.asked.count == 2)
    #expect(server.asked[0].field("user-agent") == "tokentape/0.1.0 (+a reader of prices and news)")
  }

  @Test func `failures exit with 1, and 2 if nothing could run`() throws {
    let server = LoopServer { _ in .answer(500) }
    defer { server.stop() }
    #expect(try run(["fetch", "--once"]).status == 2)
    try set(server)
    let failed = try run(["fetch", "--once"])
    #expect(failed.status == 1 && failed.output == "own: failed; it is tried again soon\n")
    #expect(
      failed.errors
        == "\(server.address("/prices.json")): error: the server answers 500; it is tried again later\n"
    )
    #expect(try run(["fetch", "--once"]).status == 1)
    #expect(try run(["fetch", "--once", "oown"]).errors.hasSuffix("did you mean 'own'?\n"))
    #expect(try run(["fetch", "--once", "ecb"]).status == 2)
    let listed = try run(["sources"]).output
    #expect(listed.contains("the server answers 500; it is tried again later"))
    #expect(listed.contains("openrouter"))
  }

  @Test func `what a server sends can do nothing to a terminal or a path`() throws {
    let server = LoopServer { asked in
      .answer(302, ["Location: http://127.0.0.1:1/\u{1B}[2J/../../etc/\u{9B}31m"])
    }
    defer { server.stop() }
    try set(server)
    let failed = try run(["fetch", "--once"])
    #expect(failed.status == 1)
    let listed = try run(["sources"])
    for text in [failed.output, failed.errors, listed.output] {
      #expect(
        !text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || 127...159 ~= $0.value })
    }
  }

  @Test func `sources are added, tested, switched and removed in the settings`() throws {
    let server = LoopServer { _ in .answer(200, [], prices(of: "opal").utf8) }
    defer { server.stop() }
    try home.write("theme = \"dark\"  # mine\n", to: "tokentape/settings.toml")
    let settings = { home.text(of: "tokentape/settings.toml") }
    #expect(try run(["sources", "add", "own", server.address("/x.json")]).status == 0)
    #expect(
      settings()
        == "theme = \"dark\"  # mine\n\n[sources.own]\naddress = \"\(server.address("/x.json"))\"\non = true\n"
    )
    // An address of this machine has to be named.
    let refused = try run(["fetch", "--once"])
    #expect(
      refused.status == 1 && refused.errors.contains("leads to the private address 127.0.0.1"))
    #expect(server.asked.isEmpty)
    try home.write(settings() + "private = [\"127.0.0.1\"]\n", to: "tokentape/settings.toml")
    let tested = try run(["sources", "test", "own"])
    #expect(tested.status == 0 && tested.output.contains(": 1 price\n"))
    #expect(try run(["sources", "disable", "own"]).output.hasPrefix("own is off"))
    #expect(settings().contains("on = false"))
    #expect(try run(["fetch", "--once", "own"]).status == 2)
    #expect(try run(["sources", "remove", "own"]).status == 0)
    #expect(settings() == "theme = \"dark\"  # mine\n\n")
    #expect(try run(["sources", "enable", "litellm"]).status == 0)
    #expect(settings().hasSuffix("[sources.litellm]\non = true\n"))
    #expect(try run(["sources", "add", "../x", "https://a.example/"]).status == 2)
    #expect(try run(["sources", "add", "x", "file:///etc/passwd"]).status == 2)
    #expect(try run(["sources", "remove", "x"]).status == 2)
  }

  @Test func `a program that is killed at any moment leaves nothing half`() throws {
    let body = prices(of: "opal") + String(repeating: "\n", count: 400_000)
    let server = LoopServer { asked in
      .answer(
        200, ["ETag: \"\(asked.before)\""],
        (body + String(repeating: " ", count: asked.before)).utf8)
    }
    defer { server.stop() }
    try set(server, more: "keep = \"all\"")
    var random = Seeded(17)
    var kills = 0
    let rounds = Program.isRelease ? 100 : 40
    for round in 0..<rounds {
      let before = server.asked.count
      let child = try Program.start(
        [Program.path, "fetch", "--once", "own"],
        environment: Pty.environment() + [
          "XDG_CONFIG_HOME=" + home.path, "XDG_DATA_HOME=" + home.path,
        ],
        in: false
      ) { files in
        for number in 1...2 {
          posix_spawn_file_actions_addopen(&files, Int32(number), "/dev/null", O_WRONLY, 0)
        }
      }
      // From the answer on, it is written.
      for _ in 0..<2_000 where server.asked.count == before { usleep(1_000) }
      // Later kills come later, however slow the machine is.
      usleep(
        .random(
          in: 0...UInt32(10_000 + 320_000 * round * round / (rounds * rounds)), using: &random))
      kill(child, SIGKILL)
      var status: Int32 = 0
      waitpid(child, &status, 0)
      if status & 0x7F == SIGKILL { kills += 1 }
    }
    let names = try fetched
    #expect(kills > 5 && names.count > 5)
    for name in names {
      let text = home.text(of: "tokentape/fetched/own/" + name).utf8
      let rest = text.dropFirst(body.utf8.count)
      #expect(
        text.starts(with: body.utf8) && rest.count < rounds * 3 / 2 && rest.allSatisfy { $0 == 32 },
        "\(name)")
    }
    let last = try run(["fetch", "--once", "own"])
    #expect(last.status == 0, "\(last)")
    let hidden = try Program.run(command: ["ls", "-A", home.path + "/tokentape/fetched/own"]).output
    #expect(!hidden.contains(".tmp"))
  }
}
