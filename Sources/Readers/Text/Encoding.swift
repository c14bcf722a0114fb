import Market

/// How a file's bytes stand for letters.
///
/// A further encoding is a case here, a way to recognise it in ``init(of:)``, and its decoder.
enum Encoding: Hashable, Sendable {
  case utf8
  case utf16(isBigEndian: Bool)

  /// The encoding that the bytes themselves show.
  ///
  /// - Throws: A diagnostic where the bytes are no text.
  init(of file: SourceFile) throws(Diagnostic) {
    if file.bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16(isBigEndian: true)
    } else if file.bytes.starts(with: [0xFF, 0xFE]) {
      self = .utf16(isBigEndian: false)
    } else if let kind = binaryKind(of: file.bytes) {
      throw Diagnostic(
        .error, at: Origin(file: file.name, line: 0), "this is \(kind.name), not text",
        remedy: kind.remedy)
    } else {
      self = .utf8
    }
  }

  /// The name that `read --json` prints.
  var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16: "utf-16"
    }
  }

  /// The bytes without the mark that tells their order.
  func body(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    switch self {
    case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    case .utf16: bytes.dropFirst(2)
    }
  }

  /// The text of the bytes, and one diagnostic where some of them stand for nothing.
  func decode(
    _ bytes: ArraySlice<UInt8>, file: String
  ) -> (text: String, diagnostics: [Diagnostic]) {
    switch self {
    case .utf8: decodeUTF8(bytes, file: file)
    case .utf16(let isBigEndian): (decodeUTF16(bytes, isBigEndian: isBigEndian), [])
    }
  }
}

/// What a file is that holds no text; `nil` for one that may.
private func binaryKind(of bytes: [UInt8]) -> (name: String, remedy: String)? {
  let unpack = "unpack it and give the files in it"
  if bytes.starts(with: [0x1F, 0x8B]) { return ("gzip data", unpack) }
  if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return ("zstd data", unpack) }
  if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return ("a zip archive", unpack) }
  guard bytes.contains(0) else { return nil }
  return ("binary data", "give a file of text or JSON")
}

private func decodeUTF16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String {
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var rest = bytes
  while let first = rest.popFirst(), let second = rest.popFirst() {
    units.append(
      isBigEndian
        ? UInt16(first) << 8 | UInt16(second) : UInt16(second) << 8 | UInt16(first))
  }
  return String(decoding: units, as: UTF16.self)
}

private func decodeUTF8(
  _ bytes: ArraySlice<UInt8>, file: String
) -> (text: String, diagnostics: [Diagnostic]) {
  if let text = String(validating: bytes, as: UTF8.self) { return (text, []) }
  return mend(bytes, file: file)
}

/// Puts U+FFFD where the bytes stand for nothing, and says where and how often.
private func mend(
  _ bytes: ArraySlice<UInt8>, file: String
) -> (text: String, diagnostics: [Diagnostic]) {
  var scalars = String.UnicodeScalarView()
  var parser = Unicode.UTF8.ForwardParser()
  var source = bytes.makeIterator()
  var place = Origin(file: file, line: 1, column: 1)
  var first: Origin?
  var count = 0
  reading: while true {
    switch parser.parseScalar(from: &source) {
    case .valid(let encoded):
      let scalar = Unicode.UTF8.decode(encoded)
      scalars.append(scalar)
      place = scalar == "\n" ? place.nextLine : place.nextColumn
    case .error(let length):
      scalars.append("\u{FFFD}")
      first = first ?? place
      place = place.nextColumn
      count += length
    case .emptyInput: break reading
    }
  }
  let counted = count == 1 ? "1 byte" : "\(count) bytes"
  let diagnostic = first.map {
    Diagnostic(
      .warning, at: $0, "\(counted) from here on could not be read as UTF-8 and show as \u{FFFD}",
      remedy: "save the file as UTF-8")
  }
  return (String(scalars), diagnostic.map { [$0] } ?? [])
}

extension Origin {
  fileprivate var nextLine: Origin { Origin(file: file, line: line + 1, column: 1) }
  fileprivate var nextColumn: Origin { Origin(file: file, line: line, column: column + 1) }
}
