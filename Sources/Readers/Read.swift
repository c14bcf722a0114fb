import CSimdjson
import Market

/// Reads an unpacked file that is not one of lines, detecting its format.
///
/// Releases the file's bytes as soon as they have been parsed.
///
/// - Parameters:
///   - file: The file.
///   - recognised: The format its head shows, if already detected.
/// - Returns: The content and its diagnostics.
func readWhole(_ file: consuming SourceFile, _ recognised: Recognised? = nil) -> Snapshot {
  var snapshot = Snapshot(file: file.name, bytes: file.bytes.count)
  let frame = SourceFile(
    name: file.name, bytes: [], modified: file.modified, readAt: file.readAt)
  if let refusal = ForeignFile.refusal(of: file) {
    snapshot.diagnostics = [refusal]
  } else if file.bytes.count > SourceFile.mostBytes {
    snapshot.diagnostics = [SourceFile.tooLarge(file.name, bytes: file.bytes.count)]
  } else if !file.bytes.contains(where: { !" \t\r\n".utf8.contains($0) }) {
    snapshot.refuse("the file is empty", remedy: "save it again; perhaps it is still being written")
  } else if file.looksLikeYAML, readYAML(file, into: &snapshot) {
    // In a known format.
  } else if file.looksLikeJSON {
    file.blankAssignment()
    readJSON(&file, into: &snapshot)
  } else if var wide = file.narrowed, wide.looksLikeJSON {
    readJSON(&wide, into: &snapshot)
    snapshot.encoding = "utf-16"
  } else {
    readProse(&file, recognised ?? file.recognised, into: &snapshot)
  }
  snapshot.finish(frame)
  return snapshot
}

private func readJSON(_ file: inout SourceFile, into snapshot: inout Snapshot) {
  snapshot.encoding = "utf-8"
  let bytes = file.utf8(into: &snapshot)
  file.bytes = []
  guard var document = JSONDocument(file: file.name, utf8: bytes) else {
    snapshot.refuse("there is not enough memory to read the file", remedy: "split the file")
    return
  }
  if document.isBrokenOff {
    let loose = LooseJSON(bytes)
    if !loose.places.isEmpty, let whole = JSONDocument(file: file.name, utf8: loose.bytes),
      whole.nodes.count >= document.nodes.count
    {
      document = whole
      snapshot.diagnostics += [document.passedOver(loose)].compactMap(\.self)
    }
    if document.hasSlip || document.isCut, bytes.count <= MendedJSON.mostBytes {
      let mended = MendedJSON(loose.bytes)
      // What a forgotten bracket swallowed was read, but in the wrong place.
      if mended.closed > 0 || mended.count > 0 && document.hasSlip,
        let whole = JSONDocument(file: file.name, utf8: mended.bytes),
        mended.closed > 0 || whole.nodes.count >= document.nodes.count
      {
        // In the words of the file as it is: what was blanked can't be quoted.
        snapshot.diagnostics += document.mistakes(mended)
        document = whole
      }
    }
  }
  // Of lines in no known form, the first shows the form.
  if !JSONLines.isLikely(bytes) || !document.isOfLines {
    snapshot.diagnostics += document.diagnostics
  }
  document.withRoot { root in
    if let root { readValue(root, as: file.formats, into: &snapshot) }
  }
  for complaint in document.complaints + document.leftOut { snapshot.note(complaint) }
  if snapshot.hasNothing { snapshot.tellNothing() }
}

/// Reads a file as YAML; returns whether it is in a known format, or is nothing but broken YAML.
private func readYAML(_ file: SourceFile, into snapshot: inout Snapshot) -> Bool {
  guard let decoded = file.decoded else { return false }
  let yaml: YAMLText
  do throws(YAMLFault) {
    yaml = try YAMLText(decoded.text)
  } catch {
    // What is named so may yet be JSON with a slip, or a text.
    if file.looksLikeJSON { return false }
    switch file.recognised {
    case .refused, .text(Format.plainText.name, _): break
    case .text, .markup: return false
    }
    snapshot.diagnostics.append(
      Diagnostic(
        .error, at: Origin(file: file.name, line: error.line ?? 0),
        "this is not valid YAML: \(error.problem)", remedy: "mend it, or save the file again"))
    return true
  }
  guard let document = JSONDocument(file: file.name, utf8: yaml.json) else { return false }
  let isKnown = document.withRoot { root in
    root.map { root in file.formats.contains { $0.recognises(root) } } == true
  }
  guard isKnown else { return false }
  snapshot.encoding = decoded.encoding
  snapshot.unreadBytes = decoded.unreadBytes
  snapshot.diagnostics += decoded.diagnostics + document.diagnostics
  document.withRoot { root in
    if let root { readValue(root, as: file.formats, into: &snapshot) }
  }
  for complaint in document.complaints + document.leftOut { snapshot.note(complaint) }
  return true
}

private func readValue(_ root: JSON, as formats: [Format], into snapshot: inout Snapshot) {
  for format in formats where format.recognises(root) {
    snapshot.format = format.name
    format.read(root, into: &snapshot)
    return snapshot.dateQuotes(by: root)
  }
  if [.array, .object].contains(root.kind), root.isEmpty {
    // An export has a file for each day or kind, whether or not there was anything.
    let start = Origin(file: snapshot.file, line: 0)
    return snapshot.note(
      Diagnostic(
        .note, at: start, "the file holds \(root.shape)", remedy: "there is nothing to read"))
  }
  if snapshot.diagnostics.isEmpty {
    snapshot.refuse(
      "no known format: the file holds \(root.shape)",
      remedy: root.shape.contains("keys")
        ? root.holdsPrices ? describablePrices : describable : knownFormats)
  }
}

/// Reads a feed, a page or a text in the detected format.
private func readProse(
  _ file: inout SourceFile, _ recognised: Recognised, into snapshot: inout Snapshot
) {
  switch recognised {
  case .markup(let format, let read): readMarkup(&file, format, read, into: &snapshot)
  case .text(let format, let read):
    guard let text = Text(file, into: &snapshot) else { return }
    file.bytes = []
    snapshot.format = format
    read(text, &snapshot)
    if snapshot.hasNothing {
      snapshot.refuse("this is not valid \(format): nothing could be read", remedy: knownFormats)
    }
  case .refused(let diagnostics): snapshot.diagnostics += diagnostics
  }
}

private func readMarkup(
  _ file: inout SourceFile, _ format: String, _ read: (Element, inout Snapshot) -> Void,
  into snapshot: inout Snapshot
) {
  if format == Format.newsPage.name, file.bytes.count > SourceFile.mostPageBytes {
    let end = file.bytes[..<SourceFile.mostPageBytes].lastIndex(of: UInt8(ascii: ">"))
    file.bytes.removeSubrange((end.map { $0 + 1 } ?? SourceFile.mostPageBytes)...)
    snapshot.diagnostics.append(
      Diagnostic(
        .warning, at: Origin(file: file.name, line: 0),
        "the page is longer than \(SourceFile.mostPageBytes >> 20) MB, and no article is",
        remedy: "its beginning was read; save the article alone"))
  }
  do throws(Diagnostic) {
    let (markup, text) = try file.markup()
    file.bytes = []
    snapshot.format = format
    snapshot.encoding = text?.encoding ?? Encoding.utf8.name
    snapshot.unreadBytes = text?.unreadBytes ?? 0
    snapshot.diagnostics += (text?.diagnostics ?? []) + markup.diagnostics
    if let root = markup.root { read(root, &snapshot) }
    // A feed has no items on the day that it begins.
    if snapshot.hasNothing { snapshot.tellNothing(.note) }
  } catch {
    snapshot.diagnostics.append(error)
  }
}

/// Refers to the command instead of listing the formats, which keep growing.
let knownFormats = "'tokentape formats' lists what is read"

/// Refers to the settings as well, where records may be described.
private let describable =
  knownFormats + "; or say in the settings where its parts are: [[format]] with "
  + "files = \"NAME*\", title = \"…\", text = \"…\", at = \"…\""

/// Refers to the settings as well, where a list of prices may be described.
private let describablePrices =
  knownFormats + "; or say in the settings where its parts are: [[format]] with "
  + "files = \"NAME*\", provider = \"…\", model = \"…\", input = \"…\", output = \"…\", "
  + "per = \"million\", currency = \"USD\""

extension Format {
  /// Whether a JSON document, or the first line of several, is in this format.
  func recognises(_ root: JSON) -> Bool {
    switch reader {
    case .json(let recognises, _), .lines(let recognises, _): recognises(root)
    case .text, .markup, .blocks: false
    }
  }

  fileprivate func read(_ root: JSON, into snapshot: inout Snapshot) {
    switch reader {
    case .json(_, let read): read(root, &snapshot)
    // Rows mean nothing without the names of their columns, nor tweets without those of users.
    case .lines(_, let read):
      let isWhole = root["columns"]?.kind == .array || root["includes"]?.kind == .object
      read((isWhole ? root : root.unwrapped).each, &snapshot)
    case .text, .markup, .blocks: break
    }
  }
}

extension SourceFile {
  /// Whether it is JSON, in UTF-8 or UTF-16.
  var holdsJSON: Bool { looksLikeJSON || narrowed?.looksLikeJSON == true }

  /// The bytes as UTF-8; invalid bytes are replaced and reported.
  fileprivate func utf8(into snapshot: inout Snapshot) -> [UInt8] {
    let isValid = bytes.withUnsafeBufferPointer { json_is_utf8($0.baseAddress, $0.count) }
    guard !isValid else { return bytes }
    if let decoded = decodedAsGuessed {
      snapshot.encoding = decoded.encoding
      snapshot.unreadBytes = decoded.unreadBytes
      snapshot.diagnostics += decoded.diagnostics
      return Array(decoded.text.utf8)
    }
    let first = firstBadByte
    let lines = bytes[..<first].split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let before = String(decoding: lines.last ?? [], as: UTF8.self).unicodeScalars.count
    snapshot.diagnostics.append(
      Diagnostic(
        .error, at: Origin(file: name, line: max(1, lines.count), column: before + 1),
        "the byte 0x\(String(bytes[first], radix: 16, uppercase: true)) is not UTF-8",
        remedy: "save the file as UTF-8; such bytes were read as \u{FFFD}"))
    return Array(String(decoding: bytes, as: UTF8.self).utf8)
  }

  /// The file converted to UTF-8 if it is UTF-16, as some editors save JSON.
  fileprivate var narrowed: SourceFile? {
    guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else { return nil }
    do {
      return SourceFile(
        name: name, bytes: Array(try decodedText(of: self).text.utf8), modified: modified)
    } catch {
      return nil
    }
  }

  /// The text if it is in another encoding; `nil` if it is meant as UTF-8.
  ///
  /// JSON is UTF-8 by definition, so a few invalid bytes count as damage.
  private var decodedAsGuessed: DecodedText? {
    guard bytes.lazy.filter({ $0 >= 0x80 }).prefix(16).count == 16 else { return nil }
    do {
      let decoded = try decodedText(of: self)
      return decoded.encoding == Encoding.utf8.name ? nil : decoded
    } catch {
      return nil
    }
  }

  /// The index of the first byte that is not UTF-8.
  private var firstBadByte: Int {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var place = 0
    while case .valid(let character) = parser.parseScalar(from: &rest) { place += character.count }
    return min(place, bytes.count - 1)
  }
}

extension Snapshot {
  /// Whether a file has given neither data nor diagnostics.
  var hasNothing: Bool {
    quotes.isEmpty && threads.isEmpty && reports.isEmpty && exchangeRates.isEmpty && scores.isEmpty
      && rents.isEmpty && diagnostics.isEmpty
  }

  /// Tells that a file of a known format gave nothing, which may be right or a wrong guess.
  mutating func tellNothing(_ severity: Diagnostic.Severity = .warning) {
    let diagnostic = Diagnostic(
      severity, at: Origin(file: file, line: 0),
      "it was read as \(format ?? "no format"), and nothing was found in it",
      remedy: "if there should be something, see what the file is; \(knownFormats)")
    note(diagnostic)
  }
}

extension JSON {
  /// Whether the names of the first object's members, or of those of an object in it, speak of prices.
  fileprivate var holdsPrices: Bool {
    var next = kind == .array ? elements.first { $0.kind == .object } : self
    for _ in 0..<3 {
      guard let object = next else { return false }
      let names = object.members.prefix(40).map { $0.key.text.lowercased() }
      if names.contains(where: { name in
        ["price", "pricing", "cost", "usd"].contains { ranges(of: $0, in: name).first != nil }
      }) {
        return true
      }
      next =
        object.members.prefix(40).lazy.compactMap { member in
          member.value.kind == .object
            ? member.value : member.value.elements.first { $0.kind == .object }
        }.first
    }
    return false
  }

  /// Whether a list or an object has nothing in it.
  fileprivate var isEmpty: Bool {
    elements.first { _ in true } == nil && members.first { _ in true } == nil
  }

  /// A description of a value in no known format.
  fileprivate var shape: String {
    switch kind {
    case .object:
      let keys = members.prefix(4).map { quote($0.key.text) }.joined(separator: ", ")
      return keys.isEmpty ? "an empty object" : "an object with the keys \(keys)"
    case .array:
      return elements.first { _ in true }.map { "a list that begins with \($0.shape)" }
        ?? "an empty list"
    case .null, .boolean, .number, .string, .wrong: return quoted
    }
  }
}
