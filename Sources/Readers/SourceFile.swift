import Market

/// A file as it was found: its name, its bytes and its age.
public struct SourceFile: Sendable {
  /// The name that diagnostics and origins carry.
  public var name: String
  /// What it holds.
  public var bytes: [UInt8]
  /// When it was last written; tells when a price list was observed whose name holds no date.
  public var modified: Moment?

  /// A file as it was found.
  public init(name: String, bytes: [UInt8], modified: Moment? = nil) {
    self.name = name
    self.bytes = bytes
    self.modified = modified
  }
}
