import Prose

/// Finds the words that have a sense, of all languages at once.
///
/// Texts mix languages, and a word rarely means another thing in another language; where it does, it
/// is left out of the table or stands there with its neighbours.
struct Lexicon: Sendable {
  private var trie = ByteTrie()
  /// What ends at each node.
  private var ends: [[Entry]] = []

  private struct Entry {
    var sense: Sense
    /// Whether the word may go on: `omkostning*`.
    var isStem: Bool
    /// Whether it may begin within another word: `~umsatz`.
    var isInner: Bool
  }

  /// The words of all tables.
  static let shared = Lexicon(Words.all)

  /// A lexicon of tables, each with words by sense, separated by a comma and a blank.
  init(_ tables: [[Sense: [String]]]) {
    for (sense, lines) in tables.flatMap({ $0 }) {
      for line in lines {
        // A comma without a blank behind it is of a number: `1,000`.
        var word: [UInt8] = []
        for part in line.utf8.split(separator: UInt8(ascii: ",")) {
          if part.first == UInt8(ascii: " ") {
            add(word, sense)
            word = Array(part.dropFirst())
          } else {
            word += (word.isEmpty ? [] : [UInt8(ascii: ",")]) + part
          }
        }
        add(word, sense)
      }
    }
  }

  private mutating func add(_ word: [UInt8], _ sense: Sense) {
    let isInner = word.first == UInt8(ascii: "~")
    let isStem = word.last == UInt8(ascii: "*")
    let bare = word.dropFirst(isInner ? 1 : 0).dropLast(isStem ? 1 : 0)
    guard let node = trie.add(folded(Array(bare))) else { return }
    while ends.count < trie.count { ends.append([]) }
    ends[node].append(Entry(sense: sense, isStem: isStem, isInner: isInner))
  }

  /// The marks of a folded text, by place; a word within a longer one does not count.
  func marks(in text: [UInt8]) -> [Mark] {
    var marks: [Mark] = []
    var covered = 0
    for start in text.indices where text[start] != 0x20 {
      let found = longest(in: text, from: start)
      guard let end = found.first?.range.upperBound, end > covered,
        start >= covered || isLatin(at: start, in: text)
      else { continue }
      covered = end
      marks += found
    }
    return marks
  }

  /// The longest word from a place on, once for each of its senses.
  private func longest(in text: [UInt8], from start: Int) -> [Mark] {
    var node = trie.first(text[start])
    guard node >= 0 else { return [] }
    let begins = !isLetter(before: start, in: text) || !isLatin(at: start, in: text)
    var found: [Mark] = []
    var place = start
    while node >= 0 {
      place += 1
      let entries = ends[node]
      node = place < text.count ? trie.child(of: node, text[place]) : -1
      guard !entries.isEmpty else { continue }
      let stops = !isLetter(at: place, in: text) || !isLatin(at: start, in: text)
      let fit = entries.filter { (begins || $0.isInner) && (stops || $0.isStem) }
      if !fit.isEmpty { found = fit.map { Mark(sense: $0.sense, range: start..<place) } }
    }
    return found
  }
}

/// A text with small letters; every byte stays in its place.
func folded(_ text: [UInt8]) -> [UInt8] {
  var text = text
  for place in text.indices {
    switch text[place] {
    case 0x41...0x5A: text[place] |= 0x20
    case 0x80...0x9E where place > 0 && text[place - 1] == 0xC3 && text[place] != 0x97:
      text[place] |= 0x20
    default: break
    }
  }
  return text
}

/// Whether a letter or digit of a script with spaces begins at a place.
func isLetter(at place: Int, in text: [UInt8]) -> Bool {
  guard place < text.count else { return false }
  switch text[place] {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC3...0xC5: return true
  default: return false
  }
}

/// Whether a letter or digit of a script with spaces ends at a place.
func isLetter(before place: Int, in text: [UInt8]) -> Bool {
  var place = place - 1
  while place > 0, text[place] & 0xC0 == 0x80 { place -= 1 }
  return place >= 0 && isLetter(at: place, in: text)
}

/// Whether the script at a place separates its words.
func isLatin(at place: Int, in text: [UInt8]) -> Bool { text[place] < 0xE0 }

extension [UInt8] {
  /// Whether a word stands anywhere in a text.
  func holds(_ word: [UInt8]) -> Bool {
    guard let first = word.first, word.count <= count else { return false }
    for start in 0...count - word.count where self[start] == first {
      var length = 1
      while length < word.count, self[start + length] == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }
}
