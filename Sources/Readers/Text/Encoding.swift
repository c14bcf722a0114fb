/// The character encoding of a file.
///
/// To add one, add a label in ``Encoding/init(label:)`` if the C library knows it, else a case with
/// its decoder.
enum Encoding: Hashable, Sendable {
  case utf8
  case utf16(isBigEndian: Bool)
  /// The Big5 of Taiwan's boards, a superset of all other variants.
  case big5
  /// Big5 with stretches of UTF-8, as programs leave it when they write into a board's files.
  case big5WithUTF8
  /// One that the C library decodes, with our name and the library's.
  case other(name: String, library: String)

  /// The name that `read --json` prints.
  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16: "utf-16"
    case .big5: "big5-uao"
    case .big5WithUTF8: "big5-uao with utf-8"
    case .other(let name, _): name
    }
  }

  /// The encoding that a byte order mark shows.
  init?(markedIn bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self = .utf8
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      // The mark is removed with the other invisible characters.
      self = .other(name: "utf-32", library: "UTF-32LE")
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else {
      return nil
    }
  }

  /// The length of its byte order mark.
  var markLength: Int {
    switch self {
    case .utf8: 3
    case .utf16: 2
    case .big5, .big5WithUTF8, .other: 0
    }
  }

  /// UTF-16 without a byte order mark: every blank and line end has a zero on the same side, and
  /// none on the other.
  init?(withoutMark bytes: [UInt8]) {
    let sample = bytes.prefix(4_096)
    let blanks: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x20]
    let zeros = sample.indices.filter { sample[$0] == 0 && $0 ^ 1 < sample.count }
    let beside = zeros.filter { blanks.contains(sample[$0 ^ 1]) }
    let odd = beside.count { !$0.isMultiple(of: 2) }
    guard beside.count >= 2, odd == 0 || odd == beside.count,
      !zeros.contains(where: { sample[$0 ^ 1] == 0 }),
      decodeUTF16(sample, isBigEndian: odd == 0).unreadBytes < 2
    else { return nil }
    self = .utf16(isBigEndian: odd == 0)
  }

  /// ISO-2022-JP, as in old mail: Japanese in ASCII bytes, switched by escape sequences.
  init?(shiftedIn bytes: ArraySlice<UInt8>) {
    let shifts: [[UInt8]] = [[0x1B, 0x24, 0x42], [0x1B, 0x24, 0x40]]
    guard let escape = bytes.firstIndex(of: 0x1B),
      shifts.contains(where: { bytes[escape...].starts(with: $0) }),
      let japanese = Encoding(label: "iso-2022-jp"), japanese.decode(bytes).unreadBytes == 0
    else { return nil }
    self = japanese
  }

  /// Decodes bytes.
  func decode(_ bytes: ArraySlice<UInt8>) -> Decoding {
    switch self {
    case .utf8: decodeUTF8(bytes)
    case .utf16(let isBigEndian): decodeUTF16(bytes, isBigEndian: isBigEndian)
    case .big5: decodeBig5(bytes, mayHoldUTF8: false)
    case .big5WithUTF8: decodeBig5(bytes, mayHoldUTF8: true)
    case .other(_, let library): decodeByLibrary(bytes, library) ?? decodeUTF8(bytes)
    }
  }
}

extension Encoding {
  /// The encoding that a document or a detector names; `nil` if unknown.
  ///
  /// A name stands for the superset that programs mean by it, as in browsers.
  init?(label: String) {
    let label = label.lowercased().replacing("_", with: "-")
    switch label {
    case "utf-8", "utf8": self = .utf8
    case "big5", "big-5", "cp950", "x-x-big5", "cn-big5", "big5-uao": self = .big5
    default:
      guard let known = Self.libraryName(of: label) else { return nil }
      self = .other(name: known.name, library: known.library)
    }
  }

  private static func libraryName(of label: String) -> (name: String, library: String)? {
    for (name, library, labels) in libraryNames where labels.contains(label) || name == label {
      return (name, library)
    }
    for prefix in ["windows-", "x-cp", "cp"] where label.hasPrefix(prefix) {
      let number = label.dropFirst(prefix.count)
      return windowsPages.contains(String(number)) ? ("windows-\(number)", "CP\(number)") : nil
    }
    let latin = label.hasPrefix("iso8859") ? "iso-8859" + label.dropFirst(7) : label
    guard latin.hasPrefix("iso-8859-"), let part = Int(latin.dropFirst(9)), 1...16 ~= part else {
      return nil
    }
    return (latin, latin.uppercased())
  }
}

/// Our name, the C library's, and other labels in documents and detectors.
private let libraryNames: [(name: String, library: String, labels: Set<String>)] = [
  (
    "gb18030", "GB18030", ["gb2312", "gbk", "gb-2312-80", "euc-cn", "cp936", "x-gbk", "hz-gb-2312"]
  ),
  (
    "shift_jis", "CP932",
    ["shift-jis", "sjis", "x-sjis", "ms-kanji", "cp932", "windows-31j", "ms932"]
  ),
  ("euc-jp", "EUC-JP-MS", ["x-euc-jp", "eucjp"]),
  ("euc-kr", "UHC", ["ks-c-5601-1987", "uhc", "cp949", "korean", "windows-949", "ksc5601"]),
  ("big5-hkscs", "BIG5-HKSCS", ["big5hk", "hkscs", "big5-hk"]),
  ("euc-tw", "EUC-TW", []),
  ("iso-2022-jp", "ISO-2022-JP", []),
  ("koi8-r", "KOI8-R", ["koi", "koi8", "koi8-ru"]),
  ("koi8-u", "KOI8-U", []),
  ("ibm866", "CP866", ["cp866", "866"]),
  ("ibm855", "CP855", ["cp855"]),
  ("ibm852", "CP852", ["cp852"]),
  ("macintosh", "MACINTOSH", ["x-mac-roman", "mac"]),
  ("mac-cyrillic", "MAC-CYRILLIC", ["x-mac-cyrillic"]),
  ("windows-874", "CP874", ["tis-620", "iso-8859-11"]),
  ("viscii", "VISCII", []),
  ("windows-1252", "CP1252", ["iso-8859-1", "latin1", "l1", "us-ascii", "ascii", "iso8859-1"]),
  ("windows-1254", "CP1254", ["iso-8859-9", "latin5", "iso8859-9"]),
]

private let windowsPages: Set<String> = [
  "1250", "1251", "1252", "1253", "1254", "1255", "1256", "1257", "1258",
]
