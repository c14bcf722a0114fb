import Analytics
import Market

extension Change {
  /// The stored form of the change, with the quote's file as a snapshot's number.
  func stored(snapshot: (String) -> Int64) -> [UInt8] {
    var fields = StoredFields()
    fields.add(source)
    fields.add(kind.stored)
    fields.add(steps) { fields, step in
      fields.add(step.meter.rawValue)
      fields.add(step.before)
      fields.add(step.after)
    }
    fields.add(currency.code)
    fields.add(observed)
    fields.add(effective)
    fields.add(revision) { fields, revision in
      fields.add(revision.at)
      fields.add(revision.kind.stored)
    }
    quote.write(to: &fields)
    fields.add(quote.observed, by: quote.dating)
    fields.add(snapshot(quote.origin.file))
    fields.add(quote.origin.line)
    fields.add(quote.origin.column)
    return fields.bytes
  }

  /// Reads a stored change.
  init?(
    stored bytes: UnsafeRawBufferPointer, before: Moment?, of listing: Listing,
    _ file: (Int64) -> String
  ) {
    var reader = StoredReader(bytes)
    let source = reader.text()
    guard let kind = Kind(stored: reader.text()) else { return nil }
    let steps = reader.list { Step(from: &$0) }
    guard let currency = Currency(reader.text()) else { return nil }
    let (observed, effective) = (reader.moment(), reader.moment())
    let revision = reader.optional { Revision(from: &$0) } ?? nil
    guard var quote = Quote(from: &reader, listing, by: source) else { return nil }
    (quote.observed, quote.dating) = reader.datedMoment()
    quote.origin = Origin(
      file: file(reader.number()), line: reader.count(), column: reader.count())
    guard !reader.isBroken else { return nil }
    self.init(
      listing: listing, source: source, kind: kind, steps: steps, currency: currency,
      before: before, observed: observed, effective: effective, quote: quote, revision: revision)
  }
}

extension NotedChange {
  /// Reads only as much of a stored change as is needed, without its quote.
  init?(stored bytes: UnsafeRawBufferPointer, before: Moment?) {
    var reader = StoredReader(bytes)
    let source = reader.text()
    guard let kind = Change.Kind(stored: reader.text()) else { return nil }
    let steps = reader.list { Change.Step(from: &$0) }
    _ = reader.text()
    let (observed, effective) = (reader.moment(), reader.moment())
    let revision = reader.optional { Change.Revision(from: &$0) } ?? nil
    guard !reader.isBroken else { return nil }
    let span = Change.span(from: before, until: observed)
    self.init(
      source: source, at: effective ?? observed,
      known: [observed, effective].compactMap(\.self).max(), kind: kind, revision: revision,
      share: steps.first?.share, isAtTheLatest: effective == nil && span != nil)
  }
}

extension Change.Revision {
  fileprivate init?(from reader: inout StoredReader) {
    guard let moment = reader.moment(), let kind = Change.Kind(stored: reader.text()) else {
      return nil
    }
    self.init(at: moment, kind)
  }
}

extension Change.Step {
  fileprivate init?(from reader: inout StoredReader) {
    guard let meter = Meter(rawValue: reader.text()) else { return nil }
    self.init(meter, from: reader.price(), to: reader.price())
  }
}

extension Change.Kind {
  private static let words: [(kind: Change.Kind, word: String)] =
    [
      (.cut, "cut"), (.rise, "rise"), (.cachedOnly, "cachedOnly"), (.tier, "tier"),
      (.hours, "hours"), (.deprecated, "deprecated"), (.added, "added"), (.removed, "removed"),
      (.returned, "returned"),
    ]
    + Change.Reason.allCases.map { (.correction($0), "correction " + $0.rawValue) }

  /// The kind as a word, with the reason after `correction`.
  fileprivate var stored: String { Self.words.first { $0.kind == self }?.word ?? "" }

  fileprivate init?(stored word: String) {
    guard let found = Self.words.first(where: { $0.word == word }) else { return nil }
    self = found.kind
  }
}
