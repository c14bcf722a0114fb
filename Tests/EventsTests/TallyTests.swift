import TestSupport
import Testing

@testable import Events

@Suite struct TallyTests {
  @Test func countsAsADictionaryDoes() {
    var random = Seeded(7)
    for most in [1, 9, 300, 20_000] {
      var tally = Tally(reserving: most / 3)
      var counts: [Int32: Int32] = [:]
      for _ in 0..<2 * most {
        let number = Int32.random(in: 0...Int32(most), using: &random)
        tally.add(number)
        counts[number, default: 0] += 1
      }
      #expect(tally.count == counts.count)
      for number in 0...Int32(most) { #expect(tally[number] == counts[number] ?? 0) }
      let highest = counts.values.max() ?? 0
      #expect(tally.contains { $0 == highest })
      #expect(!tally.contains { $0 > highest })
    }
  }
}
