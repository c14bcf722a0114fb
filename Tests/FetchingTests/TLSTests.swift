import TestSupport
import Testing

@testable import Fetching

/// Encrypted pages, from a server whose certificate a test's authority has signed.
@Suite(.enabled(if: TLSServer.isPossible, "libssl.so.3 is not there"))
struct TLSTests {
  private let folder = Project.root + "/Tests/FetchingTests/TLS"

  private func get(_ host: String, trusting authority: String?) -> Result<String, TransportProblem>
  {
    let server = TLSServer(
      certificate: folder + "/server.pem",
      answer: "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nsecret")
    defer { server.stop() }
    let transport = CurlTransport(
      agent: "test", resolved: "\(host):\(server.port):127.0.0.1", authorities: authority)
    guard let address = WebAddress("https://\(host):\(server.port)/") else {
      return .failure(.noAddress(host))
    }
    var request = Request(address)
    request.privateHosts = [host]
    do throws(TransportProblem) {
      return .success(String(decoding: try transport.get(request).body, as: UTF8.self))
    } catch {
      return .failure(error)
    }
  }

  @Test("a server is believed if somebody whom we trust says who it is")
  func trust() {
    #expect(get("prices.example", trusting: folder + "/authority.pem") == .success("secret"))
    for result in [
      get("prices.example", trusting: nil),
      get("others.example", trusting: folder + "/authority.pem"),
      get("prices.example", trusting: folder + "/none.pem"),
    ] {
      guard case .failure(.badCertificate) = result else {
        Issue.record("believed, or another problem: \(result)")
        continue
      }
    }
  }
}
