import Glibc
import TestSupport
import Testing

/// The dashboard with sources on: a day of six of them, played by a server on this machine.
@Suite(.serialized, .enabled(if: Program.isBuilt, "tokentape is not built"))
struct LiveFetchTests {
  private let home: Scratch

  init() throws {
    home = try Scratch()
    home.makeFolder("tokentape")
  }

  /// Six hosts, and settings that ask each of them for what it has.
  private func servers(_ day: Day) throws -> [LoopServer] {
    let addresses = [
      ("litellm", "/prices.json"), ("ecb", "/rates.xml"), ("blog", "/feed.xml"), ("ptt", ""),
      ("hacker-news", ""), ("reddit", ""),
    ]
    let servers = addresses.indices.map { number in
      LoopServer(host: UInt8(number + 1)) { day.answer($0) }
    }
    try home.write(
      zip(addresses, servers).enumerated().map { number, source in
        """
        [sources.\(source.0.0)]
        address = "\(source.1.address(source.0.1))"
        on = true
        private = ["127.0.0.\(number + 1)"]

        """
      }.joined(), to: "tokentape/settings.toml")
    return servers
  }

  @Test
  func `an empty home shows prices, rates and news as they come, and a second day moves prices`()
    throws
  {
    let day = Day(output: "0.0000025")
    let servers = try servers(day)
    defer { for server in servers { server.stop() } }
    let began = milliseconds
    let pty = try Pty([], home: home, columns: 140, rows: 40)
    try pty.see("opal")
    #expect(milliseconds - began < (Program.isRelease ? 3_000 : 5_000))
    try expect(["opal", "Quartz costs less", "Opal is cheaper", "Opal at home", "next "], in: pty)
    #expect(milliseconds - began < (Program.isRelease ? 3_000 : 10_000))
    pty.press(":currency DKK\r")
    try expect(["DKK · per 1M tokens", "opal"], in: pty)
    #expect(Set(servers.flatMap(\.asked).map(\.path)).count > 8)
    _ = pty.bytesWritten(milliseconds: 1_000)
    let wakeups = pty.wakeups
    #expect(pty.bytesWritten(milliseconds: 1_000) == 0)
    #expect(pty.wakeups == wakeups)
    day.turn(to: "0.000001")
    pty.press("F")
    try expect(["▼60.0%"], in: pty)
    pty.press(":fetched\r")
    try pty.see("Fetched sources")
    pty.press("Q")
    #expect(try pty.end() == 0)
  }

  @Test func `pushes appear under an open thread as the server tells them, one by one`() throws {
    let day = Day(output: "0.0000025")
    let server = LoopServer { day.answer($0) }
    defer { server.stop() }
    try home.write(
      """
      [sources.ptt]
      address = "\(server.address(""))"
      on = true
      private = ["127.0.0.1"]
      """, to: "tokentape/settings.toml")
    let pty = try Pty([], home: home, columns: 140, rows: 40)
    try expect(["降價"], in: pty)
    pty.press("3\r")
    try expect(["beryl1", "pushed-1"], in: pty)
    for _ in 0..<100 where !server.asked.contains(where: { $0.path.hasPrefix("/v1/longpoll") }) {
      usleep(50_000)
    }
    for number in 2...4 {
      day.push()
      let began = milliseconds
      try pty.see("pushed-\(number)")
      #expect(milliseconds - began < (Program.isRelease ? 1_000 : 3_000))
    }
    // Whoever leaves the thread stops asking.
    pty.press("\u{1B}")
    _ = pty.bytesWritten(milliseconds: 1_500)
    let asked = server.asked.count
    day.push()
    pty.settle()
    #expect(server.asked.count == asked)
    pty.press("Q")
    #expect(try pty.end() == 0)
  }

  /// Expects that the screen shows texts before long.
  private func expect(_ texts: [String], in pty: Pty) throws {
    var screen = ""
    for _ in 0..<80 {
      pty.press("\u{0C}")
      _ = pty.bytesWritten(milliseconds: 100)
      screen = try pty.see("live ")
      if texts.allSatisfy(screen.contains) { return }
    }
    #expect(texts.filter { !screen.contains($0) } == [], "\(screen.debugDescription)")
  }

  private var milliseconds: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
