import Market
import Prose

extension AlertRule {
  /// Parses a rule: words separated by spaces, all of which must hold.
  ///
  /// - Parameters:
  ///   - text: The rule.
  ///   - origin: The position of its first character.
  /// - Throws: What is wrong with the first invalid word, its position, and the word probably
  ///   meant.
  public init(
    _ text: some StringProtocol, at origin: Origin = Origin(file: "--rule", line: 1, column: 1)
  ) throws(Diagnostic) {
    let whole = String(text)
    var reader = FilterReader(whole)
    var words = RuleWords()
    while let word = reader.next() {
      var place = origin
      place.column += whole.distance(from: whole.startIndex, to: word.text.startIndex)
      try words.take(word, at: place)
    }
    self.text = whole.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard
      words.event != nil || words.claim != nil || words.clauses.contains(where: \.need.isOfState)
    else {
      throw Diagnostic(
        .error, at: origin,
        self.text.isEmpty ? "the rule is empty" : "'\(self.text)' only selects listings",
        remedy: "add an event, such as cut>20%, or a price, such as out<0.5")
    }
    self.origin = origin
    event = words.event
    claim = words.claim
    if claim != nil { try words.checkClaimRule(at: origin) }
    filter = Filter(self.text, words: Search(words.phrases), clauses: words.clauses)
    names = words.names
  }

  /// Parses the rules in a file, one per line; `#` starts a comment, and empty lines are ignored.
  ///
  /// An invalid line costs only that rule and is reported in the diagnostics.
  public static func all(
    in text: String, named file: String
  ) -> (rules: [AlertRule], diagnostics: [Diagnostic]) {
    var rules: [AlertRule] = []
    var diagnostics: [Diagnostic] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let rule = line.prefix { $0 != "#" }
      guard let start = rule.firstIndex(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) else {
        continue
      }
      let column = rule.distance(from: rule.startIndex, to: start) + 1
      let origin = Origin(file: file, line: index + 1, column: column)
      do throws(Diagnostic) {
        guard rules.count < mostRules else {
          throw Diagnostic(
            .error, at: origin, "more than \(mostRules) rules; the rest is not read",
            remedy: "split the file")
        }
        rules.append(try AlertRule(rule[start...], at: origin))
      } catch {
        diagnostics.append(error)
        if rules.count == mostRules { break }
      }
    }
    return (rules, diagnostics)
  }
}

extension Filter.Need {
  /// Whether it describes a listing's current state, rather than only selecting listings.
  fileprivate var isOfState: Bool {
    switch self {
    case .status, .amount: true
    case .provider, .model, .source, .open, .watched, .kind, .gone, .everything: false
    }
  }
}

/// Collects the words of a rule one by one.
private struct RuleWords {
  var event: AlertRule.Event?
  var phrases = ""
  var clauses: [Filter.Clause] = []
  var names: [String: Origin] = [:]
  /// The verdict of `claim:contradicted`.
  var claim: String?

  /// A claim is about a provider or a model, and about nothing else that a rule can name.
  func checkClaimRule(at origin: Origin) throws(Diagnostic) {
    let isPlain = clauses.allSatisfy { clause in
      switch clause.need {
      case .provider, .model: true
      default: false
      }
    }
    guard event == nil, phrases.isEmpty, isPlain else {
      throw Diagnostic(
        .error, at: origin, "a rule about claims can only name a provider or a model",
        remedy: "write it as claim:contradicted provider:deepseek")
    }
  }

  /// Takes `claim:contradicted`; false if the word is something else.
  private mutating func takeClaim(
    _ word: Substring, at place: Origin
  ) throws(Diagnostic) -> Bool {
    let parts = word.lowercased().split(separator: ":", maxSplits: 1)
    guard parts.first == "claim", word.contains(":") else { return false }
    let verdict = parts.count > 1 ? String(parts[1]) : ""
    guard AlertRule.verdicts.contains(verdict) else {
      throw Diagnostic(
        .error, at: place, "'\(verdict)' is not a valid value for claim",
        remedy: suggestion(for: verdict, among: AlertRule.verdicts))
    }
    claim = verdict
    return true
  }

  mutating func take(_ word: FilterReader.Word, at place: Origin) throws(Diagnostic) {
    if let problem = word.problem { throw Diagnostic(problem, at: place) }
    switch word.said {
    case .nothing: break
    case .text(isPhrase: true): phrases += word.text + " "
    case .text(isPhrase: false):
      if try takeClaim(word.text, at: place) { return }
      guard let kind = AlertRule.Event.kinds[word.text.drop { $0 == "!" }.lowercased()] else {
        throw unknown(word.text, at: place)
      }
      try take(AlertRule.Event(kind: kind), word.text, at: place)
    case .clause(let clause):
      if case .watched = clause.need {
        throw Diagnostic(
          .error, at: place, "a rule can't use watched:",
          remedy: "name the listings, such as model:o3")
      }
      if case .amount(_, let name, _, let limit) = clause.need {
        if let name { names[name] = place }
        if case .share(_, of: let name?) = limit { names[name] = place }
      }
      guard let event = AlertRule.Event(clause.need) else { return clauses.append(clause) }
      try take(event, word.text, at: place)
    }
  }

  private mutating func take(
    _ new: AlertRule.Event, _ word: Substring, at place: Origin
  ) throws(Diagnostic) {
    if "!！".contains(word.first ?? " ") {
      throw Diagnostic(
        .error, at: place, "'\(word)' can't be negated",
        remedy: "leave the '!' out; it negates conditions, not events")
    }
    if let event {
      throw Diagnostic(
        .error, at: place, "a rule can't have both '\(event.kind.word)' and '\(new.kind.word)'",
        remedy: "write two rules")
    }
    event = new
  }

  /// What is wrong with a word that is neither a clause nor an event.
  private func unknown(_ word: Substring, at place: Origin) -> Diagnostic {
    let plain = word.drop { $0 == "!" }
    let name = String(plain.prefix { !"(<>=:".contains($0) })
    let rest = plain.dropFirst(name.count)
    if let quantity = Filter.Quantity.named[name.lowercased()] {
      return Diagnostic(
        .error, at: place, "'\(word)' has no limit",
        remedy: "write it as \(name)\(quantity.unit.wanted.example)")
    }
    if let kind = AlertRule.Event.kinds[name.lowercased()] {
      return Diagnostic(
        .error, at: place, "'\(rest)' can't follow '\(kind.word)'",
        remedy: "write \(kind.word) alone")
    }
    let fields = FilterReader.fieldNames.filter { $0 != "watched" }.map { $0 + ":" } + ["claim:"]
    let known = fields + Filter.Quantity.named.keys + AlertRule.Event.kinds.keys
    let unknown = name.isEmpty ? String(word) : rest.first == ":" ? name + ":" : name
    return Diagnostic(
      .error, at: place, "unknown word '\(unknown)' in the rule",
      remedy: suggestion(for: unknown, among: Array(Set(known))))
  }
}

extension AlertRule.Event {
  /// The event for a clause that, in a filter, is about the newest change.
  fileprivate init?(_ need: Filter.Need) {
    guard case .amount(let quantity, let listing, let relation, .figure(let share)) = need,
      quantity == .cut || quantity == .rise
    else { return nil }
    kind = quantity == .cut ? .cut : .rise
    self.listing = listing
    limit = Limit(relation: relation, share: share)
  }
}
