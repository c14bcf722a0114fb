import CSimdjson
import Market

/// The bytes of a JSON file with its mistakes repaired or blanked out, so that a mistake costs only the
/// member that contains it.
///
/// Blanking keeps every line and column. It takes one pass with a stack of open brackets; blanked bytes
/// are not read again, except once per level that a wrong bracket closes.
struct MendedJSON {
  /// The bytes; their number is unchanged.
  var bytes: [UInt8]
  /// The first mistakes, at most ``mostMistakes``.
  private(set) var mistakes: [Mistake] = []
  /// The number of mistakes.
  private(set) var count = 0

  /// The largest file that is mended: larger ones are written by programs, and mending needs a second
  /// copy in memory.
  static let mostBytes = 16 << 20
  /// The most mistakes reported; files with more are rarely written by hand.
  static let mostMistakes = 20

  /// How often a file's bytes are looked through for keys.
  static let mostLooks = 8

  /// The deepest nesting.
  private static let mostDepth = Int(json_most_depth)

  var place = 0
  var open: [Container] = []
  var lineStart = 0
  /// How many brackets the file lacks, less those that were found.
  var missing = 0
  /// How many records were closed whose brackets were forgotten.
  var closed = 0
  /// How many bytes of records were looked through for a key.
  var looked = 0
  /// The end of what the last mistake cost; a mistake there belongs to the same one.
  private var costUntil = -1
  /// Where the outermost value ended.
  private var rootEnd: Int?
  /// The outermost value, once it has ended.
  private var outermost: Container?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    missing = countMissing()
    while place < bytes.count, step() {}
  }

  /// Reads a token; returns whether more follows.
  private mutating func step() -> Bool {
    let byte = bytes[place]
    switch byte {
    case UInt8(ascii: "\n"):
      place += 1
      lineStart = place
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): place += 1
    case UInt8(ascii: "{"), UInt8(ascii: "["): return openContainer(byte == UInt8(ascii: "{"))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): close(byte == UInt8(ascii: "}"))
    case UInt8(ascii: ","): return takeComma()
    case UInt8(ascii: ":"):
      if open.last?.expects == .colon {
        open[open.count - 1].expects = .value
        place += 1
      } else {
        dropMember(at: place)
      }
    case UInt8(ascii: "\""): takeString()
    case UInt8(ascii: "'") where expects != nil: takeSingleQuoted()
    default: takeWord()
    }
    return !open.isEmpty || rootEnd == nil || place < bytes.count && bytes[place].isBlank
      || place < bytes.count && bytes[place] == UInt8(ascii: ",")
  }

  private var expects: Expects? { open.last?.expects }
}

extension MendedJSON {
  private mutating func openContainer(_ isObject: Bool) -> Bool {
    if open.isEmpty {
      if rootEnd != nil { return false }
    } else if !closeForgotten(isObject) && !beginValue() {
      return true
    }
    guard open.count < MendedJSON.mostDepth else { return false }
    open.append(
      Container(
        isObject: isObject, start: place, expects: isObject ? .key : .value, member: place + 1))
    place += 1
    return true
  }

  /// Prepares for a value that begins here; returns whether one may.
  private mutating func beginValue() -> Bool {
    let last = open.count - 1
    switch open[last].expects {
    case .value:
      if !open[last].isObject { open[last].member = place }
      return true
    case .comma where !open[last].isObject && insert(UInt8(ascii: ","), before: place):
      open[last].member = place
      return true
    case .comma, .colon, .key:
      dropMember(at: place)
      return false
    }
  }

  private mutating func endValue() {
    if open.isEmpty { return }
    open[open.count - 1].expects = .comma
    open[open.count - 1].comma = nil
  }

  private mutating func takeComma() -> Bool {
    guard let last = open.indices.last else {
      // An extra bracket closed the outermost value; what follows still belongs to it.
      guard let end = rootEnd, let root = outermost else { return false }
      bytes[end] = UInt8(ascii: " ")
      note(end, isUnclosed: false)
      open = [root]
      rootEnd = nil
      return takeComma()
    }
    if open[last].expects == .comma {
      open[last].comma = place
      open[last].expects = open[last].isObject ? .key : .value
      place += 1
      open[last].before = open[last].member
      open[last].member = place
    } else if open[last].expects == .colon || open[last].isObject && open[last].expects == .value {
      dropMember(at: place)
    } else {
      // One more key than there are values.
      note(place, isUnclosed: false)
      bytes[place] = UInt8(ascii: " ")
      place += 1
    }
    return true
  }

  private mutating func close(_ isObject: Bool) {
    guard let last = open.indices.last else {
      place = bytes.count
      return
    }
    guard open[last].isObject == isObject else { return closeWrongly(isObject) }
    if open[last].expects == .colon || isObject && open[last].expects == .value {
      blank(from: open[last].member, to: place, for: place)
      open[last].expects = .key
    }
    if open[last].expects != .comma, let comma = open[last].comma {
      bytes[comma] = UInt8(ascii: " ")
    }
    if last == 0 {
      outermost = open[0]
      outermost?.expects = .comma
      rootEnd = place
    }
    open.removeLast()
    place += 1
    endValue()
  }

  /// Handles a bracket of the wrong kind: a blank before it becomes the right one, or the member that
  /// contains it is lost.
  private mutating func closeWrongly(_ isObject: Bool) {
    guard let match = open.lastIndex(where: { $0.isObject == isObject }) else {
      note(place, isUnclosed: false)
      bytes[place] = UInt8(ascii: " ")
      place += 1
      return
    }
    let last = open.count - 1
    let bracket = open[last].isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")
    if match == last - 1, open[last].expects == .comma {
      if insert(bracket, before: place) {
        open.removeLast()
        return endValue()
      }
      // The next bracket closes the enclosing value, so this one is wrong.
      if let next = bytes[(place + 1)...].first(where: { !$0.isBlank }),
        next == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"))
      {
        note(place, isUnclosed: false)
        bytes[place] = bracket
        return close(!isObject)
      }
    }
    open.removeSubrange((match + 1)...)
    let end = place
    blank(from: open[match].member, to: end, for: end)
    open[match].expects = isObject ? .key : .value
  }

  private mutating func takeString() {
    let start = place
    let end = endOfString(from: start, quote: UInt8(ascii: "\""))
    guard let end else { return dropLine(at: start) }
    // A letter right after the quote: it opens the next string, and an earlier quote is missing.
    if end < bytes.count, bytes[end].isOfWord, expects != nil {
      place = end - 1
      note(start, isUnclosed: false)
      let last = open.count - 1
      let member = expects == .comma ? start : open[last].member
      blank(from: member, to: place)
      open[last].expects = open[last].isObject ? .key : .value
      costUntil = place
      return
    }
    guard let last = open.indices.last else {
      place = bytes.count
      return
    }
    if missing > 0, open[last].isObject, closeIndented(start) {
      // The member before it was whole, or is lost with its record.
      return takeString()
    }
    switch open[last].expects {
    case .key:
      noteIndent(start)
      (open[last].member, open[last].expects) = (start, .colon)
      place = end
    case .comma where open[last].isObject && insert(UInt8(ascii: ","), before: start):
      noteIndent(start)
      (open[last].member, open[last].expects) = (start, .colon)
      place = end
    default:
      guard beginValue() else { return }
      place = end
      endValue()
    }
  }

  /// A string in single quotes becomes one in double quotes, unless it contains some.
  private mutating func takeSingleQuoted() {
    guard let end = endOfString(from: place, quote: UInt8(ascii: "'")),
      !bytes[(place + 1)..<(end - 1)].contains(where: { $0 == 0x22 || $0 == 0x5C })
    else { return dropMember(at: place) }
    note(place, isUnclosed: false)
    costUntil = end
    bytes[place] = UInt8(ascii: "\"")
    bytes[end - 1] = UInt8(ascii: "\"")
    takeString()
  }

  private mutating func takeWord() {
    let start = place
    guard !open.isEmpty else {
      place = bytes.count
      return
    }
    var end = place
    while end < bytes.count, bytes[end].isOfWord { end += 1 }
    if end == start { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") {
      // The closing quote of a string whose opening one is missing.
      place = end + 1
      return dropMember(at: start)
    }
    guard expects == .value, bytes[start].isOfWord, beginValue() else {
      return dropMember(at: start)
    }
    place = end
    endValue()
  }

  /// The place after the closing quote of a string; nil if its line has none.
  private func endOfString(from start: Int, quote: UInt8) -> Int? {
    var place = start + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") {
      if bytes[place] == quote { return place + 1 }
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}

extension MendedJSON {
  /// Writes a missing character into the blank before a place, if there is one.
  private mutating func insert(_ sign: UInt8, before place: Int) -> Bool {
    guard place > 0, bytes[place - 1].isBlank else { return false }
    var blank = place - 1
    // Line ends stay, so that line numbers don't change.
    while blank > 0, bytes[blank] == UInt8(ascii: "\n"), bytes[blank - 1].isBlank { blank -= 1 }
    guard bytes[blank] != UInt8(ascii: "\n") else { return false }
    bytes[blank] = sign
    if sign == UInt8(ascii: ",") { open[open.count - 1].comma = blank }
    note(place, isUnclosed: false)
    return true
  }

  /// Blanks the current member, up to the comma or bracket that ends it.
  private mutating func dropMember(at mistake: Int) {
    guard let last = open.indices.last else {
      place = bytes.count
      return
    }
    var depth = 0
    member: while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        guard let end = endOfString(from: place, quote: UInt8(ascii: "\"")) else {
          return dropLine(at: mistake)
        }
        place = end
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { break member }
        depth -= 1
      case UInt8(ascii: ",") where depth == 0: break member
      case UInt8(ascii: "\n"): lineStart = place + 1
      default: break
      }
      place += 1
    }
    let isComma = place < bytes.count && bytes[place] == UInt8(ascii: ",")
    let start = open[last].expects == .comma ? mistake : open[last].member
    blank(from: start, to: place, for: mistake)
    if open[last].expects != .comma {
      open[last].expects = open[last].isObject ? .key : .value
      if isComma {
        bytes[place] = UInt8(ascii: " ")
        place += 1
        costUntil = place
      }
    }
    if open[last].expects != .comma { open[last].member = place }
  }

  /// Blanks the rest of a line with unpaired quotes, and any entry that began on it.
  private mutating func dropLine(at mistake: Int) {
    var start = mistake
    if let outer = open.indices.first(where: { $0 > 0 && open[$0].start >= lineStart }) {
      open.removeSubrange(outer...)
      start = max(open[outer - 1].member, lineStart)
    }
    let last = open.indices.last
    if let last, open[last].expects != .comma {
      start = min(start, open[last].member)
      open[last].expects = open[last].isObject ? .key : .value
    }
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
    blank(from: start, to: place, for: mistake, isUnclosed: true)
    if let last { open[last].member = place }
  }

  private mutating func blank(
    from start: Int, to end: Int, for mistake: Int, isUnclosed: Bool = false
  ) {
    note(mistake, from: start, isUnclosed: isUnclosed)
    blank(from: start, to: end)
    costUntil = end
  }

  mutating func blank(from start: Int, to end: Int) {
    for place in start..<max(start, end) where !bytes[place].isLineEnd {
      bytes[place] = UInt8(ascii: " ")
    }
  }

  /// Counts a mistake, unless it follows from the one before.
  mutating func note(_ mistake: Int, from start: Int? = nil, isUnclosed: Bool) {
    if costUntil >= 0, costUntil...(costUntil + MendedJSON.nearness) ~= start ?? mistake { return }
    count += 1
    if mistakes.count < MendedJSON.mostMistakes {
      mistakes.append(Mistake(place: mistake, isUnclosed: isUnclosed))
    }
  }

  /// The distance within which a mistake counts as a consequence of the one before.
  private static let nearness = 1
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
  fileprivate var isBlank: Bool {
    isLineEnd || self == UInt8(ascii: " ") || self == UInt8(ascii: "\t")
  }
  /// Whether the byte may be part of a number or a bare word.
  fileprivate var isOfWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
