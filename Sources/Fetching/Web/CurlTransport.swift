import CCurl
import Glibc

/// Gets pages by libcurl, which knows the proxy and the certificates as its own variables say.
public struct CurlTransport: Transport {
  /// Who asks, with an address to ask back at.
  public let agent: String
  /// Where names lead, `host:port:address`, instead of asking the DNS.
  let resolved: String?
  /// A file of certificates to trust instead of the system's.
  let authorities: String?
  private let proxies: Proxies

  /// Gets pages in the name of a program.
  ///
  /// - Parameters:
  ///   - agent: Who asks: `name/version (+address)`.
  ///   - resolved: Where a name leads, `host:port:address`, instead of asking the DNS.
  ///   - authorities: A file of certificates to trust; nil for those that curl trusts.
  public init(agent: String, resolved: String? = nil, authorities: String? = nil) {
    self.agent = agent
    self.resolved = resolved
    self.authorities = authorities ?? variable("CURL_CA_BUNDLE") ?? variable("SSL_CERT_FILE")
    proxies = Proxies(variable)
  }

  /// Why nothing can be fetched on this machine; nil if it can.
  public static var missing: String? { curl_load().map { String(cString: $0) } }

  /// Gets a page, by a connection of its own.
  ///
  /// - Throws: Why nothing came.
  public func get(
    _ request: Request, while isWanted: @escaping @Sendable () -> Bool
  ) throws(TransportProblem) -> Reply {
    if let missing = CurlTransport.missing { throw .noLibrary(missing) }
    let isAllowed = request.privateHosts.contains(request.address.host)
    let isProxied = proxies.take(request.address)
    // A proxy asks the DNS itself; what it is sent can only be judged by its name.
    if isProxied, !isAllowed, PrivateAddress.isPrivate(host: request.address.host) {
      throw .isPrivate(host: request.address.host, address: request.address.host)
    }
    let exchange = CurlExchange(request, guardsPlaces: !isAllowed && !isProxied, isWanted: isWanted)
    var reply = curl_reply()
    defer { for text in [reply.redirect, reply.message] { free(text) } }
    let outcome = try perform(request, exchange, &reply)
    if let problem = exchange.problem(outcome, reply) { throw problem }
    return try exchange.reply(reply)
  }

  private func perform(
    _ request: Request, _ exchange: CurlExchange, _ reply: inout curl_reply
  ) throws(TransportProblem) -> curl_outcome {
    guard let line = curl_line_open() else { throw .other("there is no memory") }
    defer { curl_line_close(line) }
    let texts = CTexts()
    let fields = request.fields + [HeadField("accept-encoding", BodyCoding.accepted)]
    let head = texts.list(fields.map { $0.name + ": " + $0.value })
    var asked = curl_request()
    asked.address = texts.text(request.address.text)
    asked.agent = texts.text(agent)
    asked.head = head
    asked.resolved = resolved.flatMap(texts.text)
    asked.authorities = authorities.flatMap(texts.text)
    asked.connect_milliseconds = request.patience * 1_000
    asked.idle_seconds = request.patience
    asked.total_seconds = max(Limits.mostSeconds, 2 * request.patience)
    asked.context = Unmanaged.passUnretained(exchange).toOpaque()
    asked.may_connect = { CurlExchange.at($0)?.mayConnect($1) ?? false }
    asked.is_wanted = { CurlExchange.at($0)?.isWanted() ?? false }
    asked.take_head = { CurlExchange.at($0)?.takeHead($1, $2) ?? false }
    asked.take_body = { CurlExchange.at($0)?.takeBody($1, $2) ?? false }
    return withExtendedLifetime((texts, exchange)) { curl_get(line, &asked, &reply) }
  }
}

private func variable(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

/// Texts for C, for as long as this object lives; a character above U+00FF never comes here.
private final class CTexts {
  private var texts: [UnsafeMutablePointer<CChar>?] = []
  private var lists: [UnsafeMutablePointer<UnsafePointer<CChar>?>] = []

  func text(_ text: String) -> UnsafePointer<CChar>? {
    let bytes = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
    for (place, byte) in bytes.enumerated() { copy[place] = CChar(bitPattern: byte) }
    copy[bytes.count] = 0
    texts.append(copy)
    return UnsafePointer(copy)
  }

  func list(_ lines: [String]) -> UnsafePointer<UnsafePointer<CChar>?> {
    let list = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: lines.count + 1)
    for (place, line) in lines.enumerated() { list[place] = text(line) }
    list[lines.count] = nil
    lists.append(list)
    return UnsafePointer(list)
  }

  deinit {
    for text in texts { text?.deallocate() }
    for list in lists { list.deallocate() }
  }
}
