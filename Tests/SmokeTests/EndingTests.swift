import TestSupport
import Testing

/// How commands end when something outside of them is wrong.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct EndingTests {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try folder.write(prices(of: "opal"), to: "prices.json")
  }

  /// Runs a shell line in which `$0` is the program and `$1` the folder.
  private func shell(_ line: String) throws -> Program.Result {
    try Program.run(command: ["sh", "-c", line, Program.path, folder.path])
  }

  @Test(arguments: ["", "load \"$1/prices.json\"", "archive facts"])
  func `a low limit on open files is reported`(command: String) throws {
    _ = try Program.run([
      "load", folder.path + "/prices.json", "--archive", folder.path + "/a.sqlite",
    ])
    let result = try shell("ulimit -n 8; exec \"$0\" \(command) --archive \"$1/a.sqlite\"")
    #expect(result.status == 2)
    #expect(
      result.errors.hasSuffix(
        "error: only 8 files may be open at once; raise the limit with ulimit -n 64\n"))
    let raised = try shell("ulimit -S -n 8; exec \"$0\" \(command) --archive \"$1/a.sqlite\"")
    #expect(raised.status == 0, "\(raised.errors)")
  }

  @Test func `a pipe is not an archive`() throws {
    let result = try shell(
      "mkfifo \"$1/pipe\"; exec \"$0\" load \"$1/prices.json\" --archive \"$1/pipe\"")
    #expect(result.status == 2)
    #expect(
      result.errors
        == "\(folder.path)/pipe: error: a pipe or a device, not an archive; name a file with --archive\n"
    )
  }

  @Test(arguments: ["prices --against o1", "quality", "margin", "archive check", "archive compact"])
  func `a path can't control the terminal, and what can't run exits with 2`(command: String)
    throws
  {
    let name = "$(printf 'a\\033]0;x\\007.sqlite')"
    // The last third of its pages is overwritten.
    let result = try shell(
      "archive=\"$1/\(name)\"; \"$0\" load '\(Project.root)/samples/prices' --archive \"$archive\""
        + " >/dev/null 2>&1; pages=$(($(wc -c <\"$archive\") / 4096)); kept=$((pages * 2 / 3));"
        + " head -c $(((pages - kept) * 4096)) /dev/zero | tr '\\0' x"
        + " | dd of=\"$archive\" bs=4096 seek=$kept conv=notrunc 2>/dev/null;"
        + " exec \"$0\" \(command) --archive \"$archive\"")
    #expect(result.status == 2, "\(result.errors)")
    #expect(!(result.output + result.errors).contains { "\u{1B}\u{7}".contains($0) })
    #expect(result.errors.hasPrefix(folder.path + "/a␛]0;x␇.sqlite: error: "), "\(result.errors)")
  }

  @Test(arguments: ["archive.sqlite", "archive.db", "archive"])
  func `a failed store exits with 2, whatever the archive's name`(name: String) throws {
    let words = (0..<40_000).map {
      #"{"id": "c\#($0)", "link_id": "t3_a", "author": "u", "body": "\#($0)", "created_utc": 1735689600, "subreddit": "t"}"#
    }
    try folder.write(words.joined(separator: "\n"), to: "dump.ndjson")
    let result = try shell(
      "trap '' XFSZ; ulimit -f 3072; exec \"$0\" load \"$1/dump.ndjson\" --archive \"$1/\(name)\"")
    #expect(result.status == 2 && result.output.hasPrefix("0 files"), "\(result)")
  }

  @Test func `loading goes on if nobody reads the messages`() throws {
    folder.makeFolder("news")
    try folder.write("{\"wrong\": 1}", to: "news/wrong.json")
    try folder.write(prices(of: "opal"), to: "news/prices.json")
    let result = try shell("exec \"$0\" load \"$1/news\" --archive \"$1/archive.sqlite\" 2>&-")
    #expect(result.status == 1 && result.output.hasPrefix("2 files, 1 items"), "\(result)")
    let kept = try shell(
      "exec \"$0\" prices --against opal --archive \"$1/archive.sqlite\" 0<&- 2>&-")
    #expect(kept.status == 0 && kept.output.contains("northwind/opal"))
  }

  static let lost: [(line: String, status: Int32)] = [
    ("trap '' PIPE; { sleep 0.2; \"$0\" formats; echo $? >\"$1/status\"; } | true", 2),
    ("{ sleep 0.2; \"$0\" formats; echo $? >\"$1/status\"; } | true", 141),
    ("\"$0\" formats >/dev/full; echo $? >\"$1/status\"", 2),
    ("\"$0\" --help >/dev/full; echo $? >\"$1/status\"", 2),
    ("\"$0\" formats >&-; echo $? >\"$1/status\"", 2),
  ]

  @Test(arguments: lost)
  func `lost output is a failure`(line: String, status: Int32) throws {
    let result = try shell(line)
    #expect(folder.text(of: "status") == "\(status)\n")
    if status == 2 {
      #expect(result.errors.hasPrefix("standard output: error: cannot be written: "))
    }
  }
}
