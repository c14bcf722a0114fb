import Market
import TestSupport
import Testing

struct DoubtTests {
  private func list(_ input: Figure, _ cached: Figure, _ write: Figure?) -> PriceList {
    var list = PriceList(input: .known(input), cachedInput: .known(cached), output: .known("15"))
    list.cacheWrite = write.map { .known($0) } ?? .unknown
    return list
  }

  @Test(
    "the errors of real lists are marked as suspect, and nothing else",
    arguments: [
      ("3", "3.75", "0.3", .swapped), ("0.8", "0.8", "1", .powerOfTen),
      ("0.1", "0.3", nil, .aboveInput),
      ("0.8", "0.08", "1", nil), ("3", "0.3", "3.75", nil), ("0.225", "0.23", nil, nil),
      ("10", "0.25", "12.5", nil), ("1.5", "0.15", "0.083333", nil), ("2", "2", nil, nil),
    ] as [(Figure, Figure, Figure?, Price.Doubt?)])
  func doubts(input: Figure, cached: Figure, write: Figure?, doubt: Price.Doubt?) {
    var list = list(input, cached, write)
    #expect(list.doubt() == doubt)
    #expect(list.cachedInput == doubt.map { .suspect(cached, $0) } ?? .known(cached))
    #expect(list.input == .known(input) && list.output == .known("15"))
    #expect((list.cacheWrite.amount == write) == (doubt != .swapped))
  }
}
