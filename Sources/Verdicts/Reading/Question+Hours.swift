import Claims
import Market

extension Question {
  /// The hours of which the words speak.
  var hours: PriceHours {
    if passage.before(claim, [.instead], within: 6) != nil { return .usual }
    if let clock = ClockTime.find(in: passage, sentence, claim.words),
      let moment = clock.moment(on: passage.day)
    {
      return .at(moment)
    }
    let marks = passage.marks([.night, .offPeak, .peak, .byDay], in: sentence).filter {
      $0.range.upperBound <= claim.words.lowerBound || passage.isInClause($0.range, of: claim)
    }
    let nearest = marks.min {
      passage.distance(of: $0.range, from: claim) < passage.distance(of: $1.range, from: claim)
    }
    switch nearest?.sense {
    case .night, .offPeak: return .cheapest
    case .peak: return .peak
    default: return .usual
    }
  }
}

/// A time of day as a text names it.
struct ClockTime {
  var hour: Int
  var minute: Int
  /// Its UTC offset in minutes, on a day.
  var zone: Zone

  enum Zone {
    case fixed(Int)
    /// Central Europe, with its summer time.
    case central
  }

  /// The moment of the time on a day.
  func moment(on day: Day) -> Moment? {
    let offset =
      switch zone {
      case .fixed(let minutes): minutes
      case .central: day.isOfEuropeanSummer ? 120 : 60
      }
    return Moment(day, hour: hour % 24, minute: minute, offsetMinutes: offset)
  }
}

extension ClockTime {
  /// The time that a sentence names beside a claim, if its zone can be told.
  static func find(in passage: Passage, _ sentence: Range<Int>, _ words: Range<Int>) -> ClockTime? {
    let text = passage.bytes
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      guard (0x30...0x39).contains(text[place]), !words.contains(place) else {
        place += 1
        continue
      }
      var end = place
      while end < sentence.upperBound, (0x30...0x39).contains(text[end]) { end += 1 }
      if end - place <= 2, let found = read(place..<end, passage, sentence) { return found }
      place = end
    }
    return nil
  }

  private static func read(
    _ digits: Range<Int>, _ passage: Passage, _ sentence: Range<Int>
  ) -> ClockTime? {
    guard let hour = Int(passage.text(digits)), 0...24 ~= hour else { return nil }
    let rest = passage.text(digits.upperBound..<min(digits.upperBound + 16, sentence.upperBound))
    let isWord = digits.lowerBound > 0 && isLetter(before: digits.lowerBound, in: passage.bytes)
    guard !isWord, !passage.claims.contains(where: { $0.words.overlaps(digits) }) else {
      return nil
    }
    // Looked up last: it takes longer than all else.
    func isNamed() -> Bool {
      let named = passage.text(sentence).lowercased()
      return zones.contains { names, _ in names.contains(where: named.contains) }
    }
    var minute = 0
    var isTime = false
    if rest.first == ":" || rest.first == ".", let minutes = Int(rest.dropFirst().prefix(2)),
      rest.dropFirst().prefix(2).count == 2, minutes < 60,
      rest.first == ":" || rest.contains("UTC")
        || rest.contains("Uhr") || isNamed()
    {
      minute = minutes
      isTime = true
    }
    let next = rest.trimmingPrefix { $0 == " " }.lowercased()
    isTime =
      isTime || marks.contains { next.hasPrefix($0) } && !spans.contains { next.hasPrefix($0) }
    let head = passage.text(max(sentence.lowerBound, digits.lowerBound - 9)..<digits.lowerBound)
    isTime =
      isTime
      || ["kl. ", "kl ", "klokken ", "at "].contains { head.lowercased().hasSuffix($0) }
        && (rest.contains("UTC") || head.lowercased().contains("kl"))
    guard isTime, let zone = zone(of: passage, sentence) else { return nil }
    let word = String(head.reversed().drop { $0 == " " }.reversed())
    let isLate = late.contains { next.hasPrefix($0) || word.hasSuffix($0) } && hour < 12
    return ClockTime(hour: isLate ? hour + 12 : hour, minute: minute, zone: zone)
  }

  private static let marks = [
    "uhr", "utc", "gmt", "點", "点", "時", "时", "시", "h ", "am", "pm", "a.m.", "p.m.", "o'clock",
  ]
  private static let spans = ["時間", "时间", "시간", "小時", "小时", "點多", "hours"]
  private static let late = ["pm", "p.m.", "下午", "晚上", "午後", "오후"]

  /// The zone that a sentence names, or that its language implies.
  private static func zone(of passage: Passage, _ sentence: Range<Int>) -> Zone? {
    let text = passage.text(sentence).lowercased()
    for (names, zone) in zones where names.contains(where: text.contains) { return zone }
    switch passage.language?.prefix(2) {
    case "zh": return .fixed(480)
    case "ja", "ko": return .fixed(540)
    case "da", "de", "sv", "nb", "no", "nl", "it": return .central
    default: return nil
    }
  }

  private static let zones: [([String], Zone)] = [
    (["utc", "gmt"], .fixed(0)),
    (
      [
        "beijing", "peking", "pekin", "pekín", "pequim", "pechino", "北京", "taiwan", "taipei",
        "台灣", "臺灣", "台湾", "台北", "臺北", "china", "chine", "中國", "中国", "kina", "베이징",
        "대만", "타이완", "중국", "hangzhou",
      ], .fixed(480)
    ),
    (["jst", "tokyo", "日本", "東京", "kst", "seoul", "서울", "한국", "도쿄"], .fixed(540)),
    (
      [
        "cet", "mez", "dansk tid", "deutscher zeit", "københavn", "berlin", "paris", "madrid",
        "hora española", "heure française",
      ], .central
    ),
  ]
}

extension Day {
  /// Whether Central Europe has summer time: from the last Sunday of March to that of October.
  fileprivate var isOfEuropeanSummer: Bool {
    let year = date.year
    guard let start = Day.lastSunday(year, 3), let end = Day.lastSunday(year, 10) else {
      return false
    }
    return start <= self && self < end
  }

  private static func lastSunday(_ year: Int, _ month: Int) -> Day? {
    Day(year: year, month: month, day: 31).map { Day(number: $0.number - $0.weekday % 7) }
  }
}
