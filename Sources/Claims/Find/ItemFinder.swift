import Market

/// Finds the figures of a sentence with their units.
struct ItemFinder {
  let reading: Reading
  var items: [Item] = []
  private(set) var perPhrases: [PerPhrase] = []

  /// The most figures of a sentence; more make a table.
  private static let mostItems = 120

  /// The currency that the text named last, before this sentence.
  let known: Currency?

  init(_ reading: Reading, known: Currency?) {
    self.reading = reading
    self.known = known
  }

  mutating func find() {
    findPerPhrases()
    var place = 0
    var free = 0
    var phrase = 0
    while place < reading.count, items.count < ItemFinder.mostItems {
      while phrase < perPhrases.count, perPhrases[phrase].tokens.upperBound <= place { phrase += 1 }
      if phrase < perPhrases.count, perPhrases[phrase].tokens.contains(place) {
        place = perPhrases[phrase].tokens.upperBound
        free = place
        continue
      }
      guard let item = item(at: place, free) else {
        place += 1
        continue
      }
      items.append(item)
      place = max(item.end, place + 1)
      free = item.end
    }
    joinRanges()
    shareUnits()
    nameHundredths()
    items.removeAll(where: \.isNone)
  }

  private mutating func findPerPhrases() {
    guard reading.hasAny([.tokens, .input, .output]) else { return }
    let hasMoney = reading.hasAny([.currency, .hundredth, .cost])
    var place = 0
    while place < reading.count {
      let last = perPhrases.last?.tokens.upperBound
      if let phrase = reading.perPhrase(at: place, isImplicit: hasMoney, follows: last) {
        perPhrases.append(phrase)
        place = phrase.tokens.upperBound
      } else {
        place += 1
      }
    }
  }

  private func item(at place: Int, _ free: Int) -> Item? {
    if reading.has([.multiple, .halved], at: place), let item = reading.changeWord(at: place) {
      return item
    }
    if reading.has(.divided, at: place), let number = reading.number(at: place + 1) {
      var item = Item(number)
      item.unit = .times
      item.isChange = true
      item.first = place
      return item
    }
    guard let number = reading.number(at: place), !reading.isHyphenatedPart(number),
      !reading.isVagueTens(number)
    else { return nil }
    return reading.item(of: number, free: free)
  }
}
