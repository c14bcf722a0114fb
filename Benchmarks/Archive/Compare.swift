import Foundation
import TestSupport

/// Runs every task in its own process, next to the alternatives that people would use instead.
func compare(replies: Int) throws {
  try inFolder { try compareReplies(replies, folder: $0) }
  try inFolder(compareFeeds)
  try inFolder(compareSteps)
}

/// Runs work in a temporary folder.
private func inFolder(_ work: (_ folder: String) throws -> Void) throws {
  let folder = NSTemporaryDirectory() + "tokentape-bench-archive"
  try? FileManager.default.removeItem(atPath: folder)
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try work(folder)
}

private func compareReplies(_ replies: Int, folder: String) throws {
  let (dump, archive) = (folder + "/replies.ndjson", folder + "/archive.sqlite")
  try writeDump(of: replies, to: dump)
  print(String(format: "%d replies, one a line, %.0f MB", replies, megabytes(of: dump)))
  let load = try task("load", archive, dump)
  let seconds = number("seconds", in: load)
  print(
    String(
      format: "  loaded in %.2f s, %.0f replies a second, at most %.0f MB of memory", seconds,
      Double(replies) / seconds, number("peakMegabytes", in: load)))
  let first = try task("first", archive)
  print(
    String(
      format: "  opened in %.1f ms; first page in %.1f ms, again in %.1f ms; a thread in %.1f ms",
      number("openMs", in: first), number("firstMs", in: first), number("againMs", in: first),
      number("threadMs", in: first)))
  let past = try task("past", archive, "\(madeUpRepliesBegin + replies / 2)")
  print(
    String(
      format: "  the feed of a day in the middle: %.1f ms, again %.1f; 'price' in it: %.1f ms",
      number("firstMs", in: past), number("againMs", in: past), number("searchMs", in: past)))
  let words = ["price", "毛利", "user_1234", "\"input and output\"", "zzzz"]
  let search = try task("search", archive, words)
  for line in search.split(separator: "\n") where line.hasPrefix("search") { print("  \(line)") }
  print(
    String(
      format: "  memory while it searches: at most %.0f MB", number("peakMegabytes", in: search)))
  guard try run("sqlite3", ["--version"], input: "") != nil else {
    print("  sqlite3 is not here; nothing to hold it against")
    return
  }
  try compareSize(of: archive)
  try compareLoad(archive, folder: folder, seconds: seconds)
  try compareSearch(archive, dump: dump, folder: folder)
}

private func writeDump(of replies: Int, to path: String) throws {
  _ = FileManager.default.createFile(atPath: path, contents: nil)
  let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  for first in stride(from: 0, to: replies, by: 50_000) {
    try file.write(contentsOf: Data(madeUpReplies(min(50_000, replies - first), from: first)))
  }
}

/// The size of the file compared with the text in it.
private func compareSize(of archive: String) throws {
  let sums = """
    SELECT (SELECT sum(length(CAST(text AS BLOB))) FROM replies)
      + (SELECT sum(length(CAST(name AS BLOB))) FROM replies JOIN authors ON authors.id = author)
      + (SELECT sum(length(CAST(title || text AS BLOB))) FROM stories);
    """
  let answer = try run("sqlite3", [archive], input: sums)?.output ?? ""
  let text = Double(answer.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 1
  print(
    String(
      format: "  %.0f MB on the disk, %.2f times the text that it holds", megabytes(of: archive),
      megabytes(of: archive) * 1e6 / text))
}

/// Loads the same rows, already prepared, with the sqlite3 shell and the same index.
private func compareLoad(_ archive: String, folder: String, seconds: Double) throws {
  let rows = """
    .mode csv
    .output \(folder)/rows.csv
    SELECT replies.id, replies.story, key, author, at, clock, floor, mark, depth, score, snapshot,
      line, "column", text FROM replies JOIN reply_keys ON reply = replies.id ORDER BY line;
    """
  _ = try run("sqlite3", [archive], input: rows)
  let shell = """
    PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
    CREATE TABLE replies (id INTEGER PRIMARY KEY, story INTEGER, key INTEGER, author INTEGER,
      at INTEGER, clock INTEGER, floor INTEGER, mark INTEGER, depth INTEGER, score INTEGER,
      snapshot INTEGER, line INTEGER, "column" INTEGER, text TEXT);
    CREATE UNIQUE INDEX keys ON replies (story, key);
    .mode csv
    BEGIN;
    .import \(folder)/rows.csv replies
    COMMIT;
    """
  let time = try run("sqlite3", [folder + "/shell.sqlite"], input: shell)?.seconds ?? 0
  print(
    String(
      format: "  the sqlite3 shell takes the rows in, read already, in %.2f s; ours is %.2f times",
      time, seconds / time))
}

/// Searches for the same word with a trigram index and with grep.
private func compareSearch(_ archive: String, dump: String, folder: String) throws {
  let build = """
    ATTACH '\(archive)' AS archive;
    CREATE VIRTUAL TABLE found USING fts5 (text, content='', tokenize='trigram');
    INSERT INTO found (rowid, text) SELECT id, text FROM archive.replies;
    """
  let index = folder + "/fts.sqlite"
  let building = try run("sqlite3", [index], input: build)?.seconds ?? 0
  let count = "SELECT count(*) FROM found WHERE text MATCH 'price';"
  let asking = try run("sqlite3", [index], input: count)?.seconds ?? 0
  print(
    String(
      format: "  FTS5 with trigrams: built in %.1f s, %.0f MB more; counts 'price' in %.0f ms",
      building, megabytes(of: index), asking * 1e3))
  let grep = try run("grep", ["-c", "price", dump], input: "")?.seconds ?? 0
  print(String(format: "  grep -c price: %.0f ms", grep * 1e3))
}

func megabytes(of path: String) -> Double {
  let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int ?? 0
  return Double(size) / 1e6
}

func number(_ name: String, in report: String) -> Double {
  let line = report.split(separator: "\n").first { $0.hasPrefix(name + " ") } ?? ""
  return Double(line.dropFirst(name.count + 1)) ?? 0
}

func task(_ name: String, _ archive: String, _ more: String...) throws -> String {
  try task(name, archive, more)
}

func task(_ name: String, _ archive: String, _ more: [String]) throws -> String {
  try run(CommandLine.arguments[0], ["work", name, archive] + more, input: "")?.output ?? ""
}

/// The output of another program and its running time; nil if it is not installed.
func run(
  _ program: String, _ arguments: [String], input: String
) throws -> (output: String, seconds: Double)? {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments
  let (output, commands) = (Pipe(), Pipe())
  process.standardOutput = output
  process.standardInput = commands
  var text = Data()
  let time = try ContinuousClock().measure {
    try process.run()
    commands.fileHandleForWriting.write(Data(input.utf8))
    try commands.fileHandleForWriting.close()
    text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
  }
  guard process.terminationStatus != 127 else { return nil }
  return (String(decoding: text, as: UTF8.self), time / .seconds(1))
}
