import CYAML

/// What is wrong with a YAML file, and the line where.
struct YAMLFault: Error {
  let problem: String
  let line: Int?
}

/// The parts of a YAML file in their order, as libyaml finds them.
///
/// Lists are not nested calls here, so that no depth can end the program.
struct YAMLEvents: ~Copyable {
  /// A part, and where it begins.
  struct Event {
    enum Kind {
      /// A word or text; a plain one stands without quotes, and may be a number.
      case word(String, isPlain: Bool)
      case reference(String)
      case listBegins, listEnds, mapBegins, mapEnds, documentEnds, end
    }

    let kind: Kind
    /// The name given to it with `&`.
    let name: String?
    let line: Int
    let column: Int
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Begins a text, which must stay in memory.
  init(_ text: UnsafeBufferPointer<UInt8>) throws(YAMLFault) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      throw YAMLFault(problem: "there is no memory to read it", line: nil)
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next part.
  ///
  /// - Throws: What is wrong with the text; nothing can be read after that.
  mutating func next() throws(YAMLFault) -> Event {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
      defer { yaml_event_delete(&event) }
      if let (kind, name) = YAMLEvents.read(event) {
        return Event(
          kind: kind, name: name.map { String(cString: $0) }, line: Int(event.start_mark.line) + 1,
          column: Int(event.start_mark.column) + 1)
      }
    }
  }

  private static func read(
    _ event: yaml_event_t
  ) -> (Event.Kind, UnsafeMutablePointer<UInt8>?)? {
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      return (.word(String(decoding: text, as: UTF8.self), isPlain: isPlain), scalar.anchor)
    case YAML_ALIAS_EVENT:
      return (.reference(String(cString: event.data.alias.anchor)), nil)
    case YAML_SEQUENCE_START_EVENT: return (.listBegins, event.data.sequence_start.anchor)
    case YAML_SEQUENCE_END_EVENT: return (.listEnds, nil)
    case YAML_MAPPING_START_EVENT: return (.mapBegins, event.data.mapping_start.anchor)
    case YAML_MAPPING_END_EVENT: return (.mapEnds, nil)
    case YAML_DOCUMENT_END_EVENT: return (.documentEnds, nil)
    case YAML_STREAM_END_EVENT: return (.end, nil)
    default: return nil
    }
  }

  private var fault: YAMLFault {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "it can't be parsed"
    let hasPlace = parser.pointee.error != YAML_READER_ERROR
    return YAMLFault(
      problem: problem, line: hasPlace ? Int(parser.pointee.problem_mark.line) + 1 : nil)
  }
}
