import CXML

extension Markup {
  /// Parses a feed; markup that is not well-formed is repaired and reported.
  ///
  /// - Parameters:
  ///   - bytes: The file in UTF-8, or its part from the first `<` on.
  ///   - file: Its name, for origins.
  ///   - linesBefore: The number of lines before the bytes.
  /// - Returns: Its elements, texts and diagnostics.
  static func xml(
    _ bytes: ArraySlice<UInt8>, file: String, linesBefore: Int = 0
  ) -> Markup {
    let builder = parse(bytes, file: file, linesBefore: linesBefore)
    let markup = builder.finish()
    guard builder.hasLooseSigns else { return markup }
    let mended = withoutLooseSigns(bytes)
    let again = parse(mended[...], file: file, linesBefore: linesBefore)
    return again.finish().complaining(markup.diagnostics)
  }

  private static func parse(
    _ bytes: ArraySlice<UInt8>, file: String, linesBefore: Int
  ) -> MarkupBuilder {
    let builder = MarkupBuilder(file: file, bytes: bytes.count, linesBefore: linesBefore)
    bytes.withUnsafeBytes { bytes in
      guard
        let parser = xmlCreateMemoryParserCtxt(
          bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count))
      else { return }
      defer { xmlFreeParserCtxt(parser) }
      parser.listen(to: builder, handler: xmlHandler())
      // Safe to substitute: only our own entities are ever defined.
      let options = [XML_PARSE_RECOVER, XML_PARSE_NONET, XML_PARSE_NOENT, XML_PARSE_IGNORE_ENC]
      let flags = options.reduce(0) { $0 | $1.rawValue }
      xmlCtxtUseOptions(parser, Int32(flags))
      xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8)
      xmlParseDocument(parser)
    }
    builder.parser = nil
    return builder
  }
}

extension UnsafeMutablePointer<xmlParserCtxt> {
  /// Makes the parser report to this builder only.
  func listen(to builder: MarkupBuilder, handler: xmlSAXHandler) {
    builder.parser = self
    pointee.sax.pointee = handler
    pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
  }
}

/// The builder of a callback's context.
func markupBuilder(_ context: UnsafeMutableRawPointer?) -> MarkupBuilder? {
  context.map { Unmanaged<MarkupBuilder>.fromOpaque($0).takeUnretainedValue() }
}

/// The bytes of the parser's null-terminated string.
func buffer(_ text: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
  UnsafeBufferPointer(start: text, count: Int(xmlStrlen(text)))
}

/// The parser callbacks for XML: declared entities are dropped, only HTML's are known.
private func xmlHandler() -> xmlSAXHandler {
  var handler = xmlSAXHandler()
  handler.initialized = XML_SAX2_MAGIC
  handler.startElementNs = { context, name, prefix, uri, _, _, count, _, attributes in
    guard let builder = markupBuilder(context), let name else { return }
    builder.begin(builder.index(ofElement: name, prefix: prefix, uri: uri))
    builder.addAttributes(attributes, count: Int(count))
  }
  handler.endElementNs = { context, _, _, _ in markupBuilder(context)?.end() }
  handler.characters = { context, text, count in
    markupBuilder(context)?.add(UnsafeBufferPointer(start: text, count: Int(count)))
  }
  handler.cdataBlock = handler.characters
  handler.ignorableWhitespace = handler.characters
  handler.getEntity = { context, name in
    guard let parser = markupBuilder(context)?.parser, let name else { return nil }
    // In an attribute the parser takes only one byte of a predefined entity.
    return parser.pointee.instate == XML_PARSER_ATTRIBUTE_VALUE ? nil : namedEntity(name)
  }
  handler.serror = { context, error in
    guard let builder = markupBuilder(context), let error = error?.pointee else { return }
    builder.note(error)
  }
  return handler
}

extension MarkupBuilder {
  /// The name of an element: bare in the root's namespace, else with our prefix.
  fileprivate func index(
    ofElement name: UnsafePointer<xmlChar>, prefix: UnsafePointer<xmlChar>?,
    uri: UnsafePointer<xmlChar>?
  ) -> Int32 {
    index(of: KnownName(name: name, prefix: prefix, namespace: uri)) {
      let address = uri.map { String(cString: $0) }
      let written = prefix.map { String(cString: $0) } ?? ""
      if isEmpty { ownNamespace = address }
      let known = address.flatMap { $0 == ownNamespace ? "" : Namespaces.prefix(of: $0) }
      let local = String(cString: name)
      let prefix = known ?? written
      return prefix.isEmpty ? local : prefix + ":" + local
    }
  }

  /// Adds attributes, each given by five pointers: name, prefix, namespace, value, value end.
  fileprivate func addAttributes(
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, count: Int
  ) {
    guard let attributes else { return }
    for place in 0..<count {
      let parts = attributes + place * 5
      guard let name = parts[0], let start = parts[3], let end = parts[4] else { continue }
      let index = index(of: KnownName(name: name, prefix: parts[1], namespace: parts[2])) {
        let prefix = parts[2].flatMap { Namespaces.prefix(of: String(cString: $0)) }
        let written = prefix ?? parts[1].map { String(cString: $0) } ?? ""
        return written.isEmpty ? String(cString: name) : written + ":" + String(cString: name)
      }
      add(index, UnsafeBufferPointer(start: start, count: end - start))
    }
  }
}
