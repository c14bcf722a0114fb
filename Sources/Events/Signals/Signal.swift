import Market

/// Something that two stories of one event may share.
public enum Signal: Hashable, Sendable {
  /// The same address.
  case address(String)
  /// The same number at a publisher in several languages.
  case article(String)
  /// A firm, a person or a place of the tables.
  case name(String)
  /// A word of letters and digits, or a family with its version: `h20`, `gemini 3`.
  case code(String)
  /// A word in Latin letters, with or without a capital.
  case word(String)
  /// How a name sounds, in any script.
  case sound(String)
  /// A figure, whatever it counts.
  case figure(Figure)
  /// A figure to three digits, with what kind of thing it counts.
  case amount(Figure, of: String)
  /// An idea of the table, by its name.
  case idea(String)
  /// Two letters of a script without blanks that stand side by side.
  case letters(String)
}

/// A signal that is hashed once: its story and the book of all signals look for it.
struct HashedSignal: Hashable, Sendable {
  let signal: Signal
  private let hash: Int

  init(_ signal: Signal) {
    self.signal = signal
    var hasher = Hasher()
    switch signal {
    case .figure(let figure): hasher.combine(figure)
    case .amount(let figure, let kind):
      hasher.combine(figure)
      hasher.combine(kind)
    case .address(let text), .article(let text), .name(let text), .code(let text),
      .word(let text), .sound(let text), .idea(let text), .letters(let text):
      // The bytes as they are: texts that were folded have one form only.
      _ = text.utf8.withContiguousStorageIfAvailable {
        hasher.combine(bytes: UnsafeRawBufferPointer($0))
      }
    }
    hash = hasher.finalize()
  }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

extension Signal {
  /// The group whose weights are added up.
  enum Group: Int, CaseIterable {
    case names, figures, ideas, words
    /// What is no chance, and needs no weight.
    case addresses
  }

  var group: Group {
    switch self {
    case .address, .article: .addresses
    case .name, .code, .sound: .names
    case .figure, .amount: .figures
    case .idea: .ideas
    case .word, .letters: .words
    }
  }

  /// How often a signal of this kind is in stories of the field, of which only few are at hand.
  var usualShare: Double {
    switch self {
    case .address, .article: 0
    case .name(let name): Words.shareOfName[name] ?? 0.03
    case .code: 0.01
    case .sound: 0.005
    case .word(let word): Words.shareOfWord[word] ?? 0.01
    case .letters: 0.015
    case .idea(let name): Words.shareOfIdea[name] ?? 0.06
    case .figure(let figure), .amount(let figure, _): figure.usualShare
    }
  }
}

extension Figure {
  /// How many of a hundred stories state a figure of so many digits.
  fileprivate var usualShare: Double {
    let digits = significand.magnitude
    return switch digits {
    case 0..<10: 0.12
    case 10..<100: 0.03
    case 100..<1_000: 0.006
    default: 0.001
    }
  }
}

extension Words {
  /// The share of stories that name one of the great names.
  static let shareOfName: [String: Double] = [
    "openai": 0.25, "nvidia": 0.2, "chatgpt": 0.15, "google": 0.12, "microsoft": 0.1, "meta": 0.08,
    "anthropic": 0.12, "deepseek": 0.12, "claude": 0.08, "gemini": 0.08, "usa": 0.25, "china": 0.25,
    "europe": 0.1, "trump": 0.06, "amazon": 0.06, "apple": 0.06, "alibaba": 0.06, "amd": 0.05,
    "oracle": 0.04, "huawei": 0.05, "taiwan": 0.06, "japan": 0.05, "tsmc": 0.05,
  ]

  /// The share of stories with a word of the field that says little.
  static let shareOfWord: [String: Double] = [
    "api": 0.2, "pro": 0.1, "labs": 0.1, "model": 0.4, "models": 0.3, "token": 0.3, "tokens": 0.3,
    "million": 0.3, "billion": 0.3, "dollar": 0.3, "euro": 0.2, "ceo": 0.2, "modell": 0.3,
    "modelo": 0.3, "modelle": 0.3, "modellen": 0.3, "mini": 0.1, "cloud": 0.15, "data": 0.2,
    "chip": 0.2, "chips": 0.2, "plus": 0.1, "that": 0.6, "with": 0.6, "from": 0.6, "this": 0.5,
    "will": 0.4, "than": 0.3, "have": 0.3, "more": 0.3, "their": 0.3, "which": 0.3, "after": 0.3,
    "first": 0.2, "says": 0.3, "said": 0.3, "company": 0.3, "year": 0.3, "for": 0.6, "the": 0.9,
    "millions": 0.2, "millionen": 0.3, "millioner": 0.3, "milliarden": 0.3, "milliarder": 0.3,
    "milliards": 0.3, "millones": 0.3, "milhoes": 0.3, "bilhoes": 0.3, "nach": 0.3, "einen": 0.3,
    "eine": 0.5, "soll": 0.3, "auch": 0.3, "wird": 0.3, "nicht": 0.3, "fuer": 0.4, "mehr": 0.3,
    "dans": 0.4, "pour": 0.4, "avec": 0.3, "sont": 0.3, "para": 0.5, "como": 0.3,
    "mais": 0.3, "entre": 0.2, "over": 0.3, "efter": 0.3, "ikke": 0.3, "deres": 0.2, "skal": 0.3,
    "hvor": 0.2, "procent": 0.2, "prozent": 0.2, "cent": 0.1, "llm": 0.2, "gpu": 0.15,
  ]

  /// The share of stories with one of the common ideas.
  static let shareOfIdea: [String: Double] = [
    "launch": 0.35, "priced": 0.25, "million tokens": 0.1, "code": 0.12, "chip": 0.15,
    "power": 0.08, "shares": 0.12, "rise": 0.15, "fall": 0.12, "order": 0.12, "rule": 0.12,
    "invest": 0.12, "cheaper": 0.15, "hire": 0.1, "free": 0.08, "record": 0.1, "acquire": 0.1,
    "profit": 0.1, "limit": 0.1, "security": 0.08, "search": 0.08, "benchmark": 0.1, "resume": 0.15,
    "school": 0.08, "data centre": 0.08, "licence": 0.06, "dearer": 0.04, "fine": 0.04,
    "listing": 0.05, "outage": 0.06, "leave": 0.06, "withdraw": 0.08,
  ]
}
