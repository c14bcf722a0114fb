import Analytics
import Market

/// A view in one line, to be pasted, kept or sent: `pages=prices+ sort=out filter=in<3`.
///
/// Whatever a shell or the line itself could misread in a value is written as `%` and its bytes.
public struct ViewLine: Hashable, Sendable {
  /// The terms, in the order of their names.
  var terms: [Term] = []

  /// A part of a view: what it sets, to what, and where that was written.
  struct Term: Hashable, Sendable {
    let name: Name
    let value: String
    var origin = Origin(file: "--view", line: 1)
  }

  /// What a term can set, in the order in which they are applied: what is shown before what is
  /// selected in it, and pages last.
  enum Name: String, CaseIterable, Comparable {
    case at, base, currency, workload, blend, columns, marked, all, models, filter, sort, scale
    case row, search, muted, story, report
    case whatIf = "what-if"
    case line, hour, file, alert, pages

    /// Whether it is applied earlier.
    static func < (left: Name, right: Name) -> Bool { left.place < right.place }
    private var place: Int { Name.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The longest line, in characters: more than the longest filter, search and name together.
  static let longest = 8_000

  /// A view without terms: the one that the program opens with.
  init() {}

  /// Reads a line.
  ///
  /// - Throws: What is wrong, where, and what to do.
  public init(_ text: String, in file: String = "--view") throws(Diagnostic) {
    guard text.count <= ViewLine.longest else {
      throw Diagnostic(
        .error, at: Origin(file: file, line: 1),
        "the view is longer than \(ViewLine.longest) characters", remedy: "copy it anew with :link")
    }
    var column = 1
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !word.isEmpty { try take(word, at: Origin(file: file, line: 1, column: column)) }
      column += word.count + 1
    }
    terms.sort { $0.name < $1.name }
  }

  private mutating func take(_ word: Substring, at origin: Origin) throws(Diagnostic) {
    let name = String(word.prefix { $0 != "=" })
    guard name.count < word.count else {
      throw Diagnostic(
        .error, at: origin, "'\(word)' is no term of a view", remedy: "write name=value")
    }
    let known = Name.allCases.map(\.rawValue)
    guard let name = Name(rawValue: name) else {
      throw Diagnostic(
        .error, at: origin, "a view has no '\(name)'", remedy: suggestion(for: name, among: known))
    }
    guard !terms.contains(where: { $0.name == name }) else {
      throw Diagnostic(
        .error, at: origin, "'\(name.rawValue)' is stated twice", remedy: "leave one of them out")
    }
    var place = origin
    place.column += name.rawValue.count + 1
    guard let value = String(word.dropFirst(name.rawValue.count + 1)).withoutPercents else {
      throw Diagnostic(
        .error, at: place, "the value of '\(name.rawValue)' has a '%' without two digits",
        remedy: "write %25 for a percent sign")
    }
    terms.append(Term(name: name, value: value, origin: place))
  }

  /// The line.
  public var text: String {
    terms.sorted { $0.name < $1.name }
      .map { $0.name.rawValue + "=" + $0.value.withPercents }.joined(separator: " ")
  }

  /// Adds a term; an empty value needs none.
  mutating func add(_ name: Name, _ value: String?) {
    if let value, !value.isEmpty { terms.append(Term(name: name, value: value)) }
  }
}

extension Listing {
  /// The listing of an id; nil if it has no provider.
  init?(id: String) {
    guard let slash = id.firstIndex(of: "/") else { return nil }
    self.init(provider: String(id[..<slash]), model: String(id[id.index(after: slash)...]))
  }
}

extension String {
  /// The text with every byte as `%XX` that is neither plain nor part of a letter or digit.
  fileprivate var withPercents: String {
    reduce(into: "") { text, character in
      if character.isLetter || character.isNumber || "-._~:/<>=!,+@*()|&?#^".contains(character) {
        text.append(character)
      } else {
        for byte in String(character).utf8 {
          text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      }
    }
  }

  /// The text that ``withPercents`` was made of; nil if it can't have been.
  var withoutPercents: String? {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      if byte != UInt8(ascii: "%") {
        bytes.append(byte)
      } else {
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
        bytes.append(value)
        rest = rest.dropFirst(2)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
