import Prose

/// The text that a piece of HTML shows: without markup, and with entities decoded once.
///
/// Paragraphs are separated by an empty line, list items and lines by a line feed; scripts and
/// styles show nothing. A link shows its words, or its address if the words are the address cut
/// off.
func plainText(html: some StringProtocol) -> String {
  var html = String(html)
  return html.withUTF8 { plainText(html: $0) }
}

/// The text that a piece of HTML in UTF-8 shows.
func plainText(html: UnsafeBufferPointer<UInt8>) -> String {
  var writer = PlainTextWriter(capacity: html.count)
  var scanner = HTMLScanner(bytes: html)
  while let piece = scanner.next() { writer.write(piece, of: html) }
  return writer.text
}

/// The text that an element shows, such as the XHTML of an Atom entry.
///
/// - Parameters:
///   - element: The element.
///   - isLeftOut: Whether the node at an index is to be passed over.
/// - Returns: The text, with paragraphs separated by an empty line.
func plainText(_ element: Element, without isLeftOut: (Int) -> Bool = { _ in false }) -> String {
  let markup = element.markup
  var writer = PlainTextWriter(capacity: 256)
  var open: [(tag: HTMLTag, end: Int)] = []
  var place = element.index + 1
  let end = Int(markup.nodes[element.index].next)
  while place < end {
    let node = markup.nodes[place]
    while let last = open.last, last.end <= place {
      writer.write(last.tag, isEnd: true)
      open.removeLast()
    }
    guard !node.isText else {
      markup.withBytes(of: node) { writer.write($0) }
      place += 1
      continue
    }
    if isLeftOut(place) {
      // A part of a line leaves the line whole.
      if !["span", "a", "small", "sup"].contains(markup.names[Int(node.name)]) {
        writer.write(.line, isEnd: true)
      }
      place = Int(node.next)
      continue
    }
    let tag = HTMLTag.named(markup.names[Int(node.name)])
    if let tag, tag != .hidden {
      writer.write(tag, isEnd: false)
      open.append((tag, Int(node.next)))
    }
    place = tag == .hidden ? Int(node.next) : place + 1
  }
  return writer.text
}

/// A text whose only markup is entities, decoded once: `&amp;` in a post of Reddit.
func decodedEntities(_ text: String) -> String {
  guard text.holds(UInt8(ascii: "&")) else { return text }
  var text = text
  return text.withUTF8 { bytes in
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      if let entity = entity(in: bytes, at: place) {
        decoded += entity.character.utf8
        place += entity.length
      } else {
        decoded.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }
}

/// Builds the text of a page.
private struct PlainTextWriter {
  private var output: [UInt8] = []
  private var hasBlank = false
  private var breaks = 0
  /// The depth of `pre` elements, which preserve blanks and line ends.
  private var literal = 0
  private var link: (start: Int, attributes: UnsafeBufferPointer<UInt8>)?

  init(capacity: Int) { output.reserveCapacity(capacity) }

  var text: String {
    let text = String(decoding: output, as: UTF8.self)
    return output.contains { $0 >= 0x80 } ? String(cleaned(text[...])) : text
  }

  mutating func write(_ piece: HTMLScanner.Piece, of html: UnsafeBufferPointer<UInt8>) {
    switch piece {
    case .text(let range): write(UnsafeBufferPointer(rebasing: html[range]))
    case .entity(let character): write(character)
    case .tag(let name, let isEnd, let attributes):
      guard let tag = HTMLTag.named(name) else { return }
      write(tag, isEnd: isEnd, UnsafeBufferPointer(rebasing: html[attributes]))
    }
  }

  mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    guard literal == 0 else {
      if !text.isEmpty { startText() }
      return output.append(contentsOf: text)
    }
    var place = 0
    while place < text.count {
      let start = place
      // Words separated by single blanks are taken together.
      while place < text.count,
        text[place] > 0x20
          || text[place] == 0x20 && place > start && place + 1 < text.count
            && text[place + 1] > 0x20
      {
        place += 1
      }
      if place > start {
        startText()
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
      }
      while place < text.count, text[place] <= 0x20 {
        hasBlank = true
        place += 1
      }
    }
  }

  private mutating func write(_ character: Unicode.Scalar) {
    startText()
    output += character.utf8
  }

  /// Writes the pending blank or line ends before a letter.
  private mutating func startText() {
    guard hasBlank || breaks > 0 else { return }
    if output.isEmpty {
      breaks = 0
    } else if breaks > 0 {
      for _ in 0..<min(breaks, 2) { output.append(0x0A) }
    } else if hasBlank {
      output.append(0x20)
    }
    breaks = 0
    hasBlank = false
  }

  mutating func write(
    _ tag: HTMLTag, isEnd: Bool,
    _ attributes: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0)
  ) {
    switch tag {
    case .paragraph: breaks = max(breaks, 2)
    case .line: breaks = max(breaks, 1)
    case .lineBreak: breaks += isEnd ? 0 : 1
    case .blank: hasBlank = true
    case .item:
      breaks = max(breaks, 1)
      if !isEnd {
        startText()
        output += Array("- ".utf8)
      }
    case .literal:
      breaks = max(breaks, 2)
      literal = max(0, literal + (isEnd ? -1 : 1))
    case .link:
      if isEnd {
        endLink()
      } else {
        link = (output.count, attributes)
      }
    case .hidden: break
    }
  }

  /// Shows a link's address if its words are the address cut off.
  private mutating func endLink() {
    guard let (start, attributes) = link, start <= output.count else { return }
    link = nil
    guard output.last == UInt8(ascii: ".") || output.last == "…".utf8.last else { return }
    let shown = String(decoding: output[start...], as: UTF8.self).trimmed
    let dots = ["...", "…"].first { shown.hasSuffix($0) }
    guard let dots, shown.count > dots.count + 4, let address = linkAddress(in: attributes),
      address.contains(shown.dropLast(dots.count))
    else { return }
    let blank = output[start...].prefix { $0 == 0x20 || $0 == 0x0A }
    output.replaceSubrange((start + blank.count)..., with: address.utf8)
  }
}

/// The `href` of a link, entities decoded.
private func linkAddress(in attributes: UnsafeBufferPointer<UInt8>) -> String? {
  let text = String(decoding: attributes, as: UTF8.self)
  guard let equals = text.firstRange(of: "href=") else { return nil }
  let rest = text[equals.upperBound...]
  guard let quote = rest.first, quote == "\"" || quote == "'" else {
    return decodedEntities(String(rest.prefix { !$0.isWhitespace && $0 != ">" }))
  }
  return decodedEntities(String(rest.dropFirst().prefix { $0 != quote }))
}
