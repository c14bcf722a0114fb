/// How names sound, so that one that no table holds is known in another script.
///
/// Only consonants count, in the seven classes that Japanese and Korean tell apart when they write
/// foreign names: Nordlys, ノルドリュス and 노르뒬리스 begin alike.
enum Sounds {
  /// The sound of a folded Latin word; nil where it has too little of one.
  static func ofLatin(_ word: ArraySlice<UInt8>) -> String? {
    guard word.count >= 5, word.count <= 24, word.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return nil
    }
    var sound = Sound()
    let letters = Array(word)
    for (place, letter) in letters.enumerated() {
      let next = place + 1 < letters.count ? letters[place + 1] : 0
      switch letter {
      case UInt8(ascii: "c"):
        sound.add("eiyh".utf8.contains(next) ? "S" : "K")
      case UInt8(ascii: "p"): sound.add("P")
      case UInt8(ascii: "x"):
        sound.add("K")
        sound.add("S")
      case UInt8(ascii: "k"), UInt8(ascii: "g"), UInt8(ascii: "q"): sound.add("K")
      case UInt8(ascii: "t"), UInt8(ascii: "d"): sound.add("T")
      case UInt8(ascii: "b"), UInt8(ascii: "v"), UInt8(ascii: "f"): sound.add("P")
      case UInt8(ascii: "s"), UInt8(ascii: "z"), UInt8(ascii: "j"): sound.add("S")
      case UInt8(ascii: "m"): sound.add("M")
      case UInt8(ascii: "n"): sound.add("N")
      // No R is heard at the end: water, ウォーター.
      case UInt8(ascii: "r") where next == 0: break
      case UInt8(ascii: "l"), UInt8(ascii: "r"): sound.add("R")
      case UInt8(ascii: "h"), UInt8(ascii: "w"): break
      default: sound.pause()
      }
    }
    return sound.text
  }

  /// The sound of katakana or Korean syllables; nil where they have too little of one.
  static func ofSyllables(_ scalars: [UInt32]) -> String? {
    guard scalars.count >= 3, scalars.count <= 16 else { return nil }
    var sound = Sound()
    for scalar in scalars {
      switch scalar {
      case 0x30A1...0x30FA:
        sound.add(kanaClass(scalar))
        sound.pause()
      case 0xAC00...0xD7A3: addKorean(scalar - 0xAC00, to: &sound)
      default: break
      }
    }
    return sound.text
  }

  private static func addKorean(_ code: UInt32, to sound: inout Sound) {
    sound.add(initials[Int(code / 588)])
    sound.pause()
    sound.add(finals[Int(code % 28)])
  }

  /// The consonant of a kana; a blank for none.
  private static func kanaClass(_ scalar: UInt32) -> Character {
    switch scalar {
    case 0x30AB...0x30B4, 0x30F5, 0x30F6: "K"
    case 0x30B5...0x30BE, 0x30C1, 0x30C2: "S"
    case 0x30BF, 0x30C0, 0x30C4...0x30C9: "T"
    case 0x30CA...0x30CE, 0x30F3: "N"
    case 0x30D0, 0x30D1, 0x30D3, 0x30D4, 0x30D5...0x30D7, 0x30D9, 0x30DA, 0x30DC, 0x30DD,
      0x30F4, 0x30F7...0x30FA:
      "P"
    case 0x30DE...0x30E2: "M"
    case 0x30E9...0x30ED: "R"
    default: " "
    }
  }

  /// The initials of Korean syllables in the order of Unicode.
  private static let initials = Array("KKNTTRMPPSS SSSKTP ")
  /// The finals, with none first.
  private static let finals = Array(" KKKNNNTRRRRRRRRMPPSSNSSKTP ")
}

/// The consonants so far.
private struct Sound {
  private var classes = ""
  private var last: Character = " "

  mutating func add(_ letter: Character) {
    guard letter != " " else { return pause() }
    // Written twice, and M or N before another: one sound.
    if letter != last { classes.append(letter) }
    last = letter
  }

  /// A vowel parts two equal consonants.
  mutating func pause() { last = " " }

  var text: String? { classes.count >= 3 ? classes : nil }
}
