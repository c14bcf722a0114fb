import Market
import Prose

extension Filter {
  /// Parses a filter: words separated by spaces, all of which must hold.
  ///
  /// - Parameters:
  ///   - text: The filter.
  ///   - origin: The position of its first character.
  ///   - filters: The named filters that `@name` can refer to.
  ///   - hasWorkload: Whether there is a workload for `cost` and `month`.
  /// - Throws: What is wrong with the first invalid word, its position, and the word probably
  ///   meant.
  public init(
    _ text: some StringProtocol, at origin: Origin = Origin(file: "filter", line: 1, column: 1),
    named filters: [NamedFilter] = [], hasWorkload: Bool = false
  ) throws(Diagnostic) {
    let whole = String(text)
    var reader = FilterReader(whole, hasWorkload: hasWorkload)
    var (words, clauses) = ("", [Clause]())
    while let word = reader.next() {
      var place = origin
      place.column += whole.distance(from: whole.startIndex, to: word.text.startIndex)
      if let problem = word.problem { throw Diagnostic(problem, at: place) }
      switch word.said {
      case .nothing: break
      case .clause(let clause): clauses.append(clause)
      case .text(isPhrase: true): words += word.text + " "
      case .text(isPhrase: false):
        if let name = word.text.filterName {
          let filter = try filters.filter(named: name, at: place, hasWorkload: hasWorkload)
          words += filter.words.text
          clauses += filter.clauses
        } else if let problem = FilterReader.problem(of: word.text) {
          throw Diagnostic(problem, at: place)
        } else {
          words += word.text + " "
        }
      }
    }
    self.init(whole, words: Search(words), clauses: clauses)
  }
}

extension Filter {
  /// The names with which a word of a filter can begin, with a colon for fields.
  public static var names: [String] {
    (FilterReader.fieldNames.map { $0 + ":" } + Quantity.named.keys).sorted()
  }

  /// The possible values of a field that has a fixed set of them.
  public static func values(of field: String) -> [String] { FilterReader.values(of: field) }
}

extension Diagnostic {
  init(_ problem: FilterReader.Word.Problem, at place: Origin) {
    self.init(.error, at: place, problem.message, remedy: problem.remedy)
  }
}

extension [NamedFilter] {
  fileprivate func filter(
    named name: Substring, at place: Origin, hasWorkload: Bool
  ) throws(Diagnostic) -> Filter {
    guard let filter = self[named: name] else {
      let remedy =
        isEmpty
        ? "write one under [filters] in your settings, or put the word in quotes"
        : suggestion(for: String(name), among: map(\.name))
      throw Diagnostic(.error, at: place, "no filter is called '\(name)'", remedy: remedy)
    }
    do throws(Diagnostic) {
      return try Filter(filter.text, at: place, hasWorkload: hasWorkload)
    } catch {
      throw Diagnostic(
        .error, at: place, "in \(NamedFilter.sign)\(name): \(error.message)", remedy: error.remedy)
    }
  }
}

extension Substring {
  /// The name in a reference to a named filter; `nil` if the word is none.
  ///
  /// Some ids begin with the sign, too, but contain a slash: `@cf/meta/llama-3`.
  fileprivate var filterName: Substring? {
    guard first == NamedFilter.sign else { return nil }
    let name = dropFirst()
    return name.allSatisfy { $0.isLetter || $0.isNumber || "-_.:".contains($0) } ? name : nil
  }
}

extension FilterReader {
  /// The problem with a word that looks like a field or a comparison but is neither; parts of ids
  /// are valid.
  static func problem(of word: Substring) -> Word.Problem? {
    let plain = word.drop { "!！".contains($0) }
    if plain.isEmpty {
      return Word.Problem(
        message: "'\(word)' negates nothing", remedy: "write a condition after it")
    }
    let name = plain.prefix { $0.isLetter || $0 == "-" || $0 == "_" }
    let rest = plain.dropFirst(name.count)
    guard let sign = rest.first else { return nil }
    if signs[sign] != nil {
      return name.isEmpty
        ? Word.Problem(
          message: "no quantity stands before '\(rest)'", remedy: "write one, such as out<2")
        : unknown(String(name), among: Array(Filter.Quantity.named.keys))
    }
    let isCall = sign == "(" && rest.contains { signs[$0] != nil }
    if isCall, !name.isEmpty {
      return unknown(String(name), among: Array(Filter.Quantity.named.keys))
    }
    guard ":：".contains(sign), !name.isEmpty, name.allSatisfy(\.isLetter) else { return nil }
    if let quantity = Filter.Quantity.named[name.lowercased()] {
      return Word.Problem(
        message: "'\(name)' takes a limit",
        remedy: "write it as \(name)\(quantity.unit.wanted.example)")
    }
    return unknown(name + ":", among: fieldNames.map { $0 + ":" })
  }

  private static func unknown(_ name: String, among names: [String]) -> Word.Problem {
    Word.Problem(
      message: "there is no field '\(name)'",
      remedy: suggestion(for: name, among: names) + "; use quotes to search ids")
  }
}
