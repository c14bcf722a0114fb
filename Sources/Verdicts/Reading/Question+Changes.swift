import Claims
import Market

extension Question {
  /// Whether a word says "to" and not "by" or "of" before the figure: to a quarter, nur ein Viertel.
  var isToShare: Bool {
    guard let mark = passage.before(claim, [.to, .of], within: 5) else { return false }
    let word = passage.text(mark.range).lowercased()
    return mark.sense == .to || passage.bytes[mark.range.lowerBound] >= 0xE3
      || word == "of" && false
  }

  /// Whether the figure itself says what is left of a price: 五折, 3割.
  var isLeftOver: Bool {
    let words = passage.text(claim.words)
    return words.contains("折") && (claim.low ?? claim.high)?.isNegative != true
  }

  /// A price before and after the change of which the claim speaks; nil if one is unknown.
  func change(of held: Held, on meter: Meter) throws -> (before: Priced, after: Priced)? {
    let hours = self.hours
    if let former = try baseline(of: held) {
      guard let before = former.priced(meter, at: .usual),
        let after = held.priced(meter, at: hours) ?? held.priced(meter, at: .usual)
      else { return nil }
      return (before, after)
    }
    if let (from, to) = bothHours {
      guard let before = held.priced(meter, at: from), let after = held.priced(meter, at: to) else {
        return nil
      }
      return (before, after)
    }
    if hours == .peak, let after = held.priced(meter, at: .peak),
      let before = held.priced(meter, at: .cheapest)
    {
      return (before, after)
    }
    if hours != .usual || hasHours {
      guard let before = held.priced(meter, at: .usual),
        let after = held.priced(meter, at: hours == .usual ? .cheapest : hours)
      else { return nil }
      return (before, after)
    }
    guard let former = try evidence.before(held), isRecent(held),
      let before = former.priced(meter, at: .usual), let after = held.priced(meter, at: .usual)
    else { return nil }
    return (before, after)
  }

  /// The hours on both sides, where the words name peak hours and others; what comes first is held
  /// against what comes second.
  private var bothHours: (from: PriceHours, to: PriceHours)? {
    let marks = passage.marks([.night, .offPeak, .peak], in: sentence)
    guard let peak = marks.first(where: { $0.sense == .peak })?.range.lowerBound,
      let other = marks.first(where: { $0.sense != .peak })?.range.lowerBound
    else { return nil }
    return peak < other ? (.cheapest, .peak) : (.peak, .cheapest)
  }

  private var hasHours: Bool {
    passage.marks([.night, .offPeak], in: sentence).contains {
      $0.range.upperBound <= claim.words.lowerBound || passage.isInClause($0.range, of: claim)
    }
  }

  /// Whether prices changed so lately that a text of the day speaks of that.
  private func isRecent(_ held: Held) -> Bool {
    held.since.map { passage.day.number - $0.day.number <= 200 } ?? false
  }

  /// The rate of the month with which the words compare; nil if they name none.
  private func baseline(of held: Held) throws -> Held? {
    let months = passage.months(in: sentence)
    for month in months where isBaseline(month) {
      guard let start = month.start(before: passage.day) else { continue }
      let currency: Currency? = held.quote.rate.currency == .cny ? .cny : nil
      for day in [start, Day(number: start.number + 14), Day(number: start.number + 29)]
      where day < passage.day {
        if let former = try evidence.held(held.listing, on: day, in: currency) { return former }
      }
    }
    return nil
  }

  /// The day of which a price is told: that of the text, or the middle of the month that the claim's
  /// clause names.
  var dayOfPrice: Day {
    let month = passage.months(in: sentence).first { month in
      let around = max(sentence.lowerBound, month.range.lowerBound - 24)..<month.range.lowerBound
      return passage.isInClause(month.range, of: claim) && !passage.has([.since], in: around)
    }
    guard let month, let start = month.start(before: passage.day) else { return passage.day }
    if month.day != nil { return start }
    let middle = Day(number: start.number + 14)
    let isThis =
      start.date.year == passage.day.date.year && start.date.month == passage.day.date.month
    return isThis ? passage.day : middle
  }

  /// Whether the words name a month that the figure is held against.
  var hasBaseline: Bool { passage.months(in: sentence).contains { isBaseline($0) } }

  /// Whether a month is what the figure is held against: since May, 5月的三倍.
  private func isBaseline(_ month: NamedMonth) -> Bool {
    let senses: Senses = [.since, .than, .compared, .of, .from]
    let around =
      max(
        sentence.lowerBound, month.range.lowerBound - 24)..<min(
        month.range.upperBound + 12, sentence.upperBound)
    return passage.has(senses, in: around)
  }
}
