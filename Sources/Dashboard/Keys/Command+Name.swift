extension Command {
  /// The command's name in settings: `next-sort`.
  public var name: String {
    switch self {
    case .focus(let panel): panel.title.lowercased()
    case .own(let name): name
    case .column(let name): "column \(name)"
    case .slide(let line, let part, let count): "slide \(line) \(part)/\(count)"
    default: "\(self)".hyphenated
    }
  }

  /// The command with a name, among all that have keys.
  public init?(named name: String) {
    guard let found = Command.all.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  /// Every command that a key can trigger.
  public static let all = (Keymap.bindings + Pages.all.flatMap { $0.bindings }).map(\.command)
}

extension String {
  /// `nextSort` as `next-sort`.
  fileprivate var hyphenated: String {
    reduce(into: "") { text, letter in
      text += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
