import Prose

/// A possible PTT reply as ptt-diary.tw prints it: `sheng763141樓text 01/28 16:46`.
///
/// Nothing separates the author's id from the floor, and ids may end in digits, so that a line can
/// be read in several ways; only the lines around it show which is right.
struct FloorLine: Hashable {
  /// One way to split id and floor.
  struct Split: Hashable {
    let author: Substring
    let floor: Int
  }

  /// Its line index in the text.
  let index: Int
  /// Every possible split, the smallest floor first; never empty.
  let splits: [Split]
  /// The text; may be empty.
  let text: String
  /// The time without a year; `nil` if the line was cut off.
  let stamp: Stamp?

  /// Reads a line; `nil` if it can't be a reply.
  init?(_ line: Substring, index: Int) {
    let head = line.unicodeScalars.prefix { $0.isASCII && $0.properties.isAlphanumeric }
    guard head.count >= 3, let sign = line.unicodeScalars[head.endIndex...].first,
      sign == "樓" || sign == "楼"
    else { return nil }
    splits = Self.splits(of: line[..<head.endIndex])
    guard !splits.isEmpty else { return nil }
    self.index = index
    let rest = line.unicodeScalars[head.endIndex...].dropFirst()
    (text, stamp) = Self.textAndStamp(Substring(rest))
  }

  /// Every split of `sheng763141` into an id of 2 to 12 letters and digits and a floor.
  private static func splits(of head: Substring) -> [Split] {
    guard head.first?.isLetter == true else { return [] }
    let digits = head.reversed().prefix { $0.isNumber }.count
    return stride(from: 1, through: min(digits, mostFloorDigits), by: 1).compactMap { length in
      let author = head.dropLast(length)
      let floor = head.suffix(length)
      guard idLengths ~= author.count, floor.first != "0", let number = Int(floor) else {
        return nil
      }
      return Split(author: author, floor: number)
    }
  }

  private static func textAndStamp(_ rest: Substring) -> (String, Stamp?) {
    let trimmed = rest.trimmed
    guard let stamp = Stamp(folded(trimmed.suffix(Stamp.length))) else { return (trimmed, nil) }
    return (trimmed.dropLast(Stamp.length).trimmed, stamp)
  }
}

/// The most digits of a floor number on any board.
private let mostFloorDigits = 5

/// The length of PTT's ids.
private let idLengths = 2...12

extension Unicode.Scalar.Properties {
  fileprivate var isAlphanumeric: Bool { isAlphabetic || numericType != nil }
}
