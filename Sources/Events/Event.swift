import Market

/// Stories that tell one event.
public struct Event: Hashable, Sendable {
  /// The places of the stories among those that were folded, in the order of their publication.
  public let members: [Int]
  /// For each story, what it shares with those before it, what says most first.
  public let signals: [Int: [Signal]]
  /// The stories with a figure that none before them had: they say more than a copy does.
  public let adding: Set<Int>
}

extension Signal {
  /// The signal in words, for a line that says why stories are one event.
  public var shown: String {
    switch self {
    case .address(let address): "the same address \(address)"
    case .article(let article): "the same number \(article)"
    case .name(let name): name
    case .code(let code): code
    case .word(let word): word
    case .sound(let sound): "a name that sounds \(sound)"
    case .figure(let figure): figure.description
    case .amount(let figure, let kind): kind == "others" ? figure.description : "\(figure) \(kind)"
    case .idea(let idea): "(\(idea))"
    case .letters(let letters): letters
    }
  }
}
