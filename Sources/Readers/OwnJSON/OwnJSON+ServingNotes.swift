import Market

extension OwnFile {
  /// Reads the parts of a report beyond its totals.
  mutating func takeNote(_ member: JSON.Member, into notes: inout ServingNotes) {
    let value = member.value
    switch member.key {
    case "by":
      if let by = snapshot.text(value) {
        notes.basis = Basis(notes.basis?.kind ?? .reported, by: by)
      }
    case "basis":
      if let kind = basis(value) { notes.basis = Basis(kind, by: notes.basis?.by) }
    case "bases":
      readEach(value) { file, object throws(Diagnostic) in
        try file.basis(of: object, into: &notes)
      }
    case "prefillTokensPerSecond":
      notes.prefillTokensPerSecond = snapshot.figure(value, such: "\"73700\"")
    case "decodeTokensPerSecond":
      notes.decodeTokensPerSecond = snapshot.figure(value, such: "\"14800\"")
    default: takeObject(member, into: &notes)
    }
  }

  private mutating func takeObject(_ member: JSON.Member, into notes: inout ServingNotes) {
    let value = member.value
    switch member.key {
    case "cheaper":
      readOne(value) { file, object throws(Diagnostic) in
        notes.cheaper = try file.cheaper(object)
      }
    case "night":
      readOne(value) { file, object throws(Diagnostic) in notes.night = try file.night(object) }
    case "assumptions":
      readEach(value) { file, object throws(Diagnostic) in
        notes.assumptions.append(try file.assumption(object))
      }
    case "rents":
      readEach(value) { file, object throws(Diagnostic) in
        notes.rents.append(try file.rent(object))
      }
    default: break
    }
  }

  /// The members of a report that are notes.
  static let noteFields = [
    "by", "basis", "bases", "prefillTokensPerSecond", "decodeTokensPerSecond", "cheaper", "night",
    "assumptions", "rents",
  ]

  /// Reads an object; an invalid one is left out.
  private mutating func readOne(
    _ value: JSON, _ read: (inout OwnFile, JSON) throws(Diagnostic) -> Void
  ) {
    guard value.kind != .null else { return }
    do throws(Diagnostic) {
      try read(&self, value)
    } catch {
      snapshot.note(error)
    }
  }

  private mutating func basis(_ value: JSON) -> Basis.Kind? {
    guard value.kind != .null else { return nil }
    if let kind = value.string.flatMap(Basis.Kind.init) { return kind }
    snapshot.reject(
      value, "\(value.quoted) is not a basis",
      remedy: suggestion(for: value.string ?? "", among: Basis.Kind.allCases.map(\.rawValue)))
    return nil
  }

  private mutating func basis(
    of object: JSON, into notes: inout ServingNotes
  ) throws(Diagnostic) {
    warnOfOthers(in: object, than: ["of", "basis", "by"])
    let name = try object.required("of", such: "\"gpuHourPrice\"")
    guard let part = name.string.flatMap(ServingNotes.Part.init) else {
      throw Diagnostic(
        .error, at: name.origin, "\(name.quoted) is not a figure of a report",
        remedy: suggestion(
          for: name.string ?? "", among: ServingNotes.Part.allCases.map(\.rawValue)))
    }
    guard let kind = basis(try object.required("basis", such: "\"estimated\"")) else { return }
    notes.bases[part] = Basis(kind, by: object["by"].flatMap { snapshot.text($0) })
  }

  private mutating func cheaper(_ object: JSON) throws(Diagnostic) -> CheaperModel {
    warnOfOthers(in: object, than: ["model", "perMillion", "nightDiscount"])
    return CheaperModel(
      model: try object.requiredText("model", such: "\"V3\""),
      prices: prices(try object.required("perMillion", such: "{\"input\": \"0.27\"}")),
      nightDiscount: try share("nightDiscount", of: object, isRequired: false))
  }

  private mutating func night(_ object: JSON) throws(Diagnostic) -> NightDiscount? {
    warnOfOthers(in: object, than: ["utc", "discount"])
    let utc = try object.required("utc", such: "\"16:30-00:30\"")
    let share = try share("discount", of: object, isRequired: true)
    let windows = snapshot.windows(utc, weekdays: nil, at: object)
    return windows.first.map { NightDiscount(window: $0, share: share ?? .zero) }
  }

  /// A share from 0 to 1; `nil` if missing and optional.
  private func share(
    _ key: StaticString, of object: JSON, isRequired: Bool
  ) throws(Diagnostic) -> Figure? {
    if !isRequired, object[key].map({ $0.kind == .null }) ?? true { return nil }
    let value = try object.required(key, such: "\"0.75\"")
    if let share = value.figure, !share.isNegative, share <= Figure(1) { return share }
    throw Diagnostic(
      .error, at: value.origin, "\(value.quoted) is not a share from 0 to 1",
      remedy: "write \"0.75\" for 75 %")
  }

  private mutating func assumption(_ object: JSON) throws(Diagnostic) -> Assumption {
    warnOfOthers(in: object, than: ["name", "whatIf", "reason"])
    return Assumption(
      name: try object.requiredText("name", such: "\"V3 costs less\""),
      whatIf: try object.requiredText("whatIf", such: "\"cheaper-share=50%\""),
      reason: try object.requiredText("reason", such: "\"half of the tokens are V3's\""))
  }

  /// A rent of a GPU, in a report or beside all of them.
  mutating func rent(_ object: JSON) throws(Diagnostic) -> Rent {
    warnOfOthers(in: object, than: ["date", "gpu", "gpuHourPrice", "source"])
    return Rent(
      day: try object.requiredMoment("date", such: "\"2025-02-01\"").day,
      gpu: try object.requiredText("gpu", such: "\"H100\""),
      gpuHourPrice: try object.requiredFigure("gpuHourPrice", such: "\"2.89\""),
      source: object["source"].flatMap { snapshot.text($0) })
  }

  private mutating func warnOfOthers(in object: JSON, than known: [String]) {
    snapshot.warnOfDuplicates(in: object)
    for member in object.members where !known.contains(member.key.text) {
      snapshot.warnOfUnknown(member, among: known)
    }
  }
}
