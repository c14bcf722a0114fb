import Analytics
import Market
import Screen
import TestSupport
import Testing

@testable import Dashboard

/// Rebound keys work, and are shown wherever a key is named.
struct KeymapTests {
  /// Every command's key moved to another one: a letter of the Greek alphabet, or of the Cyrillic.
  private static let moved: (keymap: Keymap, keys: [Command: Key]) = {
    var keymap = Keymap()
    var keys: [Command: Key] = [:]
    for (place, command) in Command.all.enumerated() {
      let letter = Unicode.Scalar(UInt32(0x410 + place)) ?? "?"
      keys[command] = .character(Character(letter))
      _ = keymap.bind([.character(Character(letter))], to: command, on: nil)
    }
    return (keymap, keys)
  }()

  private func state(_ keymap: Keymap?) throws -> (State, MarketIndex) {
    var state = State(
      size: Size(columns: 120, rows: 36), now: Fixtures.moment("2025-03-01T21:00+08:00"))
    var market = MarketIndex()
    for name in ["market", "cuts", "rules", "serving"] {
      let fixture = try #require(Fixtures.named(name))
      market.take(fixture.snapshots)
      for event in fixture.events { try state.apply(event, asking: market) }
    }
    var preferences = Preferences()
    preferences.keymap = keymap
    try state.apply(.preferences(preferences), asking: market)
    return (state, market)
  }

  @Test("every key can be rebound, does the same, and is shown in footer and help")
  func all() throws {
    let walks: [[Command]] = [
      [], [.zoom], [.zoom, .open], [.zoom, .compare], [.focus(.margin)], [.focus(.margin), .zoom],
      [.focus(.feed)], [.focus(.feed), .open], [.focus(.sources)], [.alerts], [.help], [.origin],
      [.compare], [.now, .earlier], [.freeze], [.now],
    ]
    for walk in walks {
      var (usual, market) = try state(nil)
      var (own, otherIndex) = try state(Self.moved.keymap)
      for command in walk {
        let key = try #require(Keymap().keys(for: command, on: "overview").first)
        try usual.apply(.input(.key(key)), asking: market)
        try own.apply(.input(.key(try #require(Self.moved.keys[command]))), asking: otherIndex)
      }
      #expect(usual.openPages == own.openPages && usual.focus == own.focus, "\(walk)")
      for hint in own.page.hints(in: own) {
        for command in hint.commands {
          let key = try #require(Self.moved.keys[command])
          #expect(own.shownHints.contains { $0.keys.contains(key.name) }, "\(walk) \(command)")
        }
      }
      let shown = own.shownHints.map(\.keys).joined()
      #expect(!shown.contains { $0.isASCII && $0 != " " }, "\(shown)")
    }
  }

  @Test("messages name the current keys")
  func messages() throws {
    var state = State(
      size: Size(columns: 100, rows: 30), now: Fixtures.moment("2025-03-01T21:00+08:00"))
    var preferences = Preferences()
    preferences.keymap = Self.moved.keymap
    let market = MarketIndex()
    for event in [.preferences(preferences), .landed(files: 1)] as [Event] {
      try state.apply(event, asking: market)
    }
    let open = try #require(Self.moved.keys[.openPath]).name
    #expect(state.screen.text.contains("no prices yet: \(open) opens"))
    let panels: [(Command, String)] = [
      (.focus(.feed), "no stories yet"), (.focus(.margin), "no serving report yet"),
    ]
    for (command, message) in panels {
      let key = try #require(Self.moved.keys[command])
      try state.apply(.input(.key(key)), asking: market)
      #expect(state.screen.text.contains("\(message): \(open) opens"))
    }
    try state.apply(.input(.key(try #require(Self.moved.keys[.later]))), asking: market)
    let earlier = try #require(Self.moved.keys[.earlier]).name
    #expect(state.screen.text(row: 29).contains("now: \(earlier) goes back"))
  }

  @Test("a key of one page leaves the others alone; an unbound one does nothing and is hidden")
  func pages() throws {
    var keymap = Keymap()
    #expect(keymap.bind(["J"], to: .nextStory, on: "reader") == nil)
    let taken = keymap.bind(["s"], to: .star, on: nil)
    #expect(taken?.0 == .nextSort && taken?.1 == "s")
    #expect(keymap.bind([], to: .zoom, on: nil) == nil)
    #expect(keymap.command(for: "J", on: "reader") == .nextStory)
    #expect(keymap.command(for: "J", on: "overview") == nil)
    #expect(keymap.command(for: "n", on: "reader") == nil)
    #expect(keymap.command(for: "n", on: "overview") == .nextStory)
    #expect(keymap.keys(for: .nextSort, on: "overview") == [">"])
    let (state, _) = try state(keymap)
    #expect(!state.shownHints.contains { $0.word == "zoom" })
  }

  @Test("every command has its own name, by which it is found")
  func names() {
    #expect(Set(Command.all.map(\.name)).count == Command.all.count)
    #expect(Command.all.allSatisfy { Command(named: $0.name) == $0 })
    #expect(Command(named: "next-sort") == .nextSort && Command(named: "prices") == .focus(.prices))
  }
}
