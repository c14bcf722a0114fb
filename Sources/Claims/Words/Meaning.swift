import Market

/// What a word can be in a sentence about figures; one word may be several.
struct Roles: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  /// A cardinal below the first scale: "seven", 七.
  static let number = Roles(rawValue: 1 << 0)
  /// An article that is a one before a scale or a unit: "a million".
  static let one = Roles(rawValue: 1 << 1)
  /// A power of ten: "hundred", "million", 億.
  static let scale = Roles(rawValue: 1 << 2)
  /// A part of one: "third", "Viertel".
  static let part = Roles(rawValue: 1 << 3)
  /// A half before or after a number: "half", 半.
  static let half = Roles(rawValue: 1 << 4)
  /// A word that joins the parts of a number: "and" in "a hundred and five".
  static let and = Roles(rawValue: 1 << 5)
  /// A decimal point as a word: "komma", 點.
  static let point = Roles(rawValue: 1 << 6)
  /// A sign as a word: "minus", 負.
  static let minus = Roles(rawValue: 1 << 7)
  static let currency = Roles(rawValue: 1 << 8)
  /// A hundredth of a currency: "cent", 銭.
  static let hundredth = Roles(rawValue: 1 << 9)
  static let percent = Roles(rawValue: 1 << 10)
  /// Tenths that count percent: 成, 割.
  static let tenths = Roles(rawValue: 1 << 11)
  /// The part of a price that is left to pay: 折.
  static let priceLeft = Roles(rawValue: 1 << 12)
  static let times = Roles(rawValue: 1 << 13)
  static let tokens = Roles(rawValue: 1 << 14)
  /// A thing that is counted or measured: "users", 人.
  static let counted = Roles(rawValue: 1 << 15)
  /// A word before a figure that bounds it: "over", 最高.
  static let boundBefore = Roles(rawValue: 1 << 16)
  /// A word after a figure that bounds it: 以上.
  static let boundAfter = Roles(rawValue: 1 << 17)
  /// A word anywhere in the sentence that says how sure it is.
  static let hedge = Roles(rawValue: 1 << 18)
  /// A verb or noun of falling or rising.
  static let fall = Roles(rawValue: 1 << 19)
  static let rise = Roles(rawValue: 1 << 20)
  /// A word before a level: "to" in "fell to 3".
  static let level = Roles(rawValue: 1 << 21)
  /// A word before a difference: "by", "um".
  static let by = Roles(rawValue: 1 << 22)
  /// A word before what has to be bought: "per", 每.
  static let per = Roles(rawValue: 1 << 23)
  /// A span of time: "day", 年.
  static let time = Roles(rawValue: 1 << 24)
  /// A word that alone says for how long: "daily".
  static let period = Roles(rawValue: 1 << 25)
  /// A word between the ends of a range: "to", 至.
  static let range = Roles(rawValue: 1 << 26)
  static let between = Roles(rawValue: 1 << 27)
  static let from = Roles(rawValue: 1 << 28)
  static let month = Roles(rawValue: 1 << 29)
  /// A word followed by a number that counts nothing: "chapter", 第.
  static let label = Roles(rawValue: 1 << 30)
  /// A comparative that makes "3 times" a ratio, or a percentage a difference: "cheaper", "more".
  static let more = Roles(rawValue: 1 << 31)
  static let less = Roles(rawValue: 1 << 32)
  /// A word that is a multiple by itself: "double", 翻倍.
  static let multiple = Roles(rawValue: 1 << 33)
  /// A verb that is a change to a half: "halved", 減半.
  static let halved = Roles(rawValue: 1 << 34)
  /// Says that the next amount is the same in another currency: "equivalent to".
  static let conversion = Roles(rawValue: 1 << 35)
  static let input = Roles(rawValue: 1 << 36)
  static let output = Roles(rawValue: 1 << 37)
  static let cached = Roles(rawValue: 1 << 38)
  /// A benchmark, whose scores are written without a unit.
  static let scores = Roles(rawValue: 1 << 39)
  /// What a ratio is compared with: "as", "the", "of".
  static let than = Roles(rawValue: 1 << 40)
  /// "of" between a scale or a unit and what follows: "millones de dólares".
  static let of = Roles(rawValue: 1 << 41)
  /// A suffix that makes a time of day, a date or a floor of a number: 點, 號.
  static let notCounted = Roles(rawValue: 1 << 42)
  /// "and more" inside or after a number: 多, 餘.
  static let vague = Roles(rawValue: 1 << 43)
  /// A hundredth, a thousandth as what a figure counts: 百分之.
  static let shareBefore = Roles(rawValue: 1 << 44)
  /// A verb that divides: "divided by".
  static let divided = Roles(rawValue: 1 << 45)
  /// A small word without a meaning of its own here.
  static let small = Roles(rawValue: 1 << 46)
  /// A word before what has to be bought that needs no amount: "per token", 每.
  static let each = Roles(rawValue: 1 << 47)
  /// A reduction that is told as a positive share: "a discount of 20 %".
  static let discount = Roles(rawValue: 1 << 48)
  /// A word of prices, after which "a million tokens" is what is bought.
  static let cost = Roles(rawValue: 1 << 49)
  /// A verb that tells of a change without its way: "passe de 2 à 3".
  static let changes = Roles(rawValue: 1 << 51)
  /// "several" before a scale, which makes it no number: 數百萬.
  static let several = Roles(rawValue: 1 << 50)

  /// What makes it worth to look for a figure in a sentence.
  static let triggers: Roles = [
    .number, .scale, .part, .half, .percent, .currency, .hundredth, .multiple, .halved, .tenths,
    .priceLeft, .shareBefore,
  ]
  /// What can begin or continue a number.
  static let numeral: Roles = [.number, .scale, .part, .half]
  /// What can follow digits at once in a script without spaces.
  static let units: Roles = [
    .scale, .currency, .hundredth, .percent, .tenths, .priceLeft, .times, .tokens, .counted,
    .notCounted, .time, .shareBefore,
  ]
}

/// The meaning of a word in one language.
struct Meaning: Sendable {
  var roles: Roles = []
  /// The value of a number, the denominator of a part, the factor of a multiple, the power of a
  /// share.
  var value = 0
  /// The power of ten of a scale, or of a currency's own: 6 in "MUSD".
  var power = 0
  var currency: Currency?
  var bound: Claim.Bound?
  var hedges: Hedges = []
  var period: Claim.Period?
  /// What is counted, as the language-neutral name.
  var name = ""

  /// Whether a sentence with the word may hold a figure; "one" alone says nothing.
  var isTrigger: Bool {
    guard !roles.isDisjoint(with: .triggers) else { return false }
    return roles.intersection(.triggers) != .number || value > 1
  }

  mutating func add(_ other: Meaning) {
    roles.formUnion(other.roles)
    if other.value != 0 { value = other.value }
    if other.power != 0 { power = other.power }
    if let code = other.currency { currency = code }
    if let bound = other.bound { self.bound = bound }
    hedges.formUnion(other.hedges)
    if let period = other.period { self.period = period }
    if !other.name.isEmpty { name = other.name }
  }
}
