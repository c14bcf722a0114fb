/// What a word of a reply says about its tone.
struct Cue {
  /// What a word does besides being kind or unkind.
  struct Roles: OptionSet {
    let rawValue: UInt32

    static let not = Roles(rawValue: 1)
    static let more = Roles(rawValue: 2)
    static let asks = Roles(rawValue: 4)
    static let rhetorical = Roles(rawValue: 8)
    static let irony = Roles(rawValue: 16)
    static let contrast = Roles(rawValue: 32)
    static let people = Roles(rawValue: 64)
    static let wait = Roles(rawValue: 128)
    static let beats = Roles(rawValue: 256)
    static let loses = Roles(rawValue: 512)
    static let than = Roles(rawValue: 1_024)
    static let leaves = Roles(rawValue: 2_048)
    static let takes = Roles(rawValue: 4_096)
    /// What follows was expected, until what stands behind ``turned`` came.
    static let believed = Roles(rawValue: 8_192)
    static let turned = Roles(rawValue: 16_384)
    /// A curse, which blames by itself and only makes praise stronger.
    static let expletive = Roles(rawValue: 32_768)

    static let byName: [Substring: Roles] = [
      "not": .not, "more": .more, "asks": .asks, "rhetorical": .rhetorical, "irony": .irony,
      "contrast": .contrast, "people": .people, "wait": .wait, "beats": .beats, "loses": .loses,
      "than": .than, "leaves": .leaves, "takes": .takes, "believed": .believed, "turned": .turned,
      "expletive": .expletive,
    ]
  }

  /// How kind the word is: 2 decides by itself, and below zero is unkind.
  var kindness = 0
  var roles: Roles = []
}
