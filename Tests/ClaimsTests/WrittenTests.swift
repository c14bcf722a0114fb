import Claims
import Market
import Testing

/// Texts in one language with the claims that a careful reader finds in them.
///
/// A line at the margin is a text, ⏎ in it a line break; an indented line is a claim: its value
/// with its bound, its unit, what it buys and for how long, and how sure the text is.
struct Written: Sendable, CustomTestStringConvertible {
  let language: String
  private(set) var texts: [(text: String, claims: [String])] = []

  init(_ language: String, _ table: String) {
    self.language = language
    for line in table.split(separator: "\n") {
      if line.hasPrefix("  ") {
        texts[texts.count - 1].claims.append(String(line.drop { $0 == " " }))
      } else {
        texts.append((String(line).replacing(" ⏎ ", with: "\n"), []))
      }
    }
  }

  var testDescription: String { language }
}

@Suite("Claims in texts as people write them")
struct WrittenTests {
  static let all: [Written] = [
    .english, .german, .dutch, .danish, .norwegian, .swedish, .french, .spanish, .portuguese,
    .italian, .traditional, .simplified, .japanese, .korean,
  ]

  @Test("each text states what a reader finds in it, and nothing else", arguments: all)
  func texts(written: Written) {
    for (text, claims) in written.texts {
      let found = findClaims(in: text, language: written.language)
      #expect(found.map(\.brief) == claims, "\(text)")
    }
  }

  @Test("the words of a claim stand in the text and hold its digits", arguments: all)
  func words(written: Written) {
    for (text, _) in written.texts {
      let bytes = Array(text.utf8)
      var last = 0
      for claim in findClaims(in: text, language: written.language) {
        #expect(claim.words.lowerBound >= last && claim.words.upperBound <= bytes.count, "\(text)")
        last = claim.words.lowerBound
        let words = String(decoding: bytes[claim.words], as: UTF8.self)
        #expect(!words.isEmpty && !words.contains("\u{FFFD}"), "\(words)")
      }
    }
  }
}

extension Claim {
  /// The claim in a line.
  var brief: String {
    var line = "\(value) \(unit.brief)"
    if let per { line += " per \(per)" }
    if let period, unit.isMoney { line += " a \(period)" }
    let beside: Set<Hedge> = [.upTo, .lessThan, .moreThan, .atLeast, .about]
    let sureness = Hedge.allCases.filter { hedges.contains($0) && !beside.contains($0) }
    if !sureness.isEmpty { line += " " + sureness.map(\.rawValue).joined(separator: "+") }
    return line
  }

  private var value: String {
    let (low, high) = (low?.description ?? "", high?.description ?? "")
    switch bound {
    case .exact: return low
    case .approx: return "~" + low
    case .range: return low + ".." + high
    case .lt: return "<" + high
    case .le: return "<=" + high
    case .gt: return ">" + low
    case .ge: return ">=" + low
    }
  }
}

extension Claim.Unit {
  fileprivate var isMoney: Bool {
    if case .money = self { true } else { false }
  }

  fileprivate var brief: String {
    switch self {
    case .money(let currency): currency?.code ?? "money"
    case .percent: "%"
    case .times: "x"
    case .tokens: "tokens"
    case .counted(let thing): thing.isEmpty ? "count" : thing
    }
  }
}
