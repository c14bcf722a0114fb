/// How often each of some numbers was counted.
///
/// A story is looked up in eight events, signal by signal. The numbers are our own, so that they need
/// no hash that holds against anybody, as a dictionary's does.
struct Tally {
  /// A number and its count, at the place of its hash or the next free one.
  private var slots: [Slot]
  /// How many numbers were counted.
  private(set) var count = 0

  private struct Slot {
    var number: Int32 = 0
    /// 0 where nothing is.
    var count: Int32 = 0
  }

  /// Nothing counted yet, with room for so many numbers.
  init(reserving count: Int = 0) {
    var room = 8
    while room < 2 * count { room *= 2 }
    slots = [Slot](repeating: Slot(), count: room)
  }

  /// How often a number was counted; 0 if never.
  subscript(number: Int32) -> Int32 { slots[place(of: number)].count }

  /// Counts a number once more.
  mutating func add(_ number: Int32) {
    let place = place(of: number)
    slots[place].count += 1
    guard slots[place].count == 1 else { return }
    slots[place].number = number
    count += 1
    if 2 * count > slots.count { grow() }
  }

  /// Whether any number has a count of that kind.
  func contains(where isWanted: (Int32) -> Bool) -> Bool {
    slots.contains { $0.count > 0 && isWanted($0.count) }
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for slot in old where slot.count > 0 { slots[place(of: slot.number)] = slot }
  }

  /// Where a number is, or would be.
  private func place(of number: Int32) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: UInt32(bitPattern: number) &* 0x9E37_79B1 >> 8) & mask
    while slots[place].count > 0, slots[place].number != number { place = (place + 1) & mask }
    return place
  }
}
