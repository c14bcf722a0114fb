import Market
import Prose

/// A post's address on ptt.cc, which states its board and its posting time to the second.
struct PttAddress: Hashable {
  let url: String
  let board: String
  let posted: Moment

  /// The first address in a line, such as `https://www.ptt.cc/bbs/Stock/M.1738053981.A.415.html`.
  init?(in line: some StringProtocol) {
    guard let path = ranges(of: "ptt.cc/bbs/", in: line).first else { return nil }
    let rest = line[path.upperBound...].prefix { $0.isASCII && !$0.isWhitespace }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 2, let seconds = Self.seconds(of: parts[1]) else { return nil }
    board = String(parts[0])
    url =
      "https://www.ptt.cc/bbs/\(board)/\(parts[1].prefix { $0.isLetter || $0.isNumber || $0 == "." })"
    posted = Moment(seconds: seconds, offsetMinutes: pttZoneMinutes)
  }

  /// The time in a file name: `M.1738053981.A.415.html`, or the older `M.1084021394.A.html`.
  private static func seconds(of file: some StringProtocol) -> Int64? {
    let parts = file.split(separator: ".", maxSplits: 3)
    guard parts.count >= 3, parts[0] == "M" || parts[0] == "G", parts[2].hasPrefix("A"),
      let seconds = Int64(parts[1]), 500_000_000...9_999_999_999 ~= seconds
    else { return nil }
    return seconds
  }
}

/// PTT's time zone, Taipei's, which has no daylight saving.
let pttZoneMinutes = 480

/// The ranges of a substring in a text.
func ranges<T: StringProtocol>(of part: String, in text: T) -> [Range<T.Index>] {
  var found: [Range<T.Index>] = []
  var start = text.startIndex
  let bytes = text.utf8
  guard let first = part.utf8.first else { return [] }
  while let place = bytes[start...].firstIndex(of: first) {
    if bytes[place...].starts(with: part.utf8) {
      let end = bytes.index(place, offsetBy: part.utf8.count)
      found.append(place..<end)
      start = end
    } else {
      start = bytes.index(after: place)
    }
  }
  return found
}
