import Market
import Prose

/// The line that says who wrote an article, and for whom.
enum Byline {
  /// Reads `By Ada Quill, Harbour Ledger`; `nil` for a line that names nobody.
  static func read(_ line: String) -> (name: String, paper: String?)? {
    if let found = readOfEastAsia(line) { return found }
    let words = line.split(separator: " ")
    guard let first = words.first, openings.contains(first.lowercased()), words.count >= 2 else {
      return nil
    }
    let rest = line.dropFirst(first.count).trimmed
    let parts = rest.split(separator: ",", maxSplits: 1).map(\.trimmed)
    guard let name = parts.first, isName(name) || (words.count == 2 && isCapital(words[1])) else {
      return nil
    }
    return (name, parts.dropFirst().first.map { employer(in: $0) ?? $0 })
  }

  /// Reads `記者 林予晴`, `記者林予晴／台北報導`, `文＝山田太郎（港新聞）` and `[항구신문=김영희 기자]`.
  private static func readOfEastAsia(_ line: String) -> (name: String, paper: String?)? {
    var rest = folded(line).trimmed[...]
    if let close = closing[rest.first ?? " "], rest.last == close {
      rest = rest.dropFirst().dropLast()
    }
    var paper: String?
    if let role = ["記者", "记者", "文"].first(where: rest.hasPrefix) {
      rest = rest.dropFirst(role.count)
      // A title may begin with the word as well: 記者会見.
      guard let sign = rest.first, " =:".contains(sign) || rest.contains("/") else { return nil }
      rest = rest.drop { " =:".contains($0) }.prefix { $0 != "/" }
      if let open = rest.firstIndex(of: "("), rest.last == ")" {
        paper = rest[open...].dropFirst().dropLast().trimmed
        rest = rest[..<open]
      }
    } else if let role = [" 기자", " 특파원", " 記者", " 记者"].first(where: rest.hasSuffix) {
      rest = rest.dropLast(role.count)
      if let sign = rest.firstIndex(of: "=") {
        paper = rest[..<sign].trimmed
        rest = rest[rest.index(after: sign)...]
      }
    } else {
      return nil
    }
    let name = rest.trimmed
    guard 2...longestShortName ~= name.count, name.allSatisfy({ $0.isLetter || "・· ".contains($0) })
    else { return nil }
    return (name, paper)
  }

  /// Reads `2025-01-27 09:20 港新聞/ 記者林予晴/台北即時報導`, a date, a paper and its reporter.
  static func readDated(_ line: String) -> (at: Moment, paper: String?, name: String)? {
    let words = folded(line).split(separator: " ")
    guard words.count > 2 else { return nil }
    let parts = words.dropFirst(2).joined(separator: " ").split(separator: "/").map(\.trimmed)
    guard let moment = readMoment(words.prefix(2).joined(separator: " ")),
      let reporter = parts.first(where: { $0.hasPrefix("記者") || $0.hasPrefix("记者") })
    else { return nil }
    let name = reporter.dropFirst(2).trimmed
    guard 1...longestShortName ~= name.count else { return nil }
    return (moment, parts.first == reporter ? nil : parts.first, name)
  }

  /// Whether a line looks like one or more people's names: two to eight words, each capitalised or
  /// a name particle, and no digits.
  static func isName(_ line: String) -> Bool {
    guard line.utf8.count <= longestName,
      !line.contains(where: { $0.isNumber || ",:;!?%".contains($0) })
    else { return false }
    let words = line.split(separator: " ")
    guard 2...8 ~= words.count, let first = words.first, let last = words.last else { return false }
    return isCapital(first) && isCapital(last)
      && words.allSatisfy { isCapital($0) || particles.contains($0.lowercased()) }
      && !words.contains { $0.count > 1 && $0.last == "." && $0.count > 4 }
  }

  /// The employer named in a role: `Traders Union` in `Forfatter hos Traders Union`.
  static func employer(in line: String) -> String? {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(where: { prepositions.contains($0.lowercased()) }),
      words.indices.contains(place + 1), isCapital(words[place + 1])
    else { return isName(line) ? line : nil }
    return words[(place + 1)...].joined(separator: " ")
  }

  private static func isCapital(_ word: Substring) -> Bool {
    word.first { $0.isLetter }?.isUppercase == true
  }
}

/// The longest name in Chinese, Japanese or Korean, in characters.
private let longestShortName = 12

private let closing: [Character: Character] = ["[": "]", "(": ")", "【": "】", "〔": "〕"]

/// The longest name with all titles, in bytes.
private let longestName = 80

private let openings: Set<String> = ["by", "af", "av", "von", "par", "por", "di", "door"]

private let particles: Set<String> = [
  "af", "al", "and", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "e", "el",
  "et", "la", "le", "og", "och", "ten", "ter", "und", "van", "von", "y", "&",
]

private let prepositions: Set<String> = [
  "hos", "at", "bei", "chez", "en", "presso", "på", "för", "for", "von", "bij", "with", "of",
  "pour",
  "para", "per", "ved", "i",
]
