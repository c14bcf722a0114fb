/// A source as the user has it in the settings.
public struct SourceChoice: Hashable, Sendable {
  /// Its name: that of a known source, or of the user's own.
  public var name: String
  /// The address; nil for a known source, which has its own.
  public var address: WebAddress?
  /// How often it is fetched, in seconds; nil for the usual pace.
  public var every: Int64?
  /// Whether it is fetched at all.
  public var isOn = false
  /// The folder of its files; nil for one of its name where all are.
  public var folder: String?
  /// Which files are kept.
  public var keeping = Keeping.changes
  /// Whether files are packed.
  public var isPacked = true
  /// Hosts that may have a private address.
  public var privateHosts: Set<String> = []
  /// What a source that searches looks for.
  public var words: [String] = []
  /// The boards or groups that are read.
  public var boards: [String] = []
  /// A file or address that lists feeds.
  public var list: String?

  /// Which files of a source are kept.
  public enum Keeping: Hashable, Sendable {
    /// Each one.
    case all
    /// Those with something new, and one that says how long it held.
    case changes
    /// The same, for so many days.
    case days(Int)
  }

  /// A source that is off.
  public init(name: String) { self.name = name }
}

/// A page of a source.
public struct Page: Hashable, Sendable {
  /// What its files are called before their time, and what its record is kept under; empty for the
  /// only page of a source.
  public var name: String
  /// The address.
  public var address: WebAddress
  /// Where the same can be had if the host has no answer.
  public var otherwise: WebAddress?
  /// What its files' names end in: `json`.
  public var ending: String
  /// A cookie without which the host shows something else.
  public var cookie: String?
  /// Whether it is kept; a list of other pages need not be.
  public var isKept = true

  /// A page.
  public init(_ name: String, _ address: WebAddress, ending: String) {
    self.name = Page.safe(name)
    self.address = address
    self.ending = ending
  }

  /// A text as a part of a file's name: whatever could lead elsewhere, hide it or be read as
  /// something else becomes a hyphen.
  static func safe(_ text: String) -> String {
    let plain = text.unicodeScalars.prefix(100).map { scalar -> Character in
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789._".unicodeScalars.contains(scalar))
      return isPlain ? Character(scalar) : "-"
    }
    let name = String(plain.drop { $0 == "." || $0 == "-" })
    let isTaken = ["README", "LICENSE", "NOTICE"].contains { name.hasPrefix($0) }
    return isTaken ? "page-" + name : name
  }
}
