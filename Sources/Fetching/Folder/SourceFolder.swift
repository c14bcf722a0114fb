import CPacked
import Glibc
import Market

/// The folder of a source: a file for each time that a page was new, and one that says how long the
/// last one held.
struct SourceFolder {
  /// Its path.
  let path: String
  let keeping: SourceChoice.Keeping
  let isPacked: Bool

  /// What a body became.
  enum Kept: Hashable, Sendable {
    /// A file of this name.
    case file(String)
    /// It is what we had.
    case known
  }

  /// How long a body must hold before that is worth a file, in seconds: each costs its reader, and
  /// an archive, as much as a new list.
  static let sightingInterval: Int64 = 6 * 60 * 60
  /// The bodies kept aside, since something was wrong with them; older ones are removed.
  static let mostAside = 3
  /// Where they are.
  static let aside = ".aside"
  private static let memory = ".state"

  /// Opens a folder, and makes it if it is missing.
  ///
  /// - Throws: The system's error.
  init(
    path: String, keeping: SourceChoice.Keeping, isPacked: Bool
  ) throws(Diagnostic) {
    (self.path, self.keeping, self.isPacked) = (path, keeping, isPacked)
    try Disk.makeFolder(path)
  }

  /// What was remembered of a source.
  static func memory(in path: String) -> SourceMemory {
    let bytes = Disk.read(path + "/" + memory) ?? []
    return SourceMemory(text: String(decoding: bytes, as: UTF8.self))
  }

  /// Remembers what is known of the source.
  ///
  /// - Throws: The system's error.
  func remember(_ memory: SourceMemory) throws(Diagnostic) {
    try Disk.write(Array(memory.text.utf8), to: SourceFolder.memory, in: path)
  }

  /// Removes what a program that was killed left unfinished.
  func tidy() {
    for name in Disk.names(in: path) where name.hasPrefix(".") && name.hasSuffix(".tmp") {
      unlink(path + "/" + name)
    }
  }
}

extension SourceFolder {
  /// Keeps a body that is new, or notes that it is what we have.
  ///
  /// - Throws: The system's error.
  func keep(
    _ body: [UInt8], of page: Page, as record: inout PageRecord, at now: Int64
  ) throws(Diagnostic) -> Kept {
    let hash = checksum(body)
    if hash == record.hash, let file = record.file, access(path + "/" + file, F_OK) == 0 {
      return .known
    }
    let packed = isPacked && page.ending != "zip" ? SourceFolder.packed(body) : nil
    let name = fresh(page, now, packed == nil ? "" : ".zst")
    try Disk.write(packed ?? body, to: name, in: path)
    (record.file, record.sighting, record.hash) = (name, nil, hash)
    (record.bytes, record.changed) = (body.count, now)
    return .file(name)
  }

  /// Keeps a body in place of another one, which whoever follows the folder has read.
  ///
  /// - Returns: Its name.
  /// - Throws: The system's error.
  func keep(
    _ body: [UInt8], of page: Page, insteadOf file: String?, at now: Int64
  ) throws(Diagnostic) -> String {
    let packed = isPacked ? SourceFolder.packed(body) : nil
    let name = fresh(page, now, packed == nil ? "" : ".zst")
    try Disk.write(packed ?? body, to: name, in: path)
    if let file { unlink(path + "/" + file) }
    return name
  }

  /// Says that what we have still holds: by another name for the same bytes, which whoever follows
  /// the folder reads as one more look at the page.
  ///
  /// - Returns: The name, unless the last one is recent enough.
  /// - Throws: The system's error.
  func sight(_ page: Page, as record: inout PageRecord, at now: Int64) throws(Diagnostic) -> String?
  {
    guard let file = record.file else { return nil }
    let last = time(in: record.sighting ?? file) ?? record.changed
    guard keeping == .all || now - last >= SourceFolder.sightingInterval || now < last else {
      return nil
    }
    let name = fresh(page, now, file.hasSuffix(".zst") ? ".zst" : "")
    try Disk.name(file, also: name, in: path)
    if keeping != .all, let earlier = record.sighting { unlink(path + "/" + earlier) }
    record.sighting = name
    return name
  }

  /// Keeps a body aside that is not what the source is known to hold.
  ///
  /// - Returns: Where it is.
  /// - Throws: The system's error.
  func setAside(_ body: [UInt8], of page: Page, at now: Int64) throws(Diagnostic) -> String {
    let folder = path + "/" + SourceFolder.aside
    try Disk.makeFolder(folder)
    let name = fileName(page, now, seconds: true) + "." + page.ending
    try Disk.write(body, to: name, in: folder)
    for old in Disk.names(in: folder).filter({ !$0.hasPrefix(".") }).dropLast(
      SourceFolder.mostAside)
    {
      unlink(folder + "/" + old)
    }
    return folder + "/" + name
  }

  /// Removes files that are older than wanted, except the last of each page.
  func forget(before now: Int64, keeping memory: SourceMemory) {
    guard case .days(let days) = keeping else { return }
    let kept = Set(memory.pages.values.flatMap { [$0.file, $0.sighting].compactMap(\.self) })
    for name in Disk.names(in: path) where !kept.contains(name) && !name.hasPrefix(".") {
      guard let time = time(in: name), now - time > Int64(days) * 86_400 else { continue }
      unlink(path + "/" + name)
    }
  }
}

extension SourceFolder {
  /// A name that no file has yet: to the minute, to the second, or numbered.
  private func fresh(_ page: Page, _ now: Int64, _ ending: String) -> String {
    let stems =
      [fileName(page, now, seconds: false), fileName(page, now, seconds: true)]
      + (2...100).map { fileName(page, now, seconds: true) + "-\($0)" }
    let names = stems.lazy.map { $0 + "." + page.ending + ending }
    return names.first { access(path + "/" + $0, F_OK) != 0 } ?? names[0]
  }

  private func fileName(_ page: Page, _ now: Int64, seconds: Bool) -> String {
    let written = Moment(seconds: now).iso8601
    let time = written.prefix(seconds ? 19 : 16).replacing(":", with: "-") + "Z"
    return (page.name.isEmpty ? "" : page.name + "-") + time
  }

  /// The time in a name that we gave: `2026-11-26T10-15Z`.
  private func time(in name: String) -> Int64? {
    guard let sign = name.utf8.lastIndex(of: UInt8(ascii: "T")) else { return nil }
    let day = Day(iso8601: String(name[..<sign].suffix(10)))
    let parts = name[name.index(after: sign)...].prefix { $0 != "Z" }.split(separator: "-").map {
      Int($0)
    }
    guard let day, parts.count >= 2, let hour = parts[0], let minute = parts[1] else { return nil }
    return Moment(day, hour: hour, minute: minute, offsetMinutes: 0)?.seconds
  }

  private static func packed(_ body: [UInt8]) -> [UInt8]? {
    let room = pack_room(body.count)
    let packed = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      count = pack_zstd(body, body.count, buffer.baseAddress, room)
    }
    return packed.isEmpty ? nil : packed
  }
}
