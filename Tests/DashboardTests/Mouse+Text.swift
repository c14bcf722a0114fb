import Screen

extension Mouse {
  /// What a mouse does in a step of a story board, such as `wheel down 3 10` or `click "o1"`; nil if
  /// that is not understood, or the text is not on the screen.
  static func all(doing step: String, on canvas: Canvas) -> [Mouse]? {
    var words = step.split(separator: "\"", omittingEmptySubsequences: false)
    var places: [(row: Int, column: Int)] = []
    while words.count >= 3 {
      guard let place = canvas.place(of: String(words[1])) else { return nil }
      places.append(place)
      words.removeSubrange(1...2)
    }
    let plain = words[0].split(separator: " ").map(String.init)
    let numbers = plain.compactMap { Int($0) }
    for place in stride(from: 0, to: numbers.count - 1, by: 2) {
      places.append((numbers[place] - 1, numbers[place + 1] - 1))
    }
    func mouse(_ action: Action, at place: Int = 0) -> Mouse {
      Mouse(action, row: places[place].row, column: places[place].column)
    }
    switch (plain.filter { Int($0) == nil }.joined(separator: " "), places.count) {
    case ("click", 1): return [mouse(.press), mouse(.release)]
    case ("double-click", 1):
      return [mouse(.press), mouse(.release), mouse(.pressAgain), mouse(.release)]
    case ("wheel up", 1): return [mouse(.wheelUp)]
    case ("wheel down", 1): return [mouse(.wheelDown)]
    case ("wheel left", 1): return [mouse(.wheelLeft)]
    case ("wheel right", 1): return [mouse(.wheelRight)]
    case ("drag", 2): return [mouse(.press), mouse(.drag, at: 1), mouse(.release, at: 1)]
    default: return nil
    }
  }
}

extension Canvas {
  /// Where a text first stands.
  func place(of text: String) -> (row: Int, column: Int)? {
    for row in 0..<size.rows {
      let line = self.text(row: row)
      var rest = line[...]
      while !rest.isEmpty {
        if rest.hasPrefix(text) { return (row, line[..<rest.startIndex].columns) }
        rest = rest.dropFirst()
      }
    }
    return nil
  }
}
