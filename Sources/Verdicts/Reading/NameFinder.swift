import Claims
import Market
import Names

/// Finds the names of models, makers and sellers in a text.
final class NameFinder {
  private let names: NameCatalogue
  /// The first words of models' names: `claude`, `o1`.
  private let families: Set<String>
  /// The makers, by how people write them.
  private let makers: [String: String]
  /// Names in scripts without spaces, by their first letter: their UTF-8, the longest first.
  private let eastern: [[UInt8]: [[UInt8]]]
  /// The words of all models' names: `r1`, `mini`, `sonnet`.
  private let words: Set<String>
  /// The makers of the models in the table.
  private let makerOf: [String: String]

  private let memory = NameMemory()

  /// The most words of a name.
  private static let mostWords = 5

  init(_ names: NameCatalogue) {
    self.names = names
    let written = names.table.written
    var families = Set(written.families.keys).union(names.table.rules.implied.keys)
    for model in names.table.models {
      families.insert(String(model.name.prefix { $0 != "-" }).lowercased())
    }
    for name in names.ownNames {
      families.insert(String(name.lowercased().prefix { $0 != "-" && $0 != " " }))
    }
    var makers: [String: String] = [:]
    for (id, maker) in written.makers {
      makers[id] = id
      for name in maker.names { makers[name] = id }
    }
    let spellings = makers.keys + written.families.values.flatMap { $0 }
    for spelling in spellings where spelling.utf8.allSatisfy({ $0 < 0x80 }) {
      families.insert(String(spelling.prefix { $0 != " " }))
    }
    self.families = families
    self.makers = makers
    let foreign = spellings.map { Array($0.utf8) }.filter { $0.first.map { $0 >= 0xE0 } ?? false }
    eastern = Dictionary(grouping: foreign) { Array($0.prefix(3)) }
      .mapValues { $0.sorted { $0.count > $1.count } }
    let all = names.table.models.map(\.name) + names.ownNames
    let parts = all.flatMap { $0.lowercased().split { !$0.isLetter } }
    words = Set(parts.map(String.init)).union(written.words.keys)
      .union(written.words.values.flatMap { $0 }).union(families)
    makerOf = Dictionary(
      names.table.models.map { ($0.name, $0.maker) }, uniquingKeysWith: { first, _ in first })
  }

  /// The names in a text, in order.
  ///
  /// The words of claims are no part of a name.
  func mentions(
    in text: [UInt8], folded: [UInt8], without claims: [Claim] = [], on day: Day
  ) -> [Mention] {
    let words = self.words(of: folded).filter { word in
      !claims.contains {
        $0.words.lowerBound < word.upperBound && word.lowerBound < $0.words.upperBound
      }
    }
    var context: String?
    var found: [Mention] = []
    var place = 0
    while place < words.count {
      guard begins(words[place], in: folded) else {
        place += 1
        continue
      }
      let around = context ?? String(decoding: text, as: UTF8.self)
      context = around
      if let (mention, count) = mention(words[place...], text, folded, day, around) {
        found.append(mention)
        place += count
      } else {
        place += 1
      }
    }
    return found
  }

  /// The maker that a text names first, by itself or by a model, within its first lines.
  func firstMaker(in text: [UInt8], on day: Day) -> String? {
    let head = Array(text.prefix(NameFinder.headBytes))
    return mentions(in: head, folded: Verdicts.folded(head), on: day).lazy.compactMap(\.maker).first
  }

  /// How much of a text tells whom it is about.
  private static let headBytes = 1_024

  /// The words of a text: letters, digits and the signs within names.
  private func words(of text: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var place = 0
    while place < text.count {
      if let length = eastern(at: place, in: text) {
        words.append(place..<place + length)
        place += length
        continue
      }
      var end = place
      while end < text.count, isOfName(text, end) { end += text[end] >= 0xC3 ? 2 : 1 }
      end = min(end, text.count)
      if end == place {
        place += 1
        continue
      }
      var last = end
      while last > place, [0x2E, 0x27, 0x2D].contains(text[last - 1]) { last -= 1 }
      if last > place { words.append(place..<last) }
      place = end
    }
    return words
  }

  private func isOfName(_ text: [UInt8], _ place: Int) -> Bool {
    switch text[place] {
    case 0x30...0x39, 0x61...0x7A, 0x2D, 0x27, 0x5F, 0x2F, 0x2B, 0xC3...0xC5: true
    case 0x2E: isLetter(at: place + 1, in: text)
    default: false
    }
  }

  private func eastern(at place: Int, in text: [UInt8]) -> Int? {
    guard text[place] >= 0xE0, place + 3 <= text.count else { return nil }
    return eastern[Array(text[place..<place + 3])]?.first { text[place...].starts(with: $0) }?.count
  }

  /// Whether a word may begin a name.
  private func begins(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    let word = text[range]
    guard let first = word.first else { return false }
    if first >= 0xE0 { return true }
    let head = word.prefix { $0 != 0x2D && $0 != 0x2F && $0 != 0x5F }
    if [UInt8(ascii: "r"), UInt8(ascii: "v"), UInt8(ascii: "k"), UInt8(ascii: "m")].contains(first)
      || first == UInt8(ascii: "o") || first == UInt8(ascii: "4")
    {
      if word.dropFirst().first.map({ (0x30...0x39).contains($0) || $0 == 0x6F }) == true {
        return true
      }
    }
    return memory.begins(String(decoding: head, as: UTF8.self), isFirst)
  }

  /// Whether a word is the first of a name, or a form of it.
  private func isFirst(_ name: String) -> Bool {
    isKnown(name) || name.hasSuffix("s") && isKnown(String(name.dropLast()))
      || name.hasSuffix("'s") && isKnown(String(name.dropLast(2))) || name.hasPrefix("gpt")
      || isKnown(String(name.prefix { !$0.isNumber }))
  }

  private func isKnown(_ name: String) -> Bool {
    families.contains(name) || makers[name] != nil
      || (name.count > 3 && names.provider(name, in: nil) != nil)
  }

  /// The longest name that begins with the first of these words, and how many words it has.
  private func mention(
    _ words: ArraySlice<Range<Int>>, _ text: [UInt8], _ folded: [UInt8], _ day: Day,
    _ context: String
  ) -> (Mention, Int)? {
    var count = 1
    while count < min(words.count, NameFinder.mostWords) {
      let (one, next) = (words[words.startIndex + count - 1], words[words.startIndex + count])
      guard isJoined(one, next, folded), goesOn(folded[next]) else { break }
      count += 1
    }
    guard let first = words.first else { return nil }
    for count in stride(from: count, through: 1, by: -1) {
      let range = first.lowerBound..<words[words.startIndex + count - 1].upperBound
      let name = String(decoding: text[range], as: UTF8.self)
      let meaning = meaning(of: name, on: day, in: context, folded)
      let exact = meaning.exact.map { [$0] } ?? []
      let models = exact + meaning.models.filter { !exact.contains($0) }
      if let named = models.first {
        let maker = makerOf[named] ?? ""
        return (Mention(kind: .model(models, maker: maker), written: name, range: range), count)
      }
    }
    let range = first
    return other(String(decoding: text[range], as: UTF8.self)).map {
      (Mention(kind: $0, written: String(decoding: text[range], as: UTF8.self), range: range), 1)
    }
  }

  /// What a name means.
  ///
  /// A code such as R1 needs no word about models beside it, unless one speaks of the other thing
  /// that is called so: the claim is about prices or scores already.
  private func meaning(
    of name: String, on day: Day, in context: String, _ folded: [UInt8]
  ) -> WrittenMeaning {
    let plain = known(name, on: day)
    guard !plain.models.isEmpty else { return plain }
    guard name.contains(where: \.isNumber) else {
      return memory.inTexts.meaning(of: WrittenName(name, day: day, context: context), by: names)
    }
    let key = name.lowercased().prefix { $0.isLetter || $0.isNumber }
    let others = names.table.written.everyday[String(key)] ?? []
    let isOther = others.contains { folded.holds(Array($0.utf8)) }
    return isOther ? .none : plain
  }

  /// What a name means by itself.
  private func known(_ name: String, on day: Day) -> WrittenMeaning {
    memory.alone.meaning(of: WrittenName(name, day: day), by: names)
  }

  /// Whether a word may be a further part of a name: mini, 3.5, Sonnet.
  private func goesOn(_ word: ArraySlice<UInt8>) -> Bool {
    if word.contains(where: { (0x30...0x39).contains($0) }) || (word.first ?? 0) >= 0xE0 {
      return true
    }
    return words.contains(String(decoding: word.prefix { $0 != 0x2D }, as: UTF8.self))
  }

  /// The maker or seller of a name that is no model's.
  private func other(_ name: String) -> Mention.Kind? {
    var name = name
    for ending in ["'s", "’s", "s", "'"] where makers[name.lowercased()] == nil {
      if name.hasSuffix(ending), isKnown(String(name.dropLast(ending.count)).lowercased()) {
        name = String(name.dropLast(ending.count))
      }
    }
    if let maker = makers[name.lowercased()] { return .maker(maker) }
    guard name.first?.isUppercase == true, name.count > 3,
      let provider = names.provider(name, in: nil),
      [.host, .cloud, .gateway].contains(provider.kind)
    else { return nil }
    return .seller(provider.id)
  }

  /// Whether only blanks stand between two words.
  private func isJoined(_ one: Range<Int>, _ other: Range<Int>, _ text: [UInt8]) -> Bool {
    let between = text[one.upperBound..<max(one.upperBound, other.lowerBound)]
    return between.count <= 1 && between.allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }
}

/// The names that were looked up: by themselves, and in texts, which say most names several times;
/// and the words that were tried.
private final class NameMemory {
  var alone = RememberedNames(most: 20_000)
  var inTexts = RememberedNames(most: 500)
  private var firsts: [String: Bool] = [:]
  private static let mostFirsts = 20_000
  /// The most bytes of a word that is remembered; longer ones are hardly written twice.
  private static let longestFirst = 32

  /// Whether a word may begin a name, which `isFirst` says once.
  func begins(_ word: String, _ isFirst: (String) -> Bool) -> Bool {
    guard word.utf8.count <= NameMemory.longestFirst else { return isFirst(word) }
    if let known = firsts[word] { return known }
    if firsts.count >= NameMemory.mostFirsts { firsts = [:] }
    let begins = isFirst(word)
    firsts[word] = begins
    return begins
  }
}

/// Names, each looked up once.
private struct RememberedNames {
  /// How many are remembered.
  let most: Int
  private var meanings: [WrittenName: WrittenMeaning] = [:]

  init(most: Int) { self.most = most }

  mutating func meaning(of name: WrittenName, by names: NameCatalogue) -> WrittenMeaning {
    if let known = meanings[name] { return known }
    let meaning = names.meaning(of: name)
    if meanings.count >= most { meanings = [:] }
    meanings[name] = meaning
    return meaning
  }
}
