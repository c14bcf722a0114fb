import TestSupport
import Testing

@testable import Fetching

/// curl against a server that answers in every way that servers do.
struct WebTests {
  private let transport = CurlTransport(agent: "tokentape/test (+https://a.example)")

  private func get(
    _ server: LoopServer, _ path: String = "/", patience: Int = 5, mostBytes: Int = 100_000,
    fields: [HeadField] = []
  ) -> Result<Reply, TransportProblem> {
    guard let address = WebAddress(server.address(path)) else { return .failure(.noAddress(path)) }
    var request = Request(address)
    request.privateHosts = ["127.0.0.1"]
    (request.patience, request.mostBytes, request.fields) = (patience, mostBytes, fields)
    do throws(TransportProblem) { return .success(try transport.get(request)) } catch {
      return .failure(error)
    }
  }

  private func body(_ steps: [LoopServer.Step]) -> Result<String, TransportProblem> {
    let server = LoopServer { _ in steps }
    defer { server.stop() }
    return get(server).map { String(decoding: $0.body, as: UTF8.self) }
  }

  private func problem(_ steps: [LoopServer.Step], patience: Int = 5) -> TransportProblem? {
    let server = LoopServer { _ in steps }
    defer { server.stop() }
    if case .failure(let problem) = get(server, patience: patience) { return problem }
    return nil
  }

  @Test("fields go and come byte for byte, with who asks and what can be unpacked")
  func fields() throws {
    let server = LoopServer { _ in
      .answer(200, ["ETag: W/\"\u{E9}-  x\"", "Last-Modified:  odd date "], Array("x".utf8))
    }
    defer { server.stop() }
    let reply = try get(server, fields: [HeadField("if-none-match", "\"\u{FC} 1\"")]).get()
    #expect(reply.field("etag") == "W/\"\u{E9}-  x\"")
    #expect(reply.field("last-modified") == "odd date")
    let asked = try #require(server.asked.first)
    #expect(asked.field("if-none-match") == "\"\u{FC} 1\"")
    #expect(asked.field("user-agent") == "tokentape/test (+https://a.example)")
    #expect(asked.field("accept-encoding") == "gzip, br, zstd")
  }

  @Test("HTTP/1.0, chunks, trailers, an interim answer and a missing length are read")
  func forms() {
    #expect(body(.raw("HTTP/1.0 200 OK\r\n\r\nold")) == .success("old"))
    #expect(body(.raw("HTTP/1.1 200\r\n\r\nno reason")) == .success("no reason"))
    let chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    #expect(
      body(.raw(chunks + "3;x=1\r\nabc\r\n2\r\nde\r\n0\r\nETag: trailer\r\n\r\n"))
        == .success("abcde"))
    #expect(
      body(
        .raw(
          "HTTP/1.1 103 Early\r\nETag: early\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
      )
        == .success("ok"))
    #expect(body(.raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nokmore")) == .success("ok"))
  }

  @Test("a body that breaks off is no body, however it was sent")
  func cut() {
    #expect(problem(.raw("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nshort"))?.isCut == true)
    let chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    #expect(problem(.raw(chunks + "5\r\nabc"))?.isCut == true)
    #expect(problem(.raw(""))?.isCut == true)
    for (coding, packed) in Packed.all {
      let steps: [LoopServer.Step] = .answer(
        200, ["Content-Encoding: \(coding)"], packed.dropLast(4))
      #expect(problem(steps) != nil, "\(coding)")
    }
    #expect(problem(.raw("no HTTP at all")) != nil)
  }

  @Test("gzip, brotli and zstd are unpacked, also one inside another")
  func packings() {
    for (coding, packed) in Packed.all {
      #expect(
        body(.answer(200, ["Content-Encoding: \(coding)"], packed)) == .success(Packed.text),
        "\(coding)")
    }
    #expect(
      body(.answer(200, ["Content-Encoding: identity"], Array("x".utf8))) == .success("x"))
    #expect(body(.answer(200, ["Content-Encoding: gzip"])) == .success(""))
    #expect(
      problem(.answer(200, ["Content-Encoding: gzip"], Array("not packed".utf8)))
        == .badPacking("not packed as it says"))
    #expect(
      problem(.answer(200, ["Content-Encoding: x-rot13"], Array("x".utf8)))
        == .badPacking("packed as 'x-rot13', which was not asked for"))
  }

  @Test(
    "a body stays as it is, whatever its head says of its letters; its reader looks at the bytes")
  func charsets() throws {
    let big5: [UInt8] = [0xA5, 0xCD, 0xA4, 0xE9]
    let server = LoopServer { _ in
      .answer(200, ["Content-Type: text/html; charset=utf-8"], big5)
    }
    defer { server.stop() }
    #expect(try get(server).get().body == big5)
  }

  @Test("a bomb, a body and a head that are too long are stopped")
  func tooLong() {
    #expect(
      problem(.answer(200, ["Content-Encoding: zstd"], Packed.bomb)) == .tooLarge(bytes: 100_000))
    #expect(
      problem(.answer(200, [], [UInt8](repeating: 65, count: 100_001))) == .tooLarge(bytes: 100_000)
    )
    let long = String(repeating: "x", count: 9_000)
    let head = (0..<8).map { "X-\($0): \(long)" }
    #expect(problem(.answer(200, head)) == .tooLarge(bytes: 100_000))
  }

  @Test("a server that stalls is left, one that is merely slow is not")
  func stalled() {
    let head: [LoopServer.Step] = .raw("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n")
    let slow = head + (0..<4).flatMap { _ in [.wait(milliseconds: 150), .send([65])] }
    #expect(body(slow) == .success("AAAA"))
    let stalled = problem(head + [.send([65]), .wait(milliseconds: 4_000)], patience: 1)
    #expect(stalled?.isNoTime == true)
  }

  @Test("a name that leads to a private address is refused, after the DNS and after a redirect")
  func privates() throws {
    let server = LoopServer {
      .answer($0.path == "/" ? 302 : 200, ["Location: /x"], Array("x".utf8))
    }
    defer { server.stop() }
    let resolving = CurlTransport(
      agent: "test", resolved: "prices.example:\(server.port):127.0.0.1")
    let address = try #require(WebAddress("http://prices.example:\(server.port)/"))
    #expect(throws: TransportProblem.isPrivate(host: "prices.example", address: "127.0.0.1")) {
      try resolving.get(Request(address))
    }
    let away = LoopServer { [port = server.port] _ in
      .answer(301, ["Location: http://127.0.0.1:\(port)/secret"])
    }
    defer { away.stop() }
    let outside = CurlTransport(agent: "test", resolved: "prices.example:\(away.port):127.0.0.1")
    var request = Request(try #require(WebAddress("http://prices.example:\(away.port)/")))
    request.privateHosts = ["prices.example"]
    let exchange = Exchange(request) { request throws(ExchangeProblem) in
      do throws(TransportProblem) { return try outside.get(request) } catch {
        throw .transport(error)
      }
    }
    #expect(
      exchange.result
        == .failure(.transport(.isPrivate(host: "127.0.0.1", address: "127.0.0.1"))))
    #expect(server.asked.isEmpty)
  }

  @Test("nobody there, and a name that nobody has")
  func nobody() throws {
    let server = LoopServer { _ in [] }
    server.stop()
    #expect(problem(at: server.address("/"))?.isNoConnection == true)
    #expect(problem(at: "http://nobody.invalid/")?.isNoName == true)
  }

  private func problem(at text: String) -> TransportProblem? {
    guard let address = WebAddress(text) else { return nil }
    var request = Request(address)
    (request.privateHosts, request.patience) = ([address.host], 2)
    do throws(TransportProblem) { _ = try transport.get(request) } catch { return error }
    return nil
  }
}

extension TransportProblem {
  fileprivate var isCut: Bool { if case .isCut = self { true } else { false } }
  fileprivate var isNoTime: Bool { if case .noTime = self { true } else { false } }
  fileprivate var isNoConnection: Bool { if case .noConnection = self { true } else { false } }
  fileprivate var isNoName: Bool { if case .noName = self { true } else { false } }
}
