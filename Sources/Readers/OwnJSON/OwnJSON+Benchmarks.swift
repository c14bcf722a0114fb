import Market

extension OwnFile {
  /// Reads a model's score in a benchmark.
  mutating func score(_ object: JSON) throws(Diagnostic) -> Score {
    snapshot.warnOfDuplicates(in: object)
    let listing = try soldAs(object)
    var score = Score(
      try object.requiredText("name", such: "\"AIME 2024\""),
      model: object["model"]?.string ?? listing?.model ?? "", listing: listing,
      value: try object.requiredFigure("score", such: "\"79.8\""), source: source ?? "tokentape",
      day: observed?.day, origin: object.origin)
    guard !score.model.isEmpty else {
      throw Diagnostic(
        .error, at: object.origin, "this score names no model",
        remedy: "add \"listing\": \"openai/o1\", or \"model\" if nobody sells it")
    }
    if let scale = object["scale"], scale.kind != .null {
      score.scale = try self.scale(scale)
    }
    try score.check(written: object["score"]?.quoted ?? "", at: object["score"]?.origin)
    for member in object.members { take(member, of: object, into: &score) }
    return score
  }

  private func soldAs(_ object: JSON) throws(Diagnostic) -> Listing? {
    guard let value = object["listing"], value.kind != .null else { return nil }
    if let listing = value.string.flatMap({ Listing(id: $0) }) { return listing }
    throw Diagnostic(
      .error, at: value.origin, "\(value.quoted) is not an id",
      remedy: "write provider and model, such as \"openai/o1\"")
  }

  private func scale(_ value: JSON) throws(Diagnostic) -> Score.Scale {
    if let scale = value.string.flatMap({ Score.Scale(rawValue: $0) }) { return scale }
    throw Diagnostic(
      .error, at: value.origin, "\(value.quoted) is not a scale",
      remedy: suggestion(for: value.string ?? "", among: Score.Scale.allCases.map(\.rawValue)))
  }

  private mutating func take(_ member: JSON.Member, of object: JSON, into score: inout Score) {
    let value = member.value
    switch member.key {
    case "name", "listing", "score", "scale", "currency", "line": break
    case "model": _ = snapshot.text(value)
    case "setting": score.setting = snapshot.text(value)
    case "source": score.source = snapshot.text(value) ?? score.source
    case "url": score.url = snapshot.text(value)
    case "date": score.day = snapshot.moment(value)?.day ?? score.day
    case "until": score.until = snapshot.moment(value)?.day
    case "runCost":
      let currency = object["currency"].flatMap { snapshot.currency($0) } ?? currency
      guard let cost = snapshot.figure(value, such: "what the run cost, such as \"5.42\"") else {
        break
      }
      if cost > .zero {
        score.runCost = Money(cost, currency)
      } else {
        snapshot.reject(
          value, "a run can't cost nothing", remedy: "leave it out if nobody measured it")
      }
    default: snapshot.warnOfUnknown(member, among: OwnFile.scoreFields)
    }
  }

  private static let scoreFields = [
    "name", "listing", "model", "until", "setting", "score", "scale", "runCost", "currency",
    "source", "url", "date",
  ]
}

extension Score {
  /// Checks that the score is within its scale.
  ///
  /// - Throws: A diagnostic if it is not.
  func check(written text: String, at place: Origin?) throws(Diagnostic) {
    guard !scale.holds(value) else { return }
    throw Diagnostic(
      .error, at: place ?? origin,
      scale == .share ? "\(text) is not a share from 0 to 1" : "\(text) is not a percentage",
      remedy: "name its scale: percent, share, or points if it has no upper limit")
  }
}

extension Listing {
  /// The listing of an id, split at the first slash; `nil` if either part is missing.
  init?(id: some StringProtocol) {
    let parts = id.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    self.init(provider: String(parts[0]), model: String(parts[1]))
  }
}
