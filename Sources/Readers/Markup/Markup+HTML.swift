import CXML

extension Markup {
  /// Parses a page as browsers would, closing open elements.
  ///
  /// - Parameters:
  ///   - bytes: The file in UTF-8.
  ///   - file: Its name, for origins.
  ///   - linesBefore: The number of lines before the bytes.
  /// - Returns: Its elements, texts and diagnostics.
  static func html(
    _ bytes: ArraySlice<UInt8>, file: String, linesBefore: Int = 0
  ) -> Markup {
    let builder = MarkupBuilder(file: file, bytes: bytes.count, linesBefore: linesBefore)
    bytes.withUnsafeBytes { bytes in
      guard
        let parser = htmlCreateMemoryParserCtxt(
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count))
      else { return }
      defer { htmlFreeParserCtxt(parser) }
      parser.listen(to: builder, handler: htmlHandler())
      let options = [HTML_PARSE_RECOVER, HTML_PARSE_NONET, HTML_PARSE_IGNORE_ENC]
      let flags = options.reduce(0) { $0 | $1.rawValue }
      htmlCtxtUseOptions(parser, Int32(flags))
      xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
      htmlParseDocument(parser)
    }
    builder.parser = nil
    return builder.finish()
  }
}

/// The parser callbacks for a page; errors are ignored, since all pages have some.
private func htmlHandler() -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = 1
  handler.internalSubset = { context, name, _, _ in
    if let name { markupBuilder(context)?.declare(String(cString: name)) }
  }
  handler.startElement = { context, name, attributes in
    guard let builder = markupBuilder(context), let name else { return }
    builder.begin(builder.index(of: String(cString: name)))
    var rest = attributes
    while let parts = rest, let name = parts[0] {
      builder.add(
        builder.index(of: String(cString: name)),
        parts[1].map(buffer) ?? .init(start: nil, count: 0))
      rest = parts + 2
    }
  }
  handler.endElement = { context, _ in markupBuilder(context)?.end() }
  handler.characters = { context, text, count in
    markupBuilder(context)?.add(UnsafeBufferPointer(start: text, count: Int(count)))
  }
  handler.ignorableWhitespace = handler.characters
  handler.cdataBlock = handler.characters
  handler.serror = { _, _ in }
  return handler
}
