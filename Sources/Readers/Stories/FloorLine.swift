import Prose

/// A line that may be a reply of PTT as ptt-diary.tw prints it: `sheng763141樓text 01/28 16:46`.
///
/// Nothing parts the author's id from the floor, and ids may end in digits, so that one line can be
/// read in several ways; which one is right only the lines around it tell.
struct FloorLine: Hashable {
  /// One way to part id and floor.
  struct Split: Hashable {
    let author: Substring
    let floor: Int
  }

  /// Its index among the lines of the text.
  let index: Int
  /// Every way to read it, the smallest floor first; never empty.
  let splits: [Split]
  /// What was said; may be empty.
  let text: String
  /// When, without a year; none where the line was cut off.
  let stamp: Stamp?

  /// Reads a line; `nil` for one that is no reply whichever way it is read.
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

  /// Every parting of `sheng763141` into an id of 2 to 12 letters and digits and a floor.
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

/// A board holds no post with more replies than this many digits count.
private let mostFloorDigits = 5

/// How long PTT's ids are.
private let idLengths = 2...12

extension Unicode.Scalar.Properties {
  fileprivate var isAlphanumeric: Bool { isAlphabetic || numericType != nil }
}
