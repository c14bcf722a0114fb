import Screen

/// Key names for messages and panels.
struct KeyNames: Sendable {
  private let keymap: Keymap
  private let page: String

  init(_ keymap: Keymap, on page: String) {
    self.keymap = keymap
    self.page = page
  }

  /// The first key bound to a command, or the command's own name if no key is.
  subscript(command: Command) -> String {
    keymap.keys(for: command, on: page).first?.name ?? "'\(command.name)'"
  }
}

extension State {
  /// The default keymap, with the bindings of all pages.
  var usualKeymap: Keymap { Keymap(Keymap.bindings + catalogue.flatMap { $0.bindings }) }

  /// The key names on the topmost page.
  var keyNames: KeyNames { KeyNames(keymap, on: page.name) }

  /// The first key bound to a command on the topmost page.
  func key(for command: Command) -> Key? { keymap.keys(for: command, on: page.name).first }

  /// The last line's hints whose commands have keys: the keys as text, what they do, and the keys.
  var shownHints: [(keys: String, word: String, pressed: [Key])] {
    let hints = hands.tape == nil ? page.hints(in: self) : Hint.ofTape
    var named: Set<[Command]> = []
    return hints.compactMap { hint in
      // A card has the hints of the page beneath it, too.
      guard named.insert(hint.commands).inserted else { return nil }
      let keys = hint.commands.compactMap { keymap.keys(for: $0, on: page.name).first }
      return keys.isEmpty ? nil : (Keymap.shortText(keys), hint.word, keys)
    }
  }
}
