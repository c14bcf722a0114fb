import Claims
import Market

/// A meter that the words name.
struct MeterMark: Hashable, Sendable {
  var meter: Meter
  var range: Range<Int>
}

extension Passage {
  private static let senses: Senses = [.input, .cached, .output]

  /// The meters that a range names, in order; words for a cache and for input side by side are one.
  func meters(in range: Range<Int>) -> [MeterMark] {
    var found: [MeterMark] = []
    for mark in marks(Passage.senses, in: range) {
      guard let meter = Meter(mark.sense) else { continue }
      if let last = found.last, isOne(last, mark, meter) {
        let whole = last.range.lowerBound..<mark.range.upperBound
        found[found.count - 1] = MeterMark(
          meter: last.meter == meter ? meter : .cachedInput, range: whole)
      } else {
        found.append(MeterMark(meter: meter, range: mark.range))
      }
    }
    return found
  }

  /// What words for input without a cache have in them.
  private static let uncached = [
    "uncached", "miss", "not ", "ikke", "nicht", "hors", "sans", "sin ", "fuera", "sem ", "senza",
    "未", "沒", "なし", "ミス", "미",
  ]

  /// Whether a word names the same meter as the one before it: input that is found in the cache.
  private func isOne(_ last: MeterMark, _ mark: Mark, _ meter: Meter) -> Bool {
    let low = last.range.upperBound
    let gap = low..<max(low, mark.range.lowerBound)
    guard gap.count < 60, !claims.contains(where: { gap.overlaps($0.words) }) else { return false }
    if last.meter == meter { return gap.count < 2 }
    guard Set([last.meter, meter]) == [.input, .cachedInput] else { return false }
    let input = last.meter == .input ? last.range : mark.range
    let cached = last.meter == .input ? mark.range : last.range
    let isWhole = ["input", "輸入", "输入", "入力", "입력", "token"].contains {
      text(cached).lowercased().contains($0)
    }
    let word = text(input).lowercased()
    let isUncached = Passage.uncached.contains(where: word.contains)
    let isCondition = ["命中", "hit", "found", "from", "træf", "treffer"].contains {
      text(cached).lowercased().contains($0)
    }
    let isList = !isCondition && gap.count <= 3 && breaks.contains { gap.contains($0) }
    return !isWhole && !isUncached && !isList && breaks.count { gap.contains($0) } <= 1
  }

  /// The meter nearest to a claim.
  func nearestMeter(to claim: Claim, in range: Range<Int>) -> MeterMark? {
    meters(in: range).min {
      distance(of: $0.range, from: claim) < distance(of: $1.range, from: claim)
    }
  }
}
