import Market

extension JSON {
  /// A required member.
  func required(_ key: StaticString, such example: String) throws(Diagnostic) -> JSON {
    if let value = self[key], value.kind != .null { return value }
    throw Diagnostic(
      .error, at: origin, "'\(key)' is missing", remedy: "add \"\(key)\": \(example)")
  }

  /// The text of a required member.
  func requiredText(_ key: StaticString, such example: String) throws(Diagnostic) -> String {
    let value = try required(key, such: example)
    guard let text = value.string, !text.isEmpty else {
      throw Diagnostic(
        .error, at: value.origin, "\(value.quoted) is not text", remedy: "write \(example)")
    }
    return text
  }

  /// The number of a required member, at least 0.
  func requiredFigure(_ key: StaticString, such example: String) throws(Diagnostic) -> Figure {
    let value = try required(key, such: example)
    guard let figure = value.figure, !figure.isNegative else {
      throw Diagnostic(
        .error, at: value.origin, "\(value.quoted) is not a number of at least 0",
        remedy: "write \(example)")
    }
    return figure
  }

  /// The time of a required member.
  func requiredMoment(_ key: StaticString, such example: String) throws(Diagnostic) -> Moment {
    let value = try required(key, such: example)
    guard let moment = value.string.flatMap({ Moment(iso8601: $0) }) else {
      throw Diagnostic(
        .error, at: value.origin, "\(value.quoted) is not a time", remedy: "write \(example)")
    }
    return moment
  }

  /// The currency of a required member.
  func requiredCurrency(_ key: StaticString) throws(Diagnostic) -> Currency {
    let value = try required(key, such: "\"USD\"")
    guard let currency = value.string.flatMap({ Currency($0) }) else {
      throw Diagnostic(
        .error, at: value.origin, "\(value.quoted) is not a currency",
        remedy: "write its three letters, such as \"USD\"")
    }
    return currency
  }
}

extension Snapshot {
  /// The text of a value, or `nil` with a diagnostic.
  mutating func text(_ value: JSON) -> String? {
    if let text = value.string { return text }
    if value.kind != .null {
      reject(value, "\(value.quoted) is not text", remedy: "put it in double quotes")
    }
    return nil
  }

  /// The currency that a value names, or `nil` with a diagnostic.
  mutating func currency(_ value: JSON) -> Currency? {
    if value.kind == .null { return nil }
    if let currency = value.string.flatMap({ Currency($0) }) { return currency }
    reject(
      value, "\(value.quoted) is not a currency",
      remedy: "write its three letters, such as \"USD\"")
    return nil
  }

  /// The number of a value, or `nil` with a diagnostic.
  mutating func figure(_ value: JSON, such example: String) -> Figure? {
    if value.kind == .null { return nil }
    if let figure = value.figure { return figure }
    reject(value, "\(value.quoted) is not a number", remedy: "write \(example)")
    return nil
  }

  /// Reports duplicate keys in an object.
  mutating func warnOfDuplicates(in object: JSON) {
    for member in object.duplicates {
      warn(
        member.origin, "'\(member.key.text)' is repeated here",
        remedy: "delete one of them; the last one counts")
    }
  }

  /// Reports an unknown key and suggests a known one.
  mutating func warnOfUnknown(_ member: JSON.Member, among known: [String]) {
    warn(
      member.origin, "unknown field \(quote(member.key.text))",
      remedy: suggestion(for: member.key.text, among: known))
  }
}
