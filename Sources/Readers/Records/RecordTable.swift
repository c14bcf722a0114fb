import CSimdjson
import Cores
import Market
import Prose

/// A table of records of any form, read block by block: its first line names what the columns hold.
///
/// Unlike in a table of prices, a field in quotation marks may hold line ends.
struct RecordTable: BlockReader {
  /// The longest row that is read; beyond it a quotation mark was likely never closed.
  static let mostRowBytes = 4 << 20

  /// Fewer rows than this are not worth another thread.
  private static let leastRows = 500

  private let file: SourceFile
  private let encoding: Encoding
  private let separator: UInt8
  private let columns: RecordColumns
  /// What turns the file into UTF-8 if it is in UTF-16.
  private var wide: UTF16Blocks?
  private var rest: [UInt8] = []
  private var linesBefore = 0
  private var isTold = false
  /// The number of lines down to the names of the columns.
  private let headLines: Int
  private var dates = SlashDates()

  /// A reader for a file with this head; `nil` if it is no table of stories or replies.
  init?(_ file: SourceFile) {
    wide = UTF16Blocks(file.bytes)
    var narrow = wide
    let head = narrow?.utf8(of: file.bytes, isLast: false) ?? file.bytes
    let bytes = RecordTable.withoutSeparatorLine(RecordTable.withoutMark(head))
    guard let end = bytes.firstIndex(of: 0x0A), bytes[..<end].count < longestNames else {
      return nil
    }
    // The names may be in ASCII while the rows are not.
    let lines = bytes.lastIndex(of: 0x0A).map { bytes[...$0] } ?? bytes
    encoding = String(validating: lines, as: UTF8.self) == nil ? Encoding(of: lines) : .utf8
    let encoding = encoding
    let names = String(decoding: encoding.decode(bytes[..<end]).utf8, as: UTF8.self)
    guard let separator = RecordTable.separator(in: names) else { return nil }
    self.separator = separator
    let titles = RecordTable.fields(of: bytes[..<end], separator).map {
      String(decoding: encoding.decode($0[...]).utf8, as: UTF8.self).trimmed
    }
    columns = RecordColumns(titles, inFile: file.name, file.ownForm(ofColumns: titles))
    guard columns.areOfStories else { return nil }
    headLines = RecordTable.withoutMark(head).count > bytes.count ? 2 : 1
    // A second row with other columns shows that the first line is no head.
    let rows = RecordTable.rows(in: bytes)
    guard let second = rows.rows.dropFirst().first,
      RecordTable.fields(of: second, separator).count == columns.names.count
    else { return nil }
    self.file = SourceFile(
      name: file.name, bytes: [], modified: file.modified, readAt: file.readAt)
  }

  mutating func read(_ block: [UInt8], isLast: Bool) -> [Snapshot] {
    let name = wide == nil ? encoding.name : "utf-16"
    var snapshot = Snapshot(
      file: file.name, format: columns.table?.name ?? Format.records.name, encoding: name)
    let block = wide?.utf8(of: block, isLast: isLast) ?? block
    let isFirst = linesBefore == 0 && rest.isEmpty
    let bytes = rest + (isFirst ? RecordTable.withoutMark(block) : block[...])
    let (rows, end) = RecordTable.rows(in: bytes[...], isLast: isLast)
    let numbered = rows.map { row in
      defer {
        linesBefore += row.withUnsafeBufferPointer { json_count_lines($0.baseAddress, $0.count) }
      }
      return (row: row, line: linesBefore + 1)
    }
    var shares = shares(of: numbered, &snapshot)
    rest = Array(bytes[end...])
    if rest.count > RecordTable.mostRowBytes { skipOpenRow(&snapshot) }
    date(&shares, telling: &snapshot)
    if !isTold, let records = shares.first, !records.isEmpty {
      isTold = true
      if !columns.areStated, columns.table == nil { snapshot.tell(columns.mapping(records)) }
    }
    if shares.count > 1, columns.areOfPosts { return posts(shares, after: snapshot) }
    add(shares.flatMap(\.self), to: &snapshot)
    snapshot.finish(file)
    return [snapshot]
  }

  /// The posts of each share in a snapshot of its own, made on all cores; the first one goes on with
  /// what was told before.
  private func posts(_ shares: [[RecordRow]], after told: Snapshot) -> [Snapshot] {
    onAllCores(shares.count, least: 2) { part in
      part.map { place in
        var snapshot =
          place == 0
          ? told : Snapshot(file: told.file, format: told.format, encoding: told.encoding)
        snapshot.add(shares[place])
        snapshot.finish(file)
        return snapshot
      }
    }
  }

  /// Reads rows, in one share per core.
  private func shares(
    of rows: [(row: ArraySlice<UInt8>, line: Int)], _ snapshot: inout Snapshot
  ) -> [[RecordRow]] {
    let shares = onAllCores(rows.count, least: RecordTable.leastRows) { part in
      var told = Snapshot(file: file.name)
      var records: [RecordRow] = []
      for (row, line) in rows[part]
      where line > headLines && row.contains(where: { $0 > 0x20 }) {
        if let record = record(row, line: line, &told) {
          records.append(record)
        } else if let newline = row.dropLast().firstIndex(of: 0x0A) {
          records += readLines(of: row[(newline + 1)...], from: line + 1, &told)
        }
      }
      return [(records: records, told: told)]
    }
    for share in shares {
      snapshot.unreadBytes += share.told.unreadBytes
      for diagnostic in share.told.diagnostics { snapshot.note(diagnostic) }
    }
    return shares.map(\.records)
  }

  /// Reads the lines that a quotation mark which is never closed has taken for one field.
  private func readLines(
    of row: ArraySlice<UInt8>, from line: Int, _ snapshot: inout Snapshot
  ) -> [RecordRow] {
    row.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap {
      index, bytes in
      guard bytes.count(where: { $0 == quotationMark }) % 2 == 0,
        RecordTable.fields(of: bytes, separator).count == columns.names.count
      else { return nil }
      return record(bytes, line: line + index, &snapshot)
    }
  }

  /// Settles the order of dates, and tells of those that stay unread.
  private mutating func date(_ shares: inout [[RecordRow]], telling snapshot: inout Snapshot) {
    for record in shares.joined() {
      if let written = record.writtenTime { dates.learn(from: written) }
    }
    for share in shares.indices {
      for place in shares[share].indices where shares[share][place].time == nil {
        shares[share][place].readTime(by: dates)
        let record = shares[share][place]
        if record.time == nil, let written = record.writtenTime {
          snapshot.note(noDate: written, at: record.origin)
        }
      }
    }
  }

  private func add(_ records: [RecordRow], to snapshot: inout Snapshot) {
    if let table = columns.table, table.isChat, let first = records.first {
      let messages = records.map { $0.reply(depth: 0) }
      snapshot.tellNotices(messages.filter { table.isNotice($0.text) }.map(\.origin))
      snapshot.add(
        messages.filter { !table.isNotice($0.text) }.oldestFirst,
        chat: nameOfChat(inFile: file.name),
        source: table.source ?? "", origin: first.origin)
    } else {
      snapshot.add(records.filter { !$0.isAnswer })
      addAnswers(records.filter(\.isAnswer), to: &snapshot)
    }
  }

  /// Adds comments under the posts that they name, which the table does not hold.
  private func addAnswers(_ records: [RecordRow], to snapshot: inout Snapshot) {
    let ids = records.enumerated().map { index, record in record.id ?? "#\(index)" }
    for tree in arranged(ids: ids, parents: records.map(\.parent)) {
      let story = records[tree.root].absentPost
      snapshot.add(records[tree.root].reply(depth: 0), under: story)
      for answer in tree.answers {
        snapshot.add(records[answer.index].reply(depth: answer.depth + 1), under: story)
      }
    }
  }

  private func record(
    _ row: ArraySlice<UInt8>, line: Int, _ snapshot: inout Snapshot
  ) -> RecordRow? {
    let texts = texts(of: row, &snapshot)
    let origin = Origin(file: file.name, line: line)
    guard texts.count == columns.names.count else {
      snapshot.note(
        Diagnostic(
          .error, at: origin, "\(texts.count) fields under \(columns.names.count) columns",
          remedy: "put texts with the separator in double quotes; the row is left out"))
      return nil
    }
    let row = RecordRow(texts, columns, origin: origin)
    return row.title == nil && row.text.isEmpty ? nil : row
  }

  /// The fields of a row as texts, without blanks around them.
  private func texts(of row: ArraySlice<UInt8>, _ snapshot: inout Snapshot) -> [String] {
    row.withUnsafeBufferPointer { bytes in
      RecordTable.spans(of: bytes, separator).map { span in
        let field = UnsafeBufferPointer(rebasing: bytes[span])
        guard field.holds(quotationMark) else { return text(of: field, &snapshot) }
        return RecordTable.unquoted(field).withUnsafeBufferPointer { text(of: $0, &snapshot) }
      }
    }
  }

  private func text(
    of field: UnsafeBufferPointer<UInt8>, _ snapshot: inout Snapshot
  ) -> String {
    if let text = String(validating: field, as: UTF8.self) {
      // Most fields begin and end in a letter or a digit.
      let isTight = [field.first, field.last].allSatisfy { 0x21...0x7E ~= $0 ?? 0 }
      return isTight ? text : text.trimmed
    }
    let decoding = encoding.decode(Array(field)[...])
    snapshot.unreadBytes += decoding.unreadBytes
    return String(decoding: decoding.utf8, as: UTF8.self).trimmed
  }

  /// Leaves out a row whose quotation mark is never closed, and goes on with the line after it.
  private mutating func skipOpenRow(_ snapshot: inout Snapshot) {
    snapshot.note(
      Diagnostic(
        .error, at: Origin(file: file.name, line: linesBefore + 1),
        "the row is longer than \(RecordTable.mostRowBytes >> 20) MB",
        remedy: "look for a quotation mark that is not closed; the row is left out"))
    let next = rest.firstIndex(of: 0x0A).map { $0 + 1 } ?? rest.endIndex
    linesBefore += next < rest.endIndex ? 1 : 0
    rest = Array(rest[next...])
  }
}

extension RecordTable {
  private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  }

  /// The bytes below the line `sep=;` that Excel takes for the separator.
  private static func withoutSeparatorLine(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.starts(with: "sep=".utf8), let end = bytes.prefix(16).firstIndex(of: 0x0A) else {
      return bytes
    }
    return bytes[(end + 1)...]
  }

  private static func separator(in names: String) -> UInt8? {
    let counts = [",", ";", "\t", "|"].map { sign in (sign, names.count { String($0) == sign }) }
    guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
    return best.0.utf8.first
  }

  /// The rows of a block, and where the first incomplete one begins.
  private static func rows(
    in bytes: ArraySlice<UInt8>, isLast: Bool = false
  ) -> (rows: [ArraySlice<UInt8>], end: Int) {
    var rows: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    bytes.withUnsafeBufferPointer { buffer in
      var isQuoted = false
      for (place, byte) in buffer.enumerated() {
        if byte == quotationMark {
          isQuoted.toggle()
        } else if byte == 0x0A, !isQuoted {
          let end = bytes.startIndex + place + 1
          rows.append(bytes[start..<end])
          start = end
        }
      }
    }
    if isLast, start < bytes.endIndex {
      rows.append(bytes[start...])
      start = bytes.endIndex
    }
    return (rows, start)
  }

  /// The fields of a row, without quotation marks and line ends.
  private static func fields(of row: ArraySlice<UInt8>, _ separator: UInt8) -> [[UInt8]] {
    row.withUnsafeBufferPointer { bytes in
      spans(of: bytes, separator).map { unquoted(UnsafeBufferPointer(rebasing: bytes[$0])) }
    }
  }

  /// Where the fields of a row stand, with their quotation marks.
  private static func spans(
    of row: UnsafeBufferPointer<UInt8>, _ separator: UInt8
  ) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var (end, start, isQuoted) = (row.count, 0, false)
    while end > 0, row[end - 1] == 0x0A || row[end - 1] == 0x0D { end -= 1 }
    for place in 0..<end {
      if row[place] == quotationMark {
        isQuoted.toggle()
      } else if row[place] == separator, !isQuoted {
        spans.append(start..<place)
        start = place + 1
      }
    }
    return spans + [start..<end]
  }

  /// A field without its quotation marks; of two within a quoted part one stays.
  private static func unquoted(_ field: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard field.holds(quotationMark) else { return Array(field) }
    var text: [UInt8] = []
    text.reserveCapacity(field.count)
    var isQuoted = false
    var place = 0
    while place < field.count {
      if field[place] != quotationMark {
        text.append(field[place])
      } else if isQuoted, place + 1 < field.count, field[place + 1] == quotationMark {
        text.append(quotationMark)
        place += 1
      } else {
        isQuoted.toggle()
      }
      place += 1
    }
    return text
  }
}

private let quotationMark = UInt8(ascii: "\"")

/// The longest first line, in bytes.
private let longestNames = 1 << 14
