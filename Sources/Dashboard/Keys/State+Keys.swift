import Screen

/// What keys are called where a message or a panel names them.
struct KeyNames: Sendable {
  private let keymap: Keymap
  private let page: String

  init(_ keymap: Keymap, on page: String) {
    self.keymap = keymap
    self.page = page
  }

  /// The key that asks for a command; the command's own name where no key does.
  subscript(command: Command) -> String {
    keymap.keys(for: command, on: page).first?.name ?? "'\(command.name)'"
  }
}

extension State {
  /// The keys as they are where nothing is set.
  var usualKeymap: Keymap { Keymap(Keymap.bindings + catalogue.flatMap { $0.bindings }) }

  /// What keys are called on the topmost page.
  var keyNames: KeyNames { KeyNames(keymap, on: page.name) }

  /// The last line's hints that any key leads to: the keys, and what they do.
  var shownHints: [(keys: String, word: String)] {
    page.hints(in: self).compactMap { hint in
      let keys = hint.commands.compactMap { keymap.keys(for: $0, on: page.name).first }
      return keys.isEmpty ? nil : (Keymap.shortText(keys), hint.word)
    }
  }
}
