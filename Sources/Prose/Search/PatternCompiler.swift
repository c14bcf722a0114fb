/// Turns a pattern as typed into steps.
struct PatternCompiler {
  private typealias Step = SearchPattern.Step
  private var rest: Substring
  private var depth = 0

  init(_ text: String) { rest = text[...] }

  /// The steps; nil if the text is no pattern.
  mutating func steps() -> [SearchPattern.Step]? {
    guard let steps = choice(), rest.isEmpty, !steps.isEmpty,
      steps.count < SearchPattern.mostSteps
    else { return nil }
    return steps + [.match]
  }

  /// Parts separated by `|`.
  private mutating func choice() -> [Step]? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= SearchPattern.mostDepth, var steps = sequence() else { return nil }
    while rest.first == "|" {
      rest = rest.dropFirst()
      guard let other = sequence() else { return nil }
      let behind = steps.count + other.count + 2
      steps =
        [.split(1, steps.count + 2)] + steps.moved(by: 1) + [.jump(behind)]
        + other.moved(by: steps.count + 2)
      guard steps.count < SearchPattern.mostSteps else { return nil }
    }
    return steps
  }

  private mutating func sequence() -> [Step]? {
    var steps: [Step] = []
    while let next = rest.first, next != "|", next != ")" {
      guard let part = repeated() else { return nil }
      steps += part.moved(by: steps.count)
      guard steps.count < SearchPattern.mostSteps else { return nil }
    }
    return steps
  }

  /// An atom and how often it may come.
  private mutating func repeated() -> [Step]? {
    guard var steps = atom() else { return nil }
    while let sign = rest.first, "*+?{".contains(sign) {
      rest = rest.dropFirst()
      guard !steps.isEmpty, let times = times(sign), let many = steps.times(times) else {
        return nil
      }
      steps = many
    }
    return steps
  }

  /// How often: at least, and at most if there is a bound.
  private mutating func times(_ sign: Character) -> (least: Int, most: Int?)? {
    switch sign {
    case "*": return (0, nil)
    case "+": return (1, nil)
    case "?": return (0, 1)
    default: break
    }
    let text = rest.prefix { $0 != "}" }
    guard text.endIndex < rest.endIndex, text.count <= 9 else { return nil }
    rest = rest[text.endIndex...].dropFirst()
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = parts.first, let least = first, (0...100).contains(least) else { return nil }
    guard parts.count == 2 else { return parts.count == 1 ? (least, least) : nil }
    if text.hasSuffix(",") { return (least, nil) }
    guard let most = parts[1], (least...100).contains(most) else { return nil }
    return (least, most)
  }

  private mutating func atom() -> [Step]? {
    guard let sign = rest.popFirst() else { return nil }
    switch sign {
    case ".": return [.any]
    case "^": return [.start]
    case "$": return [.end]
    case "[": return set()
    case "(":
      if rest.hasPrefix("?:") { rest = rest.dropFirst(2) }
      guard let steps = choice(), rest.first == ")" else { return nil }
      rest = rest.dropFirst()
      return steps
    case "\\":
      guard let letter = rest.popFirst() else { return nil }
      return PatternCompiler.escaped(letter)
    case "*", "+", "?", "{": return nil
    default: return PatternCompiler.literal(sign)
    }
  }

  /// The letters between brackets.
  private mutating func set() -> [Step]? {
    var isIn = true
    if rest.first == "^" {
      isIn = false
      rest = rest.dropFirst()
    }
    var ranges: [ClosedRange<UInt32>] = []
    while let sign = rest.popFirst(), sign != "]" || ranges.isEmpty {
      if sign == "\\", let letter = rest.popFirst() {
        switch PatternCompiler.escaped(letter)?.first {
        case .set(let more, isIn: true): ranges += more
        case .scalar(let scalar): ranges.append(scalar...scalar)
        default: return nil
        }
      } else if rest.first == "-", rest.dropFirst().first.map({ $0 != "]" }) == true,
        let low = PatternCompiler.folded(sign)
      {
        rest = rest.dropFirst()
        guard let high = rest.popFirst().flatMap(PatternCompiler.folded), low <= high else {
          return nil
        }
        ranges.append(low...high)
      } else {
        guard let scalar = PatternCompiler.folded(sign) else { return nil }
        ranges.append(scalar...scalar)
      }
      if rest.first == "]" {
        rest = rest.dropFirst()
        return ranges.isEmpty ? nil : [.set(ranges, isIn: isIn)]
      }
    }
    return nil
  }

  /// What a sign behind a backslash stands for; nil for a letter or digit that stands for nothing.
  private static func escaped(_ sign: Character) -> [Step]? {
    switch sign {
    case "d", "D": [.set([0x30...0x39], isIn: sign == "d")]
    case "s", "S": [.set([0x20...0x20], isIn: sign == "s")]
    case "w", "W": [.set([0x30...0x39, 0x61...0x7A, 0xC0...0x1FFFFF], isIn: sign == "w")]
    case "b": [.boundary]
    case "n", "r", "t": [.scalar(0x20)]
    default: sign.isASCII && (sign.isLetter || sign.isNumber) ? nil : literal(sign)
    }
  }

  private static func literal(_ letter: Character) -> [Step] {
    if letter.isWhitespace { return [.scalar(0x20)] }
    return String(decoding: SearchKey(String(letter)).bytes, as: UTF8.self).unicodeScalars
      .map { .scalar($0.value) }
  }

  /// A letter as it stands in folded texts; nil for one that becomes several.
  private static func folded(_ letter: Character) -> UInt32? {
    guard case .scalar(let scalar)? = literal(letter).first, literal(letter).count == 1 else {
      return nil
    }
    return scalar
  }
}

extension [SearchPattern.Step] {
  /// The steps as they stand behind so many others.
  fileprivate func moved(by count: Int) -> [SearchPattern.Step] {
    map { step in
      switch step {
      case .split(let one, let other): .split(one + count, other + count)
      case .jump(let target): .jump(target + count)
      default: step
      }
    }
  }

  /// The steps so many times; nil if that is too long.
  fileprivate func times(_ times: (least: Int, most: Int?)) -> [SearchPattern.Step]? {
    guard count * Swift.max(times.least, times.most ?? 0, 1) < SearchPattern.mostSteps else {
      return nil
    }
    var steps: [SearchPattern.Step] = []
    for _ in 0..<times.least { steps += moved(by: steps.count) }
    guard let most = times.most else {
      let begin = steps.count
      return steps + [.split(begin + 1, begin + count + 2)] + moved(by: begin + 1) + [.jump(begin)]
    }
    for _ in times.least..<most {
      let begin = steps.count
      steps += [.split(begin + 1, begin + 1 + count)] + moved(by: begin + 1)
    }
    return steps
  }
}
