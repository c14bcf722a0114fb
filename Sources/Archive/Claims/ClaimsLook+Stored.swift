import Claims
import Market
import Verdicts

extension ArchiveFile: ClaimsLookKeeper {
  /// The claims that the panel last showed; nil if anything was loaded since.
  ///
  /// - Throws: If the archive can't be read.
  public func claimsLook() throws(Diagnostic) -> ClaimsLook? {
    try reading { database -> ClaimsLook? in
      let found = try Prepared("SELECT state, look FROM claims_look", on: database)
        .first { row in (row.text(0), ClaimsLook(stored: row.bytes(1))) }
      guard let (state, look) = found, state == (try database.priceState()).described else {
        return nil
      }
      return look
    }
  }

  /// Keeps the visible part of the claims panel, unless anything was loaded since the prices were
  /// read.
  ///
  /// - Throws: If the archive can't be written to.
  public func keep(_ look: ClaimsLook) throws(Diagnostic) {
    try writing { database in
      let state = try database.priceState()
      guard state == prices.state else { return }
      let statement = try Prepared(
        "INSERT OR REPLACE INTO claims_look (id, state, look) VALUES (1, ?, ?)", on: database)
      statement.bind(1, state.described)
      try look.stored.withUnsafeBytes { bytes in
        statement.bind(2, borrowed: bytes)
        try statement.run()
      }
    }
  }
}

extension ClaimsLook {
  fileprivate var stored: [UInt8] {
    var fields = StoredFields()
    fields.add(claims) { $0.add($1) }
    for verdict in Verdict.allCases { fields.add(counts[verdict]) }
    fields.add(total)
    return fields.bytes
  }

  /// nil if it can't be what was stored.
  fileprivate init?(stored bytes: UnsafeRawBufferPointer) {
    var reader = StoredReader(bytes)
    let claims = reader.list { $0.judgedClaim() }
    var counts = VerdictCounts([])
    for verdict in Verdict.allCases { counts[verdict] = reader.smallCount() }
    let total = reader.smallCount()
    guard !reader.isBroken else { return nil }
    self.init(claims: claims, counts: counts, total: total)
  }
}

extension StoredFields {
  fileprivate mutating func add(_ judged: JudgedClaim) {
    add(judged.claim)
    add(judged.judgement)
    add(judged.words)
    add(judged.origin)
    add(judged.storyID)
    add(judged.story)
    add(judged.floor) { $0.add($1) }
    add(bits: judged.isOfReply ? 1 : 0)
    for text in [judged.author, judged.source, judged.language] { add(text) { $0.add($1) } }
    add(judged.day) { $0.add($1.number) }
  }

  private mutating func add(_ judgement: Judgement) {
    add(judgement.verdict.rawValue)
    add(judgement.value) { fields, value in
      fields.add(value.lowerBound)
      fields.add(value.upperBound)
    }
    add(judgement.formula)
    add(judgement.rests) { fields, rest in
      fields.add(rest.what)
      fields.add(rest.origin)
    }
    for text in [judgement.note, judgement.check] { add(text) { $0.add($1) } }
    add(judgement.whose) { $0.add($1) }
  }

  private mutating func add(_ origin: Origin) {
    add(origin.file)
    add(origin.line)
    add(origin.column)
  }
}

extension StoredReader {
  fileprivate mutating func judgedClaim() -> JudgedClaim? {
    guard let claim = claim(), let judgement = judgement() else { return nil }
    var judged = JudgedClaim(claim, judgement, words: text(), origin: origin())
    judged.storyID = number()
    judged.story = text()
    judged.floor = optional { $0.smallCount() }
    judged.isOfReply = unsigned() == 1
    judged.author = optional { $0.text() }
    judged.source = optional { $0.text() }
    judged.language = optional { $0.text() }
    judged.day = (optional { Day(sound: $0.number()) }) ?? nil
    return judged
  }

  private mutating func judgement() -> Judgement? {
    guard let verdict = Verdict(rawValue: text()) else { return nil }
    var judgement = Judgement(verdict)
    let value = optional { ($0.figure(), $0.figure()) }
    if let (low, high) = value {
      guard low <= high else { return nil }
      judgement.value = low...high
    }
    judgement.formula = text()
    judgement.rests = list { Rest($0.text(), $0.origin()) }
    judgement.note = optional { $0.text() }
    judgement.check = optional { $0.text() }
    judgement.whose = list { $0.text() }
    return judgement
  }

  private mutating func origin() -> Origin {
    Origin(file: text(), line: smallCount(), column: smallCount())
  }
}
