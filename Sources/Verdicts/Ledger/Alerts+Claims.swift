import Analytics
import Market

extension Alerts {
  /// Adds what rules such as `claim:contradicted provider:deepseek` fire for.
  ///
  /// - Parameters:
  ///   - ledger: The claims.
  ///   - rules: The rules; those that are not about claims are passed over.
  ///   - since: The day after which a claim must have been written; nil for any.
  public mutating func add(_ ledger: ClaimLedger, for rules: [AlertRule], since: Day? = nil) {
    for rule in rules {
      guard let wanted = rule.claim else { continue }
      var found: [Alert] = []
      for claim in ledger.claims where claim.judgement.verdict.rawValue == wanted {
        guard since.map({ day in claim.day.map { day.number < $0.number } ?? false }) ?? true else {
          continue
        }
        for subject in claim.subjects where rule.admits(claimOf: subject) {
          found.add(
            Alert.Hit(listing: subject, cause: .claim(claim.alerted)), on: claim.day, by: rule)
        }
      }
      fired += found
    }
  }
}

extension [Alert] {
  fileprivate mutating func add(_ hit: Alert.Hit, on day: Day?, by rule: AlertRule) {
    let alert = Alert(rule: rule, provider: hit.listing.provider, day: day, hits: [hit])
    if let place = firstIndex(where: { $0.key == alert.key }) {
      self[place].hits.append(hit)
    } else {
      append(alert)
    }
  }
}

extension JudgedClaim {
  /// What it is about: listings, or a report or model under the first word of its name.
  fileprivate var subjects: [Listing] {
    judgement.whose.map { whose in
      let isID = whose.contains("/") && !whose.contains(" ")
      let provider = isID ? String(whose.prefix { $0 != "/" }) : whose.firstWord.lowercased()
      let model = isID ? String(whose.dropFirst(provider.count + 1)) : whose
      return Listing(provider: provider, model: model)
    }
  }

  fileprivate var alerted: Alert.Claimed {
    Alert.Claimed(
      words: words.split(whereSeparator: \.isWhitespace).joined(separator: " "),
      verdict: judgement.verdict.rawValue, value: valueText, story: story, origin: origin)
  }
}

extension String {
  fileprivate var firstWord: String { String(prefix { $0.isLetter || $0.isNumber }) }
}
