/// The letters of one sentence, in a form that is easy to compare.
///
/// Letters are in lower case, full-width ones as ASCII, any run of blanks is one space, and a line
/// break inside a sentence is a space, or nothing between two Chinese or Japanese letters. Each
/// letter knows the place of its bytes.
final class Letters {
  /// A letter, and where its bytes are.
  struct Letter {
    var scalar: UInt32
    /// The place of its bytes in the text.
    var place: Int32
    /// How many bytes it has in the text.
    var length: UInt8
    var trait: Trait
  }

  /// What a letter is.
  struct Trait: OptionSet {
    let rawValue: UInt8

    static let word = Trait(rawValue: 1)
    static let digit = Trait(rawValue: 2)
    static let space = Trait(rawValue: 4)
    /// A Chinese or Japanese letter; such words stand next to each other without spaces.
    static let han = Trait(rawValue: 8)
    static let hangul = Trait(rawValue: 16)
    static let capital = Trait(rawValue: 32)
    static let wide = Trait(rawValue: 64)
    /// The space stands for a line break.
    static let lineBreak = Trait(rawValue: 128)
  }

  /// Room for one sentence; it never moves, and each letter of a text passes through it.
  private let letters = UnsafeMutableBufferPointer<Letter>.allocate(
    capacity: Sentences.mostLetters)
  private(set) var count = 0

  init() {}

  deinit { letters.deallocate() }

  subscript(_ index: Int) -> Letter {
    precondition(0..<count ~= index, "a letter past the sentence")
    return letters[index]
  }

  /// The letters of a range, without what they are.
  func scalars(_ range: Range<Int>) -> some BidirectionalCollection<UInt32> {
    precondition(range.lowerBound >= 0 && range.upperBound <= count, "letters past the sentence")
    return letters[range].lazy.map { $0.scalar }
  }

  var isFull: Bool { count == Sentences.mostLetters }

  func removeAll() { count = 0 }

  /// Adds a letter whose bytes begin at a place.
  @inline(__always)
  func add(_ scalar: UInt32, from place: Int, to end: Int) {
    let (letter, trait) = scalar < 0x80 ? Letters.ascii(scalar) : Letters.folded(scalar)
    if letter == 0 { return }
    if trait.contains(.space) { return addSpace(at: place, trait) }
    // A blank between two Chinese letters is none.
    if trait.contains(.han), count > 1, letters[count - 1].trait.contains(.space),
      letters[count - 2].trait.contains(.han)
    {
      count -= 1
    }
    append(letter, at: place, length: end - place, trait)
  }

  /// Adds ASCII letters that are small already, as most are.
  ///
  /// - Returns: The place behind them.
  @inline(__always)
  func addSmall(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var place = start
    while place < end, 0x61...0x7A ~= bytes[place], !isFull {
      append(UInt32(bytes[place]), at: place, length: 1, .word)
      place += 1
    }
    return place
  }

  /// Adds the line break of a sentence that goes on in the next line.
  func addLineBreak(at place: Int) { addSpace(at: place, [.space, .lineBreak]) }

  private func addSpace(at place: Int, _ trait: Trait) {
    guard count > 0 else { return }
    if letters[count - 1].trait.contains(.space) {
      letters[count - 1].trait.formUnion(trait)
    } else {
      append(0x20, at: place, length: 1, trait)
    }
  }

  @inline(__always)
  private func append(_ scalar: UInt32, at place: Int, length: Int, _ trait: Trait) {
    precondition(!isFull, "a sentence that was not cut")
    letters[count] = Letter(
      scalar: scalar, place: Int32(truncatingIfNeeded: place),
      length: UInt8(truncatingIfNeeded: length), trait: trait)
    count += 1
  }

  /// Where the bytes of a letter end.
  func byteEnd(of index: Int) -> Int { Int(self[index].place) + Int(self[index].length) }
}

extension Letters {
  /// An ASCII letter in lower case, and what it is.
  @inline(__always)
  private static func ascii(_ code: UInt32) -> (UInt32, Trait) {
    switch code {
    case 0x61...0x7A: (code, .word)
    case 0x00...0x20, 0x7F: (0x20, .space)
    case 0x41...0x5A: (code + 32, [.word, .capital])
    case 0x30...0x39: (code, .digit)
    default: (code, [])
    }
  }

  /// A letter beyond ASCII.
  private static func folded(_ scalar: UInt32) -> (UInt32, Trait) {
    switch scalar {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: return (0x20, [.space, .wide])
    case 0x3000: return (0x20, .space)
    case 0x85, 0x2028, 0x2029: return (0x20, [.space, .lineBreak])
    // Soft hyphens, zero-width spaces and marks of direction.
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x202A...0x202E, 0x2066...0x2069: return (0, [])
    case 0xC0...0xDE where scalar != 0xD7: return (scalar + 32, [.word, .capital])
    case 0xDF...0xFF where scalar != 0xF7: return (scalar, .word)
    case 0x152: return (0x153, [.word, .capital])
    case 0x100...0x52F, 0x1E00...0x1EFF: return (scalar, .word)
    case 0xFF01...0xFF5E: return wide(scalar)
    case 0x2212: return (0x2D, [])
    case 0x2019, 0x2018: return (0x27, [])
    case 0xFFE5: return (0xA5, [])
    case 0xFFE1: return (0xA3, [])
    case 0xFFE6: return (0x20A9, [])
    case 0x301C: return (0x7E, [])
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3: return (scalar, .hangul)
    case 0x3005...0x3007, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FE, 0x3400...0x9FFF,
      0xF900...0xFAFF, 0x20000...0x3FFFF, 0x3100...0x312F:
      return (scalar, .han)
    default: return (scalar, [])
    }
  }

  private static func wide(_ scalar: UInt32) -> (UInt32, Trait) {
    let (letter, trait) = ascii(scalar - 0xFEE0)
    return (letter, trait.union(.wide))
  }
}
