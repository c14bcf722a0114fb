import Glibc
import Market
import Synchronization
import TestSupport
import Testing

@testable import Fetching

/// Fetches of sources into folders, from a server on this machine, on a clock of ours.
struct RoundTests {
  private let scratch: Scratch
  private let clock = Time()

  init() throws { scratch = try Scratch() }

  /// A clock that stands still unless it is set.
  private final class Time: Sendable {
    let seconds = Mutex<Int64>(noon)
    var now: Int64 { seconds.withLock { $0 } }
    func pass(_ more: Int64) { seconds.withLock { $0 += more } }
  }

  private func fetcher(
    reading list: [UInt8]? = nil,
    hearing told: @escaping @Sendable (FetchProgress) -> Void = { _ in }
  ) -> Fetcher {
    let clock = clock
    var surroundings = Fetcher.Surroundings(
      now: { clock.now }, jitter: { 0 },
      check: { name, body, _ in
        body.starts(with: Array("bad".utf8))
          ? Diagnostic(.error, at: Origin(file: name, line: 1), "no known format", remedy: "none")
          : nil
      }, file: { _ in list }, tell: told)
    surroundings.wait = { _ in }
    return Fetcher(
      folder: scratch.path, transport: CurlTransport(agent: "test"), surroundings: surroundings)
  }

  private func choice(_ server: LoopServer, _ path: String = "/list.json") -> SourceChoice {
    var choice = SourceChoice(name: "own")
    choice.address = WebAddress(server.address(path))
    choice.privateHosts = ["127.0.0.1"]
    choice.isPacked = false
    return choice
  }

  private func names(_ folder: String = "own") -> [String] {
    Disk.names(in: scratch.path + "/" + folder).filter { !$0.hasPrefix(".") }
  }

  @Test("a page is asked for only if it has changed, and what still holds is one more look at it")
  func conditional() throws {
    let server = LoopServer { asked in
      asked.field("if-none-match") == "\"a \u{E9}\"" && asked.field("if-modified-since") == "odd"
        ? .answer(304, ["ETag: \"a \u{E9}\""])
        : .answer(200, ["ETag: \"a \u{E9}\"", "Last-Modified: odd"], Array("{}".utf8))
    }
    defer { server.stop() }
    let (fetcher, own) = (fetcher(), choice(server))
    #expect(fetcher.isDue(own))
    #expect(fetcher.fetch(own).files == [scratch.path + "/own/2026-11-26T10-15Z.json"])
    #expect(scratch.text(of: "own/2026-11-26T10-15Z.json") == "{}")
    #expect(!fetcher.isDue(own))
    clock.pass(3_600)
    #expect(fetcher.isDue(own))
    let second = fetcher.fetch(own)
    #expect(second.isFresh && second.files.isEmpty)
    #expect(fetcher.memory(of: own).checked == noon + 3_600)
    clock.pass(6 * 3_600)
    #expect(fetcher.fetch(own).files == [scratch.path + "/own/2026-11-26T17-15Z.json"])
    clock.pass(6 * 3_600)
    _ = fetcher.fetch(own)
    #expect(names() == ["2026-11-26T10-15Z.json", "2026-11-26T23-15Z.json"])
    #expect(scratch.text(of: "own/2026-11-26T23-15Z.json") == "{}")
    #expect(fetcher.memory(of: own).changed == noon)
    #expect(server.asked.count == 4)
  }

  @Test("the same body under another version is one more look, another body another file")
  func bodies() throws {
    let server = LoopServer {
      .answer(200, ["ETag: \"\($0.before)\""], Array("{\($0.before / 2)}".utf8))
    }
    defer { server.stop() }
    let (fetcher, own) = (fetcher(), choice(server))
    for _ in 0..<4 {
      #expect(fetcher.fetch(own).isFresh)
      clock.pass(60)
    }
    #expect(names() == ["2026-11-26T10-15Z.json", "2026-11-26T10-17Z.json"])
    var all = own
    all.keeping = .all
    for _ in 0..<4 { #expect(fetcher.fetch(all).files.count == 1) }
    #expect(names().count == 6)
  }

  @Test("files older than wanted go, except the last; packed ones read back")
  func days() throws {
    let server = LoopServer { .answer(200, [], Array("{\($0.before)}".utf8)) }
    defer { server.stop() }
    var own = choice(server)
    (own.keeping, own.isPacked) = (.days(2), true)
    for _ in 0..<4 {
      #expect(fetcher().fetch(own).isFresh)
      clock.pass(86_400)
    }
    #expect(names() == (27...29).map { "2026-11-\($0)T10-15Z.json.zst" })
    let packed = try #require(Disk.read(scratch.path + "/own/2026-11-29T10-15Z.json.zst"))
    #expect(try BodyCoding.unpack(packed, coding: "zstd", mostBytes: 100) == Array("{3}".utf8))
  }

  @Test("a body that can't be used is kept aside, and the last good one stands")
  func aside() throws {
    let server = LoopServer {
      .answer(
        200, ["ETag: \"\($0.before)\""], Array(($0.before == 0 ? "{}" : "bad \($0.before)").utf8))
    }
    defer { server.stop() }
    let (fetcher, own) = (fetcher(), choice(server))
    _ = fetcher.fetch(own)
    for number in 1...5 {
      clock.pass(300)
      let report = fetcher.fetch(own)
      #expect(report.ending == .brokeDown)
      #expect(report.diagnostics.first?.message == "what came can't be used: no known format")
      #expect(server.asked[number].field("if-none-match") == "\"0\"")
    }
    #expect(names() == ["2026-11-26T10-15Z.json"])
    #expect(Disk.names(in: scratch.path + "/own/.aside").count == SourceFolder.mostAside)
    #expect(fetcher.memory(of: own).failures == 5)
  }

  @Test("a move that is said three times is kept and told; the old address is not asked again")
  func moved() throws {
    let server = LoopServer { asked in
      asked.path == "/new.json"
        ? .answer(200, ["ETag: \"x\""], Array("{}".utf8)) : .answer(301, ["Location: /new.json"])
    }
    defer { server.stop() }
    let (fetcher, own) = (fetcher(), choice(server))
    let told = (0..<4).map { _ in fetcher.fetch(own).diagnostics.map(\.message) }
    #expect(told == [[], [], ["it has moved to \(server.address("/new.json")) for good"], []])
    #expect(
      server.asked.map(\.path) == (0..<3).flatMap { _ in ["/list.json", "/new.json"] } + [
        "/new.json"
      ])
  }

  @Test("a circle, a redirect to nowhere, and one that loses its encryption")
  func redirects() {
    let server = LoopServer {
      .answer(302, ["Location: " + ($0.path == "/odd" ? "file:///etc/passwd" : "/list.json")])
    }
    defer { server.stop() }
    #expect(
      fetcher().fetch(choice(server)).diagnostics.map(\.message) == [
        "it is redirected more than 10 times"
      ])
    #expect(server.asked.count == 11)
    #expect(
      fetcher().fetch(choice(server, "/odd")).diagnostics.map(\.message)
        == ["it is redirected to 'file:///etc/passwd'"])
    let encrypted = WebAddress("https://a.example/"), plain = "http://a.example/"
    let exchange = encrypted.map {
      Exchange(Request($0)) { _ in Reply(status: 301, redirect: plain) }
    }
    #expect(exchange?.result == .failure(.losesEncryption(plain)))
  }

  @Test("a cookie goes to its own host only")
  func cookies() throws {
    var asked: [Request] = []
    var request = Request(try #require(WebAddress("https://a.example/")))
    request.fields = [HeadField("cookie", "over18=1"), HeadField("x", "y")]
    _ = Exchange(request) { request in
      asked.append(request)
      let next = asked.count == 1 ? "https://a.example/2" : "https://b.example/3"
      return Reply(status: asked.count < 3 ? 302 : 200, redirect: next)
    }
    #expect(asked.map { $0.fields.map(\.name) } == [["cookie", "x"], ["cookie", "x"], ["x"]])
  }

  @Test("what is gone is not asked for again, and its last file stays")
  func gone() {
    let server = LoopServer { $0.before == 0 ? .answer(200, [], Array("{}".utf8)) : .answer(410) }
    defer { server.stop() }
    let (fetcher, own) = (fetcher(), choice(server))
    _ = fetcher.fetch(own)
    #expect(fetcher.fetch(own).ending == .isGone)
    #expect(fetcher.memory(of: own).next == nil)
    clock.pass(1_000_000)
    #expect(!fetcher.isDue(own))
    #expect(fetcher.fetch(own).ending == .isGone)
    #expect(server.asked.count == 2 && names().count == 1)
  }

  @Test("a host that has had enough is left alone by all of its sources, also after a restart")
  func busy() {
    let server = LoopServer {
      $0.before == 0 ? .answer(429, ["Retry-After: 120"]) : .answer(200, [], Array("{}".utf8))
    }
    defer { server.stop() }
    var other = choice(server, "/other.json")
    other.name = "other"
    let first = fetcher().fetch(choice(server))
    #expect(first.ending == .pauses(until: noon + 120))
    #expect(fetcher().fetch(other).ending == .pauses(until: noon + 120))
    #expect(fetcher().memory(of: other).next == noon + 120)
    #expect(server.asked.count == 1)
    clock.pass(120)
    #expect(fetcher().fetch(choice(server)).isFresh)
  }

  @Test("without a time the pause doubles, until the host answers again")
  func doubling() {
    let server = LoopServer { $0.before == 2 ? .answer(200, [], Array("{}".utf8)) : .answer(503) }
    defer { server.stop() }
    let fetcher = fetcher()
    var waits: [Int64] = []
    for _ in 0..<4 {
      if case .pauses(let until) = fetcher.fetch(choice(server)).ending {
        waits.append(until - clock.now)
        clock.pass(until - clock.now)
      }
    }
    #expect(waits == [1_800, 3_600, 1_800])
  }

  @Test("refusals and breakdowns are told with what to do, and the next time is later")
  func refusals() {
    let server = LoopServer { .answer(Int($0.path.dropFirst()) ?? 200) }
    defer { server.stop() }
    let endings = [404, 403, 500, 502, 200, 204].map { status in
      fetcher().fetch(choice(server, "/\(status)"))
    }
    #expect(
      endings.map(\.ending) == [
        .wasRefused, .wasRefused, .brokeDown, .brokeDown, .brokeDown, .brokeDown,
      ])
    #expect(
      endings.flatMap(\.diagnostics).map(\.message) == [
        "the server answers 404", "the server answers 403", "the server answers 500",
        "the server answers 502", "the server sends an empty page", "the server answers 204",
      ])
    #expect(fetcher().memory(of: choice(server)).failures == 6)
  }

  @Test("where a host has no answer, the same is had from another, without the first one's version")
  func elsewhere() throws {
    let (first, second) = (
      LoopServer {
        $0.before == 0 ? .answer(200, ["ETag: \"1\""], Array("{}".utf8)) : .answer(500)
      },
      LoopServer { .answer(200, ["ETag: \"2\""], Array("{\($0.before)}".utf8)) }
    )
    defer {
      first.stop()
      second.stop()
    }
    let (there, here) = (
      try #require(WebAddress(first.address("/x"))), try #require(WebAddress(second.address("/x")))
    )
    let source = FetchedSource(
      "two", "", terms: "", every: 60, content: .anything, pace: 0,
      pages: { _, _ in
        var page = Page("", there, ending: "json")
        page.otherwise = here
        return [page]
      })
    let reports = (0..<2).map { _ in run(source) }
    #expect(reports.map(\.isFresh) == [true, true])
    #expect(second.asked.map { $0.field("if-none-match") } == [nil])
    #expect(run(source).isFresh)
    #expect(first.asked.map { $0.field("if-none-match") } == [nil, "\"1\"", "\"1\""])
  }

  private func run(_ source: FetchedSource) -> FetchReport {
    let clock = clock
    var choice = SourceChoice(name: source.name)
    (choice.privateHosts, choice.isPacked) = (["127.0.0.1"], false)
    do throws(Diagnostic) {
      var round = SourceRound(
        source: source, choice: choice,
        place: try SourceFolder(
          path: scratch.path + "/" + source.name, keeping: .changes, isPacked: false),
        hosts: Hosts(folder: scratch.path, jitter: { 0 }, wait: { _ in }),
        transport: CurlTransport(agent: "test"),
        surroundings: Fetcher.Surroundings(
          now: { clock.now }, jitter: { 0 }, check: { _, _, _ in nil }))
      return round.run()
    } catch {
      return FetchReport(source: source.name, ending: .wasRefused, diagnostics: [error])
    }
  }

  @Test("a list with more feeds than one fetch asks for says so, and is not fresh")
  func longList() throws {
    let server = LoopServer { _ in .answer(200, [], Array("{}".utf8)) }
    defer { server.stop() }
    let count = FetchedSource.mostPages + 5
    let outlines = (0..<count).map { "<outline xmlUrl=\"\(server.address("/\($0)"))\"/>" }
    var own = choice(server)
    (own.name, own.address, own.list) = ("feeds", nil, "feeds.opml")
    let report = fetcher(reading: Array(outlines.joined().utf8)).fetch(own)
    #expect(server.asked.count == FetchedSource.mostPages && !report.isFresh)
    #expect(
      report.diagnostics.map(\.description) == [
        "feeds: error: 5 of its pages were not asked for: one fetch asks for "
          + "\(FetchedSource.mostPages); divide the list among several sources"
      ])
  }
}
