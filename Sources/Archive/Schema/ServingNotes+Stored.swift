import Market

/// A stored note of a serving report: its kind, and up to four texts.
struct StoredNote {
  let kind: String
  var texts: [String?]

  init(_ kind: String, _ texts: String?...) {
    self.kind = kind
    self.texts = texts
  }

  fileprivate func text(_ place: Int) -> String? { place < texts.count ? texts[place] : nil }

  fileprivate func figure(_ place: Int) -> Figure? { text(place).flatMap { Figure(stored: $0) } }

  fileprivate func number(_ place: Int) -> Int? { text(place).flatMap { Int($0) } }
}

extension ServingNotes {
  /// The notes, one for each fact.
  var stored: [StoredNote] {
    var notes: [StoredNote] = []
    if let basis { notes.append(basis.stored(of: nil)) }
    for part in Part.allCases {
      if let basis = bases[part] { notes.append(basis.stored(of: part)) }
    }
    if let speed = prefillTokensPerSecond { notes.append(StoredNote("prefill", speed.stored)) }
    if let speed = decodeTokensPerSecond { notes.append(StoredNote("decode", speed.stored)) }
    if let cheaper {
      notes.append(
        StoredNote(
          "cheaper", cheaper.model, cheaper.prices.stored, cheaper.nightDiscount?.stored))
    }
    if let night { notes.append(night.stored) }
    notes += assumptions.map { StoredNote("assumption", $0.name, $0.whatIf, $0.reason) }
    notes += rents.map {
      StoredNote("rent", "\($0.day.number)", $0.gpu, $0.gpuHourPrice.stored, $0.source)
    }
    return notes
  }

  /// Reads stored notes.
  init(stored notes: [StoredNote]) {
    self.init()
    for note in notes { take(note) }
  }

  private mutating func take(_ note: StoredNote) {
    switch note.kind {
    case "basis":
      guard let kind = note.text(1).flatMap({ Basis.Kind(rawValue: $0) }) else { return }
      let basis = Basis(kind, by: note.text(2))
      guard let name = note.text(0) else { return self.basis = basis }
      if let part = Part(rawValue: name) { bases[part] = basis }
    case "prefill": prefillTokensPerSecond = note.figure(0)
    case "decode": decodeTokensPerSecond = note.figure(0)
    case "cheaper":
      guard let prices = note.text(1).flatMap({ PriceList(stored: $0) }) else { return }
      cheaper = CheaperModel(
        model: note.text(0) ?? "", prices: prices, nightDiscount: note.figure(2))
    case "night": night = NightDiscount(note)
    case "assumption":
      assumptions.append(
        Assumption(
          name: note.text(0) ?? "", whatIf: note.text(1) ?? "", reason: note.text(2) ?? ""))
    default:
      guard let day = note.number(0).flatMap({ Day(sound: Int64($0)) }), let price = note.figure(2)
      else { return }
      rents.append(
        Rent(
          day: day, gpu: note.text(1) ?? "", gpuHourPrice: price,
          source: note.text(3)))
    }
  }
}

extension Basis {
  fileprivate func stored(of part: ServingNotes.Part?) -> StoredNote {
    StoredNote("basis", part?.rawValue, kind.rawValue, by)
  }
}

extension NightDiscount {
  fileprivate var stored: StoredNote {
    StoredNote(
      "night", window.weekdays.map { "\($0)" }.joined(separator: " "), "\(window.fromMinute)",
      "\(window.untilMinute)", share.stored)
  }

  fileprivate init?(_ note: StoredNote) {
    guard let from = note.number(1), let until = note.number(2), let share = note.figure(3) else {
      return nil
    }
    let weekdays = (note.text(0) ?? "").split(separator: " ").compactMap { Int($0) }
    guard 0...1_440 ~= from, 0...1_440 ~= until, weekdays.allSatisfy({ 1...7 ~= $0 }) else {
      return nil
    }
    self.init(
      window: Hours.Window(weekdays: weekdays, fromMinute: from, untilMinute: until), share: share)
  }
}
