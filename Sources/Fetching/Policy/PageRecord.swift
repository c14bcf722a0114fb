/// What is remembered of a page from one fetch to the next; times are seconds since 1970.
public struct PageRecord: Hashable, Sendable {
  /// The address in the settings or in the table; a record of another one says nothing.
  public var address: String
  /// The address it moved to, once that was said three times in a row.
  public var moved: String?
  /// The address that the last redirects for good led to, and how often in a row.
  public var moving: String?
  /// How often in a row it was redirected there.
  public var movingCount = 0
  /// The `ETag` of the body we have, byte for byte.
  public var etag: String?
  /// The `Last-Modified` of the body we have, byte for byte.
  public var modified: String?
  /// When the page was last known to hold what we have; 0 for never.
  public var checked: Int64 = 0
  /// When its content was last new; 0 for never.
  public var changed: Int64 = 0
  /// Whether it is gone for good.
  public var isGone = false
  /// The number of bytes of the last body.
  public var bytes = 0
  /// The name of the file that holds it.
  public var file: String?
  /// The name of the file that says that it still held later.
  public var sighting: String?
  /// A number that tells the last body from any other.
  public var hash: UInt64 = 0

  /// A page that was never fetched.
  public init(address: String) { self.address = address }
}

extension PageRecord {
  /// How often a move for good must be said before it is believed.
  static let movesBelieved = 3

  /// The address to ask.
  var current: WebAddress? { moved.flatMap(WebAddress.init) ?? WebAddress(address) }

  /// The fields that ask for the page only if it has changed.
  var conditions: [HeadField] {
    [
      etag.map { HeadField("if-none-match", $0) },
      modified.map { HeadField("if-modified-since", $0) },
    ]
    .compactMap(\.self)
  }

  /// Notes where the page has moved.
  ///
  /// - Returns: Whether it is now known to have moved.
  mutating func note(move: WebAddress?) -> Bool {
    guard let move = move?.text, move != (moved ?? address) else {
      (moving, movingCount) = (nil, 0)
      return false
    }
    movingCount = moving == move ? movingCount + 1 : 1
    moving = move
    guard movingCount >= PageRecord.movesBelieved else { return false }
    (moved, moving, movingCount) = (move, nil, 0)
    return true
  }

  /// Notes the fields that identify a body; a 304 may renew them.
  mutating func note(identityIn reply: Reply) {
    let isWhole = reply.status == 200
    etag = reply.field("etag") ?? (isWhole ? nil : etag)
    modified = reply.field("last-modified") ?? (isWhole ? nil : modified)
  }
}
