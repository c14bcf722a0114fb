import Market

extension Reading {
  /// Whether it is the end of a vague number: 十 in 二三十, twenty or thirty.
  func isVagueTens(_ number: WrittenNumber) -> Bool {
    number.isWords && isGlued(number.first) && isHanDigit(number.first - 1)
  }

  /// Whether a part belongs to what stands behind it: "half-time", "half-life", and "o quarto 512",
  /// which is a room; "half-price" is a part.
  func isHyphenatedPart(_ number: WrittenNumber) -> Bool {
    guard number.isWords, number.value < Figure(1) else { return false }
    if isDigits(number.end), !isGlued(number.end) { return true }
    guard isHyphen(number.end), isGlued(number.end), isGlued(number.end + 1) else { return false }
    return kind(number.end + 1) == .word && !has(.cost, at: number.end + 1)
      && !isWord("price", at: number.end + 1)
  }

  /// The figure that a word is by itself: "twice as much", "halved".
  func changeWord(at place: Int) -> Item? {
    guard let meaning = meaning(place) else { return nil }
    let isHalf = meaning.roles.contains(.halved)
    guard isHalf || meaning.name == "fold" || comparison(from: place + 1) else { return nil }
    var number = WrittenNumber(value: Figure(meaning.value), first: place, end: place + 1)
    if isHalf { number.value = Figure(-50) }
    number.isWords = true
    var item = Item(number)
    item.unit = isHalf ? .percent : .times
    item.isChange = true
    if meaning.roles.contains(.priceLeft) {
      item.low = Figure(50)
      item.high = item.low
      item.isShareLeft = true
    }
    return item
  }
}
