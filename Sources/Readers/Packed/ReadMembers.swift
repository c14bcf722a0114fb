import Market
import Prose

/// Reads the members of a zip or a tar as files, one after another.
///
/// - Parameters:
///   - members: The members.
///   - file: The packed file; its members have its name and times.
///   - depth: How many packed files stand around it.
///   - more: The next bytes of the packed file.
///   - deliver: Takes a batch of a member.
func readMembers(
  _ members: Members, of file: SourceFile, depth: Int, more: () -> [UInt8]?,
  deliver: (Snapshot) -> Void
) {
  var members = members
  var count = 0
  var passed: [String: Int] = [:]
  var isTold = false
  func give(_ snapshot: Snapshot) {
    isTold = true
    deliver(snapshot)
  }
  while let head = members.next(more) {
    count += 1
    if count > Members.mostMembers {
      var snapshot = Snapshot(file: file.name)
      snapshot.refuseRest("members", most: Members.mostMembers)
      give(snapshot)
      break
    }
    let ending = ending(of: head.name)
    if head.name.hasSuffix("/") || isOfSystem(head.name) { continue }
    if let refusal = head.refusal {
      give(refused(file.name, head.name, refusal))
      continue
    }
    guard readable.contains(ending), depth < mostDepth || !packed.contains(ending) else {
      passed[ending, default: 0] += 1
      continue
    }
    readBlocks(of: file, size: nil, depth: depth + 1) {
      members.chunk(more)
    } deliver: { batch in
      give(batch.of(head.name))
    }
    if members.isCut { give(refused(file.name, head.name, "the packed data is damaged")) }
  }
  if members.isLost, count > 0 {
    give(
      Snapshot(
        refused: Diagnostic(
          .error, at: Origin(file: file.name, line: 0),
          "what stands behind member \(count) can't be found",
          remedy: "unpack the file and pass what is in it; perhaps it is damaged")))
  }
  if !passed.isEmpty { give(told(file.name, passed)) }
  // There may be folders alone.
  if !isTold {
    give(
      Snapshot(
        refused: Diagnostic(
          .error, at: Origin(file: file.name, line: 0), "there is nothing in it that can be read",
          remedy: "download it again; perhaps it is damaged")))
  }
}

/// The deepest packed files in packed ones that are read.
private let mostDepth = 2

/// The endings of members that are read; exports hold thousands of pictures as well.
private let readable: Set = [
  "", "json", "jsonl", "ndjson", "js", "csv", "tsv", "txt", "text", "md", "html", "htm", "xhtml",
  "xml", "rss", "atom", "rdf", "opml", "mbox", "eml", "log", "toml", "gz", "zst", "bz2", "xz",
  "zip", "tar", "tgz",
]

private let packed: Set = ["gz", "zst", "bz2", "xz", "zip", "tar", "tgz"]

private func ending(of name: String) -> String {
  let last = name.split(separator: "/").last ?? ""
  guard let point = last.lastIndex(of: "."), point > last.startIndex else { return "" }
  return last[last.index(after: point)...].lowercased()
}

/// Whether a system put the member there beside the user's files.
private func isOfSystem(_ name: String) -> Bool {
  name.hasPrefix("__MACOSX/") || name.split(separator: "/").last.map { $0.hasPrefix(".") } == true
}

private func refused(_ file: String, _ member: String, _ reason: String) -> Snapshot {
  Snapshot(
    refused: Diagnostic(
      .error, at: Origin(file: file, line: 0), "\(quote(member)) in it can't be read: \(reason)",
      remedy: "unpack the file and pass what is in it"))
}

/// Tells which members were passed over.
private func told(_ file: String, _ passed: [String: Int]) -> Snapshot {
  let kinds = passed.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(5)
    .map { "\($0.value) \(quote($0.key))" }
  return Snapshot(
    refused: Diagnostic(
      .note, at: Origin(file: file, line: 0),
      "members of other kinds were passed over: \(kinds.joined(separator: ", "))",
      remedy: "unpack the file if there are texts among them"))
}

extension Snapshot {
  /// The batch of a member, whose diagnostics name it.
  fileprivate func of(_ member: String) -> Snapshot {
    var batch = self
    for index in batch.diagnostics.indices {
      batch.diagnostics[index].message = "\(quote(member)): " + batch.diagnostics[index].message
    }
    batch.bytes = 0
    return batch
  }
}
