import Analytics
import Market

/// The sightings of a price span as they are stored, with marks to find one by its moment.
struct KeptSightings {
  /// Without them where they would take too much room.
  private let bytes: [UInt8]?
  /// When the last of them was.
  let last: Int64
  /// Where every so many-th sighting begins, by rising moment.
  private let marks: [(moment: Int64, place: Int)]

  /// So many bytes are kept in all: three times those of 112 lists of 3,000 listings.
  static let mostBytes = 12 << 20
  /// A mark for so many sightings: passing them by takes less than a microsecond.
  private static let sightingsPerMark = 16

  /// Sightings, kept as long as there is room.
  init(_ stored: UnsafeRawBufferPointer, room: inout Int) {
    var marks: [(moment: Int64, place: Int)] = []
    var reader = StoredReader(stored)
    var number = 0
    var last = Int64.min
    while !reader.isAtEnd {
      let place = reader.place
      guard let moment = reader.passSighting() else { break }
      // The first sighting is known, so the marks begin with the second.
      if number % KeptSightings.sightingsPerMark == 1 { marks.append((moment, place)) }
      number += 1
      last = moment
    }
    self.marks = marks
    self.last = last
    bytes = marks.isEmpty ? [] : stored.count <= room ? Array(stored) : nil
    room -= bytes?.count ?? 0
  }

  /// The last sighting up to a moment; none where that is the first, or none at all.
  ///
  /// - Parameters:
  ///   - moment: The seconds.
  ///   - file: Names the file of a snapshot.
  ///   - fetch: Reads the sightings, where they are not kept.
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
        guard let seconds = reader.passSighting(), seconds <= moment else { break }
        last = start
      }
      return Sighting(from: &last, file)
    }
  }
}
