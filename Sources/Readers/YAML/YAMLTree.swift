import Market
import Yams

/// What is wrong with a YAML file, and the line where.
struct YAMLFault: Error {
  let problem: String
  let line: Int?
}

/// The values of a YAML file, with what its references (`*opal`) and merges (`<<: *opal`) stand for.
///
/// The parser compares keys, and a key may be a reference to a reference, thousands of copies in a
/// few lines. So it never sees a reference: it reads `*` as a letter, and they are resolved here.
struct YAMLTree {
  /// The most bytes that a file may become for each of its own: a few names can stand for a thousand
  /// copies.
  static let mostGrowth = 8

  /// The value; the list of them, if the file has several documents.
  private(set) var root = Node("")
  /// What stands for `*`, and is nowhere else in the file.
  let mark: Character
  private var named: [String: Node] = [:]
  /// How many more entries merges may copy.
  private var copies: Int

  /// Parses a text.
  ///
  /// - Throws: What is wrong with it.
  init(_ text: String) throws(YAMLFault) {
    mark = YAMLTree.unused(in: text)
    copies = YAMLTree.mostGrowth * text.utf8.count
    let (documents, parser) = try YAMLTree.documents(text.replacing("*", with: String(mark)))
    var roots: [Node] = []
    for document in documents { roots.append(try resolved(document)) }
    // It owns the names that the values only refer to.
    withExtendedLifetime(parser) {}
    guard let first = roots.first else {
      throw YAMLFault(problem: "it holds nothing", line: nil)
    }
    root = first
    if roots.count > 1 {
      let lists = roots.compactMap(\.sequence)
      root = .sequence(.init(lists.count == roots.count ? lists.flatMap { Array($0) } : roots))
    }
  }

  /// A letter for private use that is not in a text.
  private static func unused(in text: String) -> Character {
    let used = Set(text.unicodeScalars.lazy.map(\.value).filter { 0xE000...0xF8FF ~= $0 })
    let free = (0xE000...0xF8FF).first { !used.contains($0) } ?? 0xE000
    return Unicode.Scalar(UInt32(free)).map(Character.init) ?? "\u{E000}"
  }

  private static func documents(_ text: String) throws(YAMLFault) -> ([Node], Parser) {
    do {
      let parser = try Parser(yaml: text)
      var found: [Node] = []
      while let root = try parser.nextRoot() { found.append(root) }
      return (found, parser)
    } catch let error as YamlError {
      throw YAMLFault(error)
    } catch {
      throw YAMLFault(problem: "it can't be parsed", line: nil)
    }
  }
}

extension YAMLTree {
  /// A value with what its references stand for; a name holds from where it was given.
  private mutating func resolved(_ node: Node) throws(YAMLFault) -> Node {
    var whole = node
    switch node {
    case .scalar(let scalar):
      guard let name = reference(scalar) else { break }
      guard let meant = named[name] else {
        throw YAMLFault(problem: "nothing is named '&\(name)'", line: scalar.mark?.line)
      }
      whole = meant
    case .sequence(let sequence):
      var elements: [Node] = []
      for element in sequence { elements.append(try resolved(element)) }
      whole = .sequence(.init(elements, sequence.tag, sequence.style, sequence.mark))
    case .mapping(let mapping):
      whole = .mapping(
        .init(try entries(of: mapping), mapping.tag, mapping.style, mapping.mark))
    case .alias: throw YAMLFault(problem: "it has an unknown reference", line: node.mark?.line)
    }
    if let anchor = node.anchor { named[anchor.rawValue] = whole }
    return whole
  }

  /// The name that a word refers to: `opal` of `*opal`.
  private func reference(_ scalar: Node.Scalar) -> String? {
    guard scalar.style == .plain, scalar.string.first == mark else { return nil }
    return String(scalar.string.dropFirst())
  }

  /// The entries of a mapping, and those that it merges and does not state itself.
  private mutating func entries(of mapping: Node.Mapping) throws(YAMLFault) -> [(Node, Node)] {
    var entries: [(Node, Node)] = []
    var merged: [(Node, Node)] = []
    for (key, value) in mapping {
      guard let scalar = key.scalar, reference(scalar) == nil else {
        throw YAMLFault(problem: "a list stands in the place of a name", line: key.mark?.line)
      }
      let value = try resolved(value)
      if scalar.string == "<<", scalar.style == .plain {
        for part in value.sequence.map(Array.init) ?? [value] {
          copies -= part.mapping?.count ?? 0
          guard copies >= 0 else {
            throw YAMLFault(problem: "it becomes too large", line: key.mark?.line)
          }
          merged += part.mapping.map { $0.map { ($0.key, $0.value) } } ?? []
        }
      } else {
        if let anchor = key.anchor { named[anchor.rawValue] = key }
        entries.append((key, value))
      }
    }
    guard !merged.isEmpty else { return entries }
    var known = Set(entries.compactMap(\.0.scalar?.string))
    return entries + merged.filter { known.insert($0.0.scalar?.string ?? "").inserted }
  }
}

extension YAMLFault {
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let isDeep = problem.hasPrefix("Maximum nesting")
      self.init(problem: isDeep ? "it is too deep" : problem, line: mark.line)
    case .duplicatedKeysInMapping(let names, let context):
      let name = names.first.map { " '\($0)'" } ?? ""
      self.init(problem: "a name\(name) is given twice", line: context.mark.line)
    case .reader(let problem, _, _, _): self.init(problem: problem, line: nil)
    default: self.init(problem: "it can't be parsed", line: nil)
    }
  }
}
