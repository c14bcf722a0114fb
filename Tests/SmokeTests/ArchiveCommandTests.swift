import Foundation
import TestSupport
import Testing

/// Files are stored once in the archive, and come out unchanged.
@Suite(.enabled(if: Program.isBuilt, "tokentape is not built"))
struct ArchiveCommandTests {
  private let home: Scratch
  private let archive: [String]
  private let samples = Project.root + "/samples"

  init() throws {
    home = try Scratch()
    archive = ["--archive", home.path + "/archive.sqlite"]
  }

  @Test func `loaded files can be queried without naming them again`() throws {
    let first = try object(["load", samples, "--json"])
    #expect((first["files"] as? Int ?? 0) > 15 && first["known"] as? Int == 0)
    let again = try object(["load", samples, "--json"])
    #expect(again["known"] as? Int == again["files"] as? Int && again["items"] as? Int == 0)
    let named = try Program.run(["prices", "--against", "o1", "--json", "--from", samples])
    let asked = try Program.run(["prices", "--against", "o1", "--json"] + archive)
    #expect(named.output == asked.output)
    let scores = ["quality", "--benchmark", "AIME 2024", "--json"]
    let namedScores = try Program.run(scores + ["--from", samples])
    let askedScores = try Program.run(scores + archive)
    #expect(namedScores.status == 0 && namedScores.output == askedScores.output)
    let found = try object(["feed", "--search", "!omsætning 定价 lang:zh", "--json"])
    #expect((found["stories"] as? [Any])?.count == 1)
    let facts = try object(["archive", "--json"])
    #expect(facts["replies"] as? Int == 27 && facts["snapshots"] as? Int == first["files"] as? Int)
  }

  @Test func `a load counts the files with problems, not the problems`() throws {
    let gone = home.path + "/gone"
    let command = ["load", gone, gone, samples + "/rates"] + archive
    let result = try Program.run(command)
    #expect(result.status == 2 && result.output.hasSuffix("; problems in 1\n"), "\(result)")
  }

  @Test func `an export that is loaded again gives the same answers`() throws {
    _ = try Program.run(["load", samples] + archive)
    #expect(try Program.run(["archive", "export", home.path + "/out"] + archive).status == 0)
    let copy = ["--archive", home.path + "/copy.sqlite"]
    _ = try Program.run(["load", home.path + "/out"] + copy)
    for query in [["prices", "--against", "o1"], ["feed"], ["margin"], ["quality"]] {
      let before = try Program.run(query + ["--json"] + archive).output
      let after = try Program.run(query + ["--json"] + copy).output
      #expect(withoutOrigins(before) == withoutOrigins(after), "\(query)")
    }
    let twice = try Program.run(["archive", "export", home.path + "/out"] + archive)
    #expect(twice.status == 2 && twice.errors.contains("name an empty folder"))
  }

  @Test func `a scenario is kept under its name and comes back`() throws {
    _ = try Program.run(["load", samples] + archive)
    let day = ["margin", "deepseek-2025-02-27"] + archive
    let kept = try Program.run(day + ["--what-if", "rent of today: gpu-hour=3.79", "--keep"])
    #expect(kept.status == 0)
    let again = try Program.run(day + ["--scenario", "rent of today", "--markdown"])
    #expect(
      again.output.contains("as published | rent of today") && again.output.contains("240.62 %"))
    let missing = try Program.run(day + ["--scenario", "rent of toda"])
    #expect(missing.status == 2 && missing.errors.contains("did you mean 'rent of today'?"))
    let files = try Program.run(
      ["margin", "--from", samples, "--what-if", "rent: gpu-hour=3", "--keep"])
    #expect(files.status == 2 && files.errors.contains("leave out --from"))
  }

  @Test func `a file is forgotten, the archive compacted, and no error found`() throws {
    _ = try Program.run(["load", samples + "/news"] + archive)
    #expect(try object(["archive", "--json"])["stories"] as? Int == 4)
    #expect(try Program.run(["archive", "forget", "1"] + archive).status == 0)
    #expect(try Program.run(["archive", "compact"] + archive).status == 0)
    #expect(try object(["archive", "--json"])["stories"] as? Int == 3)
    #expect(try Program.run(["archive", "check"] + archive).status == 0)
    let gone = try Program.run(["archive", "forget", "99"] + archive)
    #expect(gone.status == 2 && gone.errors.contains("there is no snapshot 99"))
  }

  @Test func `standard input is stored as well, and once`() throws {
    let list = #"{"tokentape": 1, "listings": [{"id": "p/m", "perMillion": {"input": 1}}]}"#
    for known in [0, 1] {
      let loaded = try Program.run(["load", "-", "--json"] + archive, input: list)
      #expect(loaded.output.contains("\"known\":\(known)"), "\(loaded)")
    }
    #expect(try object(["archive", "--json"])["quotes"] as? Int == 1)
  }

  @Test func `what could not be stored is not counted`() throws {
    let lines = (0..<40_000).map { number in
      #"{"id": "c\#(number)", "link_id": "t3_a", "author": "u", "body": "no room for \#(number)", "#
        + #""created_utc": 1735689600, "subreddit": "t"}"#
    }
    try home.write(lines.joined(separator: "\n"), to: "dump.ndjson")
    // A file may not grow beyond a megabyte, as on a full disk.
    let limited = "trap '' XFSZ; ulimit -f 2048; exec \"$0\" \"$@\""
    let result = try Program.run(
      command: ["sh", "-c", limited, Program.path, "load", home.path + "/dump.ndjson"] + archive)
    #expect(result.status == 2 && result.output.hasPrefix("0 files, 0 items"))
    #expect(try object(["archive", "--json"])["replies"] as? Int == 0)
  }

  @Test func `what only reads works where nothing can be written`() throws {
    _ = try Program.run(["load", samples] + archive)
    let before = try Data(contentsOf: URL(filePath: home.path + "/archive.sqlite"))
    // No file may grow by a byte, as on a disk that is full; a pipe may.
    let full = "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""
    for words in [
      ["prices", "--json"], ["feed", "--json"], ["archive"], ["archive", "check"],
    ] {
      let free = try Program.run(words + archive)
      let piped = try Program.run(
        command: [
          "sh", "-c", "{ \(full.replacingOccurrences(of: "exec ", with: "")); } | cat",
          Program.path,
        ] + words + archive)
      #expect(piped.output == free.output && free.status == 0, "\(words): \(piped)")
    }
    let pty = try Pty(["-c", full, Program.path] + archive, command: ["sh"])
    try pty.see("mistral-small")
    pty.press("q")
    #expect(try pty.end() == 0)
    #expect(try Data(contentsOf: URL(filePath: home.path + "/archive.sqlite")) == before)
    let more = #"{"tokentape": 1, "listings": [{"id": "p/m", "perMillion": {"input": 1}}]}"#
    try home.write(more, to: "more.json")
    let refused = try Program.run(
      command: [
        "sh", "-c", "{ \(full.replacingOccurrences(of: "exec ", with: "")); } 2>&1 | cat",
        Program.path, "load", home.path + "/more.json",
      ] + archive)
    #expect(refused.output.contains("whether the disk is full"), "\(refused)")
    #expect(try Program.run(["archive", "check"] + archive).status == 0)
    #expect(try Program.run(["prices", "--json"] + archive).output.contains("p/m") == false)
  }

  @Test func `a path that is not there is said, and the rest is loaded`() throws {
    let result = try Program.run(["load", samples + "/news", home.path + "/none"] + archive)
    #expect(result.status == 2 && result.output.hasPrefix("4 files"))
    #expect(result.errors.contains("/none: error: no such file or folder"))
  }

  @Test func `what is not an archive is not overwritten`() throws {
    try home.write("a diary, and no archive", to: "archive.sqlite")
    let result = try Program.run(["load", samples + "/news"] + archive)
    #expect(result.errors.contains("archive.sqlite"))
    let kept = try #require(
      FileManager.default.contentsOfDirectory(atPath: home.path)
        .first { $0.hasPrefix("archive.sqlite.") || home.text(of: $0) == "a diary, and no archive" }
    )
    #expect(home.text(of: kept) == "a diary, and no archive")
  }

  private func object(_ arguments: [String]) throws -> [String: Any] {
    let output = try Program.run(arguments + archive).output
    return try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
  }

  /// The output without origins, which differ.
  private func withoutOrigins(_ text: String) -> String {
    text.replacingOccurrences(of: #""origin":"[^"]*""#, with: "", options: .regularExpression)
  }
}
