import Market

/// A file's name, bytes and modification time.
public struct SourceFile: Sendable {
  /// The largest file that is read; check the size before loading one.
  ///
  /// The largest known real dump is nearly this large, and parsing it takes as much memory again;
  /// with this limit no file takes more than about 400 MB.
  public static let mostBytes = 96 << 20

  /// The most bytes that are read of a page with an article: no article is as long, and a page takes
  /// some five times its size in memory.
  static let mostPageBytes = 8 << 20

  /// Formats are detected within this many bytes; an unknown file is read no further.
  static let headBytes = 1 << 18

  /// The name used in diagnostics and origins.
  public var name: String
  /// The content.
  public var bytes: [UInt8]
  /// When it was last written; dates a price list that nothing else dates.
  public var modified: Moment?
  /// When it is read, if known; a story can't have been published later.
  public var readAt: Moment?
  /// The forms that the user described; they come before those that we know.
  public var forms: [OwnForm]
  /// Whether it is a page of an archive; an archive in an archive has no end, and is not read.
  var isInArchive = false

  /// Creates a file.
  public init(
    name: String, bytes: [UInt8], modified: Moment? = nil, readAt: Moment? = nil,
    forms: [OwnForm] = []
  ) {
    self.name = name
    self.bytes = bytes
    self.modified = modified
    self.readAt = readAt
    self.forms = forms
  }

  /// The diagnostic for a file that is larger than ``mostBytes`` and was not read.
  public static func tooLarge(_ name: String, bytes: Int) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: name, line: 0),
      "the file has \(bytes >> 20) MB, more than the \(mostBytes >> 20) MB that are read",
      remedy: "split it into smaller files")
  }

  /// The diagnostic for a packed file, not of lines, that unpacks to more than ``mostBytes``.
  static func unpackedTooLarge(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, at: Origin(file: name, line: 0),
      "it unpacks to more than the \(mostBytes >> 20) MB that are read",
      remedy: "write one object per line, or split it")
  }
}

/// The longest name, in bytes, that JSON is assigned to.
private let longestAssignment = 120

extension SourceFile {
  /// Whether the text begins like JSON.
  ///
  /// Posts begin with brackets, too (`[News] …`), so the next character is checked as well.
  var looksLikeJSON: Bool {
    if SourceFile.looksLikeJSON(bytes[...]) { return true }
    if let end = assignmentEnd { return SourceFile.looksLikeJSON(bytes[end...]) }
    let signs = bytes.lazy.filter { !" \t\r\n".utf8.contains($0) }.prefix(2)
    guard signs.contains(UInt8(ascii: "/")) else { return false }
    return SourceFile.looksLikeJSON(LooseJSON(Array(bytes.prefix(SourceFile.headBytes))).bytes[...])
  }

  /// Where JSON begins that is assigned to a name, as in the archives of X: `window.YTD.x = [`; or that a
  /// function is called with: `jQuery123({`.
  var assignmentEnd: Int? {
    let head = bytes.prefix(longestAssignment)
    guard let sign = head.firstIndex(where: { "=(".utf8.contains($0) }), sign > 0,
      head[..<sign].allSatisfy({ byte in
        byte.isLetter || byte.isDigit || "._$ []'\"\n".utf8.contains(byte)
      }), head.first.map({ $0.isLetter || "_$".utf8.contains($0) }) == true
    else { return nil }
    return sign + 1
  }

  /// The bytes with what assigns JSON to a name as blanks, so that places stay as they are.
  mutating func blankAssignment() {
    guard !SourceFile.looksLikeJSON(bytes[...]), let end = assignmentEnd,
      SourceFile.looksLikeJSON(bytes[end...])
    else { return }
    let isCall = bytes[..<end].lastIndex(of: UInt8(ascii: "=")) == nil
    for index in 0..<end where bytes[index] != 0x0A { bytes[index] = 0x20 }
    for sign in isCall ? [";", ")"] : [";"] {
      if let last = bytes.lastIndex(where: { $0 > 0x20 }), bytes[last] == sign.utf8.first {
        bytes[last] = 0x20
      }
    }
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
