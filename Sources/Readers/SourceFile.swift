import Market

/// A file as it was found: its name, its bytes and its age.
public struct SourceFile: Sendable {
  /// The largest file that is read; whoever loads one asks for its size first.
  ///
  /// The largest real dump known here is nearly as large, and what is made of it takes as much again;
  /// with it, no file takes more than some 400 MB.
  public static let mostBytes = 96 << 20

  /// So many bytes show what a file is; what is not known by them is not read any further.
  static let headBytes = 1 << 18

  /// The name that diagnostics and origins carry.
  public var name: String
  /// What it holds.
  public var bytes: [UInt8]
  /// When it was last written; tells when a price list was observed where nothing else does.
  public var modified: Moment?

  /// A file as it was found.
  public init(name: String, bytes: [UInt8], modified: Moment? = nil) {
    self.name = name
    self.bytes = bytes
    self.modified = modified
  }

  /// What to say of a file that is larger than ``mostBytes`` and was not read.
  public static func tooLarge(_ name: String, bytes: Int) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: name, line: 0),
      "the file has \(bytes >> 20) MB, more than the \(mostBytes >> 20) MB that are read",
      remedy: "split it into smaller files")
  }

  /// What to say of a packed file that unpacks to more than ``mostBytes`` and is no file of lines.
  static func unpackedTooLarge(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: name, line: 0),
      "it unpacks to more than the \(mostBytes >> 20) MB that are read",
      remedy: "write one object a line, or split it")
  }
}

extension SourceFile {
  /// Whether the text begins as JSON does.
  ///
  /// Posts begin with brackets, too (`[News] …`), so what stands within is looked at as well.
  var looksLikeJSON: Bool {
    if SourceFile.looksLikeJSON(bytes[...]) { return true }
    let signs = bytes.lazy.filter { !" \t\r\n".utf8.contains($0) }.prefix(2)
    guard signs.contains(UInt8(ascii: "/")) else { return false }
    return SourceFile.looksLikeJSON(LooseJSON(Array(bytes.prefix(SourceFile.headBytes))).bytes[...])
  }

  private static func looksLikeJSON(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    let blanks = " \t\r\n".utf8
    rest = rest.drop { blanks.contains($0) }
    guard let bracket = rest.popFirst() else { return false }
    let next = rest.first { !blanks.contains($0) }
    switch bracket {
    case UInt8(ascii: "{"): return next.map { "\"}".utf8.contains($0) } ?? true
    case UInt8(ascii: "["): return next.map { "{[\"]".utf8.contains($0) } ?? true
    default: return false
    }
  }
}
