import Analytics
import Market
import TestSupport
import Testing

@testable import Archive

/// What is cached between steps in time is never stale.
struct PriceCacheTests {
  @Test("a warm cache gives the same results as a cold one, whatever came since", arguments: 1...3)
  func stale(seed: UInt64) throws {
    let folder = try Scratch()
    let path = folder.path + "/archive.sqlite"
    var random = Seeded(seed)
    let archive = try ArchiveFile(at: path)
    for (number, snapshot) in RandomPrices.snapshots(&random, besides: 10).enumerated() {
      try archive.write(snapshot)
      try expectFresh(archive, path)
      guard number % 5 == 4 else { continue }
      let gone = try #require(try archive.history().randomElement(using: &random))
      try archive.forget(gone.id)
      if number % 2 == 0 { try expectFresh(archive, path) }
    }
  }

  @Test("a step in time gives what a fresh start gives, forwards and back", arguments: 1...6)
  func steps(seed: UInt64) throws {
    let folder = try Scratch()
    let path = folder.path + "/archive.sqlite"
    var random = Seeded(seed)
    let archive = try ArchiveFile(at: path)
    for snapshot in RandomPrices.snapshots(&random, besides: 110) { try archive.write(snapshot) }
    for _ in 1...20 {
      let moment = Moment(
        seconds: Int64.random(in: 20_090...20_210, using: &random) * 86_400
          + Int64.random(in: 0...1, using: &random) * 43_200)
      let fresh = try ArchiveFile(at: path).view(asOf: moment)
      #expect(try archive.view(asOf: moment).offers == fresh.offers, "\(moment)")
    }
  }

  private func expectFresh(_ archive: ArchiveFile, _ path: String) throws {
    let fresh = try ArchiveFile(at: path)
    for day in [20_110, 20_140, 20_190] {
      let moment = Moment(Day(number: day))
      #expect(
        try archive.view(asOf: moment).offers == fresh.view(asOf: moment).offers)
    }
  }

  @Test("a sighting is found by its moment, cached or not", arguments: [0, 1, 2, 15, 16, 17, 40])
  func sightings(count: Int) {
    var fields = StoredFields()
    let all = (0..<count).map { number in
      Sighting(
        moment: Moment(seconds: Int64(number * 10)),
        origin: Origin(file: "f\(number)", line: number, column: 3),
        rest: number % 3 == 0 ? [Origin(file: "f\(number)", line: number + 1, column: 1)] : [])
    }
    for (number, sighting) in all.enumerated() {
      sighting.write(to: &fields, snapshot: Int64(number))
    }
    for isKept in [false, true] {
      var bytes: [UInt8] = [1, 2, 3]
      let kept = fields.bytes.withUnsafeBytes {
        KeptSightings($0, in: &bytes, isWhole: isKept)
      }
      for seconds in stride(from: -5, through: count * 10 + 5, by: 5) {
        let expected = all.dropFirst().last { ($0.moment?.seconds ?? .min) <= seconds }
        let found = bytes.withUnsafeBytes {
          kept.last(upTo: Int64(seconds), in: $0, { "f\($0)" }, fetch: { fields.bytes })
        }
        #expect(found == expected, "\(seconds) of \(count)")
      }
    }
  }
}
