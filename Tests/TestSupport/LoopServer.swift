import Dispatch
import Glibc
import Synchronization

/// An HTTP server on this machine that answers as a test says, also wrongly.
public final class LoopServer: Sendable {
  /// Its port.
  public let port: UInt16
  /// The last number of its address: each is a host of its own.
  private let host: UInt8
  private let listener: Int32
  private let answer: @Sendable (Asked) -> [Step]
  private let heard = Mutex<[Asked]>([])

  /// A request.
  public struct Asked: Sendable {
    /// What stands behind the method: `/page?x=1`.
    public let path: String
    /// The head, as it came.
    public let head: String
    /// How many requests for the path came before.
    public let before: Int

    /// The value of a field of the head; nil without it.
    public func field(_ name: String) -> String? {
      head.split(separator: "\r\n").dropFirst().lazy.compactMap { line -> String? in
        guard let colon = line.firstIndex(of: ":"), line[..<colon].lowercased() == name else {
          return nil
        }
        return String(line[line.index(after: colon)...].drop { $0 == " " })
      }.first
    }
  }

  /// A step of an answer; after the last one the connection is closed.
  public enum Step: Sendable {
    case send([UInt8])
    case wait(milliseconds: UInt32)
  }

  /// Starts a server.
  ///
  /// - Parameters:
  ///   - host: The last number of its address, `127.0.0.host`.
  ///   - answer: What it does with a request; called from any thread.
  public init(host: UInt8 = 1, _ answer: @escaping @Sendable (Asked) -> [Step]) {
    self.answer = answer
    self.host = host
    (listener, port) = listening(at: host)
    let listener = listener
    DispatchQueue(label: "server").async { [self] in
      while true {
        let line = accept(listener, nil, nil)
        guard line >= 0 else { return }
        DispatchQueue(label: "connection").async { [self] in serve(line) }
      }
    }
  }

  /// Ends the server; called by the test, since its own thread holds it.
  public func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  /// The address of a page of it.
  public func address(_ path: String) -> String { "http://127.0.0.\(host):\(port)\(path)" }

  /// The requests so far.
  public var asked: [Asked] { heard.withLock { $0 } }

  private func serve(_ line: Int32) {
    defer { close(line) }
    guard let head = LoopServer.head(line) else { return }
    let path = head.split(separator: " ").dropFirst().first.map(String.init) ?? ""
    let asked = heard.withLock { heard in
      let asked = Asked(path: path, head: head, before: heard.count { $0.path == path })
      heard.append(asked)
      return asked
    }
    for step in answer(asked) {
      switch step {
      case .wait(let milliseconds): usleep(milliseconds * 1_000)
      case .send(let bytes):
        var rest = bytes[...]
        while !rest.isEmpty {
          let count = rest.withUnsafeBytes {
            send(line, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
          }
          guard count > 0 else { return }
          rest = rest.dropFirst(count)
        }
      }
    }
    // What was not read would have the kernel take back what was sent.
    shutdown(line, Int32(SHUT_WR))
    var byte: UInt8 = 0
    while read(line, &byte, 1) > 0 {}
  }

  private static func head(_ line: Int32) -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.suffix(4) != [13, 10, 13, 10] {
      guard read(line, &byte, 1) == 1 else { return nil }
      bytes.append(byte)
    }
    return bytes.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
  }
}

extension [LoopServer.Step] {
  /// An answer with a status, fields and a body, and its length.
  public static func answer(
    _ status: Int = 200, _ fields: [String] = [], _ body: some Sequence<UInt8> = []
  ) -> [LoopServer.Step] {
    var rest: [UInt8] = []
    rest.append(contentsOf: body)
    let lines =
      ["HTTP/1.1 \(status) Reason"] + fields + [
        "Content-Length: \(rest.count)", "Connection: close",
      ]
    let head = lines.joined(separator: "\r\n") + "\r\n\r\n"
    return [.send(head.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }), .send(rest)]
  }

  /// An answer whose bytes are given as text.
  public static func raw(_ text: String) -> [LoopServer.Step] { [.send([UInt8](text.utf8))] }
}

/// A socket that listens at a free port of this machine, for a server of a test.
public func listening(at host: UInt8 = 1) -> (socket: Int32, port: UInt16) {
  let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
  var place = sockaddr_in()
  place.sin_family = UInt16(AF_INET)
  place.sin_addr.s_addr = (0x7F00_0000 | UInt32(host)).bigEndian
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  let isBound = withUnsafeMutablePointer(to: &place) { place in
    place.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      bind(listener, $0, length) == 0 && listen(listener, 64) == 0
        && getsockname(listener, $0, &length) == 0
    }
  }
  precondition(isBound, "no port is free")
  return (listener, UInt16(bigEndian: place.sin_port))
}
