/// The part of an id that names the model, without prefixes and suffixes.
struct IDPath {
  /// The name in lower case; tags and marks that belong to it are joined with -.
  private(set) var name: String
  /// The maker before a point, as in `anthropic.claude-opus-5`.
  private(set) var maker: String?
  /// What was removed, and why.
  private(set) var steps: [IdentityStep] = []

  private let rules: NameRules

  init(_ id: String, by rules: NameRules) {
    self.rules = rules
    let lower = id.lowercased()
    let plain = lower.utf8.contains(0x25) ? lower.replacing("%3a", with: ":") : lower
    name = String(Substring(plain.utf8.drop { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: " ") }))
    leavePath()
    leaveRegionAndMaker()
    leaveTags()
    leaveMark()
    leavePrefixes()
  }

  private mutating func leaveOut(_ text: String, _ reason: IdentityStep.Reason) {
    steps.append(.leftOut(text, reason))
  }

  /// Removes `accounts/fireworks/models/`, unless the last part means nothing alone.
  private mutating func leavePath() {
    let parts = name.parts(at: "/")
    guard var last = parts.last else { return }
    var place = parts.count - 1
    while place > 0, isVague(last) {
      place -= 1
      last = parts[place] + "-" + last
    }
    if place > 0 { leaveOut(parts[..<place].joined(separator: "/") + "/", .path) }
    name = last
  }

  private func isVague(_ part: String) -> Bool {
    if rules.vagueParts.contains(part) || part.first?.isLetter != true { return true }
    // v3, v1.1 and v1.1-ultra
    guard part.first == "v", part.dropFirst().utf8.first?.isASCIIDigit == true else { return false }
    let rest = part.dropFirst().drop { "0"..."9" ~= $0 || $0 == "." }
    return rest.isEmpty || (rest.first == "-" && rest.dropFirst().allSatisfy { $0.isLetter })
  }

  /// Removes `us.anthropic.` and the like.
  private mutating func leaveRegionAndMaker() {
    guard name.utf8.contains(UInt8(ascii: ".")) else { return }
    var parts = name.parts(at: ".")
    while parts.count > 1, rules.regions.contains(parts[0]) {
      leaveOut(parts.removeFirst() + ".", .region)
    }
    if parts.count > 1, rules.makers.contains(parts[0]) {
      maker = parts.removeFirst()
      leaveOut((maker ?? "") + ".", .maker)
    }
    name = parts.joined(separator: ".")
  }

  /// Removes `:free`, `:thinking:1024`, `-v1:0`; a tag with a version or a size stays.
  private mutating func leaveTags() {
    guard name.utf8.contains(UInt8(ascii: ":")) else { return }
    let parts = name.parts(at: ":", omittingEmpty: false)
    var head = parts[0]
    var kept: [String] = []
    for tag in parts.dropFirst() where !tag.isEmpty {
      if tag.utf8.count == 1, tag.isDigits {
        head = headWithoutRevision(head, tag)
      } else if rules.tags.contains(tag) || isBudget(tag) {
        leaveOut(":" + tag, .call)
      } else {
        kept.append(tag)
      }
    }
    name = ([head] + kept).joined(separator: "-")
  }

  /// Removes `-v1:0`, and `-v2:0` after a date, which mean nothing; `-v0:2` is a version.
  private mutating func headWithoutRevision(_ head: String, _ tag: String) -> String {
    let digits = head.utf8.reversed().prefix { $0.isASCIIDigit }.count
    var rest = head.dropLast(digits)
    if rest.last == "v" { rest = rest.dropLast() }
    guard digits > 0, rest.last == "-" else { return head }
    rest = rest.dropLast()
    guard tag == "0" else { return head + "." + tag }
    let isDated = rest.suffix(8).count == 8 && rest.suffix(8).isDigits
    guard head.suffix(digits) == "1" || isDated else { return head }
    leaveOut(String(head.dropFirst(rest.count)) + ":0", .cloudRevision)
    return String(rest)
  }

  /// Whether the tag is a number of tokens: a thinking budget or a context length.
  private func isBudget(_ tag: String) -> Bool {
    let digits = tag.last == "k" ? tag.dropLast() : tag[...]
    guard !digits.isEmpty, digits.isDigits else { return false }
    return tag.last == "k" || (digits.utf8.count >= 4 && !isDate(tag))
  }

  private func isDate(_ tag: String) -> Bool {
    IDWords.words(of: tag, by: rules).first?.hasPrefix("@") == true
  }

  /// Removes `@eu` and `@default`; any other @ precedes a version.
  private mutating func leaveMark() {
    guard let at = name.utf8.firstIndex(of: UInt8(ascii: "@")) else { return }
    let mark = String(name[name.index(after: at)...])
    let head = String(name[..<at])
    if rules.regions.contains(mark) || mark == "default" {
      leaveOut("@" + mark, .region)
      name = head
    } else {
      name = head + "-" + mark
    }
  }

  /// Removes `databricks-`, `hf-` and the like, and normalises the spelling of the start.
  private mutating func leavePrefixes() {
    respell()
    while let end = name.utf8.firstIndex(of: UInt8(ascii: "-")),
      rules.prefixes.contains(String(name[..<end]))
    {
      let rest = Substring(name[end...].utf8.drop { $0 == UInt8(ascii: "-") })
      guard !rest.isEmpty else { break }
      leaveOut(String(name[..<rest.startIndex]), .prefix)
      name = String(rest)
    }
    respell()
  }

  private mutating func respell() {
    for spelling in rules.spellings where name.utf8.starts(with: spelling.written.utf8) {
      let rest = name.dropFirst(spelling.written.count)
      guard !(spelling.meant.isEmpty && rest.isEmpty) else { continue }
      steps.append(.respelled(spelling.written, spelling.meant))
      name = spelling.meant + rest
    }
  }
}

extension String {
  /// The parts between separators.
  fileprivate func parts(at separator: Unicode.Scalar, omittingEmpty: Bool = true) -> [String] {
    utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: omittingEmpty)
      .map { String(Substring($0)) }
  }
}
