import Dispatch
import Glibc
import TestSupport

/// An encrypting server on this machine, with OpenSSL's library, which libcurl brings along: it sends
/// one answer to whoever trusts its certificate, made for `prices.example` and these tests only.
final class TLSServer: Sendable {
  let port: UInt16
  private let listener: Int32

  /// Whether the library is there.
  static let isPossible = dlopen("libssl.so.3", RTLD_NOW) != nil

  /// Starts a server with a certificate and its key.
  init(certificate path: String, answer: String) {
    (listener, port) = listening()
    let listener = listener
    // OpenSSL writes to a client that has gone; the program ignores that signal, too, while it fetches.
    signal(SIGPIPE, SIG_IGN)
    DispatchQueue(label: "encrypting server").async {
      guard let library = Library(certificate: path) else { return }
      while true {
        let line = accept(listener, nil, nil)
        guard line >= 0 else { return }
        library.serve(line, answer)
        close(line)
      }
    }
  }

  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }
}

/// The functions of OpenSSL that a server needs.
private struct Library {
  private typealias Make = @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?
  private typealias File =
    @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>, Int32) -> Int32
  private typealias Number = @convention(c) (UnsafeMutableRawPointer?, Int32) -> Int32
  private typealias Act = @convention(c) (UnsafeMutableRawPointer?) -> Int32
  private typealias Bytes =
    @convention(c) (UnsafeMutableRawPointer?, UnsafeMutableRawPointer?, Int32) -> Int32

  private let handle: UnsafeMutableRawPointer
  private let context: UnsafeMutableRawPointer

  init?(certificate path: String) {
    guard let handle = dlopen("libssl.so.3", RTLD_NOW) else { return nil }
    self.handle = handle
    func find<Function>(_ name: String, as type: Function.Type) -> Function? {
      dlsym(handle, name).map { unsafeBitCast($0, to: type) }
    }
    guard
      let method = find(
        "TLS_server_method", as: (@convention(c) () -> UnsafeMutableRawPointer?).self),
      let make = find("SSL_CTX_new", as: Make.self),
      let certify = find("SSL_CTX_use_certificate_file", as: File.self),
      let unlock = find("SSL_CTX_use_PrivateKey_file", as: File.self), let context = make(method()),
      certify(context, path, 1) == 1, unlock(context, path, 1) == 1
    else { return nil }
    self.context = context
  }

  func serve(_ line: Int32, _ answer: String) {
    func find<Function>(_ name: String, as type: Function.Type) -> Function? {
      dlsym(handle, name).map { unsafeBitCast($0, to: type) }
    }
    guard let make = find("SSL_new", as: Make.self), let use = find("SSL_set_fd", as: Number.self),
      let accept = find("SSL_accept", as: Act.self), let read = find("SSL_read", as: Bytes.self),
      let write = find("SSL_write", as: Bytes.self), let end = find("SSL_shutdown", as: Act.self),
      let session = make(context), use(session, line) == 1, accept(session) == 1
    else { return }
    var head = [UInt8](repeating: 0, count: 8_192)
    guard read(session, &head, Int32(head.count)) > 0 else { return }
    var bytes = Array(answer.utf8)
    _ = write(session, &bytes, Int32(bytes.count))
    _ = end(session)
  }
}
