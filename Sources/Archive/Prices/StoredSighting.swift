import Analytics
import Market

/// The paths of snapshots, as named in the origins of sightings.
///
/// When a path was read again, its newest snapshot counts. So within a history a file is named by
/// its path followed by a byte that no path contains and a number that decreases as snapshot ids
/// increase.
struct SnapshotNames {
  /// The path of each snapshot.
  var paths: [Int64: String]

  /// The name of a snapshot's file within a history.
  func name(of snapshot: Int64) -> String {
    (paths[snapshot] ?? "") + "\0" + String(SnapshotNames.ceiling - snapshot)
  }

  /// The snapshot that a name within a history stands for.
  static func snapshot(named name: String) -> Int64 {
    let number = name.utf8.lastIndex(of: 0).map { name[name.utf8.index(after: $0)...] }
    return ceiling - (number.flatMap { Int64($0) } ?? ceiling)
  }

  /// More than there will ever be snapshots; the difference always has the same number of digits.
  private static let ceiling: Int64 = 1_000_000_000_000_000_000
}

extension Sighting {
  /// Appends the sighting to a price span's stored ones.
  func write(to fields: inout StoredFields, snapshot: Int64) {
    fields.add(moment, by: dating)
    fields.add(snapshot)
    fields.add([origin] + rest) { fields, origin in
      fields.add(origin.line)
      fields.add(origin.column)
    }
  }

  /// The next stored sighting, with its file named by a closure.
  init?(from reader: inout StoredReader, _ file: (Int64) -> String) {
    let (moment, dating) = reader.datedMoment()
    let name = file(reader.number())
    let origins = reader.list { Origin(file: name, line: $0.count(), column: $0.count()) }
    guard !reader.isBroken, let first = origins.first else { return nil }
    self.init(moment: moment, by: dating, origin: first, rest: Array(origins.dropFirst()))
  }
}

extension [Sighting] {
  /// All stored sightings.
  init(all bytes: UnsafeRawBufferPointer, _ file: (Int64) -> String) {
    self = []
    var reader = StoredReader(bytes)
    while !reader.isAtEnd, let sighting = Sighting(from: &reader, file) { append(sighting) }
  }

  /// The stored sightings of one snapshot, with its file's name.
  init(all bytes: UnsafeRawBufferPointer, of snapshot: Int64, _ file: String) {
    self = []
    var reader = StoredReader(bytes)
    while !reader.isAtEnd {
      var start = reader
      guard let passed = reader.passSighting() else { break }
      if passed.snapshot == snapshot, let sighting = Sighting(from: &start, { _ in file }) {
        append(sighting)
      }
    }
  }
}

extension StoredReader {
  /// Skips a sighting; returns its seconds and its snapshot.
  mutating func passSighting() -> (moment: Int64, snapshot: Int64)? {
    let seconds = datedMoment().moment?.seconds ?? .min
    let snapshot = number()
    for _ in 0..<unsigned() {
      _ = number()
      _ = number()
      // A damaged count may be any number.
      if isBroken { return nil }
    }
    return isBroken ? nil : (seconds, snapshot)
  }
}

extension StoredFields {
  /// A moment and its dating: 0 for no moment, 1 if the dating was not noted, as in older archives,
  /// then one value for each dating.
  mutating func add(_ moment: Moment?, by dating: Dating?) {
    guard let moment else { return add(bits: 0) }
    let number = dating.flatMap { Dating.allCases.firstIndex(of: $0) }
    add(bits: UInt8(1 + (number.map { $0 + 1 } ?? 0)))
    add(moment.seconds)
    add(moment.clock)
  }
}

extension StoredReader {
  /// A moment and its dating.
  mutating func datedMoment() -> (moment: Moment?, dating: Dating?) {
    let number = unsigned()
    guard number > 0 else { return (nil, nil) }
    let moment = soundMoment()
    let place = Int(clamping: number) - 2
    return (moment, Dating.allCases.indices.contains(place) ? Dating.allCases[place] : nil)
  }
}
