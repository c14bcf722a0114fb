import Market

extension NumberScanner {
  /// The digits at a position with their separators, and where they end even if they are not a
  /// number.
  func digits(at place: Int) -> (number: Number?, end: Int) {
    var groups = [group(at: place)]
    var separators: [Unicode.Scalar] = []
    while let last = groups.last, let separator = separator(at: last.upperBound, after: groups) {
      separators.append(separator)
      groups.append(group(at: last.upperBound + 1))
    }
    let end = groups.last?.upperBound ?? place
    let value = figure(groups, separators)
    return (value.map { Number(value: $0, end: end) }, end)
  }

  private func group(at place: Int) -> Range<Int> {
    var end = place
    while isDigit(end) { end += 1 }
    return place..<end
  }

  /// The separator at a position, with all kinds of spaces as one; `nil` if no more digits follow.
  private func separator(at place: Int, after groups: [Range<Int>]) -> Unicode.Scalar? {
    guard let letter = letter(place), isDigit(place + 1) else { return nil }
    switch letter {
    case ".", ",": return letter
    case "'", "\u{2019}": return group(at: place + 1).count == 3 ? "'" : nil
    case "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}":
      return canGroup(groups, next: place + 1) ? " " : nil
    case " " where style.hasBlankGroups: return canGroup(groups, next: place + 1) ? " " : nil
    default: return nil
    }
  }

  private func canGroup(_ groups: [Range<Int>], next: Int) -> Bool {
    (groups.first?.count ?? 4) <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
      && group(at: next).count == 3
  }

  private func figure(_ groups: [Range<Int>], _ separators: [Unicode.Scalar]) -> Figure? {
    guard let first = groups.first else { return nil }
    guard let last = separators.last else { return Figure(text(first)) }
    let wholeSeparators = Set(separators.dropLast())
    if wholeSeparators.count <= 1, wholeSeparators.first != last, separators.count > 1 {
      guard isGrouped(groups.dropLast()), last == "." || last == "," else { return nil }
      return joined(groups.dropLast(), fraction: groups.last)
    }
    guard wholeSeparators.isEmpty || wholeSeparators == [last] else { return nil }
    if isGrouped(groups), separators.count > 1 || last != style.decimal {
      return isAddress(groups, last) ? nil : joined(groups[...], fraction: nil)
    }
    guard separators.count == 1, isFraction(first, after: last) else { return nil }
    return joined(groups.dropLast(), fraction: groups.last)
  }

  /// Whether a single separator is a decimal one; `12,5` in English may be a list.
  private func isFraction(_ first: Range<Int>, after separator: Unicode.Scalar) -> Bool {
    separator == style.decimal || separator == "."
      || (separator == "," && text(first) == "0")
  }

  /// Whether the groups are thousands: one to three digits, then always three.
  private func isGrouped(_ groups: some Collection<Range<Int>>) -> Bool {
    guard let first = groups.first, first.count <= 3, letter(first.lowerBound) != "0" else {
      return false
    }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// Whether the groups are an IP address: `192.168.100.101`.
  private func isAddress(_ groups: [Range<Int>], _ separator: Unicode.Scalar) -> Bool {
    separator == "." && groups.count == 4
      && groups.allSatisfy { (Int(text($0)) ?? 256) <= 255 }
  }

  private func joined(_ groups: ArraySlice<Range<Int>>, fraction: Range<Int>?) -> Figure? {
    let wholes = groups.map { text($0) }.joined()
    return Figure(fraction.map { "\(wholes).\(text($0))" } ?? wholes)
  }
}
