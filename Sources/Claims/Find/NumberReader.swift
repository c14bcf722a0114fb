import Market

/// Reads one number, token by token.
struct NumberReader {
  private let reading: Reading
  private let first: Int
  private var place: Int
  private var stack = NumberStack()
  private var number: WrittenNumber
  private var hasDigits = false
  /// The longest number so far; what follows it may turn out to belong to something else.
  private var best: WrittenNumber?

  init(_ reading: Reading, at first: Int) {
    self.reading = reading
    self.first = first
    place = first
    number = WrittenNumber(value: .zero, first: first, end: first)
  }

  /// Numbers of more words are not written.
  private static let mostTokens = 24

  mutating func read() -> WrittenNumber? {
    while place - first < NumberReader.mostTokens, step() {}
    guard var best else { return nil }
    best.isWords = !hasDigits
    best.isPlain = hasDigits && best.end == first + 1
    return best
  }

  private mutating func step() -> Bool {
    skipHyphen()
    let roles = reading.roles(place)
    if reading.isDigits(place) { return takeDigits() }
    guard reading.kind(place) == .word else { return false }
    if roles.contains(.vague), !stack.isEmpty, best?.end == place { return takeVague() }
    if roles.contains(.point), let whole = best, takeFraction(after: whole) { return true }
    if roles.contains(.and), takeAnd() { return true }
    if roles.contains(.one), takeArticle() { return true }
    if roles.contains(.number) { return takeWord() }
    if roles.contains(.scale) { return takeScale() }
    if roles.contains(.half) { return takeHalf() }
    if roles.contains(.part) { return takePart() }
    return false
  }

  private mutating func skipHyphen() {
    guard !stack.isEmpty, reading.isHyphen(place), reading.isGlued(place),
      reading.isGlued(place + 1), !reading.isDigits(place + 1), !reading.isDigits(place - 1),
      reading.has(.numeral, at: place + 1)
    else { return }
    place += 1
  }

  private mutating func accept(_ end: Int) -> Bool {
    number.value = stack.value
    number.end = end
    best = number
    place = end
    return true
  }

  private mutating func takeDigits() -> Bool {
    let token = reading.tokens[place]
    guard let value = token.value else { return false }
    if stack.isEmpty {
      guard stack.push(value, room: .zero) else { return false }
      hasDigits = true
      number.isPart = token.roles.contains(.part)
      return accept(place + 1)
    }
    if token.roles.contains(.part), let room = stack.room, room.isZero, hasDigits {
      return takeMixedFraction(token)
    }
    // Only 3億2500萬 goes on in digits, and after a blank only with a scale of its own.
    guard reading.has(.scale, at: place - 1), let room = stack.room, value < room,
      !reading.trait(place - 1).isDisjoint(with: [.han, .hangul]),
      token.isGlued || reading.has(.scale, at: place + 1) && !reading.isLetterScale(place + 1),
      stack.push(value, room: .zero)
    else { return false }
    hasDigits = true
    return accept(place + 1)
  }

  /// Takes the fraction of `7 3/4`.
  private mutating func takeMixedFraction(_ token: Token) -> Bool {
    let sum = stack.value + (token.value ?? .zero)
    stack = NumberStack()
    guard stack.push(sum, room: .zero) else { return false }
    return accept(place + 1) && false
  }

  private mutating func takeVague() -> Bool {
    number.isVague = true
    best?.isVague = true
    if reading.has(.scale, at: place + 1) {
      place += 1
      return true
    }
    best?.end = place + 1
    return false
  }

  /// Takes the decimals after a point that is written as a word: 12點5, "two point five".
  private mutating func takeFraction(after whole: WrittenNumber) -> Bool {
    guard stack.room.map({ $0 < Figure(100) }) ?? false, !number.isPart else { return false }
    let start = place + 1
    var digits = ""
    var end = start
    if reading.isDigits(start) {
      digits = reading.tokens[start].value?.description ?? ""
      end = start + 1
      hasDigits = true
    } else if reading.isHanDigit(start) {
      while reading.isHanDigit(end), end - start < 12, let digit = reading.meaning(end)?.value {
        digits += String(digit)
        end += 1
      }
    } else {
      var reader = NumberReader(reading, at: start)
      guard reading.has([.number, .scale], at: start), let fraction = reader.read() else {
        return false
      }
      digits = fraction.value.description
      end = fraction.end
    }
    guard let value = Figure("0." + digits.filter(\.isNumber)) else { return false }
    let sum = whole.value + value
    stack = NumberStack()
    guard stack.push(sum, room: .zero) else { return false }
    return accept(end)
  }

  /// Takes the "and" of "a hundred and five", "achtundsiebzig" and "two and a half".
  private mutating func takeAnd() -> Bool {
    guard !stack.isEmpty, best?.end == place else { return false }
    let next = reading.roles(place + 1)
    if next.contains(.half) || next.contains(.one) && reading.has(.half, at: place + 2) {
      place += 1
      return true
    }
    guard next.contains(.number), let value = reading.meaning(place + 1)?.value, !hasDigits else {
      return false
    }
    let ten = Figure(value)
    if reading.isGlued(place), value >= 20, value % 10 == 0, stack.pushAfterUnit(ten) {
      return accept(place + 2)
    }
    guard let room = stack.room, ten < room else { return false }
    place += 1
    return true
  }

  private mutating func takeArticle() -> Bool {
    let next = reading.next(place)
    if stack.isEmpty, reading.isOne(place), stack.push(Figure(1), room: .zero) {
      return accept(place + 1)
    }
    if stack.isEmpty, reading.has([.scale, .part, .half], at: next) {
      guard !reading.has(.number, at: place) || reading.has(.half, at: next) else { return false }
      number.isArticle = true
      place = next
      return true
    }
    // "half a million", "two and a half".
    guard !stack.isEmpty, reading.has([.scale, .half], at: place + 1),
      reading.has([.half, .and], at: place - 1)
    else { return false }
    place += 1
    return true
  }

  private mutating func takeWord() -> Bool {
    guard let meaning = reading.meaning(place) else { return false }
    let value = meaning.value
    // 一万零五: the nought only fills a place.
    if value == 0, !stack.isEmpty, reading.has(.number, at: place + 1) {
      place += 1
      return true
    }
    let room = value >= 20 && value < 100 && value % 10 == 0 ? 10 : 0
    // "40 millions un an plus tôt": an article begins something else.
    let isArticle = meaning.roles.contains(.one) && !reading.isGlued(place) && !stack.isEmpty
    guard !isArticle || reading.has(.and, at: place - 1) else { return false }
    // "anderthalb", "halvanden": one and a half in a word.
    if stack.isEmpty, meaning.roles.contains(.half) {
      return stack.push(Figure(value) + Figure(5, exponent: -1), room: .zero) && accept(place + 1)
    }
    guard !hasDigits || reading.has(.scale, at: place - 1) || reading.has(.and, at: place - 1),
      stack.push(Figure(value), room: Figure(value >= 100 ? 100 : room))
    else { return false }
    return accept(place + 1)
  }

  private mutating func takeScale() -> Bool {
    guard let power = reading.meaning(place)?.power, power > 0 else { return false }
    if reading.isLetterScale(place) {
      guard hasDigits, reading.isGlued(place) || reading.has(.percent, at: place + 1) else {
        return false
      }
    }
    // French "cents" are hundreds after a word, and coins after digits.
    guard !hasDigits || !reading.has(.hundredth, at: place), stack.multiply(byPowerOfTen: power)
    else { return false }
    number.power = power
    number.isPart = false
    return accept(place + 1)
  }

  private mutating func takeHalf() -> Bool {
    guard !hasDigits || !reading.has(.times, at: place), !stack.isEmpty || canBeginWithHalf,
      stack.addHalf()
    else { return false }
    number.isPart = best == nil
    return accept(place + 1)
  }

  /// Whether a half alone is one of something: 半 in 兩點半 is none.
  private var canBeginWithHalf: Bool {
    let isEastern = !reading.trait(place).isDisjoint(with: [.han, .hangul])
    return !isEastern || reading.has(.times, at: place)
      || reading.has([.scale, .currency, .counted, .tokens], at: place + 1)
  }

  private mutating func takePart() -> Bool {
    guard let divisor = reading.meaning(place)?.value, divisor > 1,
      number.isArticle || !stack.isEmpty || reading.has(.scale, at: place + 1),
      number.power == 0, stack.divide(by: hyphenated(divisor))
    else { return false }
    number.isPart = true
    number.isArticle = false
    _ = accept(place + 1)
    return takeScaleOfPart()
  }

  /// The divisor with the tens before its hyphen, which are no numerator: "twenty-seventh".
  private mutating func hyphenated(_ divisor: Int) -> Int {
    let tens = stack.value.clampedWhole
    guard reading.isHyphen(place - 1), divisor < 10, 20...90 ~= tens, tens % 10 == 0 else {
      return divisor
    }
    stack = NumberStack()
    return tens + divisor
  }

  /// Takes the scale of "a quarter of a million"; false where none follows, since nothing else may.
  private mutating func takeScaleOfPart() -> Bool {
    guard reading.has(.of, at: place) else { return true }
    let next = reading.has(.one, at: place + 1) ? place + 2 : place + 1
    guard reading.has(.scale, at: next), !reading.isLetterScale(next) else { return true }
    place = next
    return true
  }
}
