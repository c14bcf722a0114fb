import Analytics
import Market
import Screen

/// Which panels the user wants to see, and how large.
public struct Arrangement: Hashable, Sendable {
  /// The panels that are never shown, unless they have the focus.
  var hidden: Set<PanelName> = []
  /// The share of the width that the left panels take, in percent; nil for the usual one.
  var left: Int?
  /// The share of the height that the upper panels take, in percent; nil for the usual one.
  var upper: Int?

  /// The shares that leave something to read on both sides.
  static let shares = 20...80

  /// The layouts that a key turns through, by the panels that they show.
  static let presets: [(name: String, shown: [PanelName])] = [
    ("all panels", PanelName.allCases), ("prices and margin", [.prices, .margin]),
    ("prices and feed", [.prices, .feed]), ("feed and claims", [.feed, .claims]),
    ("feed and sources", [.feed, .sources]),
  ]

  /// The panels as rows of at most two, each in its frame; a panel without a neighbour has all the
  /// room.
  func frames(
    in frame: Frame, without empty: Set<PanelName>, corner: PanelName, leastRight: Int
  ) -> [PanelName: Frame] {
    var shown = PanelName.allCases.filter { !hidden.contains($0) && !empty.contains($0) }
    // Below, there is room for two.
    if Set(shown).isSuperset(of: [.feed, .claims, .sources]) {
      shown.removeAll { $0 == (corner == .claims ? .sources : .claims) }
    }
    let rows = [[PanelName.prices, .margin], [.feed, .claims, .sources]]
      .map { $0.filter(shown.contains) }.filter { !$0.isEmpty }
    let (above, below) = frame.splitRows(
      at: rows.count < 2 ? frame.rows : frame.rows * (upper ?? 60) / 100)
    var frames: [PanelName: Frame] = [:]
    for (row, part) in zip(rows, [above, below]) {
      let width = min(part.columns * (left ?? 60) / 100, part.columns - leastRight)
      let (first, second) = part.splitColumns(at: row.count < 2 ? part.columns : width)
      frames[row[0]] = first
      if row.count > 1 { frames[row[1]] = second }
    }
    return frames
  }
}

extension State {
  /// Turns to the next layout.
  mutating func nextArrangement() {
    let present = Arrangement.presets.firstIndex {
      Set($0.shown).isDisjoint(with: hands.arrangement.hidden)
        && $0.shown.count + hands.arrangement.hidden.count == PanelName.allCases.count
    }
    let next = Arrangement.presets[((present ?? -1) + 1) % Arrangement.presets.count]
    show(panels: next.shown)
    if !next.shown.contains(focus) { focus = next.shown[0] }
    notice = .told(said("layout: \(said(term: next.name))"))
  }

  /// Shows only the named panels; without a name, all.
  mutating func setPanels(_ text: String) {
    var shown: [PanelName] = []
    for name in text.split(separator: " ") {
      guard let panel = PanelName.allCases.first(where: { $0.title.lowercased() == name }) else {
        let known = PanelName.allCases.map { $0.title.lowercased() }
        return tell(
          said("no panel is called '\(name)'"), suggestion(for: String(name), among: known))
      }
      shown.append(panel)
    }
    show(panels: shown.isEmpty ? PanelName.allCases : shown)
    if let first = shown.first, !shown.contains(focus) { focus = first }
  }

  /// Sets how much of the width the left panels take, and of the height the upper ones; without
  /// numbers, as usual.
  mutating func setSplit(_ text: String) {
    let words = text.split(separator: " ")
    let shares = words.compactMap { Int($0.filter { $0 != "%" }) }.filter {
      Arrangement.shares.contains($0)
    }
    guard words.isEmpty || words.count == 2 && shares.count == 2 else {
      return tell(
        said("'\(text)' is not a split"),
        said(
          "write the left and the upper share from \(Arrangement.shares.lowerBound) to \(Arrangement.shares.upperBound), such as 60 50"
        )
      )
    }
    (hands.arrangement.left, hands.arrangement.upper) = (shares.first, shares.last)
    keep(OwnText(.layout, "split", words.isEmpty ? nil : text))
  }

  private mutating func show(panels: [PanelName]) {
    hands.arrangement.hidden = Set(PanelName.allCases).subtracting(panels)
    let names = panels.map { $0.title.lowercased() }.joined(separator: " ")
    keep(OwnText(.layout, "panels", panels.count == PanelName.allCases.count ? nil : names))
  }

  /// Takes over the layout of earlier sessions.
  mutating func takeArrangement() {
    let kept = hands.kept[.layout] ?? [:]
    let names = (kept["panels"] ?? "").split(separator: " ")
    let shown = PanelName.allCases.filter { names.contains(Substring($0.title.lowercased())) }
    if !shown.isEmpty { hands.arrangement.hidden = Set(PanelName.allCases).subtracting(shown) }
    let shares = (kept["split"] ?? "").split(separator: " ").compactMap { Int($0) }.filter {
      Arrangement.shares.contains($0)
    }
    if shares.count == 2 {
      (hands.arrangement.left, hands.arrangement.upper) = (shares[0], shares[1])
    }
  }
}
