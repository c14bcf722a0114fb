/// A value of a YAML file, and where it stands.
struct YAMLNode {
  enum Value {
    /// A word or text; a plain one stands without quotes, and may be a number.
    case word(String, isPlain: Bool)
    case list([YAMLNode])
    case map([(key: YAMLNode, value: YAMLNode)])
  }

  let value: Value
  let line: Int
  let column: Int

  /// The elements, if it is a list.
  var elements: [YAMLNode]? { if case .list(let elements) = value { elements } else { nil } }

  /// The entries, if it is a map.
  var entries: [(key: YAMLNode, value: YAMLNode)]? {
    if case .map(let entries) = value { entries } else { nil }
  }

  /// The word, if it is one.
  var word: String? { if case .word(let word, _) = value { word } else { nil } }
}

/// Makes values of the parts of a YAML file, with what its references (`*opal`) and merges
/// (`<<: *opal`) stand for.
struct YAMLTree: ~Copyable {
  /// The most bytes that a file may become for each of its own: a few names can stand for a thousand
  /// copies.
  static let mostGrowth = 8
  /// The deepest that lists may be in one another.
  static let mostNested = 240

  private var events: YAMLEvents
  private var named: [String: YAMLNode] = [:]
  /// How many more entries merges may copy.
  private var copies: Int
  /// The lists and maps that are not over yet, outermost first.
  private var open: [Open] = []

  /// A list or map that is not over yet: its elements, or its keys and values in turn.
  private struct Open {
    let start: YAMLEvents.Event
    var parts: [YAMLNode] = []
  }

  /// The value of a text; the list of them, if it has several documents.
  ///
  /// - Throws: What is wrong with it.
  static func root(of text: String) throws(YAMLFault) -> YAMLNode {
    var text = text
    let documents = try text.withUTF8 { bytes in
      Result { () throws(YAMLFault) in
        var tree = try YAMLTree(bytes)
        return try tree.documents()
      }
    }.get()
    guard let first = documents.first else {
      throw YAMLFault(problem: "it holds nothing", line: nil)
    }
    guard documents.count > 1 else { return first }
    let lists = documents.compactMap(\.elements)
    let all = lists.count == documents.count ? lists.flatMap(\.self) : documents
    return YAMLNode(value: .list(all), line: first.line, column: first.column)
  }

  private init(_ text: UnsafeBufferPointer<UInt8>) throws(YAMLFault) {
    events = try YAMLEvents(text)
    copies = YAMLTree.mostGrowth * text.count
  }

  private mutating func documents() throws(YAMLFault) -> [YAMLNode] {
    var found: [YAMLNode] = []
    while true {
      let event = try events.next()
      switch event.kind {
      case .end: return found
      case .documentEnds: named = [:]
      case .listBegins, .mapBegins:
        guard open.count < YAMLTree.mostNested else {
          throw YAMLFault(problem: "it is too deep", line: event.line)
        }
        open.append(Open(start: event))
      case .word, .reference, .listEnds, .mapEnds:
        let node = try node(event)
        if open.isEmpty { found.append(node) } else { open[open.count - 1].parts.append(node) }
      }
    }
  }

  /// The value that an event is, or ends; a name holds from the end of what it was given to.
  private mutating func node(_ event: YAMLEvents.Event) throws(YAMLFault) -> YAMLNode {
    var start = event
    let value: YAMLNode.Value
    switch event.kind {
    case .word(let word, let isPlain): value = .word(word, isPlain: isPlain)
    case .reference(let name):
      guard let meant = named[name] else {
        throw YAMLFault(problem: "nothing is named '&\(name)'", line: event.line)
      }
      return meant
    default:
      guard let ended = open.popLast() else {
        throw YAMLFault(problem: "it can't be parsed", line: event.line)
      }
      start = ended.start
      if case .mapBegins = start.kind {
        value = .map(try entries(ended.parts))
      } else {
        value = .list(ended.parts)
      }
    }
    let node = YAMLNode(value: value, line: start.line, column: start.column)
    if let name = start.name { named[name] = node }
    return node
  }

  /// The entries of a map, and those that it merges and does not state itself.
  private mutating func entries(
    _ parts: [YAMLNode]
  ) throws(YAMLFault) -> [(key: YAMLNode, value: YAMLNode)] {
    var (own, merged): ([(key: YAMLNode, value: YAMLNode)], [(key: YAMLNode, value: YAMLNode)])
    (own, merged) = ([], [])
    var known: Set<String> = []
    for place in stride(from: 0, to: parts.count - 1, by: 2) {
      let (key, value) = (parts[place], parts[place + 1])
      guard case .word(let name, let isPlain) = key.value else {
        throw YAMLFault(problem: "a list stands in the place of a name", line: key.line)
      }
      if name == "<<", isPlain {
        merged += try merge(value, at: key.line)
      } else if known.insert(name).inserted {
        own.append((key, value))
      } else {
        throw YAMLFault(problem: "a name '\(name)' is given twice", line: key.line)
      }
    }
    return own + merged.filter { known.insert($0.key.word ?? "").inserted }
  }

  private mutating func merge(
    _ value: YAMLNode, at line: Int
  ) throws(YAMLFault) -> [(key: YAMLNode, value: YAMLNode)] {
    var merged: [(key: YAMLNode, value: YAMLNode)] = []
    for part in value.elements ?? [value] {
      let entries = part.entries ?? []
      copies -= entries.count
      guard copies >= 0 else { throw YAMLFault(problem: "it becomes too large", line: line) }
      merged += entries
    }
    return merged
  }
}
