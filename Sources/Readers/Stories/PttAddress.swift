import Market
import Prose

/// The address of a post on ptt.cc, which tells its board and the second it was posted.
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

  /// The time in a file's name: `M.1738053981.A.415.html`, or an older one's `M.1084021394.A.html`.
  private static func seconds(of file: some StringProtocol) -> Int64? {
    let parts = file.split(separator: ".", maxSplits: 3)
    guard parts.count >= 3, parts[0] == "M" || parts[0] == "G", parts[2].hasPrefix("A"),
      let seconds = Int64(parts[1]), 500_000_000...9_999_999_999 ~= seconds
    else { return nil }
    return seconds
  }
}

/// PTT's clocks show Taipei's time, which has no summer time.
let pttZoneMinutes = 480

/// Where a short text stands in a longer one.
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
