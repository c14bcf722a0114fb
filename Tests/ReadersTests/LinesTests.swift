import Foundation
import Market
import TestSupport
import Testing

@testable import Readers

private func line(_ number: Int, text: String = "yes") -> String {
  "{\"author\":\"a\(number)\",\"body\":\"\(text)\",\"created_utc\":\(1_738_000_000 + number),\"link_id\":\"t3_x\","
    + "\"parent_id\":\"t3_x\",\"subreddit\":\"stocks\",\"score\":\(number)}"
}

/// The snapshots from bytes that arrive in blocks of a given size.
private func batches(_ bytes: [UInt8], blocks size: Int) -> [Snapshot] {
  var rest = bytes[...]
  var batches: [Snapshot] = []
  read(named: "dump.ndjson") {
    defer { rest = rest.dropFirst(size) }
    return rest.isEmpty ? nil : Array(rest.prefix(size))
  } deliver: {
    batches.append($0)
  }
  return batches
}

struct LinesTests {
  @Test(
    "a dump of replies is read line by line, at any block size", arguments: [1, 7, 100, 9_999])
  func blocks(size: Int) {
    let text = (1...900).map { line($0) + "\n" }.joined() + line(901, text: "a \\\"b\\\" &lt;c&gt;")
    let batches = batches(Array(text.utf8), blocks: size)
    let replies = batches.flatMap(\.threads).flatMap(\.replies)
    #expect(replies.map(\.author) == (1...901).map { "a\($0)" })
    #expect(replies.map(\.origin.line) == Array(1...901))
    #expect(replies.allSatisfy { $0.origin.column == 1 && $0.depth == 0 })
    #expect(replies.last?.text == "a \"b\" <c>" && replies.last?.score == 901)
    #expect(batches.flatMap(\.diagnostics) == [])
    #expect(batches.map(\.bytes).reduce(0, +) == text.utf8.count)
    #expect(batches.allSatisfy { $0.format == "pushshift" })
    #expect(batches.count > 1 || text.utf8.count < 1 << 16 || size > 1 << 16 || size == 1)
  }

  @Test("a bad line costs only itself, and has its place")
  func badLines() {
    let example = Case(
      testDescription: "",
      source: line(1) + "\n" + line(2) + "\n{\"author\": «1»}\n" + line(3) + "\n\n{\"a\": \"b\n"
        + line(4)
        + " «3»x\n" + line(5) + "\n«4»no\n" + line(6) + "\n{\"author\":\"u\n")
    let marked = Marked(example.source)
    let snapshot = read(SourceFile(name: "a", bytes: Array(marked.text.utf8)))
    #expect(
      snapshot.threads.flatMap(\.replies).map(\.author) == ["a1", "a2", "a3", "a5", "a6"])
    let wants =
      "is not valid JSON here; "
      + "look for a missing or extra comma, colon, bracket or quote here"
    let ends =
      "error: the file ends before its brackets are closed; save it again as a whole; what "
      + "is there was read"
    #expect(
      snapshot.diagnostics.map(\.description) == [
        marked.line("1: error: '}' \(wants)", file: "a"), "a:6:9: \(ends)",
        marked.line(
          "3: error: 'x' follows the end of the JSON value; keep one value per file", file: "a"),
        marked.line("4: error: 'no' \(wants)", file: "a"), "a:11:13: \(ends)",
      ])
  }

  @Test("bytes that are not UTF-8 are replaced, and nothing else changes")
  func badBytes() {
    var bytes = Array((line(1) + "\n" + line(2, text: "né") + "\n").utf8)
    bytes[bytes.lastIndex(of: 0xC3) ?? 0] = 0xFF
    let replies = read(SourceFile(name: "a", bytes: bytes)).threads.flatMap(\.replies)
    #expect(replies.map(\.text) == ["yes", "n??"])
  }

  @Test("an overlong line is left out, and those after it are read")
  func longLine() {
    let long = line(2, text: String(repeating: "x", count: 3 << 20))
    let text = line(1) + "\n" + line(1) + "\n" + long + "\n" + line(3) + "\n"
    let bytes = Array(text.utf8)
    guard
      var lines = JSONLines(
        SourceFile(name: "a", bytes: bytes), mostLineBytes: 1 << 20)
    else {
      Issue.record("the file is not taken for one of lines")
      return
    }
    let size = 1 << 19
    let batches = stride(from: 0, to: bytes.count, by: size).flatMap { start in
      let end = min(start + size, bytes.count)
      return lines.read(Array(bytes[start..<end]), isLast: end == bytes.count)
    }
    #expect(batches.flatMap(\.threads).flatMap(\.replies).map(\.origin.line) == [1, 2, 4])
    #expect(
      batches.flatMap(\.diagnostics).map(\.description) == [
        "a:3: error: the line is longer than 1 MB; write one object per line; it is left out"
      ])
  }

  @Test("an overlong first line is left out as well, and those after it are read")
  func longFirstLine() {
    let long = String(repeating: "x", count: JSONLines.mostLineBytes)
    let parts = batches(Array((line(1, text: long) + "\n" + line(2) + "\n").utf8), blocks: 4 << 20)
    #expect(parts.flatMap(\.threads).flatMap(\.replies).count == 1)
    #expect(
      parts.flatMap(\.diagnostics).map(\.description) == [
        "dump.ndjson:1: error: the line is longer than 16 MB; "
          + "write one object per line; it is left out"
      ])
  }

  @Test("lines of any format are read, such as our own")
  func ownLines() {
    let text = """
      {"tokentape": 1, "listings": [{"id": "a/b", "perMillion": {"input": "1"}}]}
      {"tokentape": 1, "listings": [{"id": "a/c", "perMillion": {"input": "2"}}]}

      """
    let snapshot = snapshot(text, file: "2025-01-26.ndjson")
    #expect(snapshot.format == "tokentape" && snapshot.diagnostics == [])
    #expect(
      snapshot.quotes.map(\.origin.description) == [
        "2025-01-26.ndjson:1:31", "2025-01-26.ndjson:2:31",
      ])
    #expect(snapshot.quotes.allSatisfy { $0.observed?.day.description == "2025-01-26" })
  }
}

/// Pipes bytes through a program; nil if it is not installed.
private func output(of program: String, _ arguments: [String], _ input: [UInt8]) throws -> [UInt8]?
{
  let scratch = try Scratch()
  let path = scratch.path + "/in"
  try Data(input).write(to: URL(fileURLWithPath: path))
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments + ["-c", path]
  let pipe = Pipe()
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  try process.run()
  let data = pipe.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return process.terminationStatus == 0 ? Array(data) : nil
}

struct PackedTests {
  @Test("compressed files of any format are read like their content", arguments: ["gzip", "zstd"])
  func packed(program: String) throws {
    let plain = try sourceFile("Tests/ReadersTests/Prices/litellm.json")
    guard let packed = try output(of: program, program == "zstd" ? ["-q"] : [], plain.bytes) else {
      return
    }
    var expected = read(plain)
    expected.bytes = packed.count
    #expect(read(SourceFile(name: plain.name, bytes: packed)) == expected)
    let twice = read(SourceFile(name: "a", bytes: packed.dropLast(0) + packed))
    #expect(twice.diagnostics.map(\.message).contains { $0.contains("follows the end") })
    for count in [1, 5, 64] {
      var rest = packed[...]
      var snapshots: [Snapshot] = []
      read(named: plain.name) {
        defer { rest = rest.dropFirst(count) }
        return rest.isEmpty ? nil : Array(rest.prefix(count))
      } deliver: {
        snapshots.append($0)
      }
      #expect(snapshots == [expected])
    }
  }

  @Test(
    "a truncated or damaged compressed file is read as far as it goes",
    arguments: ["gzip", "zstd"])
  func broken(program: String) throws {
    let text = (1...20_000).map { line($0, text: "\($0 &* 2_654_435_761 % 99_991)") + "\n" }
      .joined()
    guard let packed = try output(of: program, program == "zstd" ? ["-q"] : [], Array(text.utf8))
    else { return }
    let short = read(SourceFile(name: "a", bytes: Array(packed.prefix(packed.count * 9 / 10))))
    #expect(short.diagnostics.map(\.message).contains("the packed data is truncated"))
    #expect(short.threads.flatMap(\.replies).count > 5_000)
    var damaged = packed
    for place in packed.count / 2..<packed.count / 2 + 64 { damaged[place] = 0xA5 }
    let snapshot = read(SourceFile(name: "a", bytes: damaged))
    #expect(snapshot.diagnostics.contains { $0.severity == .error })
  }

  @Test("a compressed file of a whole document has the limit of a plain one")
  func packedTooLarge() throws {
    let document = Array("[{\"a\": \"".utf8) + [UInt8](repeating: 0x31, count: SourceFile.mostBytes)
    guard let packed = try output(of: "zstd", ["-q"], document) else { return }
    let snapshot = Readers.read(SourceFile(name: "a.zst", bytes: packed))
    #expect(
      snapshot.diagnostics.map(\.description) == [
        "a.zst: error: it unpacks to more than the 96 MB that are read; write one object per line, "
          + "or split it"
      ])
  }

  @Test("a decompression bomb stops at the limit, with a diagnostic", arguments: ["gzip", "zstd"])
  func bomb(program: String) throws {
    let zeros = [UInt8](repeating: 0x20, count: 40 << 20)
    guard let packed = try output(of: program, program == "zstd" ? ["-q"] : [], zeros) else {
      return
    }
    let unpacker = Unpacker(name: "a", limit: 8 << 20)
    var rest: [UInt8]? = packed
    var made = 0
    func next() throws(Diagnostic) -> [UInt8]? {
      defer { rest = nil }
      return rest
    }
    #expect(
      throws: Diagnostic(
        .error, at: Origin(file: "a", line: 0), "it unpacks to more than 8 MB",
        remedy: "unpack it and split what is in it")
    ) {
      while let block = try unpacker.next(from: next) { made += block.count }
    }
    #expect(made == 8 << 20)
  }
}
