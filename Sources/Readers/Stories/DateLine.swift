import Market
import Prose
import Screen

/// A line above an article that holds a day among other things: who wrote it, where, when it was
/// updated, how long it takes to read.
struct DateLine {
  let published: Moment
  let author: String?
  let source: String?

  /// Reads `By Ada Quill | January 27, 2025 | 9:20am`, `27 janvier 2025 à 09h20, modifié le 28 …`
  /// or `2025年01月27日 09:20 来源：港報`; `nil` for a line that says more than that.
  init?(_ line: String, language: String?) {
    guard line.columns <= longestLine else { return nil }
    let words = DateLine.spaced(folded(line)).split(separator: " ").prefix(mostWords + 1)
    guard words.count <= mostWords, words.contains(where: { $0.contains(where: \.isNumber) }) else {
      return nil
    }
    var rest = Array(words)
    var dates: [(moment: Moment, isUpdate: Bool)] = []
    var (first, last): (Int?, Int) = (nil, 0)
    while let (moment, place) = DateLine.takeDate(&rest, language) {
      // An earlier place would be one that came together by what was taken out.
      let label = rest[min(last, place)..<place]
      dates.append((moment, label.contains(where: DateLine.isOfUpdate)))
      (first, last) = (first ?? place, place)
    }
    // A page was published before it was changed.
    let own = dates.filter { !$0.isUpdate }
    guard let place = first, let earliest = (own.isEmpty ? dates : own).map(\.moment).min() else {
      return nil
    }
    let before = rest.prefix(place)
    published = earliest
    author = DateLine.author(in: rest)
    source = DateLine.source(in: rest)
    guard
      author != nil || before.count < rest.count || !before.contains(where: { $0.hasSuffix(".") })
    else { return nil }
    let known = author.map { Set($0.split(separator: " ").map(String.init)) } ?? []
    guard rest.allSatisfy({ known.contains(String($0)) || DateLine.isBesideDate($0) }) else {
      return nil
    }
  }

  /// A line with a space where words stand beside a day or a time without one: `9:20更新`, `20259:20`.
  private static func spaced(_ line: String) -> String {
    var written = ""
    var (before, earlier): (Character, Character) = (" ", " ")
    var (digits, depth) = (0, 0)
    for character in line {
      if character == "(" { depth += 1 }
      let isApart =
        depth == 0 && needsSpace(character, after: before, earlier)
        || character == "(" && depth == 1
        || before == ")" && depth == 0
      if isApart { written.append(" ") }
      // A year and an hour that a page has put together.
      if character == ":", digits == 5 || digits == 6 {
        written.insert(" ", at: written.index(written.endIndex, offsetBy: 4 - digits))
      }
      // What stands in brackets is one word.
      written.append(character == " " && depth > 0 ? "\u{A0}" : character)
      digits = character.isASCII && character.isNumber ? digits + 1 : 0
      (earlier, before) = (before, character)
      if character == ")" { depth = max(0, depth - 1) }
    }
    return written
  }

  private static func needsSpace(
    _ character: Character, after before: Character, _ earlier: Character
  ) -> Bool {
    func isHan(_ character: Character) -> Bool {
      character.unicodeScalars.first.map { $0.value >= 0x2E80 } == true
    }
    if before == ":" { return isHan(character) || character.isNumber && !earlier.isNumber }
    if isHan(character), before.isASCII, before.isNumber {
      return !"年月日時时點点分秒年월일시분초".contains(character)
    }
    return character.isNumber && isHan(before) && !"年月日時时點点分午前後后전후년월일시분初".contains(before)
  }

  /// Takes the first words that are a day, as many as possible; returns it and where it stood.
  private static func takeDate(
    _ words: inout [Substring], _ language: String?
  ) -> (moment: Moment, place: Int)? {
    for start in words.indices {
      let rest = words[(start + 1)...].prefix(mostOfDate - 1).prefix(while: mayBeOfDate)
      for end in ((start + 1)...rest.endIndex).reversed() {
        let part = words[start..<end]
        guard part.contains(where: { $0.contains(where: \.isNumber) }) else { break }
        // What a sentence says in brackets is no second date.
        guard part.allSatisfy({ !$0.hasPrefix("(") || isBesideDate($0) }) else { continue }
        if let moment = readMoment(
          part.joined(separator: " ").trimmed.trimmingCommas, language: language)
        {
          words.removeSubrange(start..<end)
          return (moment, start)
        }
      }
    }
    return nil
  }

  /// The name after the word for `by`, up to a sign or a word of another kind.
  private static func author(in words: [Substring]) -> String? {
    guard let by = words.firstIndex(where: { bys.contains($0.lowercased()) }) else { return nil }
    var name: [String] = []
    for word in words[(by + 1)...].prefix(6) {
      let bare = word.filter { $0 != "," }
      guard bare.first?.isLetter == true, !labels.contains(bare.lowercased()) else { break }
      name.append(String(bare))
      if word.hasSuffix(",") { break }
    }
    let joined = name.joined(separator: " ")
    return Byline.isName(joined) ? joined : nil
  }

  private static func source(in words: [Substring]) -> String? {
    words.lazy.compactMap { word in
      ["来源:", "來源:", "出處:"].first { word.hasPrefix($0) }.map { word.dropFirst($0.count) }
    }.first.flatMap { filled(String($0)) }
  }

  /// Whether a word says that what follows is the day of a change.
  private static func isOfUpdate(_ word: Substring) -> Bool {
    let bare = word.lowercased().filter(\.isLetter)
    return updates.contains(bare) || updateSigns.contains { bare.contains($0) }
  }

  /// Whether a word in brackets is a label, a name or a number, and not one of a sentence.
  private static func isInBrackets(_ word: Substring) -> Bool {
    labels.contains(word.lowercased()) || bys.contains(word.lowercased())
      || word.first?.isLowercase != true
  }

  /// Whether a word may stand beside a day: a sign, a label, a name, or a few letters of Chinese,
  /// Japanese or Korean.
  private static func isBesideDate(_ word: Substring) -> Bool {
    let bare = word.lowercased().filter { $0.isLetter || $0.isNumber }
    if bare.isEmpty || labels.contains(bare) || bys.contains(bare) { return true }
    if word.hasPrefix("("), word.hasSuffix(")") || word.hasSuffix("),") {
      return word.split { $0.isWhitespace || "(),:".contains($0) }.allSatisfy(isInBrackets)
    }
    if bare.allSatisfy(\.isNumber) { return bare.count <= 2 }
    if bare.unicodeScalars.allSatisfy({ $0.value >= 0x2E80 }) { return bare.count <= longestLabel }
    // `LONDON,` and `Berlin,` before the day, and a clock after it.
    let letters = word.filter(\.isLetter)
    return word.hasSuffix(",") && word.first?.isUppercase == true
      || letters.count > 1 && letters.allSatisfy(\.isUppercase) && letters.count <= 16
      || word.contains(":") && word.filter(\.isNumber).count >= 3 && letters.isEmpty
  }
}

extension String {
  fileprivate var trimmingCommas: String {
    var text = self[...]
    while let last = text.last, ",;|-–·•".contains(last) { text = text.dropLast() }
    while let first = text.first, ",;|-–·•".contains(first) { text = text.dropFirst() }
    return String(text).trimmed
  }
}

/// The longest line, in columns, and the most words in it.
private let longestLine = 110
private let mostWords = 20
/// The most words of a day with its time: `Monday, 27 January 2025 at 9:20 a.m. EST`.
private let mostOfDate = 9
/// The most letters of a label in Chinese, Japanese or Korean.
private let longestLabel = 12

private let bys: Set<String> = ["by", "af", "av", "von", "par", "por", "di", "door"]

/// The words before the day on which a page was changed.
private let updates: Set<String> = [
  "updated", "update", "modified", "edited", "modifié", "modifiée", "mis", "mise", "aktualisiert",
  "geändert", "opdateret", "uppdaterad", "oppdatert", "actualizado", "atualizado", "aggiornato",
  "modifica", "bijgewerkt",
]
private let updateSigns = ["更新", "修改", "修訂", "编辑", "編輯", "수정", "업데이트"]

/// The words that stand beside a day and are no names.
private let labels: Set<String> = [
  "published", "updated", "update", "posted", "modified", "created", "first", "last", "on", "at",
  "the", "in", "min", "mins", "minute", "minutes", "read", "reading", "time", "edited", "original",
  "publié", "publiée", "modifié", "modifiée", "mis", "mise", "à", "jour", "le", "lecture", "hier",
  "veröffentlicht", "aktualisiert", "zuletzt", "geändert", "erstellt", "stand", "am", "um", "uhr",
  "em",
  "lesezeit", "minuten", "lesedauer", "publiceret", "opdateret", "udgivet", "offentliggjort", "den",
  "d", "kl", "læsetid", "publicerad", "uppdaterad", "senast", "publisert", "oppdatert", "sist",
  "publicado", "actualizado", "atualizado", "el", "a", "las", "de", "pubblicato", "aggiornato",
  "modifica", "il", "alle", "ore", "gepubliceerd", "bijgewerkt", "laatst", "op", "om", "h", "hs",
  "입력", "수정", "기사입력", "최종수정", "등록", "승인", "송고시간", "발행",
]
