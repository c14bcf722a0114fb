/// The letters of one sentence, in a form that is easy to compare.
///
/// Letters are in lower case, full-width ones as ASCII, any run of blanks is one space, and a line
/// break inside a sentence is a space, or nothing between two Chinese or Japanese letters. Each
/// letter knows the place of its bytes.
struct Letters {
  private(set) var scalars: [UInt32] = []
  private(set) var traits: [Trait] = []
  private(set) var places: [Int32] = []
  /// How many bytes each letter has in the text.
  private var lengths: [UInt8] = []
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

  var count: Int { scalars.count }

  init() {
    scalars.reserveCapacity(1_024)
    traits.reserveCapacity(1_024)
    places.reserveCapacity(1_024)
    lengths.reserveCapacity(1_024)
  }

  mutating func removeAll() {
    scalars.removeAll(keepingCapacity: true)
    traits.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
  }

  /// Adds a letter whose bytes begin at a place.
  mutating func add(_ scalar: UInt32, from place: Int, to end: Int) {
    let (letter, trait) = scalar < 0x80 ? Letters.ascii(scalar) : Letters.folded(scalar)
    if letter == 0 { return }
    if trait.contains(.space) { return addSpace(at: place, trait) }
    if trait.contains(.han), traits.last?.contains(.space) == true, traits.count > 1,
      traits[traits.count - 2].contains(.han)
    {
      removeLast()
    }
    scalars.append(letter)
    traits.append(trait)
    places.append(Int32(truncatingIfNeeded: place))
    lengths.append(UInt8(truncatingIfNeeded: end - place))
  }

  /// Adds the line break of a sentence that goes on in the next line.
  mutating func addLineBreak(at place: Int) { addSpace(at: place, [.space, .lineBreak]) }

  private mutating func addSpace(at place: Int, _ trait: Trait) {
    guard let last = traits.last else { return }
    if last.contains(.space) {
      traits[traits.count - 1].formUnion(trait)
      return
    }
    scalars.append(0x20)
    traits.append(trait)
    places.append(Int32(truncatingIfNeeded: place))
    lengths.append(1)
  }

  private mutating func removeLast() {
    scalars.removeLast()
    traits.removeLast()
    places.removeLast()
    lengths.removeLast()
  }

  /// Where the bytes of a letter end.
  func byteEnd(of index: Int) -> Int { Int(places[index]) + Int(lengths[index]) }
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
