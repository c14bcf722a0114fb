import Market

extension NameCatalogue {
  /// The models that a written name may mean.
  ///
  /// A name never means a model that was not released yet. A name that is also an everyday word
  /// means a model only if the text around it is about models.
  public func meaning(of written: WrittenName) -> WrittenMeaning {
    guard !written.name.hasPrefix("-") else { return .none }
    if let own = own[IDReading(written.name, by: table.rules).key] {
      return WrittenMeaning(models: [own.model], isAmbiguous: false)
    }
    let parts = WrittenParts(written.name, by: table.written, spellings)
    guard !parts.words.isEmpty else { return .none }
    let isClear =
      written.context.isEmpty || speaksOfModels(written.name) || !isEveryday(parts)
    // Most names need no look around: they have no text, or name their maker.
    let text =
      written.context.isEmpty || isClear && !parts.makers.isEmpty
      ? nil : TextAround(written, by: table.written, spellings)
    guard isClear || text?.speaksOfModels(beside: parts, in: self) == true else { return .none }
    for id in spellings(of: parts, makersAround: text?.makers ?? []) {
      let found = meaning(ofID: id, on: written.day)
      if !found.models.isEmpty { return found }
    }
    return .none
  }

  /// Whether the name itself says that it is a model: R1模型.
  private func speaksOfModels(_ name: String) -> Bool {
    table.written.evidence.contains { $0.contains(where: isOfAsia) && name.contains($0) }
  }

  /// Whether the name is an everyday word, or too short to mean a model by itself.
  private func isEveryday(_ parts: WrittenParts) -> Bool {
    guard parts.makers.isEmpty else { return false }
    let key = IDReading(parts.id, by: table.rules).key
    if nicknames[key] != nil { return false }
    let written = IDWords.words(of: parts.id, by: table.rules)
    let words = key.words.filter(written.contains)
    let named = words.filter { familyWords.contains($0) || table.rules.implied[$0] != nil }
    if named.isEmpty { return !isTellingSeries(parts.words) }
    let others = words.filter { $0 != named[0] }
    if !others.isEmpty, others.allSatisfy(modelWords.contains) { return false }
    return named.contains { table.written.everyday[$0] != nil }
      || table.written.everyday[parts.id] != nil
  }

  /// Whether the words are distinctive by themselves: R1-0528, V3.1 Terminus.
  private func isTellingSeries(_ words: [String]) -> Bool {
    guard words.count > 1, let letter = words[0].first,
      table.written.series[String(letter)] != nil
    else { return false }
    return words.dropFirst().contains { word in
      (word.count == 4 && Int(word) != nil) || (word.count > 5 && modelWords.contains(word))
    }
  }

  /// The ids that a name may stand for, most likely first.
  private func spellings(of parts: WrittenParts, makersAround: [String]) -> [String] {
    let id = parts.id
    var spellings: [String] = []
    let families = familyWords
    let makers = parts.makers.isEmpty ? makersAround : parts.makers
    let implied = makers.compactMap { table.written.makers[$0]?.family }
    let first = IDWords.words(of: id, by: table.rules).first ?? ""
    let isNamed = families.contains(first) || table.rules.implied[first] != nil
    if isNamed {
      spellings.append(id)
    } else if let series = series(of: parts.words[0]) {
      spellings.append(series + "-" + id)
    } else if let family = parts.words.lazy.compactMap({ table.rules.implied[$0] }).first {
      spellings.append(family + "-" + id)
    }
    if nicknames[IDReading(id, by: table.rules).key] != nil { spellings.insert(id, at: 0) }
    // GPT o1
    if id.hasPrefix("gpt-o"), id.dropFirst(5).utf8.first?.isASCIIDigit == true {
      spellings.insert(String(id.dropFirst(4)), at: 0)
    }
    if !isNamed || !parts.makers.isEmpty {
      spellings += implied.map { $0 + "-" + id }
    }
    return spellings
  }

  /// The family of R1, V3.2 and 4o.
  private func series(of word: String) -> String? {
    if let family = table.written.series[word] { return family }
    guard let letter = word.first, word.dropFirst().utf8.first?.isASCIIDigit == true else {
      return nil
    }
    return table.written.series[String(letter)]
  }

  private func meaning(ofID id: String, on day: Day?) -> WrittenMeaning {
    let reading = IDReading(id, by: table.rules)
    if let timeline = nicknames[reading.key] ?? moved[reading.key]?.meanings {
      return WrittenMeaning(
        models: [timeline.step(on: day)?.step.model].compactMap { $0 }, isAmbiguous: false)
    }
    if let place = models[reading.key], isOut(place, on: day) {
      return withLaterVersions(place, of: reading.key, on: day)
    }
    return incomplete(reading.key, on: day)
  }

  func isOut(_ place: Int, on day: Day?) -> Bool {
    day.map { table.models[place].released <= $0 } ?? true
  }
}

extension NameCatalogue {
  /// A model, with its newest later dated version, if there is one.
  private func withLaterVersions(_ place: Int, of key: ModelKey, on day: Day?) -> WrittenMeaning {
    let named = table.models[place]
    let newest = more(than: key, on: day)
      .filter { $0.words.allSatisfy { $0.hasPrefix("@") } && $0.place != place }
      .filter { table.models[$0.place].released > named.released }
      .max { table.models[$0.place].released < table.models[$1.place].released }
    guard let newest else { return WrittenMeaning(models: [named.name], isAmbiguous: false) }
    return WrittenMeaning(
      models: [table.models[newest.place].name, named.name], isAmbiguous: true, exact: named.name)
  }

  /// The meaning of a name that leaves out what distinguishes models: the version, or the kind.
  private func incomplete(_ key: ModelKey, on day: Day?) -> WrittenMeaning {
    let families = familyWords
    guard key.words.contains(where: families.contains) else { return .none }
    let hasVersion = key.words.contains { $0.utf8.contains(where: \.isASCIIDigit) }
    var groups: [[String]: Int] = [:]
    for candidate in more(than: key, on: day) {
      let versions = candidate.words.filter { isVersion($0) }
      let kinds = candidate.words.filter { !isVersion($0) && !$0.hasPrefix("@") }
      if hasVersion, !versions.isEmpty { continue }
      if !hasVersion, !kinds.allSatisfy(isSizeWord) { continue }
      if key.words.count == 1, !versions.isEmpty || isMainFamily(key.words[0]) { continue }
      if kinds.contains(where: NameCatalogue.otherKinds.contains) { continue }
      let group = kinds.sorted()
      if let known = groups[group],
        table.models[known].released >= table.models[candidate.place].released
      {
        continue
      }
      groups[group] = candidate.place
    }
    if !hasVersion, key.words.count > 1, let plain = groups[[]] { groups = [[]: plain] }
    let models = Set(groups.values).sorted {
      (table.models[$0].released, table.models[$1].name)
        > (table.models[$1].released, table.models[$0].name)
    }.map { table.models[$0].name }
    return WrittenMeaning(models: models, isAmbiguous: models.count > 1)
  }

  /// Whether a maker goes by the family's name, which then identifies no model.
  private func isMainFamily(_ word: String) -> Bool {
    table.written.makers.values.contains { $0.family == word }
  }

  /// Kinds that are never meant unless named.
  private static let otherKinds: Set = [
    "audio", "base", "chat", "codex", "computer", "distill", "embed", "embedding", "guard", "image",
    "realtime", "search", "speciale", "transcribe", "tts", "veo", "vision", "vl",
  ]

  /// Whether a word states the model's size: `70b`, `small`.
  private func isSizeWord(_ word: String) -> Bool {
    isSize(word) || ["large", "medium", "small"].contains(word)
  }

  private func isVersion(_ word: String) -> Bool {
    word.utf8.contains(where: \.isASCIIDigit) && !word.hasPrefix("@") && !isSize(word)
  }

  /// The models whose names contain all words of this one, and more.
  private func more(than key: ModelKey, on day: Day?) -> [(place: Int, words: [String])] {
    let wanted = key.set
    return models.compactMap { known, place in
      guard known.words.count > wanted.count, isOut(place, on: day),
        wanted.allSatisfy(known.words.contains)
      else { return nil }
      return (place, known.words.filter { !wanted.contains($0) })
    }
  }
}
