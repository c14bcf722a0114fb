import Claims
import Foundation
import Market
import Readers
import Screen

/// libFuzzer's entry point for a program with its own main, as every Swift package has.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ tryOne: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The program's main.
@_cdecl("fuzz_main")
public func begin(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var count = count
  var arguments = arguments
  return runFuzzer(&count, &arguments) { start, count in
    target(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }
}

/// libFuzzer's own mutations, which know nothing about the format.
@_silgen_name("LLVMFuzzerMutate")
private func changeBytes(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ room: Int) -> Int

/// Mutates an input: its bytes, or one of its numbers to an edge value, so that the document stays
/// valid and its arithmetic is reached.
@_cdecl("LLVMFuzzerCustomMutator")
public func change(
  _ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ room: Int, _ seed: CUnsignedInt
) -> Int {
  guard seed.isMultiple(of: 2) else { return changeBytes(start, count, room) }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let number = number(in: bytes, from: Int(seed / 32)) else {
    return changeBytes(start, count, room)
  }
  let edge = edges[Int(seed / 2) % edges.count]
  let changed = bytes[..<number.lowerBound] + edge.utf8 + bytes[number.upperBound...]
  guard changed.count <= room else { return changeBytes(start, count, room) }
  _ = UnsafeMutableBufferPointer(start: start, count: room).update(fromContentsOf: changed)
  return changed.count
}

/// The first run of digits from a position on, wrapping around the end.
private func number(in bytes: [UInt8], from place: Int) -> Range<Int>? {
  guard !bytes.isEmpty else { return nil }
  let place = place % bytes.count
  let isDigit = { (byte: UInt8) in 0x30...0x39 ~= byte }
  guard let start = bytes[place...].firstIndex(where: isDigit) ?? bytes.firstIndex(where: isDigit)
  else { return nil }
  return start..<(bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count)
}

/// Numbers at the limits of 64 bits, calendars, figures and markets.
private let edges = [
  "0", "-1", "-9223372036854775808", "9223372036854775807", "18446744073709551616", "253402300800",
  "-62135596801", "900000000000000000", "1e30", "-1e308", "0.00000000000000000000000000000001",
  "9999999999999999999999999999999999", "4294967296", "2147483648", "1440", "24:60",
]

/// The function under test, chosen by an environment variable.
private let target: @Sendable ([UInt8]) -> Void = {
  switch ProcessInfo.processInfo.environment["FUZZ_TARGET"] {
  case "theme": { _ = readTheme(SourceFile(name: "x.toml", bytes: $0)) }
  case "settings": { _ = readSettings(SourceFile(name: "x.toml", bytes: $0)) }
  case "safe-text": trySafeText
  case "own-sequence": tryOwnSequences
  case "claims": tryClaims
  case "packed", "mail", "zip", "pages": tryBlocks
  case "yaml": { _ = read(SourceFile(name: "x.yml", bytes: $0)) }
  // Input of another target is left to it, so that each corpus grows towards its own readers.
  case "markup": { if isMarkup($0) { tryFile($0) } }
  case "text": { if !isMarkup($0), !isJSON($0) { tryFile($0) } }
  default: tryFile
  }
}()

private func isMarkup(_ bytes: [UInt8]) -> Bool { bytes.first == UInt8(ascii: "<") }

private func isJSON(_ bytes: [UInt8]) -> Bool {
  bytes.first == UInt8(ascii: "{") || bytes.first == UInt8(ascii: "[")
}

/// Any file is read without a trap, and gives some result.
private func tryFile(_ bytes: [UInt8]) {
  let snapshot = read(SourceFile(name: "x", bytes: bytes))
  precondition(snapshot.format != nil || !snapshot.diagnostics.isEmpty, "nothing was said")
  for quote in snapshot.quotes { precondition(quote.origin.line > 0, "a quote without a place") }
}

/// The same in blocks, whose size is given by the first byte.
private func tryBlocks(_ bytes: [UInt8]) {
  tryFile(bytes)
  let size = Int(bytes.first ?? 0) * 16 + 1
  var rest = bytes[...]
  read(named: "x") {
    defer { rest = rest.dropFirst(size) }
    return rest.isEmpty ? nil : Array(rest.prefix(size))
  } deliver: { _ in
  }
}

/// Safe text contains nothing that a terminal would obey.
private func trySafeText(_ bytes: [UInt8]) {
  let text = SafeText.text(String(decoding: bytes, as: UTF8.self))
  for scalar in text.unicodeScalars {
    let isControl = scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value
    precondition(!isControl || scalar == "\n", "a control character passed the door")
    let turns = 0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value
    precondition(!turns, "a turn of direction passed the door")
  }
  precondition(SafeText.text(text) == text, "a text that passed the door does not pass it again")
}

/// No text ends the sequence of a link, a notification or the clipboard early, or begins another.
private func tryOwnSequences(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  for term in ["xterm-256color", "foot"] {
    let told = OwnSequence.notification(text, in: term)
    precondition(told.starts(with: [0x1B, 0x5D]) && told.suffix(2) == [0x1B, 0x5C])
    let inside = String(decoding: told.dropFirst(2).dropLast(2), as: UTF8.self)
    let isPlain = inside.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    precondition(isPlain, "a control character got into a notification")
    let dividers = inside.utf8.count { $0 == UInt8(ascii: ";") }
    precondition(dividers == (term == "foot" ? 3 : 1), "a divider got into a notification")
  }
  for link in [text, "https://" + text].compactMap(OwnSequence.link) {
    precondition(link.starts(with: "\u{1B}]8;;http".utf8) && link.suffix(2) == [0x1B, 0x5C])
    let isPlain = link.dropFirst(5).dropLast(2).allSatisfy { 0x21...0x7E ~= $0 }
    precondition(isPlain, "a byte that is not plain got into a link")
  }
  guard let clipboard = OwnSequence.clipboard(text) else { return }
  precondition(clipboard.starts(with: "\u{1B}]52;c;".utf8) && clipboard.suffix(2) == [0x1B, 0x5C])
  let inside = Data(clipboard.dropFirst(7).dropLast(2))
  precondition(Data(base64Encoded: inside) == Data(text.utf8), "a text is copied as another")
}

/// The languages that claims are found in; the first byte of an input chooses one.
private let languages = [
  "en", "da", "sv", "nb", "de", "nl", "fr", "es", "pt", "it", "zh-Hant", "zh-Hans", "ja", "ko",
]

/// Claims stand in the text in order, no range runs backwards, and a later paragraph changes none.
private func tryClaims(_ bytes: [UInt8]) {
  let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
  let language = languages[Int(bytes.first ?? 0) % languages.count]
  let claims = findClaims(in: text, language: language)
  var last = 0
  for claim in claims {
    precondition(claim.words.lowerBound >= last && !claim.words.isEmpty, "words out of order")
    precondition(claim.words.upperBound <= text.utf8.count, "words that are not in the text")
    last = claim.words.lowerBound
    if let low = claim.low, let high = claim.high {
      precondition(!(high < low), "a range backwards")
    }
  }
  let longer = findClaims(in: text + "\n\nIt costs 5 dollars.", language: language)
  precondition(Array(longer.prefix(claims.count)) == claims, "what follows changed a claim")
}
