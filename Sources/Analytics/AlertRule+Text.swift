import Market

extension AlertRule {
  /// Reads a rule: words with blanks between them, all of which have to hold.
  ///
  /// - Parameters:
  ///   - text: The rule.
  ///   - origin: Where its first character stands.
  /// - Throws: What is wrong with the first word that can't be read, where it stands, and the word
  ///   that was probably meant.
  public init(
    _ text: some StringProtocol, at origin: Origin = Origin(file: "--rule", line: 1, column: 1)
  ) throws(Diagnostic) {
    var words = AlertWords()
    var place = origin
    for piece in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !piece.isEmpty { try words.take(String(piece), at: place) }
      place.column += piece.count + 1
    }
    let pieces = text.split(separator: " ")
    guard words.event != nil || !words.prices.isEmpty else {
      throw Diagnostic(
        .error, at: origin,
        pieces.isEmpty
          ? "a rule without a word" : "'\(pieces.joined(separator: " "))' says whom, but not what",
        remedy: "add what must happen, such as cut>20%, or a price, such as out<0.5")
    }
    self.text = pieces.joined(separator: " ")
    self.origin = origin
    event = words.event
    fields = words.fields
    prices = words.prices
  }

  /// Reads the rules of a file, one a line; `#` begins a comment, and an empty line says nothing.
  ///
  /// A line that can't be read costs that rule only, and is told in the diagnostics.
  public static func all(
    in text: String, named file: String
  ) -> (rules: [AlertRule], diagnostics: [Diagnostic]) {
    var rules: [AlertRule] = []
    var diagnostics: [Diagnostic] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let rule = line.prefix { $0 != "#" }
      // What looks like a blank must part words, whatever an editor made of it.
      let spaced = String(rule.map { $0.isWhitespace || $0 == "\u{FEFF}" ? " " : $0 })
      guard let column = spaced.firstIndex(where: { $0 != " " }) else { continue }
      let start = spaced.distance(from: spaced.startIndex, to: column)
      let origin = Origin(file: file, line: index + 1, column: start + 1)
      do throws(Diagnostic) {
        guard rules.count < mostRules else {
          throw Diagnostic(
            .error, at: origin, "more than \(mostRules) rules; the rest is not read",
            remedy: "split the file")
        }
        rules.append(try AlertRule(spaced[column...], at: origin))
      } catch {
        diagnostics.append(error)
        if rules.count == mostRules { break }
      }
    }
    return (rules, diagnostics)
  }
}

/// The words of a rule while it is read.
private struct AlertWords {
  var event: AlertRule.Event?
  var fields: [AlertRule.Field] = []
  var prices: [AlertRule.PriceLimit] = []

  /// Every word that a rule knows, as somebody may begin to type it.
  private static let known =
    AlertRule.Event.Name.allCases.map(\.rawValue)
    + AlertRule.Field.Name.allCases.map { $0.rawValue + ":" }
    + AlertMeasure.allCases.map(\.rawValue)

  mutating func take(_ word: String, at place: Origin) throws(Diagnostic) {
    if let colon = word.firstIndex(of: ":"),
      !word[..<colon].contains(where: { "(<>=".contains($0) })
    {
      try takeField(word, colon: colon, at: place)
      return
    }
    guard word.first != "!" else {
      throw Diagnostic(
        .error, at: place, "'\(word)' can't be denied",
        remedy: "'!' stands before provider:, model: and source: only")
    }
    let name = String(word.prefix { !"(<>=".contains($0) })
    if let measure = AlertMeasure(rawValue: name) {
      prices.append(try price(measure, word, name, at: place))
    } else if let event = AlertRule.Event.Name(rawValue: name) {
      try take(event, word, at: place)
    } else {
      throw Diagnostic(
        .error, at: place, "a rule knows no '\(name.isEmpty ? word : name)'",
        remedy: suggestion(for: name, among: Self.known))
    }
  }

  private mutating func takeField(
    _ word: String, colon: String.Index, at place: Origin
  ) throws(Diagnostic) {
    let isWanted = word.first != "!"
    let name = word[..<colon].drop { $0 == "!" }
    guard let field = AlertRule.Field.Name(rawValue: String(name)) else {
      throw Diagnostic(
        .error, at: place, "a rule knows no '\(name):'",
        remedy: suggestion(for: name + ":", among: Self.known))
    }
    let text = word[word.index(after: colon)...].lowercased()
    guard !text.isEmpty else {
      throw Diagnostic(
        .error, at: place, "'\(word)' names nobody",
        remedy: "write it as \(field.rawValue):\(field == .model ? "o3" : "deepseek")")
    }
    fields.append(AlertRule.Field(name: field, text: text, isWanted: isWanted))
  }

  private mutating func take(
    _ name: AlertRule.Event.Name, _ word: String, at place: Origin
  ) throws(Diagnostic) {
    if let event {
      throw Diagnostic(
        .error, at: place, "no change is '\(event.name.rawValue)' and '\(name.rawValue)' at once",
        remedy: "write two rules")
    }
    let rest = word.dropFirst(name.rawValue.count)
    if rest.isEmpty {
      event = AlertRule.Event(name: name)
      return
    }
    guard name.isStep, let (sign, text) = Self.bound(rest) else {
      throw Diagnostic(
        .error, at: place, "'\(rest)' means nothing behind '\(name.rawValue)'",
        remedy: "write \(name.rawValue)\(name.isStep ? " or \(name.rawValue)>20%" : " alone")")
    }
    guard text.last == "%", let percent = Figure(text.dropLast()), !percent.isNegative else {
      throw Diagnostic(
        .error, at: place, "'\(text)' is no share",
        remedy: "write it in per cent, such as \(name.rawValue)>20%")
    }
    let share = percent.scaled(byPowerOfTen: -2)
    event = AlertRule.Event(name: name, limit: AlertRule.Limit(sign: sign, figure: share))
  }

  private func price(
    _ measure: AlertMeasure, _ word: String, _ name: String, at place: Origin
  ) throws(Diagnostic) -> AlertRule.PriceLimit {
    var rest = word.dropFirst(name.count)
    var listing: String?
    if rest.first == "(" {
      guard let end = rest.firstIndex(of: ")"), end > rest.index(after: rest.startIndex) else {
        throw Diagnostic(
          .error, at: place, "the brackets of '\(word)' hold no listing",
          remedy: "write it as \(name)(openai/o3)<2")
      }
      listing = String(rest[rest.index(after: rest.startIndex)..<end])
      rest = rest[rest.index(after: end)...]
    }
    guard let (sign, text) = Self.bound(rest) else {
      throw Diagnostic(
        .error, at: place, "'\(word)' names no limit",
        remedy: "write it as \(name)\(listing.map { "(\($0))" } ?? "")<2")
    }
    let digits = text.first == "$" ? text.dropFirst() : text
    guard let figure = Figure(digits), !figure.isNegative else {
      throw Diagnostic(
        .error, at: place, "'\(text)' is no price",
        remedy: "write US dollars for a million tokens, such as 0.55")
    }
    return AlertRule.PriceLimit(
      measure: measure, listing: listing, limit: AlertRule.Limit(sign: sign, figure: figure),
      origin: place)
  }

  /// The sign that a text begins with, and what stands behind it.
  private static func bound(_ text: Substring) -> (AlertRule.Limit.Sign, Substring)? {
    AlertRule.Limit.Sign.allCases.first { text.hasPrefix($0.rawValue) }
      .map { ($0, text.dropFirst($0.rawValue.count)) }
  }
}
