/// Gets one page, without following redirects: curl, or a table in a test.
public protocol Transport: Sendable {
  /// Gets a page, for as long as it is wanted.
  ///
  /// - Throws: Why nothing came.
  func get(
    _ request: Request, while isWanted: @escaping @Sendable () -> Bool
  ) throws(TransportProblem) -> Reply
}

extension Transport {
  /// Gets a page.
  ///
  /// - Throws: Why nothing came.
  func get(_ request: Request) throws(TransportProblem) -> Reply {
    try get(request, while: { true })
  }
}

/// What is asked of a server.
public struct Request: Hashable, Sendable {
  /// The address.
  public var address: WebAddress
  /// The fields of the head that we add, such as `If-None-Match`; values are Latin-1, as they came.
  public var fields: [HeadField] = []
  /// The most bytes that the body may have, unpacked.
  public var mostBytes = Limits.mostBytes
  /// The hosts that may have a private address.
  public var privateHosts: Set<String> = []
  /// How long a connection may take, and how long nothing may come, in seconds.
  public var patience = Limits.patience

  /// A request without fields of ours.
  public init(_ address: WebAddress) { self.address = address }
}

/// A line of a head: a name and a value.
public struct HeadField: Hashable, Sendable {
  /// The name, in small letters.
  public var name: String
  /// The value, each byte as the character of its number, so that it can be sent back unchanged.
  public var value: String

  /// A line of a head.
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// What a server answered.
public struct Reply: Hashable, Sendable {
  /// The status, such as 200.
  public var status: Int
  /// The head, in its order.
  public var fields: [HeadField]
  /// The body, unpacked.
  public var body: [UInt8]
  /// Where a redirect leads, as an absolute address.
  public var redirect: String?

  /// An answer.
  public init(
    status: Int, fields: [HeadField] = [], body: [UInt8] = [], redirect: String? = nil
  ) {
    self.status = status
    self.fields = fields
    self.body = body
    self.redirect = redirect
  }

  /// The last value of a field.
  public func field(_ name: String) -> String? { fields.last { $0.name == name }?.value }
}

/// The limits of what is fetched.
public enum Limits {
  /// The most bytes of a body, unpacked: some ten times the longest feed known.
  public static let mostBytes = 15 << 20
  /// The most bytes of a price list, unpacked; the longest one known has some 4 MB.
  public static let mostPriceBytes = 64 << 20
  /// The most bytes of a head; proxies that add to it stop at 8 to 32 KB.
  static let mostHeadBytes = 64 << 10
  /// How long a connection may take, and how long nothing may come, in seconds.
  public static let patience = 20
  /// How long an answer may take in all, in seconds: 64 MB at some 200 KB a second.
  static let mostSeconds = 300
  /// The most redirects that are followed.
  static let mostRedirects = 10
}

/// Why no answer came.
public enum TransportProblem: Error, Hashable, Sendable {
  /// libcurl can't be loaded.
  case noLibrary(String)
  /// The address is not one that can be fetched.
  case noAddress(String)
  /// The host's name is not known.
  case noName(String)
  /// There is no connection.
  case noConnection(String)
  /// The host, or where its name leads, is a private address.
  case isPrivate(host: String, address: String)
  /// Nothing came for too long.
  case noTime(String)
  /// It ended too early.
  case isCut(String)
  /// The server can't prove who it is.
  case badCertificate(String)
  /// The head or the body is too long.
  case tooLarge(bytes: Int)
  /// The body is packed in a way that we can't unpack, or not as it says.
  case badPacking(String)
  /// Anything else.
  case other(String)
}
