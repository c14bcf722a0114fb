import Analytics
import Market

/// The stored sightings of a price span, with marks for finding one by its moment.
struct KeptSightings: Sendable {
  /// nil if they would take too much memory.
  private let bytes: [UInt8]?
  /// The moment of the last sighting.
  let last: Int64
  /// The offsets of every so many-th sighting, by ascending moment.
  private let marks: [(moment: Int64, place: Int)]

  /// The most bytes kept in total: three times those of 112 lists of 3,000 listings.
  static let mostBytes = 12 << 20
  /// The number of sightings per mark: skipping that many takes less than a microsecond.
  private static let sightingsPerMark = 16

  /// Keeps sightings as long as there is room.
  init(_ stored: UnsafeRawBufferPointer, isKept: Bool) {
    var marks: [(moment: Int64, place: Int)] = []
    var reader = StoredReader(stored)
    var number = 0
    var last = Int64.min
    while !reader.isAtEnd {
      let place = reader.place
      guard let moment = reader.passSighting()?.moment else { break }
      // The first sighting is known, so the marks begin with the second.
      if number % KeptSightings.sightingsPerMark == 1 { marks.append((moment, place)) }
      number += 1
      last = moment
    }
    self.marks = marks
    self.last = last
    bytes = marks.isEmpty ? [] : isKept ? Array(stored) : nil
  }

  /// The last sighting up to a moment; nil if that is the first, or there is none.
  ///
  /// - Parameters:
  ///   - moment: The seconds.
  ///   - file: Names the file of a snapshot.
  ///   - fetch: Reads the sightings, if they are not kept.
  /// - Returns: The sighting.
  func last(
    upTo moment: Int64, _ file: (Int64) -> String, fetch: () throws -> [UInt8]
  ) rethrows -> Sighting? {
    guard let mark = marks.last(where: { $0.moment <= moment }) else { return nil }
    return try (bytes ?? fetch()).withUnsafeBytes { stored in
      var reader = StoredReader(stored, at: mark.place)
      var last = reader
      while !reader.isAtEnd {
        let start = reader
        guard let seconds = reader.passSighting()?.moment, seconds <= moment else { break }
        last = start
      }
      return Sighting(from: &last, file)
    }
  }
}
