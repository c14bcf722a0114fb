import Analytics
import Market

/// The stored sightings of a price span, with marks for finding one by its moment.
struct KeptSightings: Sendable {
  /// Where they stand among the kept bytes; only the first if ``isWhole`` is false.
  let place: Range<Int>
  /// Whether all are kept; others would take too much memory.
  let isWhole: Bool
  /// The moments of the first and the last sighting, in seconds; the least integer if unknown.
  let first: Int64
  let last: Int64
  /// The offsets of every so many-th sighting, by ascending moment.
  private let marks: [(moment: Int64, offset: Int)]

  /// The most bytes kept in total: three times those of 112 lists of 3,000 listings.
  static let mostBytes = 12 << 20
  /// The number of sightings per mark: skipping that many takes less than a microsecond.
  private static let sightingsPerMark = 16

  /// Keeps sightings at the end of some bytes, all of them or only the first.
  init(_ stored: UnsafeRawBufferPointer, in bytes: inout [UInt8], isWhole: Bool) {
    var marks: [(moment: Int64, offset: Int)] = []
    var reader = StoredReader(stored)
    let first = reader.passSighting()?.moment ?? .min
    let endOfFirst = reader.place
    var (number, last) = (1, first)
    while !reader.isAtEnd {
      let offset = reader.place
      guard let moment = reader.passSighting()?.moment else { break }
      // The first sighting is known, so the marks begin with the second.
      if number % KeptSightings.sightingsPerMark == 1 { marks.append((moment, offset)) }
      number += 1
      last = moment
    }
    (self.first, self.last, self.marks) = (first, last, marks)
    self.isWhole = isWhole || marks.isEmpty
    let kept = self.isWhole ? stored : UnsafeRawBufferPointer(rebasing: stored[..<endOfFirst])
    place = bytes.count..<bytes.count + kept.count
    bytes.append(contentsOf: kept)
  }

  /// The first sighting; nil if it can't be what was stored.
  func first(in bytes: UnsafeRawBufferPointer, _ file: (Int64) -> String) -> Sighting? {
    var reader = StoredReader(UnsafeRawBufferPointer(rebasing: bytes[place]))
    return Sighting(from: &reader, file)
  }

  /// The last sighting up to a moment; nil if that is the first, or there is none.
  ///
  /// - Parameters:
  ///   - moment: The seconds.
  ///   - bytes: The kept bytes.
  ///   - file: Names the file of a snapshot.
  ///   - fetch: Reads the sightings, if they are not kept.
  /// - Returns: The sighting.
  func last(
    upTo moment: Int64, in bytes: UnsafeRawBufferPointer, _ file: (Int64) -> String,
    fetch: () throws -> [UInt8]
  ) rethrows -> Sighting? {
    guard let mark = marks.last(where: { $0.moment <= moment }) else { return nil }
    func last(in stored: UnsafeRawBufferPointer) -> Sighting? {
      var reader = StoredReader(stored, at: mark.offset)
      var last = reader
      while !reader.isAtEnd {
        let start = reader
        guard let seconds = reader.passSighting()?.moment, seconds <= moment else { break }
        last = start
      }
      return Sighting(from: &last, file)
    }
    if isWhole { return last(in: UnsafeRawBufferPointer(rebasing: bytes[place])) }
    return try fetch().withUnsafeBytes(last)
  }
}
