import Market

/// The context of a number, which decides whether it is a quantity.
struct NumberContext {
  let scanner: NumberScanner
  let language: String?
  /// Where the digits begin.
  let start: Int
  /// Where the digits end.
  let digitsEnd: Int
  let number: NumberScanner.Number

  /// Whether the number is part of a date, a time, a name, an ordinal or an id.
  var isNoQuantity: Bool {
    hasStrangeEnd || isDayOrMonth || isOfDate || isYear || isTicker || isListNumber
      || followsModel
  }

  /// Whether the digits are followed by something that can't follow a quantity.
  private var hasStrangeEnd: Bool {
    guard let next = scanner.letter(number.end) else { return false }
    if next.isWordLetter {
      let end = scanner.wordEnd(from: number.end)
      return !attachedUnits.contains(scanner.text(number.end..<end).lowercased())
    }
    switch next {
    case ":", "/": return scanner.isDigit(number.end + 1)
    case "-", "_": return scanner.letter(number.end + 1)?.isWordLetter == true
    case "@", "#": return true
    default: return false
    }
  }

  /// Whether a suffix makes it a day, a month, an hour or a floor: 27號, 1月, 16時, 3樓.
  private var isDayOrMonth: Bool {
    guard let next = scanner.letter(number.end) else { return false }
    switch next {
    case "月", "日", "號", "号", "時", "时", "樓", "楼", "屆", "届", "點", "点", "월", "일", "시", "班":
      return true
    case "年", "년": return digitsEnd - start >= 3
    default: return false
    }
  }

  /// Whether a month is next to it: `30. September`, `January 28`, `February 2025`.
  private var isOfDate: Bool {
    guard digitsEnd - start <= 2 || isFourDigitYear else { return false }
    let isOrdinal = scanner.letter(number.end) == "."
    var after = isOrdinal ? number.end + 1 : number.end
    if scanner.isBlank(after) { after += 1 }
    var next = scanner.text(after..<scanner.wordEnd(from: after))
    if dayRange(after: after) || (isOrdinal && hasDottedOrdinals && startsLow(next)) { return true }
    if next == "de" || next == "of" {
      after = min(after + 3, scanner.letters.count)
      next = scanner.text(after..<scanner.wordEnd(from: after))
    }
    if !next.isEmpty, Months.number(of: next, in: language) != nil { return true }
    return wordBefore.map { Months.number(of: $0, in: language) != nil } == true
  }

  /// Whether the language writes an ordinal with a full stop: `den 27. til den 28. februar`.
  private var hasDottedOrdinals: Bool { ["da", "nb", "de"].contains(primary(language)) }

  private func startsLow(_ word: String) -> Bool { word.first?.isLowercase == true }

  /// Whether a second number with a month follows: `27–28 February`.
  private func dayRange(after place: Int) -> Bool {
    guard ["-", "–"].contains(scanner.letter(place)), scanner.isDigit(place + 1) else {
      return false
    }
    var end = place + 1
    while scanner.isDigit(end) { end += 1 }
    if scanner.letter(end) == "." { end += 1 }
    guard scanner.isBlank(end) else { return false }
    let word = scanner.text(end + 1..<scanner.wordEnd(from: end + 1))
    return !word.isEmpty && Months.number(of: word, in: language) != nil
  }

  /// The word before the number, separated by a space, a full stop or a comma.
  private var wordBefore: String? {
    guard scanner.isBlank(start - 1) else { return nil }
    var end = start - 1
    if [".", ","].contains(scanner.letter(end - 1)) { end -= 1 }
    let from = scanner.wordStart(before: end)
    return from < end ? scanner.text(from..<end) : nil
  }

  private var isFourDigitYear: Bool {
    number.isPlain && digitsEnd - start == 4 && number.end == digitsEnd
      && Figure(1_900) <= number.value && number.value <= Figure(2_099)
      && number.value.exponent >= 0
  }

  /// Whether it is a bare year: no currency before it, no unit after it.
  private var isYear: Bool {
    guard isFourDigitYear else { return false }
    if let before = scanner.letter(start - 1), currencySigns.contains(before) { return false }
    let place = scanner.isBlank(number.end) ? number.end + 1 : number.end
    if let sign = scanner.letter(place), countedSigns.contains(sign) { return false }
    return !countedWords.contains(scanner.text(place..<scanner.wordEnd(from: place)).lowercased())
  }

  /// Whether it is a stock ticker: `(2330)`, `0050`.
  private var isTicker: Bool {
    let length = digitsEnd - start
    guard number.end == digitsEnd else { return false }
    if scanner.letter(start) == "0", length > 1, scanner.isDigit(start + 1) { return true }
    return length == 4 && scanner.letter(start - 1) == "(" && scanner.letter(digitsEnd) == ")"
  }

  /// Whether it numbers a list item: `1. first`, `2.鄭`.
  private var isListNumber: Bool {
    guard digitsEnd - start <= 2, let sign = scanner.letter(number.end),
      ".)、".unicodeScalars.contains(sign)
    else { return false }
    if sign == ".", let next = scanner.letter(number.end + 1), next.value >= 0x2E80 { return true }
    return scanner.letter(start - 1).map { $0 == "\n" } ?? scanner.isBlank(number.end + 1)
  }

  /// Whether the name of a model or a benchmark precedes it: `Llama 3.1`, `AIME 2024`.
  private var followsModel: Bool {
    wordBefore.map { modelWords.contains($0.lowercased()) } == true
  }
}

/// Suffixes attached to a number that leave it a quantity.
private let attachedUnits: Set<String> = [
  "x", "kr", "usd", "eur", "dkk", "sek", "nok", "rmb", "cny", "twd", "tokens", "token", "gpu",
  "gpus",
]

private let currencySigns = Set("$€£¥￥₩".unicodeScalars)

/// Signs and units that mark a number as a quantity.
private let countedSigns = Set("%$€£元円원塊美人萬億個台張家".unicodeScalars)

private let countedWords: Set<String> = [
  "dollars", "dollar", "usd", "euro", "euros", "kr", "kroner", "kronor", "yuan", "tokens", "gpus",
  "nodes", "gpu", "percent",
]

/// Names followed by a version after a space.
private let modelWords: Set<String> = [
  "llama", "claude", "gemini", "gpt", "qwen", "grok", "mistral", "gemma", "phi", "opus", "sonnet",
  "haiku", "kimi", "glm", "ernie", "deepseek", "aime", "gpqa", "mmlu", "rtx", "iphone", "version",
  "web", "windows", "chatgpt", "hunyuan", "doubao", "nova", "command", "no", "nr",
]
