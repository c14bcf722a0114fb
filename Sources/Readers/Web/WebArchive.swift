import CSimdjson
import Market

extension Format {
  /// Pages that a crawler kept (WARC), or their texts (WET).
  static let webArchive = Format(
    name: "warc", recognisedBy: "a first line 'WARC/1.0' or 'WARC/1.1'", reader: .blocks)
}

/// An archive of pages, read record by record; each page is read as a file of its own would be.
struct WebArchive: BlockReader {
  /// The longest record that is read: a page of this size is a film or a table.
  static let mostRecordBytes = 8 << 20

  private let file: SourceFile
  private var rest: [UInt8] = []
  private var linesBefore = 0
  /// The bytes of a record that are still to be passed over.
  private var left = 0
  private var pagesWithoutText = 0
  /// How often the next record had to be searched.
  private var searches = 0

  /// A reader for a file with this head; `nil` if it is none of a crawler.
  init?(_ file: SourceFile) {
    guard file.bytes.starts(with: "WARC/".utf8) else { return nil }
    self.file = SourceFile(
      name: file.name, bytes: [], modified: file.modified, readAt: file.readAt)
    if file.isInArchive { left = .max }
  }

  mutating func read(_ block: [UInt8], isLast: Bool) -> [Snapshot] {
    var snapshot = Snapshot(file: file.name, format: Format.webArchive.name, encoding: "utf-8")
    rest += block
    var start = rest.startIndex
    while start < rest.endIndex {
      if left > 0 {
        let count = min(left, rest.endIndex - start)
        pass(rest[start..<start + count])
        start += count
        left -= count
        continue
      }
      guard let record = WebRecord(rest[start...], isLast: isLast) else {
        let sign = rest[start...].drop { $0 == 0x0A || $0 == 0x0D }.prefix(5)
        let isHead = sign.elementsEqual("WARC/".utf8.prefix(sign.count))
        guard
          !isHead || WebRecord.isWholeHead(rest[start...])
            || rest.endIndex - start > WebRecord.longestHead
        else { break }
        start = passForeign(from: start, &snapshot)
        continue
      }
      if record.length > WebArchive.mostRecordBytes {
        tellTooLong(record, &snapshot)
        left = record.end - start
        continue
      }
      guard record.end <= rest.endIndex || isLast else { break }
      let end = min(record.end, rest.endIndex)
      take(record, rest[record.body..<end], &snapshot)
      pass(rest[start..<end])
      start = end
    }
    if isLast { tellRest(rest[start...], &snapshot) }
    rest = Array(rest[start...])
    snapshot.finish(file)
    return [snapshot]
  }

  /// Passes over what is no record, up to the next one; returns where it begins.
  private mutating func passForeign(from start: Int, _ snapshot: inout Snapshot) -> Int {
    searches += 1
    if searches == 1 {
      snapshot.note(
        Diagnostic(
          .error, at: Origin(file: file.name, line: linesBefore + 1),
          "what stands here is no record",
          remedy: "download the file again; what follows is read from the next record on"))
    }
    guard searches <= mostSearches else {
      snapshot.note(
        Diagnostic(
          .error, at: Origin(file: file.name, line: linesBefore + 1),
          "what stands here is no record, as in \(mostSearches) places before",
          remedy: "download the file again; what follows is not read"))
      left = .max
      return start
    }
    let sign = Array("\nWARC/".utf8)
    // A sign that the end of the block cuts may go on in the next.
    var next = max(start, rest.endIndex - sign.count)
    rest.withUnsafeBufferPointer { bytes in
      var place = start
      while place < bytes.count - sign.count {
        if bytes[place] == 0x0A, bytes[place..<place + sign.count].elementsEqual(sign) {
          next = place
          return
        }
        place += 1
      }
    }
    next = max(next, start + 1)
    pass(rest[start..<next])
    return next
  }

  private mutating func pass(_ bytes: ArraySlice<UInt8>) {
    linesBefore += bytes.withUnsafeBufferPointer { json_count_lines($0.baseAddress, $0.count) }
  }

  /// Reads the page or the text of a record.
  private mutating func take(
    _ record: WebRecord, _ body: ArraySlice<UInt8>, _ snapshot: inout Snapshot
  ) {
    guard let content = record.content(body) else { return }
    let lines = linesBefore + record.lines(before: content.startIndex, in: rest)
    var inner = SourceFile(
      name: file.name, bytes: Array(content), modified: nil, readAt: file.readAt)
    inner.isInArchive = true
    var page = Readers.read(inner)
    guard page.holdsSomething else {
      pagesWithoutText += 1
      return
    }
    for index in page.threads.indices {
      page.threads[index].complete(
        with: record, linesBefore: lines, isOnly: page.threads.count == 1)
    }
    page.move(by: lines)
    snapshot.threads += page.threads
    for quote in page.quotes { snapshot.add(quote) }
    snapshot.scores += page.scores
    for diagnostic in page.diagnostics where diagnostic.severity != .note {
      snapshot.note(diagnostic)
    }
  }

  private func tellTooLong(_ record: WebRecord, _ snapshot: inout Snapshot) {
    snapshot.note(
      Diagnostic(
        .warning, at: Origin(file: file.name, line: linesBefore + 1),
        "the record is longer than \(WebArchive.mostRecordBytes >> 20) MB",
        remedy: "it is left out; a page of this size holds no article"))
  }

  /// Tells at the end what gave no story, and whether the last record is cut.
  private func tellRest(_ rest: ArraySlice<UInt8>, _ snapshot: inout Snapshot) {
    if rest.contains(where: { $0 > 0x20 }) || left > 0 {
      snapshot.note(
        Diagnostic(
          .error, at: Origin(file: file.name, line: linesBefore + 1),
          "the last record breaks off", remedy: "download the file again; what precedes it was read"
        ))
    }
    if pagesWithoutText > 0 {
      let pages =
        pagesWithoutText == 1
        ? "1 page without an article is" : "\(pagesWithoutText) pages without an article are"
      snapshot.note(
        Diagnostic(
          .note, at: Origin(file: file.name, line: 0),
          "\(pages) passed over, such as front pages and forms", remedy: "nothing need be done"))
    }
  }
}

/// The most times that the next record is searched: each may have to look through a long head.
private let mostSearches = 1_000

extension Snapshot {
  fileprivate var holdsSomething: Bool { !threads.isEmpty || !quotes.isEmpty || !scores.isEmpty }

  /// Moves all but the stories to where the page stands in the archive.
  fileprivate mutating func move(by lines: Int) {
    for index in quotes.indices { quotes[index].origin = quotes[index].origin.moved(by: lines) }
    for index in scores.indices { scores[index].origin = scores[index].origin.moved(by: lines) }
    diagnostics = diagnostics.map { diagnostic in
      Diagnostic(
        diagnostic.severity, at: diagnostic.origin.moved(by: lines), diagnostic.message,
        remedy: diagnostic.remedy)
    }
  }
}

extension Thread {
  /// Adds what the crawler noted, and moves the origins to where the page stands in the archive.
  fileprivate mutating func complete(with record: WebRecord, linesBefore: Int, isOnly: Bool) {
    if isOnly {
      story.url = story.url ?? record.address
      story.source = story.source ?? record.host
    }
    story.origin = story.origin.moved(by: linesBefore)
    for index in replies.indices {
      replies[index].origin = replies[index].origin.moved(by: linesBefore)
    }
  }
}

extension Origin {
  fileprivate func moved(by lines: Int) -> Origin {
    Origin(file: file, line: line + lines, column: column)
  }
}
