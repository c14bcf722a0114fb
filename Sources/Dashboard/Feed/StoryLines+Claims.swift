import Analytics
import Claims
import Market
import Screen
import Verdicts

/// The claims of an open story, and where their words are in its lines.
struct StoryClaims: Hashable, Sendable {
  /// What they are of; another moment or other data have others.
  let wish: ClaimsWish
  /// The claims, the story's own first.
  let claims: [JudgedClaim]
  /// The marks of each line that has any.
  private(set) var marks: [Int: [Mark]] = [:]

  /// Words of a claim in a line.
  struct Mark: Hashable, Sendable {
    /// The claim's index.
    var claim: Int
    /// The columns of the words.
    var columns: Range<Int>
  }

  /// Finds the words of claims in lines.
  init(_ claims: [JudgedClaim], of wish: ClaimsWish, in lines: [StoryLines.Line]) {
    (self.claims, self.wish) = (claims, wish)
    let indices = Dictionary(grouping: claims.indices) { claims[$0].origin }
    let places = lines.places(of: Set(indices.keys))
    for (origin, claimed) in indices {
      var text = LineLetters(lines, at: places[origin] ?? [])
      for index in claimed { mark(index, text.find(claims[index].words)) }
    }
  }

  private mutating func mark(_ claim: Int, _ found: [LineLetters.Letter]) {
    for letter in found {
      var line = marks[letter.line] ?? []
      if let last = line.last, last.claim == claim {
        line[line.count - 1].columns = last.columns.lowerBound..<letter.columns.upperBound
      } else {
        line.append(Mark(claim: claim, columns: letter.columns))
      }
      marks[letter.line] = line
    }
  }

  /// The first line with words of a claim; nil if it isn't among them.
  func line(of claim: JudgedClaim) -> Int? {
    let index = claims.firstIndex {
      $0.origin == claim.origin && $0.claim.words == claim.claim.words
    }
    return marks.filter { $0.value.contains { $0.claim == index } }.keys.min()
  }
}

/// The letters of the lines of one text, without blanks: where lines are broken makes no difference.
struct LineLetters {
  /// A letter, and the cells that it takes.
  struct Letter {
    var scalar: Unicode.Scalar
    var line: Int
    var columns: Range<Int>
  }

  private var letters: [Letter] = []
  /// Where the claim before begins.
  private var start = 0

  /// The letters of some of the lines.
  init(_ lines: [StoryLines.Line], at places: [Int]) {
    for index in places {
      var column = 0
      for character in lines[index].text {
        let columns = column..<column + String(character).columns
        for scalar in character.unicodeScalars where !scalar.properties.isWhitespace {
          letters.append(Letter(scalar: scalar, line: index, columns: columns))
        }
        column = columns.upperBound
      }
    }
  }

  /// The letters of the next words of a claim; none if they aren't there.
  mutating func find(_ words: String) -> [Letter] {
    let wanted = words.unicodeScalars.filter { !$0.properties.isWhitespace }
    guard let first = wanted.first, letters.count - start >= wanted.count else { return [] }
    for place in start...letters.count - wanted.count where letters[place].scalar == first {
      let part = letters[place..<place + wanted.count]
      guard part.map(\.scalar) == Array(wanted) else { continue }
      start = place
      return Array(part)
    }
    return []
  }
}

extension [StoryLines.Line] {
  /// The lines of each of some texts, found in one pass: a thread has as many texts as replies.
  func places(of origins: Set<Origin>) -> [Origin: [Int]] {
    var places: [Origin: [Int]] = [:]
    for (place, line) in enumerated() {
      guard let origin = line.origin, origins.contains(origin) else { continue }
      places[origin, default: []].append(place)
    }
    return places
  }
}

extension StoryClaims {
  /// Moves the marks of the lines from one on, since others came or went above it.
  mutating func move(from line: Int, by step: Int) {
    marks = Dictionary(
      uniqueKeysWithValues: marks.map { ($0.key < line ? $0.key : $0.key + step, $0.value) })
  }
}

extension StoryLines {
  /// Marks what a story and its replies state.
  mutating func mark(_ claims: [JudgedClaim], of wish: ClaimsWish) {
    self.claims = StoryClaims(claims, of: wish, in: lines)
  }
}

extension State {
  /// Marks the claims of the open story once they are known, and goes to the words that were chosen.
  mutating func markClaims() {
    guard let reading = feed.reading else { return }
    let wish = ClaimsWish(story: reading.id, asOf: market.asOf)
    guard reading.claims?.wish != wish, let found = claims(of: reading.id) else { return }
    feed.reading?.mark(found, of: wish)
    guard let chosen = claims.opening, chosen.storyID == reading.id else { return }
    claims.opening = nil
    let rows = storyFrame.rows
    if let line = feed.reading?.claims?.line(of: chosen) {
      feed.reading?.show(line: line, rows: rows)
    }
  }
}
