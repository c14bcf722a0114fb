import Market

/// The date of a file: from its name, else its folder, else its modification time.
///
/// A date in the content takes precedence; the content's reader knows it.
public struct FileDate: Hashable, Sendable {
  /// The date.
  public let moment: Moment
  /// Where the date comes from.
  public let dating: Dating

  /// The date of a file; `nil` if nothing tells it.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - modified: When it was last written, if known.
  public init?(of path: String, modified: Moment?) {
    let names = path.split(separator: "/").map { Array($0.utf8) }
    if let moment = names.last.flatMap({ FileDate.moment(in: $0) }) {
      (self.moment, dating) = (moment, .fileName)
    } else if let day = FileDate.day(inFolders: names.dropLast()) {
      (moment, dating) = (Moment(day), .folder)
    } else if let modified {
      (moment, dating) = (modified, .fileTime)
    } else {
      return nil
    }
  }
}

extension FileDate {
  /// The day of the nearest folder that has one: `2026-08-05`, or `2026/08/05`.
  private static func day(inFolders names: ArraySlice<[UInt8]>) -> Day? {
    for last in names.indices.reversed() {
      if let day = day(in: names[last]) { return day }
      if last >= 2,
        let day = Day(iso8601: names[(last - 2)...last].map(text).joined(separator: "-"))
      {
        return day
      }
    }
    return nil
  }

  /// The last day in a name: `2026-08-05`, `2026_08_05`, `2026.08.05` or `20260805`.
  private static func day(in name: [UInt8]) -> Day? { lastDay(in: name)?.day }

  private static func lastDay(in name: [UInt8]) -> (day: Day, start: Int)? {
    name.indices.reversed().lazy.compactMap { start in
      day(in: name, at: start).map { ($0, start) }
    }.first
  }

  /// The last day in a name, with the time in UTC that may follow it: `2026-08-05T10-15Z`,
  /// `2026-08-05T10:15:07Z` or `20260805T101507Z`.
  private static func moment(in name: [UInt8]) -> Moment? {
    guard let (day, start) = lastDay(in: name) else { return nil }
    let rest = name[start...].dropFirst(isDigit(name[start + 4]) ? 8 : 10)
    guard rest.first == UInt8(ascii: "T"), let end = rest.firstIndex(of: UInt8(ascii: "Z")) else {
      return Moment(day)
    }
    let time: [UInt8] = rest[..<end].dropFirst().filter { !"-:_".utf8.contains($0) }
    guard time.count == 4 || time.count == 6, time.allSatisfy(isDigit) else { return Moment(day) }
    let parts = stride(from: 0, to: time.count, by: 2).map { (place: Int) -> Int in
      let (tens, ones) = (Int(time[place]) - 48, Int(time[place + 1]) - 48)
      return tens * 10 + ones
    }
    return Moment(
      day, hour: parts[0], minute: parts[1], second: parts.count == 3 ? parts[2] : nil,
      offsetMinutes: 0) ?? Moment(day)
  }

  private static func day(in name: [UInt8], at start: Int) -> Day? {
    let isInside = start > 0 && isDigit(name[start - 1])
    if name.count - start >= 10, "-_.".utf8.contains(name[start + 4]),
      name[start + 7] == name[start + 4], !isInside || name[start + 4] == UInt8(ascii: "-")
    {
      var written = Array(name[start..<start + 10])
      (written[4], written[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
      return Day(iso8601: text(written))
    }
    // Eight digits are a day only in this century and with no digit next to them.
    guard name.count - start >= 8, !isInside, name[start...].starts(with: "20".utf8),
      name.count - start == 8 || !isDigit(name[start + 8])
    else { return nil }
    let digits = name[start..<start + 8].map { text([$0]) }.joined()
    let (year, rest) = (digits.prefix(4), digits.dropFirst(4))
    return Day(iso8601: "\(year)-\(rest.prefix(2))-\(rest.dropFirst(2))")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

extension Snapshot {
  /// Dates the prices that have no date of their own.
  mutating func dateQuotes(by file: SourceFile) {
    let date = FileDate(of: file.name, modified: file.modified)
    for index in quotes.indices {
      if quotes[index].observed != nil {
        quotes[index].dating = quotes[index].dating ?? .content
      } else if let date {
        quotes[index].observed = date.moment
        quotes[index].dating = date.dating
      }
    }
  }

  /// Dates the rents that state no day by the file; without a date of its own they are left out.
  mutating func dateRents(by file: SourceFile) {
    guard let first = rents.first(where: { $0.day == .ofFile }) else { return }
    guard let date = FileDate(of: file.name, modified: file.modified) else {
      rents.removeAll { $0.day == .ofFile }
      return note(
        Diagnostic(
          .error, at: first.origin ?? Origin(file: file.name, line: 0),
          "these rents of GPUs state no day",
          remedy: "put the day on which they were fetched into the file's name, such as 2026-10-01")
      )
    }
    for index in rents.indices where rents[index].day == .ofFile {
      rents[index].day = date.moment.day
    }
    guard date.dating == .fileTime else { return }
    note(
      Diagnostic(
        .warning, at: Origin(file: file.name, line: 0),
        "its rents are dated \(date.moment.day), when the file was last written",
        remedy: "put their date into the name of the file, such as \(date.moment.day)"))
  }

  /// A note that prices are dated by the file's modification time only.
  ///
  /// Not part of ``diagnostics``: nothing is wrong with the file.
  public var undated: Diagnostic? {
    guard let quote = quotes.first(where: { $0.dating == .fileTime }),
      let day = quote.observed?.day
    else { return nil }
    return Diagnostic(
      .warning, at: Origin(file: file, line: 0),
      "its prices are dated \(day), when the file was last written",
      remedy: "put their date into the name of the file or its folder, such as \(day)")
  }
}

extension Day {
  /// The day of the file, which is not known before it is read to its end.
  static let ofFile = Day(number: .min)
}
