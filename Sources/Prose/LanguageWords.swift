/// The languages in which each of the most common words occurs.
///
/// A feed looks up the words of fifty thousand items, so words are compared as two integers and
/// never become strings.
struct SmallWords: Sendable {
  /// The languages; each one's index here is its bit in a word's mask.
  let languages: [String]
  private let slots: [Slot]

  /// A packed word; its mask is 0 in an empty slot.
  private struct Slot {
    var word = PackedWord()
    var mask: UInt16 = 0
  }

  static let all = SmallWords(smallWords)

  private init(_ words: KeyValuePairs<String, String>) {
    languages = words.map(\.key)
    var slots = [Slot](repeating: Slot(), count: SmallWords.size)
    for (language, list) in words.enumerated() {
      for word in list.value.split(whereSeparator: \.isWhitespace) {
        var packed = PackedWord()
        for byte in word.utf8 { packed.add(byte) }
        let place = SmallWords.place(of: packed, in: slots)
        slots[place].word = packed
        slots[place].mask |= 1 << UInt16(language)
      }
    }
    self.slots = slots
  }

  /// The languages that use a word, as bits; 0 for a word that is not common in any.
  func mask(of word: PackedWord) -> UInt16 { slots[SmallWords.place(of: word, in: slots)].mask }

  /// Four times the number of words, so that a lookup mostly finds its word or an empty slot at
  /// once.
  private static let size = 4_096

  private static func place(of word: PackedWord, in slots: [Slot]) -> Int {
    var place = word.hash & (size - 1)
    while slots[place].mask != 0, slots[place].word != word { place = (place + 1) & (size - 1) }
    return place
  }
}

/// The bytes of a short word in lower case.
struct PackedWord: Equatable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private(set) var count = 0

  /// Whether it may be a common word; longer words are not distinguished.
  var isShort: Bool { 1...16 ~= count }

  mutating func add(_ byte: UInt8) {
    if count < 8 {
      low = low << 8 | UInt64(byte)
    } else {
      high = high << 8 | UInt64(byte)
    }
    count += 1
  }

  var hash: Int {
    Int(truncatingIfNeeded: ((low ^ high &* 31) &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}

/// Frequent words; those that distinguish Danish from Norwegian weigh as much as shared ones.
private let smallWords: KeyValuePairs = [
  "da": """
  og i at det en den til er som på de med han af for ikke der var mig sig men et har om vi \
  min havde ham hun nu over da fra du ud sin dem os op man hans hvor eller hvad skal selv \
  her alle vil blev kunne ind når være kun også efter af mellem uden siger mens mod ifølge \
  deres virksomheden blevet bliver mere nogle hvilket år året penge ved priser
  """,
  "sv": """
  och i att det en som på är av för med den till inte har de ett om men jag var sig från vi \
  så kan när han under också efter eller nu sin där vid mot ska skulle kommer ut får finns \
  vara hade alla mycket än detta mellan utan säger enligt deras bolaget blev blir mer några \
  vilket år året pengar priser
  """,
  "nb": """
  og i det som på en er av for med at til den de har ikke om et han fra men så var seg jeg \
  vi kan skal etter ble være også eller nå sin der ved mot vil kommer ut får opp hadde alle \
  mye enn dette mellom uten sier ifølge deres selskapet blitt blir mer noen hvilket år året \
  penger priser
  """,
  "de": """
  der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es \
  an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so \
  zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei
  """,
  "nl": """
  de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij of \
  uit nog naar heeft wordt door worden over hij ze wel geen deze meer was kan hebben tot \
  zich werd na onder zou volgens
  """,
  "fr": """
  de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il \
  sont avec son aux cette ou mais comme ses leur été être fait nous elle deux même ces dont \
  selon sans aussi
  """,
  "es": """
  de la que el en y a los se del las un por con no una su para es al lo como más o pero sus \
  le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy \
  años hasta desde según
  """,
  "it": """
  di e il la che in a per un del è una i le con non da si dei al della nel gli sono più come \
  alla ha delle lo anche ma dal se nella ai su tra cui degli questo o dalla sul loro questa \
  essere stato secondo
  """,
  "pt": """
  de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao \
  ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso \
  ela entre era depois segundo
  """,
  "en": """
  the of and to in a is that for it as was with be by on not he i this are or his from at \
  which but have an had they you were their one all we can has there been if more when will \
  would who so no said its than about into could other after
  """,
]
