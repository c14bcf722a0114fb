/// Decides which lines are replies, and where the author's id ends and the floor begins.
///
/// Floors rise by one, with a gap for each deleted reply, so the reading with the fewest and
/// smallest gaps is right. If gaps leave a choice, an id that occurs elsewhere in the thread is
/// likelier.
///
/// - Returns: The chosen split of each line; `nil` for a line that is not a reply.
func chooseFloors(_ lines: [FloorLine]) -> [FloorLine.Split?] {
  var search = FloorSearch(lines)
  for index in lines.indices { search.take(index) }
  return search.best
}

/// A beam search over the readings, line by line.
private struct FloorSearch {
  /// One line of a reading, linked to the line before it.
  struct Step {
    let line: Int
    let split: FloorLine.Split
    let previous: Int?
  }

  struct Reading {
    var cost: Double
    var floor: Int
    /// The index of the last step.
    var step: Int?
  }

  let lines: [FloorLine]
  /// The number of lines that could be from each id.
  let voices: [Substring: Int]
  var steps: [Step] = []
  var readings = [Reading(cost: 0, floor: 0, step: nil)]

  init(_ lines: [FloorLine]) {
    self.lines = lines
    voices = lines.reduce(into: [:]) { voices, line in
      for split in line.splits { voices[split.author, default: 0] += 1 }
    }
  }

  mutating func take(_ index: Int) {
    var next: [Int: Reading] = [:]
    for reading in readings {
      keep(Reading(cost: reading.cost + skipCost, floor: reading.floor, step: reading.step), &next)
      for split in lines[index].splits where split.floor > reading.floor {
        let cost = reading.cost + self.cost(of: split, after: reading.floor, line: lines[index])
        guard cost < next[split.floor]?.cost ?? .infinity else { continue }
        steps.append(Step(line: index, split: split, previous: reading.step))
        next[split.floor] = Reading(cost: cost, floor: split.floor, step: steps.count - 1)
      }
    }
    readings = Array(next.values.sorted { ($0.cost, $0.floor) < ($1.cost, $1.floor) }.prefix(width))
  }

  var best: [FloorLine.Split?] {
    var chosen = [FloorLine.Split?](repeating: nil, count: lines.count)
    var step = readings.first?.step
    while let index = step {
      chosen[steps[index].line] = steps[index].split
      step = steps[index].previous
    }
    return chosen
  }

  private func keep(_ reading: Reading, _ next: inout [Int: Reading]) {
    guard reading.cost < next[reading.floor]?.cost ?? .infinity else { return }
    next[reading.floor] = reading
  }

  private func cost(of split: FloorLine.Split, after floor: Int, line: FloorLine) -> Double {
    let cut = line.stamp == nil ? cutCost : 0
    let missing = split.floor - floor - 1
    guard missing > 0 else { return cut }
    let unheard = voices[split.author, default: 0] > 1 ? 0.0 : 2
    guard floor > 0 else {
      // The dump begins in the middle: prefer ids that do not end in digits, as most do not.
      return cut + gapCost + unheard + Double(split.author.reversed().prefix { $0.isNumber }.count)
    }
    return cut + gapCost + unheard + 2 * Double(Int.bitWidth - missing.leadingZeroBitCount)
  }
}

/// The base cost of a gap, whatever its size.
private let gapCost = 6.0
/// The cost of rejecting a line as a reply: more than a gap of hundreds.
private let skipCost = 27.0
/// The cost of a line without a time, which is credible only as the next floor.
private let cutCost = 20.0
/// The beam width; more than two readings seldom differ by anything.
private let width = 24
