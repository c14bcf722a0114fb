/// When the first of the made-up replies was written, in seconds since 1970; each next one a second
/// later.
public let madeUpRepliesBegin = 1_738_000_000

/// Replies as a dump of a forum holds them, one object a line; 300,000 have 87 MB.
///
/// - Parameters:
///   - count: How many there are.
///   - first: The number of the first, so that a dump can be made in parts.
/// - Returns: The dump, which is the same in every run.
public func madeUpReplies(_ count: Int, from first: Int = 0) -> [UInt8] {
  var random = Seeded(20_250_127 + UInt64(first))
  let words = [
    "the", "price", "of", "a", "token", "fell", "again", "margin", "R1", "o1", "cheap", "compute",
    "天", "毛利率", "øre", "\\\"really\\\"", "GPU", "hours", "cached", "input", "and", "output", "is",
  ]
  var bytes: [UInt8] = []
  bytes.reserveCapacity(count * 300)
  for number in first..<first + count {
    let count = Int.random(in: 3...20, using: &random)
    let text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
    let line =
      "{\"id\":\"m\(number)\",\"author\":\"user_\(random.next() % 50_000)\",\"body\":\""
      + text.joined(separator: " ") + "\",\"created_utc\":\(madeUpRepliesBegin + number),\"score\":"
      + "\(Int(random.next() % 200) - 20),\"link_id\":\"t3_\(random.next() % 900)\",\"parent_id\":"
      + "\"t1_m\(random.next() % 300_000)\",\"subreddit\":\"stocks\",\"controversiality\":0,"
      + "\"edited\":false,\"stickied\":false,\"retrieved_on\":\(1_739_000_000 + number)}\n"
    bytes += Array(line.utf8)
  }
  return bytes
}
