import Analytics
import Market

extension ChangeRow {
  /// The change in the documented format, with the stories beside it.
  func json(stories: [Story]) -> JSONText {
    [
      "day": .text(at.day.description), "change": .text(group.rawValue), "reason": .text(reason),
      "id": .text(listing.id),
      "currency": .text((change?.currency ?? launched?.rate.currency)?.code),
      "steps": .list(of: change?.steps ?? []) { step in
        [
          "meter": .text(step.meter.rawValue), "before": step.before.json,
          "after": step.after.json, "share": .text(step.share?.ratioText),
        ]
      },
      "contextBefore": .whole(context?.before), "contextAfter": .whole(context?.after),
      "effective": .moment(change?.effective), "observed": .moment(change?.observed),
      "retires": .moment(group == .ends ? change?.quote.retires : nil),
      "released": .moment(launched == nil ? change?.quote.released : at),
      "input": launched.flatMap { $0.rate.prices[.input].json },
      "output": launched.flatMap { $0.rate.prices[.output].json },
      "sources": .list(sources.map { .text($0) }),
      "origin": .text((change?.quote ?? launched)?.origin.description),
      "stories": .list(of: stories) { story in
        [
          "published": .moment(story.articlePublished ?? story.published),
          "title": .text(story.headline), "publisher": .text(story.source),
          "language": .text(story.language), "url": .text(story.url),
          "origin": .text(story.origin.description),
        ]
      },
    ]
  }

  /// Why it is most likely a correction; nil if it is not.
  var reason: String? {
    if case .correction(let why)? = change?.kind { why.rawValue } else { nil }
  }

  /// What changed, with the meter.
  var words: String {
    [group.rawValue, step?.meter.rawValue].compactMap(\.self).joined(separator: " ")
  }

  /// What a launched model costs, input and output.
  var priceAfter: String? {
    launched.map { quote in
      let prices = quote.rate.prices
      return prices[.input].short + " in, " + prices[.output].short + " out "
        + quote.rate.currency.code
    }
  }

  /// The usual output price beside one that holds at certain hours.
  var hoursBefore: String? {
    group == .hours ? change?.quote.rate.prices[.output].short : nil
  }

  /// The output price at certain hours, and the first of them.
  var hoursAfter: String? {
    guard group == .hours, let quote = change?.quote, let hours = quote.rate.hours.first,
      let window = hours.windows.first
    else { return nil }
    return hours.prices[.output].short + " " + quote.rate.currency.code + " "
      + JSONText.time(window.fromMinute) + "-" + JSONText.time(window.untilMinute)
  }

  /// The share without its sign.
  var greatness: Figure? { share.map { $0.isNegative ? -$0 : $0 } }

  /// The place of the kind among the kinds.
  var place: Int { Group.allCases.firstIndex(of: group) ?? 0 }
}

extension Story {
  /// The day of publication.
  var dayText: String {
    (articlePublished ?? published).map { $0.day.description } ?? "undated   "
  }
}

extension JSONText {
  /// A minute of the day as a time.
  fileprivate static func time(_ minute: Int) -> String {
    func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return padded(minute / 60 % 24) + ":" + padded(minute % 60)
  }
}
