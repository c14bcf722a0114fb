import CCurl

/// What comes while curl gets one page; curl calls it from inside `curl_get` only.
final class CurlExchange {
  private let request: Request
  private let guardsPlaces: Bool
  /// Whether the answer is still wanted.
  let isWanted: @Sendable () -> Bool
  private var fields: [HeadField] = []
  private var headBytes = 0
  private var isAfterHead = false
  private var body: [UInt8] = []
  private var refused: String?
  private var isTooLarge = false

  /// Takes what comes for a request.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - guardsPlaces: Whether connections to private addresses are refused.
  ///   - isWanted: Whether the answer is still wanted.
  init(_ request: Request, guardsPlaces: Bool, isWanted: @escaping @Sendable () -> Bool) {
    self.isWanted = isWanted
    self.request = request
    self.guardsPlaces = guardsPlaces
  }

  /// The object behind what C was given.
  static func at(_ context: UnsafeMutableRawPointer?) -> CurlExchange? {
    context.map { Unmanaged<CurlExchange>.fromOpaque($0).takeUnretainedValue() }
  }

  func mayConnect(_ address: UnsafeRawPointer?) -> Bool {
    guard let address, guardsPlaces, PrivateAddress.isPrivate(address) else { return true }
    let text = PrivateAddress.text(address)
    if request.privateHosts.contains(text) { return true }
    refused = text
    return false
  }

  func takeHead(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
    headBytes += count
    guard headBytes <= Limits.mostHeadBytes else {
      isTooLarge = true
      return false
    }
    let line = UnsafeBufferPointer(start: bytes, count: count)
    // Another head follows one such as 100; after a body, fields are trailers that may claim anything.
    if line.starts(with: "HTTP/".utf8) { (fields, isAfterHead) = ([], false) }
    if line.allSatisfy({ $0 == 0x0D || $0 == 0x0A }) { isAfterHead = true }
    guard !isAfterHead, let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return true }
    let blanks = " \t\r\n".utf8
    let value = line[(colon + 1)...].drop { blanks.contains($0) }
    let end = value.lastIndex { !blanks.contains($0) }.map { $0 + 1 } ?? value.startIndex
    fields.append(
      HeadField(latin1(line[..<colon]).lowercased(), latin1(value[value.startIndex..<end])))
    return true
  }

  func takeBody(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
    guard body.count + count <= request.mostBytes else {
      isTooLarge = true
      return false
    }
    body += UnsafeBufferPointer(start: bytes, count: count)
    return true
  }

  private func latin1(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    bytes.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
  }
}

extension CurlExchange {
  /// Why nothing came; nil if something did.
  func problem(_ outcome: curl_outcome, _ reply: curl_reply) -> TransportProblem? {
    let message = reply.message.map { String(cString: $0) } ?? ""
    if let refused { return .isPrivate(host: request.address.host, address: refused) }
    if isTooLarge { return .tooLarge(bytes: request.mostBytes) }
    switch outcome {
    case curl_done: return nil
    case curl_no_name: return .noName(message)
    case curl_no_connection: return .noConnection(message)
    case curl_no_time: return .noTime(message)
    case curl_cut: return .isCut(message)
    case curl_bad_certificate: return .badCertificate(message)
    case curl_bad_address: return .noAddress(request.address.text)
    default: return .other(message)
    }
  }

  /// The answer.
  ///
  /// - Throws: Why its body can't be unpacked. Only a body that is wanted is looked at.
  func reply(_ reply: curl_reply) throws(TransportProblem) -> Reply {
    var answer = Reply(status: reply.status, fields: fields)
    answer.redirect = reply.redirect.map { String(cString: $0) }
    guard answer.status == 200 else { return answer }
    answer.body = try BodyCoding.unpack(
      body, coding: answer.field("content-encoding"), mostBytes: request.mostBytes)
    return answer
  }
}
